import type { Language } from '../../core/words.ts';
import { simulator as da } from './da/simulator.ts';
import { simulator as en } from './en/simulator.ts';
import { simulator as fi } from './fi/simulator.ts';
import { simulator as nb } from './nb/simulator.ts';
import { simulator as sv } from './sv/simulator.ts';

export type SimulatorMessages = typeof en;

export const simulatorIn = (language: Language): SimulatorMessages =>
  ({ en, da, sv, nb, fi })[language];
