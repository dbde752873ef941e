/** All of them, in an order in which each finds what it takes. */
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
