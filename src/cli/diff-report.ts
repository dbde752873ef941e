/** The differences as a page for people: first what changes for whom, each part short unless all of it is asked for. */
import { counted } from './counted.ts';
import type { Difference } from './diff.ts';

const KINDS: readonly (readonly [kind: Difference['kind'], title: string])[] = [
  ['meaning', 'What changes for whom'],
  ['time', 'From when to when'],
  ['window', 'Windows'],
  ['rule', 'Rules'],
  ['case', 'Cases'],
  ['pack', 'Texts and the rest'],
];

/** So many lines of a part, or for the same people, can be read at a glance. */
const FEW = 5;

/** `found`: at least one. With `all`, each in full. */
export function asPage(found: readonly Difference[], all: boolean): string {
  const parts = KINDS.flatMap(([kind, title]) => {
    const own = found.filter((one) => one.kind === kind);
    if (own.length === 0) return kind === 'meaning' ? [`${title}\n${nobody(found)}`] : [];
    const lines = kind === 'meaning' ? byPeople(own, all) : listOf(own, all);
    return [`${title} (${own.length})\n${lines.join('\n')}`];
  });
  const isShort = !all && parts.join('\n\n') !== asPage(found, true);
  return isShort
    ? `${parts.join('\n\n')}\n\n${counted(found.length, 'difference')} in all: --all shows each in full.`
    : parts.join('\n\n');
}

/** What was compared, and what was not: a window that moves tells people the same at other times. */
function nobody(found: readonly Difference[]): string {
  const times = found.filter(({ kind }) => kind === 'time');
  if (times.length === 0) return `- Nothing of that: ${SAME}.`;
  const what = times.some(({ windows }) => windows?.length === 0)
    ? 'The pack, or a rule of it, holds at other times'
    : 'What is said in a window is said at other times';
  return `- ${what}: see “From when to when”. Otherwise ${SAME}.`;
}

const SAME =
  'everybody is told the same outcome, with the same conditions in each language, the same standing and the same word on whether it was verified';

/** Nobody who is concerned is left out, however much there is to say for others. */
function byPeople(found: readonly Difference[], all: boolean): readonly string[] {
  const groups = Map.groupBy(found, ({ who }) => who ?? '');
  return [...groups].flatMap(([who, own]) => [`${who}:`, ...listOf(own, all)]);
}

function listOf(found: readonly Difference[], all: boolean): readonly string[] {
  // One line that says that there is one more takes as much room as that one.
  const shown = all || found.length <= FEW + 1 ? found : found.slice(0, FEW);
  const rest = found.length - shown.length;
  return [
    ...shown.flatMap((one) => (all ? inFull(one) : [`- ${one.line}`])),
    ...(rest > 0 ? [`- and ${rest} more`] : []),
  ];
}

const inFull = ({ kind, line, sentence, list }: Difference): readonly string[] =>
  list
    ? [`- ${list.where}:`, ...list.items.map((item) => `  - ${item}`)]
    : [`- ${kind === 'meaning' ? line : sentence}`];
