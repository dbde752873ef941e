import { expect, test } from 'vitest';
import { datedName, endOfDay } from '../../src/ui/dates.ts';
import { oneAtATime } from '../../src/ui/one-at-a-time.ts';

const at = (iso: string) => Date.parse(iso);

test('a day ends where the next begins, on the day of a clock change too', () => {
  expect(endOfDay(at('2026-10-25T10:00Z'), 'Europe/Copenhagen')).toBe(at('2026-10-25T23:00Z'));
});

test('a file is named after the day that it is in that place', () => {
  const now = at('2026-11-22T23:30Z');
  expect(datedName('armslength-log', 'csv', now, 'UTC')).toBe('armslength-log-2026-11-22.csv');
  expect(datedName('a', 'json', now, 'Europe/Copenhagen')).toBe('a-2026-11-23.json');
});

test('what a click starts runs once at a time, and says why it failed', async () => {
  const failures: unknown[] = [];
  const answer = oneAtATime((error) => failures.push(error));
  let runs = 0;
  let finish = (): void => undefined;
  const slow = () =>
    new Promise<void>((resolve) => {
      runs += 1;
      finish = resolve;
    });
  const first = answer(slow);
  await answer(slow);
  expect(runs).toBe(1);
  finish();
  await first;
  await answer(() => Promise.reject(new Error('full')));
  expect(failures).toEqual([new Error('full')]);
  await answer(async () => void (runs += 1));
  expect(runs).toBe(2);
});
