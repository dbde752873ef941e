/** Looking addresses up among few and many entries: ours beside all the others. */
import { BARE_MAP, contestantsFor, GHOSTERY } from './contestants.ts';
import { addressesFor, entriesOf, type Kind, KINDS } from './entries.ts';
import { FULL_PACE, type Pace, race, type Time } from './race.ts';
import { duration, type Section, type Table, times, together, whole } from './report.ts';

export const SIZES = [100, 1_000, 10_000, 100_000] as const;
export const ADDRESSES = 1_000;

interface Result {
  readonly name: string;
  readonly size: number;
  readonly kind: Kind;
  readonly time: Time;
}

export function compareLookups(sizes: readonly number[] = SIZES, pace: Pace = FULL_PACE): Section {
  const results = sizes.flatMap((size) => racesOf(size, pace));
  const ratiosTo = (peer: string): readonly (readonly number[])[] =>
    sizes.map((size) =>
      results
        .filter((one) => one.name === peer && one.size === size)
        .map(({ time }) => time.ratio ?? Number.NaN),
    );
  return {
    title: 'Looking an address up',
    about: [
      `Every contestant gets the same ${whole(ADDRESSES)} addresses as text and says whether each is on one of the entries: a whole host with all below it, a folder of a host, or one page.`,
      'A hit is on one; a miss is on another host; a near miss is on the right host with a wrong path, or on a host that only begins or ends alike.',
      'The times are for one address. Behind each is how many times as long as ours it took in the same rounds, at the median.',
      'A contestant that needs too long is timed on fewer addresses.',
      'Whether a target is met is told by hits, misses and near misses together, at the number of entries where that is worst; the worst single figure stands beside it.',
    ].join(' '),
    tables: sizes.map((size) => tableOf(size, results)),
    targets: [
      together(
        'at most 2× as long as a bare `Map` with `new URL()`',
        ratiosTo(BARE_MAP).map((ratios) => ratios.map((ratio) => 1 / ratio)),
        Math.max,
        (ratio) => ratio <= 2,
      ),
      together(
        'at least 5× as quick as `@ghostery/adblocker`',
        ratiosTo(GHOSTERY),
        Math.min,
        (ratio) => ratio >= 5,
      ),
    ],
  };
}

function racesOf(size: number, pace: Pace): readonly Result[] {
  const entries = entriesOf(size);
  const addresses = addressesFor(entries, ADDRESSES);
  const contestants = contestantsFor(entries);
  return KINDS.flatMap((kind) =>
    race(
      contestants.map((one) => ({ ...one, addresses: addresses[kind] })),
      pace,
    ).map((time, at) => ({
      name: contestants[at]?.name ?? '',
      size,
      kind,
      time,
    })),
  );
}

function tableOf(size: number, results: readonly Result[]): Table {
  const here = results.filter((result) => result.size === size);
  const names = [...new Set(here.map(({ name }) => name))];
  return {
    head: [`${whole(size)} entries`, ...KINDS],
    rows: names.map((name) => [
      name,
      ...KINDS.map((kind) =>
        inCell(here.find((result) => result.name === name && result.kind === kind)?.time),
      ),
    ]),
  };
}

export function inCell(time: Time | undefined): string {
  if (!time) return '';
  const { nanoseconds, ratio } = time;
  if (typeof nanoseconds === 'string') return nanoseconds;
  return `${duration(nanoseconds)}${ratio === null ? '' : ` (${times(ratio)})`}`;
}
