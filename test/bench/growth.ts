/** Whether a lookup stays as quick as the entries grow in number. */
import { bareMap, ours } from './contestants.ts';
import { addressesFor, entriesOf, type Kind, KINDS } from './entries.ts';
import { ADDRESSES, inCell, SIZES } from './lookup.ts';
import { FULL_PACE, type Pace, race, type Time } from './race.ts';
import { atMost, type Section, times, whole } from './report.ts';

/** Memory has no flat access either: what counts as flat leaves room for that, and the bare map shows how much. */
const FLAT = 1.5;
const FLAT_UP_TO = 10_000;

export function compareSizes(sizes: readonly number[] = SIZES, pace: Pace = FULL_PACE): Section {
  const lists = sizes.map((size) => entriesOf(size));
  const grow = (make: typeof ours, kind: Kind): readonly Time[] =>
    race(
      lists.map((entries) => ({
        ...make(entries),
        addresses: addressesFor(entries, ADDRESSES)[kind],
      })),
      pace,
    );
  const runs = KINDS.flatMap((kind) =>
    [ours, bareMap].map((make) => ({
      name: make([]).name,
      isOurs: make === ours,
      kind,
      found: grow(make, kind),
    })),
  );
  const steepest = runs
    .filter(({ isOurs }) => isOurs)
    .flatMap(({ found }) => found.filter((_, at) => (sizes[at] ?? 0) <= FLAT_UP_TO))
    .map(({ ratio }) => ratio ?? Number.NaN);
  return {
    title: 'More and more entries',
    about:
      'Ours and the bare map once more, with all numbers of entries in the same rounds. Behind each time is how many times as long it took as with the fewest entries.',
    tables: [
      {
        head: ['Entries', ...sizes.map((size) => whole(size))],
        rows: runs.map(({ name, kind, found }) => [`${name}: ${kind}`, ...found.map(inCell)]),
      },
    ],
    targets: [
      atMost(
        `flat from 100 to 10,000 entries: at most ${FLAT}× as long`,
        FLAT,
        Math.max(...steepest),
        times,
      ),
    ],
  };
}
