import { describe, expect, it } from 'vitest';
import { causesOf } from '../../src/core/case-causes.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aRule, aWindow, SITES } from './examples.ts';
import { good, rules } from './sound-pack.ts';

/** Each case of the sound pack a second time, a week later. */
const later = good.cases.map((one) => ({
  ...one,
  id: `${one.id}-later`,
  at: '2026-11-29T10:00',
  role: 'official',
}));
const pack: RulePack = { ...good, cases: [...good.cases, ...later] };
const told = (part: Partial<RulePack>) => checkPack({ ...pack, ...part }, SITES);

describe('several cases that come out as silence for one reason', () => {
  it('are told once where they lie after the end of the pack, and nothing that follows from it', () => {
    expect(told({ validUntil: '2026-11-25' })).toEqual([
      {
        path: 'validUntil',
        found: '"2026-11-25"',
        expected:
          'a later day, as 2 cases in which a rule is to speak lie outside: “a-post-later”, “work-later”',
        mend: 'Correct it, or move the cases to days on which the pack holds.',
      },
    ]);
  });

  it('are told as all of them where none lies within', () => {
    expect(told({ validFrom: '2027-01-01' })).toMatchObject([
      {
        path: 'validFrom',
        found: '"2027-01-01"',
        expected:
          'an earlier day, as none of the cases in which a rule is to speak lies within: “a-post”, “work”, “a-post-later” …',
      },
    ]);
  });

  it('are told once where the pack has been overtaken', () => {
    expect(told({ status: 'superseded' })).toEqual([
      {
        path: 'status',
        found: '"superseded"',
        expected:
          'a status with which its rules speak, as 4 cases expect that: “a-post”, “work”, “a-post-later” …',
        mend: 'Correct it; or say in “validUntil” until when the pack held, with the status of then; or let the cases expect null.',
      },
    ]);
  });

  it('are told once where the window of their rules is closed', () => {
    const when = { surface: ['composer' as const], window: ['spring'] };
    const waiting = rules.map((rule) => ({
      ...rule,
      applies: 'in-window' as const,
      when: { ...rule.when, ...when },
    }));
    const spring = aWindow('spring', '2026-03-01', '2026-06-01');
    expect(told({ rules: waiting, windows: [spring] })).toEqual([
      {
        path: 'windows.0',
        found: '"spring"',
        expected:
          'a window that is open in the 4 cases whose rules wait for it: “a-post”, “work”, “a-post-later” …',
        mend: 'Correct when it opens and closes, its election among that, or move the cases to days on which it is open.',
      },
    ]);
  });
});

it('a single case is told by itself', () => {
  const [, , ...rest] = pack.cases;
  const cases = [...rest.slice(0, 1), ...pack.cases.slice(0, 2), ...later.slice(0, 1)];
  const found = causesOf({ ...pack, cases, validUntil: '2026-11-25' }, SITES);
  expect(found).toEqual([]);
});

it('cases that are in doubt or inherited, or for which another rule speaks, are not explained', () => {
  const past = { ...pack, validUntil: '2026-11-25' };
  expect(causesOf(past, SITES, (at) => at !== 5)).toEqual([]);
  const cases = pack.cases.map((one) => ({ ...one, inheritedFrom: 'base@1.0.0' }));
  expect(causesOf({ ...past, cases }, SITES)).toEqual([]);
  expect(causesOf({ ...pack, rules: [aRule({ id: 'any' })] }, SITES)).toEqual([]);
});
