/**
 * Words that judge wherever in a word they stand, since our languages but English join words, and longer phrases; and words
 * that begin like one that judges, or are one in another sense, and judge nobody. Patterns.
 */
import type { Language } from '../../words.ts';
import { MATTERS } from './matters.ts';
import { PROHIBITING } from './prohibiting.ts';

interface Judged {
  /** The end of one is the end of a word only where it says so. */
  readonly inside: readonly string[];
  readonly harmless: readonly string[];
}

const END = '(?!\\p{L})';
const START = '(?<!\\p{L})';
/** Of a breach, since “-brud” and “-brott” break bones, power lines and silences as well. */
const OF_RULES =
  '(?:ret(?:t)?s|lov|lag|rätts|regel|reglements|grundlovs|grunnlovs|aftale|avtale|avtals|kontrakts?|løfte|löftes|tillids|tillits|pligt|plikt|norm|tjänste)';

export const JUDGED: Readonly<Record<Language, Judged>> = {
  en: {
    inside: [PROHIBITING.en, `${START}non[ -]?complian`, `${START}fine[sd]${END}`],
    harmless: MATTERS.en,
  },
  da: {
    inside: [
      PROHIBITING.da,
      `${START}du (?:blev|bliver|er(?: blevet)?) taget${END}(?! (?:med|op|imod|hånd)${END})`,
      'overtræd',
      'misbrug',
      'forbud',
      '(?<=\\p{L})forseelse',
      'svindel',
      '(?<=\\p{L})(?<!u)straf(?!ik)',
      `${START}det kan du ikke(?=[.,;…]|$| (?:gøre|skrive|dele|slå)(?!\\p{L}))`,
      `bøde(?:r|n|rne)?s?${END}`,
      `${START}bøde(?!kar)`,
      `${OF_RULES}brud`,
    ],
    harmless: [
      ...MATTERS.da,
      // Weddings.
      'brude\\p{L}*',
      // An event, a building or a move is made known by it.
      'anmeld\\p{L}* (?:af |til )?(?:\\p{L}+ ){0,2}\\p{L}*(?:arrangement|møde|byggeri|flytning|demonstration|begivenhed|aktivitet)\\p{L}*',
    ],
  },
  sv: {
    inside: [
      PROHIBITING.sv,
      'överträd',
      'missbruk',
      'förbud',
      '(?<=\\p{L})(?<!o)straff',
      `${START}det kan du inte(?=[.,;…]|$| (?:göra|skriva|dela|publicera)(?!\\p{L}))`,
      '(?<=\\p{L})förseelse',
      `${START}böter`,
      `böterna${END}`,
      `(?:dags|vites|penning)böter${END}`,
      `${OF_RULES}brott`,
      `${START}bötfäll`,
    ],
    harmless: [...MATTERS.sv, `skyldiga? att${END}`, 'brottsförebygg\\p{L}*', 'brottsoffer\\p{L}*'],
  },
  nb: {
    inside: [
      PROHIBITING.nb,
      `${START}du (?:(?:ble|blir|er(?: blitt)?|har blitt) )tatt${END}(?! (?:med|opp|imot|vare|hånd)${END})`,
      'overtred',
      'misbruk',
      'forbud',
      '(?<=\\p{L})forseelse',
      'svindel',
      '(?<=\\p{L})(?<!u)straff',
      `${START}det kan du ikke(?=[.,;…]|$| (?:gjøre|skrive|dele|publisere)(?!\\p{L}))`,
      `${START}bøter`,
      `${START}bøtel[ae]`,
      `${OF_RULES}brudd`,
    ],
    harmless: MATTERS.nb,
  },
  fi: {
    inside: [
      PROHIBITING.fi,
      'rikkomu(?:s|ks)',
      `käyt\\p{L}+ väärin`,
      '(?<!e)rikoks',
      `(?<!e)riko(?:s|sta)${END}`,
      'väärinkäyt',
      'kiello[nts]',
      `kielto(?:a|ja|jen)?${END}`,
      `${START}sako(?:n|t|sta|lla|ssa|ista|ita|ille)?${END}`,
      'sakko',
    ],
    harmless: [...MATTERS.fi, 'rikosseuraamus\\p{L}*', 'rikoksentorjun\\p{L}*', 'rikosuhri\\p{L}*'],
  },
};
