/** Hosts with as many labels as a name may have: a page chooses its own name, and others' pages too. */
import vm from 'node:vm';
import { contestantsFor } from './contestants.ts';
import { entriesOf } from './entries.ts';
import { inCell } from './lookup.ts';
import { type Contestant, FULL_PACE, type Pace, race } from './race.ts';
import { atMost, duration, type Section, whole } from './report.ts';

const ENTRIES = 1_000;
/** The entry that the longest names end in: with a longer one they would not have 127 labels in 253 characters. */
const SHORTEST = { id: 'shortest', host: 'b.c', below: true, path: '/' };
const MOST_LABELS = 127;
const PATIENCE = 1_000;
const LIMIT = 0.1e6;

export const HOSTILE = [3, 12, 18, MOST_LABELS].flatMap((labels) => [
  { name: `${labels} labels, on none`, url: `https://${'a.'.repeat(labels - 1)}d/`, hit: false },
  { name: `${labels} labels, on one`, url: `https://${'a.'.repeat(labels - 2)}b.c/`, hit: true },
]);

export const hostileContestants = (count = ENTRIES): readonly Contestant[] =>
  contestantsFor([...entriesOf(count), SHORTEST]);

interface Options {
  readonly pace?: Pace;
  readonly entries?: number;
  /** How long one lookup may take before it is called off, in milliseconds. */
  readonly patience?: number;
}

export function compareHostile({
  pace = FULL_PACE,
  entries = ENTRIES,
  patience = PATIENCE,
}: Options = {}): Section {
  const contestants = hostileContestants(entries);
  const columns = HOSTILE.map(({ name, url }) => {
    const entrants = contestants.map((one) => ({
      ...one,
      addresses: [url],
      find: inTime(one, url, patience),
    }));
    return { name, found: race(entrants, pace) };
  });
  const slowest = Math.max(...columns.map(({ found: [ours] }) => Number(ours?.nanoseconds)));
  return {
    title: 'Hosts of many labels',
    about: `One address each, among ${whole(entries)} entries: ${MOST_LABELS} labels are the most that a host can have. A lookup that takes longer than ${patience / 1_000} s is called off.`,
    tables: [
      {
        head: ['Host', ...contestants.map(({ name }) => name)],
        rows: columns.map(({ name, found }) => [name, ...found.map(inCell)]),
      },
    ],
    targets: [atMost(`a host of ${MOST_LABELS} labels in under 0.1 ms`, LIMIT, slowest, duration)],
  };
}

/** What it is asked with, or that it takes too long. */
function inTime({ find }: Contestant, url: string, patience: number): Contestant['find'] {
  if (typeof find === 'string') return find;
  try {
    vm.runInNewContext('find(url)', { find, url }, { timeout: patience });
    return find;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return `> ${duration(patience * 1e6)}`;
  }
}
