/** What may come of it for the reader, wherever it stands: a risk, a case, a dismissal, a regret. */
import type { Language } from '../../words.ts';
import { uncalmed } from './calming.ts';

/** “Hvis du risikerer …” says when. */
const SAID_WHEN: Readonly<Record<Language, string>> = {
  en: '(?<!(?:if|when|where|whether) )',
  da: '(?<!(?:hvis|når|om) )',
  sv: '(?<!(?:om|när) )',
  nb: '(?<!(?:hvis|når|om) )',
  fi: '',
};

/** Patterns. */
export const CONSEQUENCES = uncalmed({
  en: [
    `${SAID_WHEN.en}you (?:risk|run (?:a|the) risk)(?! (?:no|nothing)(?!\\p{L}))`,
    '(?:this|that|it|there) (?:will|may|can|could|might) (?:have|be) (?:\\p{L}+ )?consequences',
    'you (?:can|may|might|could|will|would)(?: also)? be (?:liable|excluded|dismissed|fired|sacked|expelled|suspended|disciplined|prosecuted|sued|investigated|held (?:responsible|accountable|liable|to account))',
    'you (?:can|may|might|could|will|would)(?: also)?(?: have to)? (?:face|answer for)',
    '(?:used|held|opened|brought|raised|started|turned) against you',
    'you (?:will|may|might)(?: come to)? (?:regret|be sorry)|you (?:can|may|might|will) get into trouble',
  ],
  da: [
    `${SAID_WHEN.da}(?:du risikerer|(?<=\\p{L},? )risikerer du)(?! (?:ikke|intet|ingenting|aldrig)(?!\\p{L}))`,
    '(?:får|vil få|kan få) (?:\\p{L}+ )?(?:konsekvenser|følger)',
    '(?:du (?:kan|vil|kunne)|(?:kan|vil|kunne) du) (?:blive )?(?:afskedige[ts]|fyre[ts]|ekskludere[ts]|suspendere[ts]|retsforfulgt|retsforfølges|sagsøg(?:t|es)|efterforske[ts]|(?:holdt|gjort) ansvarlig|(?:draget|drages|stillet|stilles) til ansvar)',
    'du (?:kan|vil|må|skal|kommer til at)(?: komme til at)? stå til (?:ansvar|regnskab)',
    '(?:bruge[ts]|brugt|anvende[ts]|anvendt|rejs(?:t|es)|åbne[ts]|indled(?:t|es)|vend(?:t|es))(?: \\p{L}+){0,3} i?mod dig',
    'du (?:kommer|vil komme) til at fortryde|du (?:kan|vil) (?:komme i (?:problemer|knibe|vanskeligheder)|ifalde ansvar)',
  ],
  sv: [
    `${SAID_WHEN.sv}(?:du riskerar|(?<=\\p{L},? )riskerar du)(?! (?:inte|inget|ingenting|aldrig)(?!\\p{L}))`,
    '(?:får|kan få|kommer att få) (?:\\p{L}+ )?(?:följder|konsekvenser)',
    '(?:du (?:kan|kommer att|skulle kunna)|(?:kan|kommer|skulle) du(?: att| kunna)?) (?:bli )?(?:avskeda[ds]|uppsagd|sägas upp|sparka[ds]|utesluten|uteslutas|stämd|stämmas|åtala[ds]|hållas ansvarig|ställ(?:d|as) till (?:svars|ansvar))',
    'du (?:kan|får|kommer att)(?: få)? stå till svars',
    '(?:användas|använts|väckas|väckts|öppnas|öppnats|riktas|riktats|inledas|inletts|vändas)(?: \\p{L}+){0,3} e?mot dig',
    'du (?:kommer att|lär) (?:få )?ångra|du (?:kan|kommer att) hamna i (?:trubbel|problem|svårigheter)',
  ],
  nb: [
    `${SAID_WHEN.nb}(?:du risikerer|(?<=\\p{L},? )risikerer du)(?! (?:ikke|intet|ingenting|aldri)(?!\\p{L}))`,
    '(?:får|vil få|kan få) (?:\\p{L}+ )?(?:følger|konsekvenser)',
    '(?:du (?:kan|vil|kunne)|(?:kan|vil|kunne) du) (?:bli )?(?:avskjedige[ts]|oppsagt|sies opp|sparke[ts]|ekskluder(?:t|es)|suspender(?:t|es)|saksøk(?:t|es)|tiltal(?:t|es)|etterforske[ts]|hold(?:t|es) ansvarlig|still?(?:t|es) til ansvar)',
    'du (?:kan|vil|må|skal|kommer til å)(?: komme til å)? stå til (?:ansvar|rette)',
    '(?:bruk(?:t|es)|reis(?:t|es)|åpne[ts]|innled(?:et|es)|vend(?:t|es))(?: \\p{L}+){0,3} i?mot deg',
    'du (?:kommer|vil komme) til å angre|du (?:kan|vil) komme i (?:trøbbel|problemer|vanskeligheter)',
  ],
  fi: [
    'otat (?:\\p{L}+ )?riskin|olet vaarassa',
    '(?:sillä|tällä|siitä|tästä) (?:on|tulee|seuraa|(?:voi|saattaa) (?:olla|tulla|seurata)) (?:sinulle )?seurauksia',
    'sinut (?:voidaan|saatetaan|tullaan) (?:erottaa|sulkea pois|irtisanoa|hyllyttää|haastaa|asettaa (?:syytteeseen|vastuuseen)|saattaa vastuuseen)',
    '(?:joudut|(?:voit|saatat) joutua) (?:vastuuseen|vastaamaan siitä|syytteeseen|vaikeuksiin|käräjille|kärsimään)',
    'sinua vastaan',
    'tulet katumaan|kadut (?:sitä|tätä)',
  ],
});
