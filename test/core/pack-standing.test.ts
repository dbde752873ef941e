import { expect, it } from 'vitest';
import { checkPack, checkSound } from '../../src/core/pack-check.ts';
import { STATUSES, type Status } from '../../src/core/words.ts';
import { SITES } from './examples.ts';
import { good } from './sound-pack.ts';

const told = (status: Status, ...ofRules: readonly Status[]) => {
  const rules = good.rules.map((rule, at) => ({ ...rule, status: ofRules[at] ?? 'in-force' }));
  return checkPack({ ...good, status, rules }, SITES).filter(({ path }) => path === 'status');
};

it.each(STATUSES.filter((one) => !['in-force', 'superseded'].includes(one)))(
  'a pack that is %s while all its rules are in force is told',
  (status) => {
    expect(told(status)).toEqual([
      {
        path: 'status',
        found: `"${status}"`,
        expected: 'in-force, as every rule of the pack says of itself',
        mend: 'Write in each rule how it stands, which a reminder tells; or correct the one of the pack.',
      },
    ]);
    // What never speaks says nothing of those that do.
    expect(told(status, 'superseded')).toHaveLength(1);
  },
);

it('one whose rules are mixed, or that is in force itself, is not', () => {
  expect(told('contested', 'contested')).toEqual([]);
  expect(told('answer-pending', 'in-force', 'contested')).toEqual([]);
  expect(told('in-force')).toEqual([]);
});

it('rules that are inherited say it for the pack that they are from', () => {
  const pack = { ...good, status: 'proposed' as const, inherits: ['base@1.0.0'] };
  const rules = good.rules.map((rule) => ({ ...rule, inheritedFrom: 'base@1.0.0' }));
  const paths = checkPack({ ...pack, rules }, SITES).map(({ path }) => path);
  expect(paths).not.toContain('status');
});

it('nothing is told where it is in doubt how a rule stands', () => {
  const doubts = [{ path: 'rules.0.status' }];
  const { issues } = checkSound({ ...good, status: 'proposed' }, SITES, doubts);
  expect(issues.map(({ path }) => path)).not.toContain('status');
});
