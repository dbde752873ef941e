/** What somebody may have meant by a word that is nowhere near the right one. */
import type { Issue } from '../core/issue.ts';

interface Hint {
  /** Where, as a pattern of its path. */
  readonly at: RegExp;
  readonly word: RegExp;
  readonly mend: string;
}

const HINTS: readonly Hint[] = [
  {
    at: /^languages\.\d+$/,
    word: /^"(?:no|nn|nno|nor|nb-NO|no-NO)"$/i,
    mend: 'Norwegian is “nb” here, bokmål.',
  },
  {
    at: /(?:^|\.)(?:validFrom|validUntil|reviewBy|date)$/,
    word: /^null$/,
    mend: 'Leave it out where there is none.',
  },
  {
    at: /\.surface(?:\.\d+)?$/,
    word: /./,
    mend: 'A surface is a kind of place, on whichever site: what kind of site it is stands under “family”, and no rule names one.',
  },
  {
    at: /\.outcome$/,
    word: /^"(?:not?[-_ ]?(?:allowed|permitted|ok|fine)|forbidden|prohibited|banned|den(?:y|ied)|block(?:ed)?|illegal)"$/i,
    mend: 'None of them says that: “own-equipment” and “own-platform” say where a guideline points to instead, “not-supported” what staff can help with, “gray” that there is room for judgement.',
  },
  {
    at: /\.outcome$/,
    word: /^"(?:allow(?:ed)?|permit(?:ted)?|ok(?:ay)?|yes)"$/i,
    mend: 'Write “fine”, or “fine-if” where there are conditions.',
  },
  {
    at: /(?:^|\.)roles?(?:\.\d+)?$/,
    word: /^"(?:(?:lord-|vice-)?mayor|alder(?:man|woman|person)|borgmester|raadmand|kommunalraad|ordfoerer|pormestari|leader)"$/i,
    mend: 'A mayor or alderman is “executive”.',
  },
  {
    at: /(?:^|\.)roles?(?:\.\d+)?$/,
    word: /^"(?:member|politician|council-?member|cllr)"$/i,
    mend: 'A member of council is “councillor”.',
  },
  {
    at: /(?:^|\.)roles?(?:\.\d+)?$/,
    word: /^"(?:staff|employee|officer|clerk|civil-servant)"$/i,
    mend: 'A civil servant is “official”.',
  },
];

/** Of a wrong word in a closed list, or of nothing where it may be left out. */
export const hintFor = ({ path, found, expected }: Issue): string | undefined =>
  expected.startsWith('one of ') || found === 'null'
    ? HINTS.find(({ at, word }) => at.test(path) && word.test(found))?.mend
    : undefined;
