import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { date, isMoment } from '../../src/core/schema.ts';

describe('a date', () => {
  it.each([
    ['2026-11-22', true, 'the calendar has it'],
    ['2026-02-30', false, 'the calendar has no such day'],
    ['2026-11-22T10:00', false, 'it is a day alone'],
    ['+002026-11-22', false, 'a year has four digits'],
    ['2026-11', false, 'it is a whole day'],
  ])('may be %s: %s, because %s', (written, allowed) => {
    expect(parse(date, written).ok).toBe(allowed);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-22', 'UTC', true],
    ['2026-11-22T10:00', 'Europe/Copenhagen', true],
    ['2026-02-30', 'UTC', false],
    ['2026-11-22', 'Europe/Atlantis', false],
  ])('is %s in %s: %s', (local, zone, expected) => {
    expect(isMoment(local, zone)).toBe(expected);
  });

  describe('is looked up in the calendar', () => {
    const lookedUp = vi.spyOn(Temporal.PlainDateTime, 'from');
    afterEach(() => lookedUp.mockClear());

    it('once, however often it is asked for, by day and zone', () => {
      for (const day of ['2001-01-01', '2001-01-02', '2001-01-01', '2001-01-02']) isMoment(day);
      expect(lookedUp).toHaveBeenCalledTimes(2);
      isMoment('2001-01-01', 'Europe/Copenhagen');
      expect(lookedUp).toHaveBeenCalledTimes(3);
    });

    it('and so is one that there is not', () => {
      for (const day of ['2001-02-29', '2001-02-29']) isMoment(day);
      expect(lookedUp).toHaveBeenCalledTimes(1);
    });

    it('anew after very many others, so that what is kept stays small', () => {
      isMoment('2002-01-01');
      for (let other = 0; other < 10_000; other += 1) isMoment(`${other}`);
      lookedUp.mockClear();
      isMoment('2002-01-01');
      expect(lookedUp).toHaveBeenCalledTimes(1);
    });
  });
});
