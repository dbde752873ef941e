import type { Issue } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/**
 * An issue of a whole pack as one of the pack that somebody wrote: a part of its own is elsewhere in its file, and what
 * it has inherited is not in its file at all.
 */
export function atHome(issue: Issue, pack: RulePack, whole: RulePack): Issue {
  const [, list = '', place = '', rest = ''] = /^(\w+)\.(\d+)(.*)$/.exec(issue.path) ?? [];
  const part = (whole[list as keyof RulePack] as readonly { readonly id: string }[] | undefined)?.[
    Number(place)
  ];
  if (pack.extends === undefined || !part) return issue;
  const own = (pack[list as keyof RulePack] ?? []) as readonly { readonly id: string }[];
  const at = own.findIndex(({ id }) => id === part.id);
  if (at >= 0) return { ...issue, path: `${list}.${at}${rest}` };
  return {
    ...issue,
    path: 'extends',
    expected: `${issue.expected} (${rest.slice(1) || 'as a whole'}, in “${part.id}” of the inherited ${list})`,
    mend: `${issue.mend} To change what is inherited, write it again under its id.`,
  };
}
