/** What threatens anybody, wherever it stands: that somebody looks into what the reader does, or that the press hears of it. */
import type { Language } from '../../words.ts';
import { uncalmed } from './calming.ts';

/** What is the reader's. What they were lent, or have spent, may be checked without a threat. */
const YOURS: Readonly<Record<Language, string>> = {
  en: 'your (?:posts?|use|visits?|activity|messages?|calls?)',
  da: '(?:dit|din|dine) (?:opslag|brug|besøg|aktivitet|beskeder|opkald)',
  sv: '(?:ditt|din|dina) (?:inlägg|användning|besök|aktivitet|meddelanden|samtal)',
  nb: '(?:(?:ditt|din|dine) (?:innlegg|bruk|besøk|aktivitet|meldinger|samtaler)|(?:innlegget|innleggene|bruken|besøkene|aktiviteten|meldingene|samtalene) (?:ditt|din|dine))',
  fi: '(?:julkaisu|julkaisuja|käyttö|käyttöä|käynti|käyntejä|toiminta|toimintaa|viesti|viestejä|puhelu|puheluja)si',
};

/** Patterns. */
export const CHECKING = uncalmed({
  en: [
    `(?:council|municipality|secretariat|administration|employer|manager|somebody|someone|we) (?:checks?|inspects?|reviews?|goes through|go through|looks? (?:at|into|through)) (?:all |each of )?${YOURS.en}`,
    `${YOURS.en} (?:is|are|(?:will|may|can|might) be) (?:checked|inspected|reviewed|looked (?:at|into))`,
    '(?:they|others|people) are watching you|keeps? (?:track of|an eye on) (?:you|what you)',
    'your (?:manager|boss|employer|party|group) (?:is|gets) (?:told|informed|notified|a message)',
    '(?:press|media|newspapers?) (?:will|may|can|might) (?:hear|be told|find out|know)(?: of| about)?',
  ],
  da: [
    '(?<!hvis )nogen (?:holder øje|overvåger|kigger med)(?! ikke)',
    `(?:kommunen|sekretariatet|forvaltningen|arbejdsgiveren|lederen|nogen|vi) (?:kontrollerer|tjekker|gennemgår|undersøger) (?:alle )?${YOURS.da}`,
    `${YOURS.da} (?:kontrolleres|tjekkes|gennemgås|undersøges|(?:bliver|vil blive|kan blive) (?:kontrolleret|tjekket|gennemgået|undersøgt))(?! ikke)`,
    'holder øje med (?:dig|dit|din|dine|hvad du)|du bliver fulgt(?! (?:op|til))',
    '(?:dine kolleger|din (?:leder|chef|gruppe)|dit parti) (?:kan|vil) (?:se|vide|høre)',
    '(?:pressen|medierne|aviserne) (?:får|vil få|kan få) (?:det )?(?:at vide|nys)',
  ],
  sv: [
    '(?<!om )någon (?:håller (?:ögonen|koll|uppsikt)|övervakar|tittar på dig)(?! inte)',
    `(?:kommunen|kansliet|förvaltningen|arbetsgivaren|chefen|någon|vi) (?:kontrollerar|granskar|går igenom|undersöker) (?:alla )?${YOURS.sv}`,
    `${YOURS.sv} (?:kontrolleras|granskas|undersöks|(?:kan|kommer att) (?:kontrolleras|granskas|undersökas))(?! inte)`,
    'håller (?:koll|ögonen|ett öga) på (?:dig|ditt|din|dina|vad du)|du (?:är|blir) (?:för)?följd',
    '(?:dina kollegor|din (?:chef|grupp)|ditt parti) (?:kan|kommer att) (?:se|veta|höra)|din chef får ett meddelande',
    '(?:pressen|medierna|tidningarna) (?:får|kan få|kommer att få) (?:veta|reda på) (?:det|detta|om det|allt)',
  ],
  nb: [
    '(?<!hvis )noen (?:holder øye|overvåker)(?! ikke)',
    `(?:kommunen|sekretariatet|administrasjonen|arbeidsgiveren|lederen|noen|vi) (?:kontrollerer|sjekker|gjennomgår|undersøker) (?:alle )?${YOURS.nb}`,
    `${YOURS.nb} (?:kontrolleres|sjekkes|gjennomgås|undersøkes|(?:blir|vil bli|kan bli) (?:kontrollert|sjekket|gjennomgått|undersøkt))(?! ikke)`,
    'holder øye med (?:deg|ditt|din|dine|hva du)|du blir fulgt(?! (?:opp|til))',
    '(?:kollegene dine|(?:lederen|sjefen|gruppen) din|partiet ditt) (?:kan|vil) (?:se|vite|høre)',
    '(?:pressen|mediene|avisene) (?:får|vil få|kan få) (?:vite|greie på) (?:det|dette|om det|alt)',
  ],
  fi: [
    '(?<!jos )joku (?:tarkkailee|valvoo|vahtii)',
    `(?:kunta|hallinto|työnantaja|esihenkilö|esimies|joku) (?:tarkastaa|tarkistaa|tutkii|käy läpi) (?:kaikki )?${YOURS.fi}`,
    `${YOURS.fi} (?:tarkastetaan|tarkistetaan|tutkitaan|voidaan (?:tarkastaa|tarkistaa|tutkia))`,
    'tarkkailevat sinua|(?:pitää|pitävät) sinua silmällä',
    '(?:kollegasi|esihenkilösi|esimiehesi|ryhmäsi) (?:voi|voivat) nähdä|(?:esihenkilösi|esimiehesi) saa viestin',
    '(?:lehdistö|media|lehdet|tiedotusvälineet) (?:saa|saavat|voi saada|voivat saada) (?:tietää|kuulla|tiedon)',
  ],
});
