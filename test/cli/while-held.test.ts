import { expect, test } from 'vitest';
import { differences } from '../../src/cli/diff.ts';
import { whileHeld } from '../../src/cli/while-held.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, at } from '../core/examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const meanings = (before: RulePack, after: RulePack) =>
  differences(before, after, [], NOW).flatMap(({ kind, sentence }) =>
    kind === 'meaning' ? [sentence] : [],
  );
const old = (part: Partial<RulePack> = {}) =>
  aPack({ id: 'old', validUntil: '2021-05-27', ...part });
const renewed = (part: Partial<RulePack> = {}) =>
  aPack({
    id: 'new',
    validFrom: '2021-05-27',
    rules: [aRule({ id: 'any', outcome: 'gray', validFrom: '2021-05-27' })],
    ...part,
  });

test('packs that hold one after the other are each asked while they hold, and it is said so', () => {
  expect(meanings(old(), renewed())).toEqual([
    'For everybody: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
  ]);
  expect(whileHeld(old(), renewed(), NOW).note).toBe(
    'There is no day on which both packs hold: old from 2020-01-01 until 2021-05-27, new from 2021-05-27. So each is asked while it holds, and in like windows: old as on 2021-05-26, new as on 2026-11-22.',
  );
});

test('a rule that did not hold on that day any more is not asked', () => {
  const rules = [
    aRule({ id: 'early', outcome: 'ask', validUntil: '2020-06-01' }),
    aRule({ id: 'any', validUntil: '2021-05-27' }),
  ];
  expect(meanings(old({ rules }), renewed())).toEqual([
    'For everybody: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
  ]);
});

test('the cases of such packs are tried as if each pack held on their days', () => {
  const one = {
    id: 'a-post',
    text: { en: 'A post.' },
    at: '2021-01-01',
    observation: { site: 'facebook', surface: 'composer' as const },
    expect: { rule: 'any', outcome: 'fine' as const },
  };
  const told = differences(old({ cases: [one] }), renewed(), [], NOW);
  expect(told.find(({ kind }) => kind === 'case')?.sentence).toBe(
    'The case “a-post” came to “Fine” (rule “any”) and comes to “Room for judgement” (rule “any”): A post.',
  );
});

test('packs that hold together, but not now, are asked on the nearest day on which they do', () => {
  const later = aPack({ rules: [aRule({ id: 'any', outcome: 'gray' })] });
  expect(meanings(old(), later)).toEqual([
    'For everybody: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
  ]);
  expect(whileHeld(old(), later, NOW).note).toBe('Asked as on 2021-05-26, when both packs hold.');
  expect(whileHeld(aPack(), later, NOW)).toEqual({ before: aPack(), after: later, now: NOW });
});
