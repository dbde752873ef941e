/** Settings that are well written, and that no device could ever do anything with. */
import { type Issue, issueAt } from '../core/issue.ts';
import { parsePackReference } from '../core/pack-address.ts';
import { SETTINGS } from '../core/settings.ts';
import {
  impossibleHosts,
  impossibleTenants,
  type KnownSites,
  takenIn,
} from './impossible-hosts.ts';
import type { Lists } from './listed.ts';

/** Each of them at its place in the settings. `hasKeys`: “packKeys” is there, whether it fits or not. */
export const impossibleIn = (
  lists: Lists,
  hasKeys: boolean,
  known: KnownSites,
): readonly Issue[] => [
  ...(hasKeys ? [] : withoutKey(lists)),
  ...ofDoubles(lists),
  ...ofKeysAgain(lists),
  ...withoutName(lists),
  ...impossibleTenants(lists, known),
  ...impossibleHosts(lists),
  ...takenIn(lists, known),
  ...ofLocked(lists),
];

const withoutKey = (lists: Lists): readonly Issue[] =>
  lists('packs')
    .filter(({ item }) => parsePackReference(item)?.kind === 'address')
    .map(({ item, at }) =>
      issueAt(
        `packs.${at}`,
        item,
        'an address, and a key in “packKeys” whose signature is trusted',
        'Add to “packKeys” what “armslength keygen” printed as the value for it: without a key no pack from an address is taken. Where none shall be, say so with "packKeys": [].',
      ),
    );

/** What is there already, and where it is first. */
const again = <One extends { readonly at: number }>(
  all: readonly One[],
  of: (one: One) => string,
): readonly (readonly [One, number])[] =>
  all.flatMap((one) => {
    const first = all.find((other) => of(other) === of(one))?.at ?? one.at;
    return first === one.at ? [] : [[one, first] as const];
  });

/** The key itself is not repeated: it may be a private one. */
const ofKeysAgain = (lists: Lists): readonly Issue[] =>
  again(lists('packKeys'), ({ item }) => item).map(([{ at }, first]) => ({
    path: `packKeys.${at}`,
    found: `the key of packKeys.${first} again`,
    expected: 'each key once',
    mend: 'Take it out, or give the other key that was meant.',
  }));

/** With another pin it is the same address, and the first mention holds; so is one with the port that is meant anyway. */
const placeOf = ({ item }: { readonly item: string }): string => {
  const named = parsePackReference(item);
  return named?.kind === 'address' ? (URL.parse(named.address)?.href ?? named.address) : item;
};

const ofDoubles = (lists: Lists): readonly Issue[] =>
  again(lists('packs'), placeOf).map(([{ item, at }, first]) =>
    issueAt(
      `packs.${at}`,
      item,
      'each pack once',
      `Take it out, or packs.${first}: of the two, the later one never speaks.`,
    ),
  );

/** A device takes its times for its name, and a note would cite those. */
const withoutName = (lists: Lists): readonly Issue[] =>
  lists('windows')
    .filter(({ item }) => !/\S\s+\S/.test(item))
    .map(({ item, at }) =>
      issueAt(
        `windows.${at}`,
        item,
        'a name behind it, such as 2029-10-01/2029-11-20 Local elections',
        'Write one: reminders and notes tell by it which period it was.',
      ),
    );

/** It is no setting that a user has; and whoever names it alone lets users change all others. */
function ofLocked(lists: Lists): readonly Issue[] {
  const free = Object.keys(SETTINGS).filter((name) => name !== 'locked');
  const mend = 'Leave “locked” out to lock all that the policy sets, or name the settings.';
  return lists('locked')
    .filter(({ item }) => item === 'locked')
    .map(({ item, at }) => issueAt(`locked.${at}`, item, `a setting such as ${free[0]}`, mend));
}
