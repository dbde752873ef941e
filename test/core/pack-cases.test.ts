import { describe, expect, it } from 'vitest';
import { checkCases, runCase } from '../../src/core/pack-cases.ts';
import type { PackCase, Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from './examples.ts';
import { post, withCase } from './sound-pack.ts';

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

describe('a case', () => {
  const spokenIn = (when: Rule['when'], part: Partial<PackCase>) => {
    const pack = aPack({
      adjacency: { before: 30, after: 30 },
      rules: [aRule({ id: 'the-rule', when })],
    });
    return runCase(pack, { ...post, ...part }, SITES).spoken?.rule.id ?? null;
  };
  const call = { site: 'talk', surface: 'call' } as const;

  it.each<[string, Rule['when'], Partial<PackCase>]>([
    [
      'its activity',
      { activity: ['draft'] },
      { observation: { ...post.observation, activity: 'draft' } },
    ],
    [
      'whose account it is on',
      { tenant: ['other'] },
      { observation: { ...call, tenant: 'other' } },
    ],
    ['the family of its site', { family: ['call'] }, { observation: call }],
    ['its role', { role: ['official'] }, { role: 'official' }],
    ['its grant', { grant: ['all'] }, { grant: 'all' }],
    ['its device', { device: ['pc'] }, { device: 'pc' }],
    ['its answers', { answers: { purpose: ['work'] } }, { answers: { purpose: 'work' } }],
    [
      'its sittings',
      { sitting: ['during'] },
      { sittings: [{ from: '2026-11-22T09:00', until: '2026-11-22T12:00' }] },
    ],
    [
      'since when it goes on',
      { sitting: ['during'] },
      {
        observation: { ...call, since: '2026-11-22T08:30' },
        sittings: [{ from: '2026-11-22T08:00', until: '2026-11-22T09:00' }],
      },
    ],
  ])('is judged by %s', (_, when, part) => {
    expect(spokenIn(when, part)).toBe('the-rule');
    expect(spokenIn(when, {})).toBeNull();
  });

  it('is judged as social where its site is not there, which is told elsewhere', () => {
    const observation = { site: 'agora', surface: 'composer' as const };
    expect(spokenIn({ family: ['social'] }, { observation })).toBe('the-rule');
  });

  it('in a window of the municipality’s own is in every window that a rule may name', () => {
    const pack = aPack({
      rules: [aRule({ id: 'r', applies: 'in-window', when: { window: ['campaign'] } })],
    });
    expect(runCase(pack, { ...post, window: true }, SITES).spoken?.window).toEqual({
      id: 'the window of the case',
      name: post.text,
      forEveryRule: true,
    });
    expect(runCase(pack, post, SITES).spoken).toBeNull();
    expect(runCase(pack, { ...post, window: false }, SITES).spoken).toBeNull();
  });
});
