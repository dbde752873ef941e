/** All of them, in an order in which each finds what it takes. */
import type { Language } from '../../src/core/words.ts';
import { AT_LAST } from './at-last.ts';
import { SCREENS as EVERYDAY, type Screen } from './places.ts';
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

/** Beside what people meet every day. Each other screen is seen in two languages of these, or in three. */
const BESIDE: Readonly<Record<Language, readonly Screen[]>> = {
  da: REAL,
  sv: TROUBLED,
  nb: [...AT_LAST, ...UNSETTLED],
  fi: [...TROUBLED, ...AT_LAST, ...REAL, ...UNSETTLED],
  en: [...TROUBLED, ...AT_LAST, ...REAL, ...UNSETTLED],
};

/** What `npm test` looks at, for which all of them in every language would take too long. */
export const sampleIn = (language: Language): readonly Screen[] => [
  ...EVERYDAY,
  ...BESIDE[language],
];
