/** Whether a pack and its rules fit in time with what they are taken from. */
import { type Issue, issueAt } from './issue.ts';
import { neverSpeaks } from './pack-hidden.ts';
import type { RulePack } from './pack-schema.ts';

/** Nobody cites what has not been written yet: a source is no younger than the version of the pack. Days as `2026-11-22`. */
export const checkSourceDates = ({
  sources,
  changelog,
}: Pick<RulePack, 'sources' | 'changelog'>): readonly Issue[] => {
  const written =
    changelog
      .map(({ date }) => date)
      .toSorted()
      .at(-1) ?? '';
  return sources.flatMap(({ date }, at) =>
    date !== undefined && date > written
      ? [
          issueAt(
            `sources.${at}.date`,
            date,
            `a day no later than ${written}, when the pack was last changed by its changelog`,
            'Correct the day, or say in the changelog when the pack was changed.',
          ),
        ]
      : [],
  );
};

/** Rules without an end, all of whose sources have been overtaken: told once for those that have the same sources. */
export function checkOvertakenSources(pack: RulePack): readonly Issue[] {
  if (neverSpeaks(pack) || pack.validUntil !== undefined) return [];
  const overtaken = new Set(
    pack.sources.filter(({ status }) => status === 'superseded').map(({ id }) => id),
  );
  const resting = pack.rules
    .map((rule, at) => ({ rule, at, cited: JSON.stringify(rule.sources.toSorted()) }))
    .filter(({ rule }) => rule.validUntil === undefined && !neverSpeaks(rule))
    .filter(({ rule }) => rule.sources.every((id) => overtaken.has(id)));
  return [...Map.groupBy(resting, ({ cited }) => cited).values()].flatMap(([first, ...more]) =>
    first
      ? [
          issueAt(
            `rules.${first.at}.sources`,
            first.rule.sources,
            `a source that has not been overtaken, as the rule has no end${more.length > 0 ? `, nor have ${more.length} more with these sources` : ''}`,
            'Name one, or say in “validUntil” until when the rule held, or make its status “superseded”. If the source still holds, correct its status.',
          ),
        ]
      : [],
  );
}
