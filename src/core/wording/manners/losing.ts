/** That the reader may lose what they have, or that it may be taken from them. What is said not to happen is no threat. */
import type { Language } from '../../words.ts';
import { uncalmed } from './calming.ts';

interface Losing {
  /** Who may lose anything at all. A municipality, a page or a note may lose something without a threat to anybody. */
  readonly people: string;
  /** What threatens whoever loses it. */
  readonly things: string;
  /** Behind the verb: that nothing is lost, or nothing that anybody gave. An election may be lost too. */
  readonly harmless: string;
}

const END = '(?!\\p{L})';

const WORDS: Readonly<Record<Language, Losing>> = {
  en: {
    people:
      '(?:you|members?|councill?ors?|politicians?|candidates?|officials?|staff|employees?|users?|people|everyone|everybody|they)',
    things:
      '(?:seat|office|job|post|position|mandate|place|role|access|pay|allowance|nomination|candidacy|rights?|account)',
    harmless: `(?! (?:no|nothing|sight|track|count|time|interest|(?:the |your )?(?:connection|page|tab|thread|overview)|(?:the|an?) (?:vote|election))${END})`,
  },
  da: {
    people:
      '(?:du|man|medlem(?:met|mer|merne)?|folkevalgte|politiker(?:e|en|ne)?|kandidat(?:en|er|erne)?|ansatte|medarbejder(?:e|en|ne)?|bruger(?:e|en|ne)?|alle)',
    things:
      '(?:\\p{L}*plads(?:en)?|mandat(?:et)?|job(?:bet)?|hverv(?:et)?|stilling(?:en)?|sæde(?:t)?|post(?:en)?|vederlag(?:et)?|adgang(?:en)?|ret(?:ten)?|konto(?:en)?)',
    harmless: `(?! (?:ikke|intet|ingenting|aldrig|forbindelsen|overblikket|siden|fanen|tråden|interessen|valget|et valg)${END})`,
  },
  sv: {
    people:
      '(?:du|man|ledam(?:ot|oten|öter|öterna)|förtroendevalda?|politiker(?:n|na)?|kandidat(?:en|er|erna)?|anställda?|medarbetare(?:n|na)?|användare(?:n|na)?|alla)',
    things:
      '(?:\\p{L}*plats(?:en)?|mandat(?:et)?|jobb(?:et)?|uppdrag(?:et)?|tjänst(?:en)?|anställning(?:en)?|post(?:en)?|arvode(?:t)?|åtkomst(?:en)?|rätt(?:en)?|konto(?:t)?)',
    harmless: `(?! (?:inte|inget|ingenting|aldrig|anslutningen|överblicken|sidan|fliken|tråden|intresset|valet|ett val)${END})`,
  },
  nb: {
    people:
      '(?:du|man|medlem(?:met|mer|mene)?|folkevalgte?|politiker(?:e|en|ne)?|representant(?:en|er|ene)?|kandidat(?:en|er|ene)?|ansatte?|medarbeider(?:e|en|ne)?|bruker(?:e|en|ne)?|alle)',
    things:
      '(?:\\p{L}*plass(?:en)?|mandat(?:et)?|jobb(?:en)?|verv(?:et)?|stilling(?:en)?|sete(?:t)?|post(?:en)?|godtgjørelse(?:n)?|tilgang(?:en)?|rett(?:en)?|konto(?:en)?)',
    harmless: `(?! (?:ikke|ingenting|aldri|forbindelsen|oversikten|siden|fanen|tråden|interessen|valget|et valg)${END})`,
  },
  fi: {
    people:
      '(?:jäsen(?:et)?|luottamushenkilöt?|valtuute(?:ttu|tut)|ehdok(?:as|kaat)|viranhaltijat?|työntekijät?|käyttäjät?|kaikki)',
    things:
      '(?:paikka|paikan|virka|viran|työpai|työ|tehtävä|luottamustoim|palkkio|mandaatti|käyttöoike|oike|pääsy|tunnu)\\p{L}*',
    harmless: '(?! (?:mitään|yhtey|sivu|yleiskuva|kiinnostu|vaale|vaali))',
  },
};

const { en, da, sv, nb, fi } = WORDS;

/** A verb that stands before or behind who loses, as in “Så kan du miste …”. In front of a sentence it asks, or says when. */
const either = (people: string, modal: string): string =>
  `(?:${people} (?:${modal})|(?<=\\p{L},? )(?:${modal}) ${people})`;

