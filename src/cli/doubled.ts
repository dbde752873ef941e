/** What stands in a list twice, and cases that say the same. */
import { type Doubt, doubtsAbout } from '../core/doubt.ts';
import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/** Every entry of every list that is there already. Parts with an id are told by that. */
export function checkDoubled(value: unknown, path = ''): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.entries(value).flatMap(([key, part]) =>
    checkDoubled(part, path === '' ? key : `${path}.${key}`),
  );
  return Array.isArray(value) ? [...doubledIn(value, path), ...below] : below;
}

/** The same, but not of a list in which some entry is in doubt: what stands in for it may be there as well. */
export const checkSettledDoubles = (value: unknown, doubts: readonly Doubt[]): readonly Issue[] =>
  checkDoubled(value).filter(
    ({ path }) => doubtsAbout(doubts, path.slice(0, path.lastIndexOf('.'))).length === 0,
  );

function doubledIn(list: readonly unknown[], path: string): readonly Issue[] {
  const seen = new Set<string>();
  return list.flatMap((entry, at) => {
    if (typeof entry === 'object' && entry !== null && 'id' in entry) return [];
    const written = JSON.stringify(entry);
    if (!seen.has(written)) {
      seen.add(written);
      return [];
    }
    return [issueAt(`${path}.${at}`, entry, 'each entry once', 'Take one of the two out.')];
  });
}

/** Every case that is like one above it in all but its id. */
export function checkSameCases({ cases }: Pick<RulePack, 'cases'>): readonly Issue[] {
  const seen = new Map<string, string>();
  return cases.flatMap(({ id, ...rest }, at) => {
    const written = JSON.stringify(rest);
    const first = seen.get(written);
    if (first === undefined) {
      seen.set(written, id);
      return [];
    }
    // One that has the same id as well is told by that.
    if (first === id) return [];
    return [
      issueAt(
        `cases.${at}`,
        id,
        `a case that differs from “${first}”`,
        'Take one of the two out, or change what is seen, who it is or what is answered.',
      ),
    ];
  });
}
