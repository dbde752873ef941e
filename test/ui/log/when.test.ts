import { describe, expect, test } from 'vitest';
import { momentOf } from '../../../src/ui/log/when.ts';

const at = (iso: string) => Date.parse(iso);
const LIMITS = { now: at('2026-12-01T00:00Z'), retained: 0, zone: 'Europe/Copenhagen' };
const read = (day: string, time: string, begun = LIMITS.now) =>
  momentOf({ day, time }, { ...LIMITS, begun });

describe('where the clock is put forward', () => {
  test.each(['02:00', '02:30', '02:45'])('%s is not there, which is told', (time) => {
    expect(read('2026-03-29', time)).toEqual({ field: 'time', says: 'noSuchTime' });
  });

  test.each([
    ['01:45', '2026-03-29T00:45Z'],
    ['03:00', '2026-03-29T01:00Z'],
  ])('%s is there', (time, moment) => {
    expect(read('2026-03-29', time)).toBe(at(moment));
  });
});

describe('where the clock is put back, 02:30', () => {
  const [summer, winter] = ['2026-10-25T00:30Z', '2026-10-25T01:30Z'].map(at);

  test('is the first of the two', () => {
    expect(read('2026-10-25', '02:30')).toBe(summer);
  });

  test.each(['2026-10-25T01:30Z', '2026-10-25T01:44:59Z'])(
    'is the second where the fields began at %s',
    (begun) => {
      expect(read('2026-10-25', '02:30', at(begun))).toBe(winter);
    },
  );

  test('is the first where they began in the quarter after', () => {
    expect(read('2026-10-25', '02:30', at('2026-10-25T01:45Z'))).toBe(summer);
  });
});
