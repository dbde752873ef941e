/** All of them, in an order in which each finds what it takes. */
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { AT_LAST } from './at-last.ts';
import { MAKES_A_NOTE, SCREENS as EVERYDAY, type Screen } from './places.ts';
import { REAL } from './real.ts';
import { TROUBLED } from './troubled.ts';
import { UNSETTLED } from './unsettled.ts';

export const SCREENS: readonly Screen[] = [
  ...EVERYDAY,
  ...TROUBLED,
  ...AT_LAST,
  ...REAL,
  ...UNSETTLED,
];

/** Beside what people meet every day: each of these is seen in one language. */
const BESIDE: Readonly<Partial<Record<Language, readonly Screen[]>>> = {
  da: REAL,
  sv: TROUBLED,
  nb: [...AT_LAST, ...UNSETTLED],
};

/** The language whose words are the longest: what fits in it between the narrowest and the widest fits in all. */
export const LONGEST = 'fi';

const OTHERS = LANGUAGES.filter((one) => one !== LONGEST);

/** What `npm test` looks at: everyday screens in the longest language and, by turns, in one other. */
export const sampleIn = (language: Language): readonly Screen[] => [
  ...EVERYDAY.filter(
    ({ name }, at) =>
      language === LONGEST || name === MAKES_A_NOTE || OTHERS[at % OTHERS.length] === language,
  ),
  ...(BESIDE[language] ?? []),
];
