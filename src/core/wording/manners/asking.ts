/**
 * Orders to ask, read or check before anything is done, at the beginning of a sentence. “Ask the secretariat if you are in
 * doubt” is none: whoever says when offers something.
 */
import type { Language } from '../../words.ts';

const END = '(?!\\p{L})';
/** Whom or what, in a few words. */
const WHOM = '(?: \\p{L}+){0,4}';

/** `unless`: words that say when. */
const asking = (verbs: string, before: string, unless: string): string =>
  `(?:${verbs})${END}(?![^.!?…]* (?:${unless})${END})${WHOM},? (?:${before})`;

/** Patterns. */
export const ASKING: Readonly<Record<Language, readonly string[]>> = {
  en: [
    asking(
      'ask|read|check|call|phone|consult|contact(?= (?:the|your|our|them|us))|talk to|speak (?:to|with)',
      '(?:first|beforehand)(?=[,.:–]|$| (?:and|about|whether|what|how))|before (?:you|\\p{L}+ing)',
      'if|unless|in case|in doubt',
    ),
    'first,? (?:ask|consult|check with)',
    `(?:ask for|get|seek|obtain) (?:permission|leave|approval|clearance)`,
  ],
  da: [
    asking(
      'spørg|læs|tjek|hør|afklar|ring|kontakt(?! (?:med|til))|tal med',
      'først|på forhånd|(?:før|inden) (?:du|man)',
      'hvis|såfremt|i tvivl',
    ),
    '(?:spørg om|bed om|indhent|få) (?:lov|tilladelse|godkendelse|tilsagn)',
  ],
  sv: [
    asking(
      'fråga(?! (?:och|som))|läs|kontrollera|kolla|stäm av|hör|ring|kontakta|prata med|tala med',
      'först|i förväg|innan (?:du|man)',
      'om (?:du|man)|ifall|osäker',
    ),
    '(?:fråga om|be om|inhämta|skaffa|få) (?:lov|tillåtelse|tillstånd|godkännande)',
  ],
  nb: [
    asking(
      'spør|les|sjekk|hør|avklar|ring|kontakt(?! (?:med|til))|snakk med',
      'først|på forhånd|før (?:du|man)',
      'hvis|dersom|i tvil',
    ),
    '(?:spør om|be om|innhent|få) (?:lov|tillatelse|godkjenning|samtykke)',
  ],
  fi: [
    asking(
      '(?:kysy|tarkista|keskustele|soita)(?:kaa|kää)?|lue|lukekaa|selvitä|selvittäkää|sovi|sopikaa|ota yhteyttä',
      'ensin|etukäteen|ennen kuin|ennen \\p{L}+mis(?:ta|tä)',
      'jos|mikäli|epävarma',
    ),
    '(?:pyydä|pyytäkää|hanki|hankkikaa|hae|hakekaa) (?:lupa|hyväksyntä|suostumus)',
  ],
};
