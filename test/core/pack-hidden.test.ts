import { describe, expect, it } from 'vitest';
import { checkHidden, checkPossible } from '../../src/core/pack-hidden.ts';
import type { Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from './examples.ts';

const found = (...rules: readonly Partial<Rule>[]) => {
  const pack = aPack({ rules: rules.map((rule, at) => aRule({ id: `rule-${at}`, ...rule })) });
  return [...checkHidden(pack), ...checkPossible(pack)].map(({ path }) => path);
};

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
      'one for the same answer',
      { ask: ['why'], when: { answers: { why: ['work', 'play'] } } },
      { when: { answers: { why: ['work'] }, role: ['official'] } },
    ],
    [
      'one that holds as long',
      { validFrom: '2020-01-01' },
      { validFrom: '2021-01-01', validUntil: '2022-01-01' },
    ],
  ])('is hidden by %s above it', (_, first, second) => {
    expect(found(first, second)).toEqual(['rules.1']);
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
    ['ends earlier', { validUntil: '2022-01-01' }, {}],
    ['has been overtaken', { status: 'superseded' }, {}],
    ['waits for an answer', { when: { answers: { why: ['work'] } } }, { ask: ['why'] }],
  ])('is not hidden by one above it that %s', (_, first, second) => {
    expect(found(first, second)).toEqual([]);
  });

  it('is not told of one that is kept for its history', () => {
    expect(found({}, { status: 'superseded' })).toEqual([]);
  });

  it('is told of an answer that nobody asks for, or only what has been overtaken', () => {
    const waiting = { when: { answers: { why: ['work'] } } };
    expect(found(waiting)).toEqual(['rules.0.when.answers.why']);
    expect(found(waiting, { ask: ['why'], status: 'superseded' })).toEqual([
      'rules.0.when.answers.why',
    ]);
  });

  it('is told of a window that it names although it always applies', () => {
    const when = { window: ['notice'] };
    expect(found({ when })).toEqual(['rules.0.when.window']);
    expect(found({ applies: 'in-window', when })).toEqual([]);
  });

  it.each<[string, Rule['when'], readonly string[]]>([
    [
      'an account of a post',
      { surface: ['composer'], tenant: ['council'] },
      ['rules.0.when.tenant'],
    ],
    [
      'joining a post',
      { surface: ['composer'], activity: ['join', 'host'] },
      ['rules.0.when.activity'],
    ],
    ['an account of a call', { surface: ['composer', 'call'], tenant: ['council'] }, []],
    ['an account of anything', { tenant: ['council'] }, []],
    ['publishing or joining a post', { surface: ['composer'], activity: ['join', 'publish'] }, []],
  ])('is told of what cannot come together: %s', (_, when, paths) => {
    expect(found({ when })).toEqual(paths);
  });
});
