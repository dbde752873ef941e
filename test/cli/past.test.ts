import { describe, expect, it } from 'vitest';
import { checkNewestFirst, checkSuccessors } from '../../src/cli/past.ts';
import type { Rule } from '../../src/core/pack-schema.ts';
import { aPack, aRule } from '../core/examples.ts';

const status = 'superseded';
const known = {
  packs: [
    aPack({ id: 'other', rules: [aRule({ id: 'old' })] }),
    aPack({ id: 'local', extends: 'other' }),
  ],
  broken: ['/rules/packs/dk/broken/pack.json'],
};
const check = (supersededBy?: string, part: Partial<Rule> = { status }) =>
  checkSuccessors(
    aPack({
      rules: [aRule({ id: 'old', ...(supersededBy !== undefined && { supersededBy }), ...part })],
    }),
    known,
  );

describe('a rule that has been overtaken', () => {
  it('says by what', () => {
    expect(check()).toEqual([
      {
        path: 'rules.0.supersededBy',
        found: 'nothing',
        expected: 'the rule that has taken its place, as its status is superseded',
        mend: 'Add it, as “rule”, or as “pack/rule” in another pack.',
      },
    ]);
    expect(check('new')).toEqual([]);
    expect(check('other/old')).toEqual([]);
  });

  it.each(['old', 'example/old'])('is not overtaken by itself: %s', (supersededBy) => {
    expect(check(supersededBy)).toMatchObject([
      { found: `"${supersededBy}"`, expected: 'another rule than this one' },
    ]);
  });
});

describe('what has taken the place of a rule', () => {
  it('is in a pack that is there', () => {
    expect(check('nowhere/old')).toEqual([
      {
        path: 'rules.0.supersededBy',
        found: '"nowhere/old"',
        expected: 'the id of a pack that is there',
        mend: 'Correct the id, or add the pack.',
      },
    ]);
  });

  it('is a rule of that pack', () => {
    expect(check('other/new')).toEqual([
      {
        path: 'rules.0.supersededBy',
        found: '"other/new"',
        expected: 'one of other/old',
        mend: 'Correct the id, or add what it refers to.',
      },
    ]);
  });

  it.each(['local/inherited', 'broken/any'])('is not judged where it cannot be seen: %s', (id) => {
    expect(check(id)).toEqual([]);
  });
});

describe('a rule or a pack whose place has been taken', () => {
  const issue = {
    found: '"other/old"',
    expected: 'nothing, as the status says that it holds, and “validUntil” no end',
    mend: 'Say in “validUntil” from when the other holds; where no source tells it, make the status “superseded”; or leave this out.',
  };

  it('does not go on to hold without an end', () => {
    expect(check('other/old', {})).toEqual([{ path: 'rules.0.supersededBy', ...issue }]);
    expect(check('other/old', { validUntil: '2026-01-01' })).toEqual([]);
    expect(checkSuccessors(aPack({ supersededBy: 'other' }), known)).toEqual([
      { ...issue, path: 'supersededBy', found: '"other"' },
    ]);
    expect(
      checkSuccessors(aPack({ supersededBy: 'other', validUntil: '2026-01-01' }), known),
    ).toEqual([]);
  });

  it('holds no longer than its pack', () => {
    const rules = [aRule({ id: 'old', supersededBy: 'other/old' })];
    expect(checkSuccessors(aPack({ rules, validUntil: '2026-01-01' }), known)).toEqual([]);
    expect(checkSuccessors(aPack({ rules, status }), known)).toEqual([]);
  });
});

describe('a pack', () => {
  it('is not overtaken by itself', () => {
    expect(checkSuccessors(aPack({ status, supersededBy: 'example' }), known)).toMatchObject([
      { path: 'supersededBy', expected: 'another pack than this one' },
    ]);
    expect(checkSuccessors(aPack({ status, supersededBy: 'other' }), known)).toEqual([]);
  });

  it('is overtaken by one that is there', () => {
    expect(checkSuccessors(aPack({ status, supersededBy: 'nowhere' }), known)).toMatchObject([
      { path: 'supersededBy', expected: 'the id of a pack that is there' },
    ]);
    expect(checkSuccessors(aPack({ status, supersededBy: 'broken' }), known)).toEqual([]);
  });
});

it('a changelog whose newest entry is not on top is told', () => {
  const entry = (version: string, date: string) => ({ version, date, text: { en: 'T' } });
  const [first, second, third] = [
    entry('1.0.0', '2026-01-01'),
    entry('1.1.0', '2026-02-01'),
    entry('1.2.0', '2026-02-01'),
  ] as const;
  expect(checkNewestFirst({ changelog: [third, second, first] })).toEqual([]);
  expect(checkNewestFirst({ changelog: [first, second] })).toEqual([
    {
      path: 'changelog.1.date',
      found: '"2026-02-01"',
      expected: 'a day no later than 2026-01-01, which is above it',
      mend: 'Put the newest on top.',
    },
  ]);
});
