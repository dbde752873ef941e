import { describe, expect, it } from 'vitest';
import { checkNewestFirst, checkSuccessors } from '../../src/cli/past.ts';
import { aPack, aRule } from '../core/examples.ts';

const status = 'superseded';
const check = (supersededBy?: string) =>
  checkSuccessors(
    aPack({
      rules: [aRule({ id: 'old', status, ...(supersededBy !== undefined && { supersededBy }) })],
    }),
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

it('a pack is not overtaken by itself', () => {
  expect(checkSuccessors(aPack({ status, supersededBy: 'example' }))).toMatchObject([
    { path: 'supersededBy', expected: 'another pack than this one' },
  ]);
  expect(checkSuccessors(aPack({ status, supersededBy: 'other' }))).toEqual([]);
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
