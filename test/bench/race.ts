/** Timing side by side: in each round everybody does the same work in turn, so that a busy moment is everybody's. */
import v8 from 'node:v8';
import vm from 'node:vm';

export interface Contestant {
  readonly name: string;
  /** Whether the address is one of those to be found. Or why it cannot be tried at all. */
  readonly find: ((url: string) => boolean) | string;
}

export interface Entrant extends Contestant {
  readonly addresses: readonly string[];
}

export interface Time {
  /** The median of the rounds, for one address. Or why there is none. */
  readonly nanoseconds: number | string;
  /** How many times as long as the first entrant took, at the median of the rounds. */
  readonly ratio: number | null;
}

export interface Pace {
  readonly rounds: number;
  /** What a turn lasts at least, in milliseconds. */
  readonly turn: number;
}

/** Turns are so short that most of them pass undisturbed on a busy machine, and so many that the median is one of those. */
export const FULL_PACE: Pace = { rounds: 61, turn: 2 };

/** Whoever needs more than a turn for one address comes after the others, in so many rounds. */
const FEW_ROUNDS = 5;
/** So many turns make warm. */
const WARM = 10;

v8.setFlagsFromString('--expose-gc');
/** Clears away what has been left lying, so that nobody has to do it in somebody else's turn. */
const clearAway = vm.runInNewContext('gc') as (options?: { readonly type: 'minor' }) => void;

/** The times of all, in the order in which they are given. */
export function race(entrants: readonly Entrant[], { rounds, turn }: Pace): readonly Time[] {
  const runners = entrants.map(({ find, addresses }) =>
    typeof find === 'string' ? find : runnerOf(find, addresses, turn),
  );
  const running = runners.filter((runner) => typeof runner === 'object');
  clearAway();
  for (const slow of [false, true]) {
    const group = running.filter((runner) => runner.slow === slow);
    for (let round = 1; round <= (slow ? FEW_ROUNDS : rounds); round += 1) {
      for (const runner of group) takeTurn(runner, round);
    }
  }
  const [first] = running;
  return runners.map((runner) =>
    typeof runner === 'string'
      ? { nanoseconds: runner, ratio: null }
      : { nanoseconds: median(runner.times), ratio: first ? ratioOf(runner, first) : null },
  );
}

interface Work {
  readonly find: (url: string) => boolean;
  readonly addresses: readonly string[];
  /** How many addresses make a turn. */
  readonly count: number;
}

interface Runner extends Work {
  /** One address takes longer than a turn should. */
  readonly slow: boolean;
  readonly times: number[];
}

/** Goes on, with more addresses each time, until it is warm; the last time tells how many make a turn. */
function runnerOf(find: Work['find'], addresses: readonly string[], turn: number): Runner {
  // What is made at the first use is not part of a lookup.
  find(addresses[0] ?? '');
  for (let count = 1; ; count *= 2) {
    const spent = nanosecondsOf({ find, addresses, count }, 0) / 1e6;
    if (spent * count < WARM * turn) continue;
    return { find, addresses, count: Math.ceil(turn / spent), slow: spent > turn, times: [] };
  }
}

function takeTurn(runner: Runner, round: number): void {
  clearAway({ type: 'minor' });
  // Once untimed, so that nobody pays for what the one before has pushed out of the processor's memory.
  if (!runner.slow) nanosecondsOf(runner, round);
  runner.times.push(nanosecondsOf(runner, round));
}

function nanosecondsOf({ find, addresses, count }: Work, round: number): number {
  const start = performance.now();
  for (let at = 0; at < count; at += 1) {
    find(addresses[(round + at) % addresses.length] ?? '');
  }
  return ((performance.now() - start) * 1e6) / count;
}

/** Round by round where both were in the same rounds. */
const ratioOf = (one: Runner, other: Runner): number =>
  one.slow === other.slow
    ? median(one.times.map((time, round) => time / (other.times[round] ?? Number.NaN)))
    : median(one.times) / median(other.times);

/** The middle one, or the upper of the two in the middle. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
