import { describe, expect, it } from 'vitest';
import type { Rule } from '../../src/core/pack-schema.ts';
import { checkPossible, isOfWholeRule } from '../../src/core/pack-possible.ts';
import { aRule, SITES } from './examples.ts';

const issuesOf = (part: Partial<Rule>, sites = SITES) =>
  checkPossible({ rules: [aRule({ id: 'r', ...part })] }, sites);
const found = (part: Partial<Rule>) => issuesOf(part).map(({ path }) => path);

const ADD_CALL = 'Add “call” to the surfaces, or leave this out.';

describe('a rule', () => {
  it('is told of a window that it names although it always applies', () => {
    const when = { window: ['notice'] };
    expect(issuesOf({ when })).toEqual([
      {
        path: 'rules.0.when.window',
        found: '["notice"]',
        expected: 'no window, as the rule always applies',
        mend: 'Make “applies” “in-window”, or leave the window out.',
      },
    ]);
    expect(found({ applies: 'in-window', when })).toEqual([]);
  });

  it('is told of a question that has been answered where it speaks', () => {
    const when = { answers: { purpose: ['work'] } };
    expect(issuesOf({ when, ask: ['purpose', 'next'] })).toEqual([
      {
        path: 'rules.0.ask',
        found: '"purpose"',
        expected: 'a question that has not been answered where the rule speaks',
        mend: 'Take it out: the rule waits for an answer to “purpose” itself.',
      },
    ]);
  });

  it('that is kept for its history is told of nothing', () => {
    const when = { surface: ['composer' as const], tenant: ['council' as const] };
    expect(found({ when, status: 'superseded' })).toEqual([]);
  });
});

describe('a rule that can never speak, for what it asks for does not go together, is told why', () => {
  it.each<[string, Rule['when'], string, string, string]>([
    [
      'an account of a post',
      { surface: ['composer'], tenant: ['council'] },
      'tenant',
      'no account, as only a call has one',
      ADD_CALL,
    ],
    [
      'joining a post',
      { surface: ['composer'], activity: ['join', 'host'] },
      'activity',
      'what can be done there, which is not hosting or joining',
      ADD_CALL,
    ],
    [
      'drafting a call',
      { surface: ['call'], activity: ['draft', 'publish'] },
      'activity',
      '“host” or “join”, as nothing else is done in a call',
      'Add the surface that it is done on, or leave this out.',
    ],
    [
      'drafting what has an account',
      { tenant: ['council'], activity: ['draft'] },
      'activity',
      '“host” or “join”, as nothing else is done in a call',
      'Add the surface that it is done on, or leave this out.',
    ],
    [
      'a call on a newsletter service',
      { surface: ['call'], family: ['newsletter', 'social'] },
      'family',
      'services that have “call”',
      'Correct the family or the surface: no service of that family has it.',
    ],
    [
      'joining on a social service',
      { family: ['social'], activity: ['join'] },
      'family',
      'services that have “call”',
      'Correct the family or the surface: no service of that family has it.',
    ],
  ])('%s', (_, when, key, expected, mend) => {
    const issues = issuesOf({ when });
    const wrong = JSON.stringify(when[key as keyof typeof when]);
    expect(issues).toEqual([{ path: `rules.0.when.${key}`, found: wrong, expected, mend }]);
    expect(issues.every(isOfWholeRule)).toBe(true);
  });
});

describe('a rule is told of a word that makes no difference:', () => {
  it.each<[string, Rule['when'], string, string]>([
    [
      'a post, where it asks for an account',
      { surface: ['call', 'composer'], tenant: ['council'] },
      'surface.1',
      '“call” alone, as only a call has an account',
    ],
    [
      'a post, where it is about joining',
      { surface: ['composer', 'call'], activity: ['join'] },
      'surface.0',
      'a surface on which one of these activities is done',
    ],
    [
      'a call, where it is about social services',
      { surface: ['composer', 'call'], family: ['social'] },
      'surface.1',
      'a surface that these families have',
    ],
    [
      'joining, where it is about posts',
      { surface: ['composer'], activity: ['join', 'publish'] },
      'activity.0',
      'what can be done there, which is not hosting or joining',
    ],
    [
      'publishing, where it is about calls',
      { surface: ['call'], activity: ['join', 'publish'] },
      'activity.1',
      '“host” or “join”, as nothing else is done in a call',
    ],
    [
      'services for calls, where it is about posts',
      { surface: ['composer', 'message'], family: ['social', 'call'] },
      'family.1',
      'services that have “composer” or “message”',
    ],
  ])('%s', (_, when, key, expected) => {
    const issues = issuesOf({ when });
    expect(issues.map((one) => [one.path, one.expected])).toEqual([
      [`rules.0.when.${key}`, expected],
    ]);
    expect(issues.some(isOfWholeRule)).toBe(false);
  });
});

it.each<[string, Rule['when']]>([
  ['an account of anything', { tenant: ['council'] }],
  ['a surface that no site here has', { surface: ['ads'] }],
  ['a call that is joined', { surface: ['call'], activity: ['join', 'host'], family: ['call'] }],
  ['posts and calls', { surface: ['composer', 'call'], activity: ['publish', 'join'] }],
])('what goes together is told of nothing: %s', (_, when) => {
  expect(found({ when })).toEqual([]);
});

it('what families have is not looked at where no site is known', () => {
  expect(issuesOf({ when: { surface: ['call'], family: ['newsletter'] } }, [])).toEqual([]);
});
