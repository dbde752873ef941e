/** What a pack has and nothing in it uses: a window that no rule waits for, a question nobody asks, a source nobody cites. */
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';

/**
 * Of the parts that `pack` has of its own. `whole` is the pack with what it inherits, which may use them too. Where
 * something names a part that is not there, any of those that seem idle may be the one that is meant.
 */
export const checkIdle = (pack: RulePack, whole: RulePack): readonly Issue[] => [
  ...idle(pack, whole, 'windows', windowsUsed(whole), {
    expected: 'a window that some rule waits for',
    mend: 'Name it in the “window” of a rule that applies “in-window”, or take it out.',
  }),
  ...idle(pack, whole, 'questions', new Set(whole.rules.flatMap(({ ask = [] }) => ask)), {
    expected: 'a question that some rule asks',
    mend: 'Name it in the “ask” of a rule, or take it out.',
  }),
  ...idle(pack, whole, 'sources', sourcesUsed(whole), {
    expected: 'a source that a rule, a resource or something good to know cites',
    mend: 'Name it in the “sources” of what it tells, or take it out.',
  }),
];

function idle(
  pack: RulePack,
  whole: RulePack,
  list: 'windows' | 'questions' | 'sources',
  used: ReadonlySet<string> | 'all',
  { expected, mend }: Pick<Issue, 'expected' | 'mend'>,
): readonly Issue[] {
  const there = new Set(whole[list].map(({ id }) => id));
  if (used === 'all' || ![...used].every((id) => there.has(id))) return [];
  return pack[list].flatMap(({ id }, at) =>
    used.has(id) ? [] : [issueAt(`${list}.${at}`, id, expected, mend)],
  );
}

/** A rule that names no window waits for any. */
function windowsUsed({ rules }: RulePack): ReadonlySet<string> | 'all' {
  const waiting = rules.filter(({ applies }) => applies === 'in-window');
  return waiting.some(({ when }) => !when.window)
    ? 'all'
    : new Set(waiting.flatMap(({ when: { window = [] } }) => window));
}

const sourcesUsed = ({ rules, resources = [], goodToKnow = [] }: RulePack): ReadonlySet<string> =>
  new Set([...rules, ...resources, ...goodToKnow].flatMap(({ sources = [] }) => sources));
