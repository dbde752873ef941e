/** Whether what a pack says of its own past fits together: what has been overtaken, and by what. */
import { type Issue, issueAt } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/** A rule that has been overtaken names what took its place; that is never the same rule, nor the same pack. */
export const checkSuccessors = (pack: RulePack): readonly Issue[] => [
  ...(pack.supersededBy === pack.id ? [itself('supersededBy', pack.id, 'pack')] : []),
  ...pack.rules.flatMap(({ id, status, supersededBy }, at) => {
    const path = `rules.${at}.supersededBy`;
    if (supersededBy === id || supersededBy === `${pack.id}/${id}`)
      return [itself(path, supersededBy, 'rule')];
    return status === 'superseded' && supersededBy === undefined
      ? [
          issueAt(
            path,
            undefined,
            'the rule that has taken its place, as its status is superseded',
            'Add it, as “rule”, or as “pack/rule” in another pack.',
          ),
        ]
      : [];
  }),
];

const itself = (path: string, found: string, what: 'pack' | 'rule'): Issue =>
  issueAt(path, found, `another ${what} than this one`, 'Name what has taken its place.');

/** Newest first: no day is later than the one above it. */
export const checkNewestFirst = ({ changelog }: Pick<RulePack, 'changelog'>): readonly Issue[] =>
  changelog.flatMap(({ date }, at) => {
    const above = changelog[at - 1]?.date;
    return above !== undefined && date > above
      ? [
          issueAt(
            `changelog.${at}.date`,
            date,
            `a day no later than ${above}, which is above it`,
            'Put the newest on top.',
          ),
        ]
      : [];
  });
