/** What was found in pages, as tables and targets. */
import { median } from '../race.ts';
import { atMost, milliseconds, type Section, type Target, times, whole } from '../report.ts';
import { COMPARED, type Compared, type Found, STAYING, type Staying } from './measure-pages.ts';
import type { Cost } from './visit.ts';

const NAMES: Readonly<Record<Compared | Staying, string>> = {
  none: 'no extension',
  empty: 'an empty script',
  ours: 'Armslength',
  rescanner: 'a script that searches at each change',
  keeper: 'a script that forgets nothing',
};

export function tellPages(found: Found): Section {
  const { pace, costs, calls, growth, load, version } = found;
  const { work, stay } = pace;
  const living = `${whole(work.changes)} changes and ${work.changes / work.changesPerMove} moves`;
  const writing = `${work.letters} letters`;
  const staying = `${whole(stay.focusEvents)} focus events and ${whole(stay.moves)} moves`;
  const row = (name: string, part: keyof Cost, show: (value: number) => string) => [
    name,
    ...COMPARED.map((kind) => inCell(costs, kind, part, show)),
  ];
  return {
    title: 'One page',
    about: `${version}, ${pace.rounds} rounds, load ${load.map((one) => one.toFixed(1)).join(' at the beginning and ')} at the end. Times are those of the extension alone, on its own thread, at the median of the rounds. Behind each is how many times as much as ours it is in the same round, at the median. The calls are counted in a visit of their own.`,
    tables: [
      {
        head: ['For one page', ...COMPARED.map((kind) => NAMES[kind])],
        rows: [
          row('until it has been loaded, as the first of a process', 'first', milliseconds),
          row('until it has been loaded, as a further one in a tab', 'startUp', milliseconds),
          row('its background meanwhile, in another process', 'behind', milliseconds),
          row(`${living}, at ${work.perSecond} changes a second`, 'living', milliseconds),
          row(`${writing} written in the composer`, 'writing', milliseconds),
          row('heap when it has been loaded', 'heap', kilobytes),
          ...(
            [
              ['calls of its functions until it has been loaded', 'startUp'],
              [`calls, ${living}`, 'living'],
              [`calls, ${writing}`, 'writing'],
            ] as const
          ).map(([name, part]) => [name, ...COMPARED.map((kind) => whole(calls[kind][part]))]),
        ],
      },
      {
        head: [`Grown over ${staying}`, ...STAYING.map((kind) => NAMES[kind])],
        rows: [
          ['heap', ...STAYING.map((kind) => kilobytes(growth[kind].bytes))],
          ['listeners', ...STAYING.map((kind) => whole(growth[kind].listeners))],
        ],
      },
    ],
    targets: [...targetsOfCost(costs, living), growthTarget(growth, staying)],
  };
}

const MOST_START_UP = 0.5;
const MOST_LIVING = 1;
const MOST_HEAP = 60;
/** In kB. One number kept of each focus event would come to 40, one address of each move to more than that. */
const MOST_GROWTH = 10;

function targetsOfCost(costs: Found['costs'], living: string): readonly Target[] {
  const ours = (part: keyof Cost): number => median(costs.ours.map((cost) => cost[part]));
  const aboveEmpty = median(
    costs.ours.map(({ heap }, round) => heap - (costs.empty[round]?.heap ?? Number.NaN)),
  );
  return [
    atMost(
      `start-up in at most ${MOST_START_UP} ms a page`,
      MOST_START_UP,
      ours('startUp'),
      (value) =>
        `${milliseconds(value)} (${times(1 / ratioOf(costs, 'empty', 'startUp'))} an empty script); ${milliseconds(ours('first'))} where it is the first of a process (${times(1 / ratioOf(costs, 'empty', 'first'))})`,
    ),
    atMost(`at most ${MOST_LIVING} ms for ${living}`, MOST_LIVING, ours('living'), (value) =>
      value === 0
        ? 'too little for a sample each 0.1 ms'
        : `${milliseconds(value)} (searching at each change: ${times(ratioOf(costs, 'rescanner', 'living'))})`,
    ),
    atMost(
      `heap at most ${MOST_HEAP} kB above that with an empty script`,
      MOST_HEAP,
      aboveEmpty / 1_000,
      (value) => `${whole(value)} kB`,
    ),
  ];
}

function growthTarget(growth: Found['growth'], staying: string): Target {
  const bytes = (growth.ours.bytes - growth.empty.bytes) / 1_000;
  const listeners = growth.ours.listeners - growth.empty.listeners;
  return {
    aim: `nothing grows over ${staying}: at most ${MOST_GROWTH} kB beside an empty script, and no listener`,
    found: `${whole(bytes)} kB, ${whole(listeners)} listeners`,
    met: bytes <= MOST_GROWTH && listeners <= 0,
  };
}

function inCell(
  costs: Found['costs'],
  kind: Compared,
  part: keyof Cost,
  show: (value: number) => string,
): string {
  const value = median(costs[kind].map((cost) => cost[part]));
  const ratio = ratioOf(costs, kind, part);
  // Where ours takes no time at all, nothing is so many times as much.
  return `${value === 0 ? '0' : show(value)}${value > 0 && Number.isFinite(ratio) ? ` (${times(ratio)})` : ''}`;
}

const ratioOf = (costs: Found['costs'], kind: Compared, part: keyof Cost): number =>
  median(costs[kind].map((cost, round) => cost[part] / (costs.ours[round]?.[part] ?? Number.NaN)));

const kilobytes = (bytes: number): string => `${whole(bytes / 1_000)} kB`;
