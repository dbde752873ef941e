import type { Doubt } from '../core/doubt.ts';
import type { Issue } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';

/**
 * An issue of a whole pack as one of the pack that somebody wrote: a part of its own is elsewhere in its file, and what
 * it has inherited is not in its file at all.
 */
export function atHome(issue: Issue, pack: RulePack, whole: RulePack): Issue {
  const { list, place, rest } = partsOf(issue.path);
  const part = partsIn(whole, list)[place];
  if (pack.extends === undefined) return issue;
  if (!part) return besideLists(issue, pack);
  // Two may share an id, which is a mistake of the second.
  const at = partsIn(pack, list).indexOf(part);
  if (at >= 0) return { ...issue, path: `${list}.${at}${rest}` };
  const cause = rewritten(rest, pack);
  return {
    ...issue,
    path: cause ?? 'extends',
    expected: `${issue.expected} (${rest.slice(1) || 'as a whole'}, in “${part.id}” of the inherited ${list})`,
    mend:
      cause === undefined
        ? `${issue.mend} To change what is inherited, write it again under its id.`
        : 'Keep the answers that inherited parts name, or write those parts again under their ids.',
  };
}

/** The question of its own that an inherited part answers: what it is about has been changed there. */
function rewritten(rest: string, { questions }: RulePack): string | undefined {
  const [, id] = /^(?:\.when)?\.answers\.([^.]+)/.exec(rest) ?? [];
  const at = questions.findIndex((one) => one.id === id);
  return at < 0 ? undefined : `questions.${at}`;
}

/** What a pack has one of: its own, or the one that it has inherited. Of words, its own come first. */
function besideLists(issue: Issue, pack: RulePack): Issue {
  const [key = '', kind = '', at = '', ...rest] = issue.path.split('.');
  const isOwn =
    key === 'vocabulary'
      ? (pack.vocabulary?.[kind as 'roles' | 'grants' | 'devices'] ?? []).length > Number(at)
      : !['contact', 'adjacency', 'dataProtection'].includes(key) || Object.hasOwn(pack, key);
  if (isOwn) return issue;
  const where = [kind, at, ...rest].filter(Boolean).join('.') || 'as a whole';
  return {
    ...issue,
    path: 'extends',
    expected: `${issue.expected} (${where}, in the inherited ${key})`,
    mend: `${issue.mend} To change what is inherited, write “${key}” yourself.`,
  };
}

/** A doubt about a pack that somebody wrote as one about the whole pack, where its own parts are elsewhere. */
export function inWhole(doubt: Doubt, pack: RulePack, whole: RulePack): Doubt {
  const { list, place, rest } = partsOf(doubt.path);
  const part = partsIn(pack, list)[place];
  if (!part) return doubt;
  const at = partsIn(whole, list).indexOf(part);
  return { ...doubt, path: at < 0 ? list : `${list}.${at}${rest}` };
}

interface PathOfPart {
  readonly list: string;
  readonly place: number;
  readonly rest: string;
}

function partsOf(path: string): PathOfPart {
  const [, list = '', place = '', rest = ''] = /^(\w+)\.(\d+)(.*)$/.exec(path) ?? [];
  return { list, place: Number(place), rest };
}

const partsIn = (pack: RulePack, list: string): readonly { readonly id: string }[] => {
  const parts: unknown = pack[list as keyof RulePack];
  return Array.isArray(parts) ? parts : [];
};
