import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { checkHidden } from '../../src/core/pack-hidden.ts';
import type { Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from './examples.ts';

const issuesOf = (...rules: readonly Partial<Rule>[]): readonly Issue[] => {
  return checkHidden(
    aPack({ rules: rules.map((rule, at) => aRule({ id: `rule-${at}`, ...rule })) }),
  );
};
const found = (...rules: readonly Partial<Rule>[]) => issuesOf(...rules).map(({ path }) => path);

describe('a rule', () => {
  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['one that asks for nothing', {}, {}],
    [
      'one that asks for less',
      { when: { surface: ['call'] } },
      { when: { surface: ['call'], role: ['official'] } },
    ],
    ['one that lists more', { when: { surface: ['call', 'ads'] } }, { when: { surface: ['ads'] } }],
    ['one that always applies', {}, { applies: 'in-window' }],
    [
      'one in any window',
      { applies: 'in-window' },
      { applies: 'in-window', when: { window: ['notice'] } },
    ],
    [
      'one that holds as long',
      { validFrom: '2020-01-01' },
      { validFrom: '2021-01-01', validUntil: '2022-01-01' },
    ],
  ])('is hidden by %s above it', (_, first, second) => {
    expect(found(first, second)).toEqual(['rules.1']);
  });

  it('is hidden by one for the same answer above it', () => {
    const first = { when: { answers: { why: ['work', 'play'] } } };
    const second = { when: { answers: { why: ['work'] }, role: ['official'] } };
    expect(found(first, second, { ask: ['why'] })).toEqual(['rules.1']);
  });

  it.each<[string, Partial<Rule>, Partial<Rule>]>([
    ['asks for more', { when: { role: ['official'] } }, {}],
    ['lists others', { when: { surface: ['call'] } }, { when: { surface: ['call', 'ads'] } }],
    ['applies in a window only', { applies: 'in-window' }, {}],
    [
      'names its window',
      { applies: 'in-window', when: { window: ['notice'] } },
      { applies: 'in-window' },
    ],
    ['begins later', { validFrom: '2022-01-01' }, { validFrom: '2021-01-01' }],
    ['begins at all', { validFrom: '2022-01-01' }, {}],
    ['ends earlier', { validUntil: '2022-01-01' }, {}],
    ['has been overtaken', { status: 'superseded' }, {}],
    ['waits for an answer', { when: { answers: { why: ['work'] } } }, { ask: ['why'] }],
  ])('is not hidden by one above it that %s', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  it('is not told of one that is kept for its history, nor is anything else of that one', () => {
    expect(found({}, { status: 'superseded' })).toEqual([]);
    const when = { answers: { why: ['work'] }, window: ['notice'] };
    expect(found({ status: 'superseded', when })).toEqual([]);
  });

  it('is told of an answer that nobody asks for, or only what has been overtaken', () => {
    const waiting = { when: { answers: { why: ['work'] } } };
    expect(found(waiting)).toEqual(['rules.0.when.answers.why']);
    expect(found(waiting, { ask: ['why'], status: 'superseded' })).toEqual([
      'rules.0.when.answers.why',
    ]);
  });

  it.each<[string, readonly Partial<Rule>[], Issue]>([
    [
      'one above it',
      [{}, {}],
      {
        path: 'rules.1',
        found: '"rule-1"',
        expected: 'a rule that can speak, which “rule-0” above it always does first',
        mend: 'Move it up, or narrow the one above.',
      },
    ],
    [
      'an answer that nobody asks for',
      [{ when: { answers: { why: ['work'] } } }],
      {
        path: 'rules.0.when.answers.why',
        found: '"why"',
        expected: 'a question that some rule asks',
        mend: 'Name it in the “ask” of the rule that speaks before it is answered.',
      },
    ],
  ])('is told what would be right, and how to mend it: %s', (_, rules, issue) => {
    expect(issuesOf(...rules)).toEqual([issue]);
  });
});
