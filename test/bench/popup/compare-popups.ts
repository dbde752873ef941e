/** The popup and an empty page with Preact, in turns in one browser: when each first shows something. */
import { median } from '../race.ts';
import { atMost, milliseconds, type Section, times } from '../report.ts';
import { EMPTY, POPUP, type PopupLab } from './lab.ts';
import { paintOf } from './turn.ts';

export const ROUNDS = 101;
const MOST = 1.3;

/** Milliseconds, one for each round, in their order. */
export interface Paints {
  readonly empty: readonly number[];
  readonly reminder: readonly number[];
  readonly idle: readonly number[];
}

export async function comparePopups(lab: PopupLab, rounds = ROUNDS): Promise<Paints> {
  const turns = {
    empty: () => paintOf(lab, lab.reminded, EMPTY),
    reminder: () => paintOf(lab, lab.reminded, POPUP),
    idle: () => paintOf(lab, lab.idle, POPUP),
  };
  const kinds = ['empty', 'reminder', 'idle'] as const;
  const paints: Record<(typeof kinds)[number], number[]> = { empty: [], reminder: [], idle: [] };
  for (let round = 0; round < rounds; round += 1) {
    // Another one is first in each round, so that nobody always comes after the same.
    for (const at of kinds.keys()) {
      const kind = kinds[(round + at) % kinds.length] ?? 'empty';
      paints[kind].push(await turns[kind]());
    }
  }
  return paints;
}

/** One digit would not tell on which side of the target it is. */
const finely = (ratio: number): string => `${ratio.toFixed(2)}×`;

export function tellPopups(paints: Paints): Section {
  const ratio = (kind: keyof Paints): number =>
    median(paints[kind].map((time, round) => time / (paints.empty[round] ?? Number.NaN)));
  const row = (name: string, kind: keyof Paints) => [
    name,
    milliseconds(median(paints[kind])),
    milliseconds(Math.min(...paints[kind])),
    times(ratio(kind)),
  ];
  return {
    title: 'Its first paint',
    about: `${paints.empty.length} rounds. A time is from the beginning of the page to the first paint with something in it, as the browser tells it. The last column is how many times as long as the empty page of the same round it took, at the median of the rounds.`,
    tables: [
      {
        head: ['', 'median', 'quickest', 'to the empty page'],
        rows: [
          row('an empty page with Preact', 'empty'),
          row('the popup, with a reminder', 'reminder'),
          row('the popup, without one', 'idle'),
        ],
      },
    ],
    targets: [
      atMost(
        `first paint of a reminder: at most ${MOST}× as long as an empty page with Preact`,
        MOST,
        ratio('reminder'),
        finely,
      ),
      atMost(
        `first paint without a reminder: at most ${MOST}× as long as an empty page with Preact`,
        MOST,
        ratio('idle'),
        finely,
      ),
    ],
  };
}
