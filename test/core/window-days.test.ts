import { describe, expect, test } from 'vitest';
import { daysOf } from '../../src/core/window-days.ts';
import { isOpen, parseMoment } from '../../src/core/window.ts';
import { at } from './examples.ts';

const ZONE = 'Europe/Copenhagen';
const windowOf = (opens?: string, closes?: string) => ({
  id: 'period',
  name: { en: 'Period' },
  ...(opens && { opensAt: at(opens) }),
  ...(closes && { closesAt: at(closes) }),
});

describe('the days of a window', () => {
  test('are those on either side of its bounds, at noon by the clock of the place', () => {
    const window = windowOf('2029-10-19T22:00:00Z', '2029-11-20T23:00:00Z');
    expect(daysOf(window, ZONE)).toEqual([
      { which: 'before', at: '2029-10-19T12:00' },
      { which: 'first', at: '2029-10-20T12:00' },
      { which: 'last', at: '2029-11-20T12:00' },
      { which: 'after', at: '2029-11-21T12:00' },
    ]);
  });

  test('are told at another hour where the window is not open at noon', () => {
    const window = windowOf('2029-10-20T12:30:00Z', '2029-11-20T09:00:00Z');
    expect(daysOf(window, ZONE).map(({ at: moment }) => moment)).toEqual([
      '2029-10-19T12:00',
      '2029-10-20T14:30',
      '2029-11-20T09:59',
      '2029-11-21T12:00',
    ]);
  });

  test('lie in it, or outside, as their names say', () => {
    for (const window of [
      windowOf('2029-10-19T22:00:00Z', '2029-11-20T23:00:00Z'),
      windowOf('2029-10-20T12:30:00Z', '2029-11-20T09:00:00Z'),
      // Shorter than a day, over noon and not.
      windowOf('2029-10-20T08:00:00Z', '2029-10-20T18:00:00Z'),
      windowOf('2029-10-20T14:00:00Z', '2029-10-20T18:00:00Z'),
    ]) {
      for (const { which, at: moment } of daysOf(window, ZONE)) {
        const open = isOpen(window, parseMoment(moment, ZONE) ?? Number.NaN);
        expect(open, `${which} ${moment}`).toBe(which === 'first' || which === 'last');
      }
    }
  });

  test('are missing on a side that has no bound', () => {
    expect(daysOf(windowOf('2029-10-19T22:00:00Z'), ZONE).map(({ which }) => which)).toEqual([
      'before',
      'first',
    ]);
    expect(
      daysOf(windowOf(undefined, '2029-10-19T22:00:00Z'), ZONE).map(({ which }) => which),
    ).toEqual(['last', 'after']);
    expect(daysOf(windowOf(), ZONE)).toEqual([]);
  });
});
