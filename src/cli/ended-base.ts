/** A pack that builds on another one of which nothing can speak while it holds itself. */
import { type Issue, issueAt } from '../core/issue.ts';
import { neverSpeaks } from '../core/pack-hidden.ts';
import type { RulePack } from '../core/pack-schema.ts';

/** What a pack is told of the one that it extends, as that was written. */
type Named = Pick<RulePack, 'id' | 'supersededBy'>;

/**
 * One issue for all rules that `pack` inherits, where none of them can ever speak: they had ended before it begins, begin
 * after it has ended, or are superseded. One that does not say when it begins was written on the newest day of its
 * changelog. `whole` is the pack with what it inherits. Days, whose order as text is their
 * order in time.
 */
export function checkEndedBase(
  { extends: id, status, validFrom, validUntil = '9999', changelog }: RulePack,
  { rules }: Pick<RulePack, 'rules'>,
  packs: readonly Named[],
): readonly Issue[] {
  const base = packs.find((one) => one.id === id);
  const inherited = rules.filter(({ inheritedFrom }) => inheritedFrom !== undefined);
  if (id === undefined || !base || neverSpeaks({ status }) || inherited.length === 0) return [];
  const told = (expected: string) => [issueAt('extends', id, expected, mendOf(base))];
  const living = inherited.filter((rule) => !neverSpeaks(rule));
  if (living.length === 0) return told(`a pack that holds: all rules of “${id}” are superseded`);
  const [first = ''] = living.map((rule) => rule.validFrom ?? '').toSorted();
  const last = living
    .map((rule) => rule.validUntil ?? '9999')
    .toSorted()
    .at(-1);
  const [since, day] = beginningOf({ validFrom, changelog });
  // What had ended by then is kept for its own days.
  if (last !== undefined && last <= day && (validFrom !== undefined || day < validUntil))
    return told(
      `a pack that holds on ${since}, ${day}, or later: “${id}” ended on ${last}, so that no inherited rule can speak`,
    );
  return first >= validUntil
    ? told(
        `a pack that holds before “validUntil”, ${validUntil}: “${id}” begins on ${first}, so that no inherited rule can speak`,
      )
    : [];
}

/** From when on a pack is to say something, and how that is known. */
function beginningOf({
  validFrom,
  changelog,
}: Pick<RulePack, 'validFrom' | 'changelog'>): readonly [string, string] {
  if (validFrom !== undefined) return ['“validFrom”', validFrom];
  const days = changelog.map(({ date }) => date).toSorted();
  return ['the newest day of “changelog”', days.at(-1) ?? ''];
}

const mendOf = ({ supersededBy }: Named): string =>
  supersededBy === undefined
    ? 'Extend the one that holds instead, or leave this out and write the rules that still hold.'
    : `Extend “${supersededBy}”, which has taken its place, or leave this out and write the rules that still hold.`;
