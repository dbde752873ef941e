import { expect, test } from 'vitest';
import { answer } from '../../src/core/answer.ts';
import { whySilent } from '../../src/core/silent.ts';
import { arrive, renew } from '../../src/core/visit.ts';
import { aPack, aRule, at, aWorld } from './examples.ts';

const seen = (world = aWorld()) => {
  const observation = { site: 'square', surface: 'composer', how: 'focus' } as const;
  const visit = arrive(undefined, observation, 'd1', world);
  if (!visit) throw new Error('no visit');
  return visit;
};
const later = at('2026-11-22T11:00:00Z');
const why = (world: ReturnType<typeof aWorld>) => whySilent(renew(seen(), world), world);

test('where a reminder stands there is nothing to explain', () => {
  expect(why(aWorld())).toBeNull();
});

test('nothing has been seen where there is no visit, or none at a place', () => {
  expect(whySilent(undefined, aWorld())).toEqual({ why: 'nothing-seen', trace: [] });
  const between = { ...seen(), place: null, reminder: null };
  expect(whySilent(between, aWorld())?.why).toBe('nothing-seen');
});

test('what is known goes before what nobody has seen: a pause, and that no period is open', () => {
  const rules = [aRule({ id: 'w', applies: 'in-window' as const })];
  const between = (windows: readonly string[], more = {}) =>
    whySilent(
      undefined,
      aWorld({ packs: [aPack({ rules })], policy: { windows: [...windows] }, ...more }),
    )?.why;
  expect(between(['2027-01-01/2027-02-01 Next'])).toBe('no-period');
  expect(between(['2025-01-01/2025-02-01 Past'])).toBe('no-period');
  expect(between(['2026-01-01/2027-02-01 Open'])).toBe('nothing-seen');
  expect(between(['2027-01-01/2027-02-01 Next'], { pausedUntil: later })).toBe('paused');
  expect(whySilent(undefined, aWorld({ packs: [] }))?.why).toBe('nothing-seen');
});

test.each([
  [
    'the kind of place is not to be noticed',
    aWorld({ policy: { surfaces: ['call'] } }),
    'not-noticed',
  ],
  ['the user has paused', aWorld({ pausedUntil: later }), 'paused'],
  [
    'the user has silenced the site',
    aWorld({ silences: [{ site: 'square', until: later }] }),
    'silenced',
  ],
] as const)('it is told that %s', (_, world, reason) => {
  expect(why(world)).toEqual({ why: reason, trace: [] });
});

test('it is told that the user has answered', () => {
  expect(whySilent(answer(seen()), aWorld())?.why).toBe('answered');
});

test('it is told which rules were looked at where none speaks, and where the one that speaks says nothing', () => {
  const windowed = aPack({ rules: [aRule({ id: 'w', applies: 'in-window' })] });
  expect(why(aWorld({ packs: [windowed] }))).toMatchObject({
    why: 'no-rule',
    trace: [{ rule: 'w', condition: 'window' }],
  });
  const out = aPack({ rules: [aRule({ id: 'out', outcome: 'out-of-scope' })] });
  expect(why(aWorld({ packs: [out] }))).toMatchObject({
    why: 'out-of-scope',
    trace: [{ rule: 'out', spoke: true }],
  });
});
