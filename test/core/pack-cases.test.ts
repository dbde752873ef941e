import { describe, expect, it } from 'vitest';
import { checkCases, checkNeighbours, checkReminders } from '../../src/core/pack-cases.ts';
import type { PackCase, RulePack } from '../../src/core/pack-schema.ts';
import { aRule, SITES } from './examples.ts';
import { clause, good, post, purpose, rules, withCase, withRule } from './sound-pack.ts';

describe('an answer', () => {
  it('of a case that nobody asks for there is told', () => {
    const unasked = withCase({
      observation: { site: 'square', surface: 'message' },
      answers: { purpose: 'work' },
      expect: null,
    });
    expect(checkNeighbours(unasked, SITES)).toContainEqual(
      expect.objectContaining({
        path: 'cases.0.answers.purpose',
        found: '"work"',
        expected: 'no answer to “purpose”, which is not asked there',
      }) as object,
    );
  });

  it('after which another question is asked is followed', () => {
    const next = { ...purpose, id: 'next' };
    const deep: RulePack = {
      ...good,
      questions: [purpose, next],
      rules: [
        aRule({
          id: 'both',
          when: { answers: { purpose: ['work'], next: ['work'] } },
          outcome: 'gray',
        }),
        { ...rules[0], ask: ['next'] },
        rules[1],
      ],
      cases: [
        ...good.cases,
        {
          ...post,
          id: 'both',
          answers: { purpose: 'work', next: 'work' },
          expect: { rule: 'both', outcome: 'gray' },
        },
      ],
    };
    expect(checkNeighbours(deep, SITES)).toEqual([]);
  });
});

describe('a rule', () => {
  it('without a case is told', () => {
    expect(checkNeighbours({ ...good, cases: good.cases.slice(0, 2) }, SITES)).toEqual([
      {
        path: 'rules.0',
        found: '"work"',
        expected: 'a case that reaches it',
        mend: 'Add one, and one nearby that does not.',
      },
    ]);
  });

  it('without a case nearby that misses it is told', () => {
    const far = {
      ...post,
      id: 'far',
      at: '2025-01-01',
      device: 'phone',
      observation: { site: 'talk', surface: 'call' as const },
      expect: null,
    };
    const lonely = { ...good, rules: [rules[1]], cases: [post, far] };
    expect(checkNeighbours(lonely, SITES)).toMatchObject([
      {
        path: 'rules.0',
        expected: 'a case nearby that does not reach it, which differs in one thing only',
      },
    ]);
  });

  it.each<[string, Partial<PackCase>]>([
    ['the time', { at: '2026-11-22T11:00' }],
    ['a window', { window: true }],
    ['what was entered', { events: { called: '2026-01-01' } }],
    ['a sitting', { sittings: [{ from: '2026-11-22T09:00', until: '2026-11-22T12:00' }] }],
    ['the place', { observation: { site: 'talk', surface: 'call' } }],
    ['since when it goes on', { observation: { ...post.observation, since: '2026-11-22T09:00' } }],
    ['the role', { role: 'official' }],
    ['the grant', { grant: 'all' }],
    ['the device', { device: 'pc' }],
    ['the answers', { answers: { purpose: 'work' } }],
  ])('has one nearby where only %s differs', (_, part) => {
    const nearby = {
      ...post,
      id: 'near',
      ...part,
      expect: { rule: 'work', outcome: 'fine' as const },
    };
    const reached = checkNeighbours({ ...good, rules: [rules[1]], cases: [post, nearby] }, SITES);
    expect(reached.filter(({ path }) => path === 'rules.0')).toEqual([]);
  });
});

it('a case that comes out otherwise is told, with what was found', () => {
  expect(checkCases(withCase({ expect: null }), SITES)).toContainEqual({
    path: 'cases.0.expect',
    found: '"post: ask"',
    expected: 'no rule speaks',
    mend: 'Correct the rule or the case “a-post”.',
  });
  expect(checkCases(withCase({ expect: { rule: 'post', outcome: 'gray' } }), SITES)).toMatchObject([
    { path: 'cases.0.expect', found: '"post: ask"', expected: 'post: gray' },
  ]);
});

describe('a reminder', () => {
  it('that is too long is told, once for all cases', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    expect(checkReminders(long, SITES)).toMatchObject([
      { path: 'rules.1', expected: 'at most 300 characters (in the reminder, en)' },
    ]);
  });
});
