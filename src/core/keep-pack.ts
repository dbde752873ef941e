/** What is kept of an address after it was asked. The last good pack stays in force, whatever came. */
import { isDue, nextCheckAfter } from './check-times.ts';
import { highestOf, type KeptAddress, type KeptFile, type KeptPacks } from './kept-packs.ts';
import type { NamedAddress } from './pack-address.ts';
import type { Refusal } from './refusal.ts';

/** How a request went. */
export type Outcome =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'taken'; readonly file: KeptFile }
  /** Good, and may come into force only on its first day. */
  | { readonly kind: 'waiting'; readonly file: KeptFile }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

export interface When {
  /** Epoch milliseconds. */
  readonly now: number;
  /** In [0, 1). */
  readonly random: number;
  /** The server's own time, if it told. */
  readonly serverTime?: number;
}

/** The one in force and two earlier ones. */
const MOST_KEPT = 3;

/** Of what is wrong with a file. */
const MOST_ISSUES = 20;
const LONGEST_PART = 300;

/** Less says nothing: an answer may take a while, and a time zone be wrong. */
const MUCH = 24 * 60 * 60_000;

interface Asking extends When {
  /** The ids of the keys that are trusted. */
  readonly keys: readonly string[];
  /** Whether somebody asked for it, before its time. */
  readonly byHand: boolean;
}

/**
 * Before the request: should nobody live to see the answer, it counts as a failure, and is tried again in its time. One by
 * hand counts for nothing, and puts nothing off: whoever tries again and again waits no longer for that.
 */
export function beforeRequest(
  kept: KeptAddress,
  { now, random, keys, byHand }: Asking,
): KeptAddress {
  const failures = kept.failures + (byHand ? 0 : 1);
  const next = nextCheckAfter(Math.max(1, failures), now, random);
  const before = byHand && !isDue(kept.nextCheck, now) ? kept.nextCheck : undefined;
  return {
    ...kept,
    lastRequest: now,
    askedWith: [...keys],
    failures,
    nextCheck: Math.min(next, before ?? next),
  };
}

/** After the answer. `kept` is what `beforeRequest` gave. */
export function afterAnswer(kept: KeptAddress, outcome: Outcome, when: When): KeptAddress {
  const { clockAhead: _, problem: __, ...rest } = kept;
  const { now, random, serverTime = now } = when;
  const clock = Math.abs(now - serverTime) >= MUCH && { clockAhead: now - serverTime };
  if (outcome.kind === 'refused') {
    return { ...rest, ...clock, problem: problemOf(outcome.refusal) };
  }
  return {
    ...withFile(rest, outcome),
    ...clock,
    lastSuccess: now,
    failures: 0,
    nextCheck: nextCheckAfter(0, now, random),
  };
}

/**
 * After the first day of what waited has come. Nobody was asked for it, so that how the last check went stays as it is. What
 * a pin keeps out goes on waiting: the pin may be taken out.
 */
export function afterWaiting(kept: KeptAddress, outcome: Outcome): KeptAddress {
  if (outcome.kind === 'taken') return withFile(kept, outcome);
  if (outcome.kind !== 'refused' || outcome.refusal.reason === 'not-pinned') return kept;
  const { waiting: _, ...rest } = kept;
  return { ...rest, problem: problemOf(outcome.refusal) };
}

/** What a stranger's server sent is told in part, so that it cannot fill this device with what is wrong with it. */
const problemOf = ({ reason, issues }: Refusal) => ({
  reason,
  issues: issues.slice(0, MOST_ISSUES).map(({ path, found, expected, mend }) => ({
    path: path.slice(0, LONGEST_PART),
    found: found.slice(0, LONGEST_PART),
    expected: expected.slice(0, LONGEST_PART),
    mend: mend.slice(0, LONGEST_PART),
  })),
});

/** What waited is overtaken by whatever is taken: it is that, or the server gives something else by now. */
export function withFile(
  kept: KeptAddress,
  outcome: Exclude<Outcome, { readonly kind: 'refused' }>,
): KeptAddress {
  if (outcome.kind === 'unchanged') return kept;
  if (outcome.kind === 'waiting') return { ...kept, waiting: outcome.file };
  const { waiting: _, ...rest } = kept;
  const others = kept.files.filter(({ sequence }) => sequence !== outcome.file.sequence);
  return { ...rest, files: [outcome.file, ...others].slice(0, MOST_KEPT) };
}

/** All that is kept, with one address as it is now. */
export function withAddress(kept: KeptPacks, address: string, now: KeptAddress): KeptPacks {
  const raised = now.files.map(({ id, sequence }): [string, number] => [
    id,
    Math.max(highestOf(kept, id), sequence),
  ]);
  return {
    addresses: { ...kept.addresses, [address]: now },
    highest: { ...kept.highest, ...highestIn(raised) },
  };
}

/** One address gives one pack, in several versions. */
const highestIn = (raised: readonly (readonly [string, number])[]): Record<string, number> =>
  Object.fromEntries(raised.toSorted(([, one], [, other]) => one - other));

/**
 * All that is kept, without what no policy names any more. It goes only when every address that is named has given a pack:
 * until then the administrator may go back to where there is one, with a network or without. A policy that names none may
 * only be gone for a moment.
 */
export function withoutUnnamed(kept: KeptPacks, named: readonly NamedAddress[]): KeptPacks {
  const hasPack = ({ address }: NamedAddress) => (kept.addresses[address]?.files.length ?? 0) > 0;
  if (named.length === 0 || !named.every(hasPack)) return kept;
  const addresses = Object.entries(kept.addresses).filter(([one]) =>
    named.some(({ address }) => address === one),
  );
  return { ...kept, addresses: Object.fromEntries(addresses) };
}