/** Patterns, wherever they stand. */
export const LOSING = uncalmed({
  en: [
    `${en.people} (?:(?:can|could|may|might|will|would|are going to)(?: also)? (?:lose|forfeit|be deprived of)|risks? losing|stands? to lose)${en.harmless}`,
    `(?:(?:could|may|might|can|will|would)(?: also)? |risks? |stands? to )(?:lose|losing|forfeit) (?:(?:your|their|his|her|the|a) )?${en.things}`,
    `(?:otherwise|or else),? you (?:lose|forfeit)${en.harmless}`,
    `cost you (?:your|the|a) ${en.things}`,
    `your ${en.things} (?:(?:is|are) (?:at (?:stake|risk)|on the line)|(?:can|could|may|might|will) be (?:withdrawn|revoked|taken away|suspended))`,
    '(?:taken|withdrawn)(?: away| back)? from you',
  ],
  da: [
    `${either(da.people, 'kan|kunne|vil|risikerer at|kommer til at')} (?:også )?(?:miste|fortabe)${da.harmless}`,
    `(?:kan|vil|risikerer at|kunne) (?:miste|fortabe) (?:(?:din|dit|dine|sin|sit|sine|deres) )?${da.things}`,
    `ellers mister ${da.people}${da.harmless}`,
    `koste dig (?:(?:din|dit|dine) )?${da.things}`,
    `(?:din|dit|dine) ${da.things} (?:(?:er|står) (?:på spil|i fare)|kan (?:blive )?(?:inddraget|inddrages|frataget|fratages|suspenderet|suspenderes))`,
    '(?:taget|tages) fra dig|frata(?:ges|get|ger dig)',
  ],
  sv: [
    `${either(sv.people, 'kan|skulle kunna|kommer att|riskerar att')} (?:också )?(?:mista|förlora|bli av med)${sv.harmless}`,
    `(?:kan|kommer att|riskerar att|skulle kunna) (?:mista|förlora|bli av med) (?:(?:din|ditt|dina|sin|sitt|sina) )?${sv.things}`,
    `annars (?:förlorar|mister) ${sv.people}${sv.harmless}`,
    `kosta dig (?:(?:din|ditt|dina) )?${sv.things}`,
    `(?:din|ditt|dina) ${sv.things} (?:står på spel|är i fara|kan (?:dras in|återkallas|bli indrag\\p{L}+))`,
    '(?:tas|tagits|tagen|taget) i?från dig|fråntas|fråntagen',
  ],
  nb: [
    `${either(nb.people, 'kan|kunne|vil|risikerer å|kommer til å')} (?:også )?(?:miste|tape)${nb.harmless}`,
    `(?:kan|vil|risikerer å|kunne) (?:miste|tape) (?:(?:din|ditt|dine|sin|sitt|sine) )?${nb.things}`,
    `ellers mister ${nb.people}${nb.harmless}`,
    `koste deg (?:(?:din|ditt|dine) )?${nb.things}`,
    `(?:(?:din|ditt|dine) ${nb.things}|${nb.things} (?:din|ditt|dine)) (?:(?:står på spill|er i fare)|kan (?:bli )?(?:trukket tilbake|trekkes tilbake|inndratt|inndras|suspendert|suspenderes))`,
    '(?:tatt|tas) fra deg|fratas|fratatt',
  ],
  fi: [
    `(?:(?:voit|saatat|voisit|saattaisit|tulet)|${fi.people} (?:voi|voivat|saattaa|saattavat))(?: myös)? (?:menettää|menettämään)${fi.harmless}`,
    `(?:voi|saattaa) menettää ${fi.things}`,
    `muuten menetät${fi.harmless}`,
    `maksaa sinulle ${fi.things}`,
    `(?:paikka|virka|tehtävä|palkkio|oikeute|käyttöoikeute|pääsy|tunnukse)si (?:(?:on|ovat) (?:vaakalaudalla|vaarassa|uhattuna|pelissä)|voidaan (?:perua|peruuttaa|evätä|viedä))`,
    '(?:otetaan|ottaa|viedään|viedä) (?:pois )?sinulta(?! vastaan)',
  ],
});

/** Patterns for the beginning of a sentence: “You lose …”. Behind an “if” that is no threat. */
export const LOSES: Readonly<Record<Language, string>> = {
  en: `(?:then )?you(?: then| also)? (?:lose|forfeit)${en.harmless}`,
  da: `(?:du|man) mister${da.harmless}|(?:så|dermed|her|nu) mister (?:du|man)${da.harmless}`,
  sv: `(?:du|man) (?:förlorar|mister)${sv.harmless}|(?:då|därmed|här|nu) (?:förlorar|mister) (?:du|man)${sv.harmless}`,
  nb: `(?:du|man) mister${nb.harmless}|(?:da|dermed|her|nå) mister (?:du|man)${nb.harmless}`,
  fi: `(?:silloin |tällöin )?menetät${fi.harmless}`,
};
