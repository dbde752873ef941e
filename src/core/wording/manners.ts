/** What neutral wording means in each language, as far as a machine can tell. */
import type { Language } from '../words.ts';

export interface Manner {
  /** Beginnings of words that judge. A space at the end of one: the word ends there. */
  readonly judging: readonly string[];
  /** Phrases that state what the user is doing. */
  readonly doing: RegExp;
  /** A party's letter or initials, as newspapers set them behind a name. */
  readonly party: RegExp;
  /** What each body says, since the machine knows where and not why. */
  readonly unsure: string;
  /** What the footer names, each in one of these words: carrying on, noting, reading or asking, where a note stays. */
  readonly ways: readonly (readonly string[])[];
}

const CAPITALS = /\(\p{Lu}{1,3}\)/u;

export const MANNERS: Readonly<Record<Language, Manner>> = {
  en: {
    judging: [
      'violat',
      'illegal',
      'unlawful',
      'misus',
      'warn',
      'alert',
      'detect',
      'caught',
      'report',
      'must not',
      'forbid',
      'prohibit',
      'offence',
      'breach',
      'suspic',
      'not allowed',
      'not permitted',
      'looks like you',
      'seems that you',
    ],
    doing: /\byou(?: are|’re|'re) \w+ing\b/iu,
    party: CAPITALS,
    unsure: 'may not concern',
    ways: [['carry on'], ['note'], ['read', 'ask'], ['stays on this device']],
  },
  da: {
    judging: [
      'overtræd',
      'ulovlig',
      'misbrug',
      'advar',
      'afslør',
      'opdage',
      'indberet',
      'anmeld',
      'må ikke',
      'må aldrig',
      'forbud',
      'forbyd',
      'brud',
      'mistænk',
      'mistanke',
      'ikke lov',
      'ikke tilladt',
    ],
    doing: /\bdu er (?:i gang med|ved) at\b/iu,
    party: CAPITALS,
    unsure: 'ikke sikkert',
    ways: [['fortsætte'], ['note'], ['læse', 'spørge'], ['bliver på denne enhed']],
  },
  sv: {
    judging: [
      'överträd',
      'olaglig',
      'olovlig',
      'otillåt',
      'inte tillåt',
      'missbruk',
      'varna',
      'varning',
      'larm',
      'avslöj',
      'upptäck',
      'ertapp',
      'rapporter',
      'anmäl',
      'får inte',
      'får ej ',
      'får aldrig',
      'förbud',
      'förbjud',
      'brott',
      'bryter mot',
      'misstänk',
      'misstank',
    ],
    doing: /(?<!\p{L})du (?:håller på|är i färd med|är på väg att|sitter och)(?!\p{L})/iu,
    party: CAPITALS,
    unsure: 'inte säkert',
    ways: [['fortsätta'], ['anteckning'], ['läsa', 'fråga'], ['stannar på den här enheten']],
  },
  nb: {
    judging: [
      'overtre',
      'ulovlig',
      'ikke lov',
      'ikke tillatt',
      'misbruk',
      'advar',
      'varsel',
      'varsl',
      'avslør',
      'oppdag',
      'rapporter',
      'innrapporter',
      'anmeld',
      'må ikke',
      'må aldri',
      'forbud',
      'forby',
      'brudd',
      'bryter',
      'mistenk',
      'mistank',
    ],
    doing: /(?<!\p{L})du (?:holder på|er i (?:gang|ferd) med|er på vei til å|sitter og)(?!\p{L})/iu,
    // Parties have small letters there too: a capital and up to two more.
    party: /\(\p{Lu}\p{L}{0,2}\)/u,
    unsure: 'ikke sikkert',
    ways: [['fortsette'], ['notat'], ['lese', 'spørre'], ['blir værende på denne enheten']],
  },
  fi: {
    // Stems change as they are inflected: a word may need more than one.
    judging: [
      'rikko',
      'riko',
      'rikkee',
      'laiton',
      'laittom',
      'lainvasta',
      'luvaton',
      'luvattom',
      'väärinkäy',
      'väärin käy',
      'varoit',
      'hälyt',
      'havait',
      'paljast',
      'kiinni jää',
      'jäi kiinni',
      'jää kiinni',
      'raportoi',
      'ilmian',
      'ei saa ',
      'et saa ',
      'eivät saa ',
      'kielle',
      'kielto',
      'kiello',
      'kieltää',
      'epäil',
      'ei ole sallittu',
    ],
    // The third infinitive: “olet kirjoittamassa”. What stands before its ending is a vowel, unlike in “ryhmässä”.
    doing: /(?<!\p{L})olet (?:juuri |parhaillaan )?\p{L}*[aeiouyäö]m[aä]ss[aä](?!\p{L})/iu,
    // Parties are abbreviated in small letters with a full stop there.
    party: /\((?:\p{Lu}{1,3}|\p{Ll}{1,5}\.)\)/u,
    unsure: 'välttämättä',
    ways: [['jatkaa'], ['merkin'], ['lukea', 'kysyä'], ['pysyy tällä laitteella']],
  },
};
