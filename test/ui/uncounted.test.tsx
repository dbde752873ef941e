// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { situationOf } from '../../src/core/situation.ts';
import { Periods } from '../../src/ui/status/Periods.tsx';
import { aPack, at } from '../core/examples.ts';
import { DANISH, poll, ruled } from '../core/windows.ts';
import { clear, pageText, show } from './page.tsx';

afterEach(clear);

const workingDays = { count: -5, holidays: 'c' };
const pack = aPack({
  windows: [ruled(poll({ workingDays }), poll({ days: 1 }), DANISH)],
  elections: [DANISH],
  calendars: [{ id: 'c', from: 2020, to: 2026, days: [] }],
});
const LINE =
  'W: the next dates are not known. The holidays that they are counted with end with 2026';
const shown = async (now: string, packs = [pack]) => {
  const situation = situationOf({}, packs, at(now));
  await show(<Periods packs={packs} situation={situation} language="en" />);
  return pageText();
};

test('a period that cannot be counted any more is told beside those that can', async () => {
  expect(await shown('2025-11-01T12:00Z')).not.toContain(LINE);
  const late = await shown('2026-11-22T12:00Z');
  expect(late).toContain('Over');
  expect(late).toContain(LINE);
});

test('and where there is no other', async () => {
  expect(await shown('2050-01-01T12:00Z')).toContain(`None.${LINE}`);
});
