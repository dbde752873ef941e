/** A change of meaning between two packs as one sentence. */
import type { Circumstances } from '../core/circumstances.ts';
import type { Change, Said } from '../core/compare.ts';

/** A change with where it holds; what holds for all that there is goes without saying. */
export function changeInWords(
  { before, after, where }: Change,
  grid: readonly Circumstances[],
): string {
  const places = ASPECTS.flatMap(({ read, say }) => {
    const values = [...new Set(where.map(read))];
    return values.length === new Set(grid.map(read)).size ? [] : [say(values)];
  });
  const answers = [...new Set(where.map((one) => answersOf(one)))].filter(Boolean);
  const all = [...places, ...(answers.length > 0 ? [`after ${answers.join(' or ')}`] : [])];
  return `${all.join(', ') || 'everywhere'}: was ${quoted(before)}, is ${quoted(after)}.`;
}

interface Aspect {
  readonly read: (one: Circumstances) => string | undefined;
  readonly say: (values: readonly (string | undefined)[]) => string;
}

const listed = (values: readonly (string | undefined)[], none: string): string =>
  values.map((value) => value ?? none).join(' or ');

const ASPECTS: readonly Aspect[] = [
  {
    read: ({ situation }) => situation.role,
    say: (values) => `for the role ${listed(values, 'that nobody has set')}`,
  },
  {
    read: ({ situation }) => situation.grant,
    say: (values) => `with the grant ${listed(values, 'that nobody has set')}`,
  },
  {
    read: ({ situation }) => situation.device,
    say: (values) => `on ${listed(values, 'a device that nobody has named')}`,
  },
  { read: ({ place }) => place.surface, say: (values) => `at ${listed(values, '')}` },
  {
    read: ({ place }) => place.tenant,
    say: (values) => `on the account ${listed(values, 'of no call')}`,
  },
  {
    read: ({ place }) => place.activity,
    say: (values) => `when it is to ${listed(values, 'do anything else')}`,
  },
  { read: ({ window }) => window, say: (values) => `in the window ${listed(values, '')}` },
  {
    read: ({ sitting }) => sitting,
    say: (values) => `where the sitting is ${listed(values, 'not known')}`,
  },
];

const answersOf = ({ answers }: Change['where'][number]): string =>
  Object.entries(answers)
    .map((pair) => pair.join('='))
    .join(' and ');

const quoted = (said: Said | null): string =>
  said ? `“${[said.outcome, ...said.conditions].join(', ')}” (${said.rule})` : 'nothing';
