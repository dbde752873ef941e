import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOCUMENT } from '../write-document.ts';
import { type Paints, tellPopups } from './compare-popups.ts';

const paints = (part: Partial<Paints> = {}): Paints => ({
  empty: [50, 100, 60],
  reminder: [60, 125, 600],
  idle: [60, 125, 600],
  ...part,
});
const met = (of: Paints) => tellPopups(of).targets.map((target) => target.met);

it('a popup is compared with the empty page of its own round, at the median', () => {
  expect(tellPopups(paints()).tables[0]?.rows).toEqual([
    ['an empty page with Preact', '60 ms', '50 ms', '1.0×'],
    ['the popup, with a reminder', '125 ms', '60 ms', '1.3×'],
    ['the popup, without one', '125 ms', '60 ms', '1.3×'],
  ]);
  expect(met(paints())).toEqual([true, true]);
});

it.each([
  ['a reminder', { reminder: [70, 140, 60] }, [false, true]],
  ['none', { idle: [70, 140, 60] }, [true, false]],
] as const)('the target is not met where it takes longer with %s', (_, part, expected) => {
  expect(met(paints(part))).toEqual(expected);
});

it('the targets are told in the document', () => {
  const document = readFileSync(DOCUMENT, 'utf8');
  const aims = tellPopups(paints()).targets.map(({ aim }) => aim);
  expect(aims.filter((aim) => !document.includes(aim))).toEqual([]);
});
