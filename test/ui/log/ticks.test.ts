/** The line of time of the chart says each day, month or year once, and which year where there are several. */
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/core/words.ts';
import { widthOf } from '../../../src/ui/log/lane-labels.ts';
import { ticksOf } from '../../../src/ui/log/ticks.ts';

const ZONE = 'Europe/Oslo';
const start = (day: string) => Temporal.PlainDate.from(day).toZonedDateTime(ZONE).epochMilliseconds;
const said = (from: string, until: string, room: number, language: Language = 'nb') =>
  ticksOf({ from: start(from), until: start(until), zone: ZONE, room }, language).map(
    ({ label }) => label,
  );

test('a few days are said once each, in the middle of each', () => {
  const line = { from: start('2026-11-25'), until: start('2026-11-29'), zone: ZONE, room: 1100 };
  const ticks = ticksOf(line, 'nb');
  expect(ticks.map(({ label }) => label)).toEqual(['25. nov.', '26. nov.', '27. nov.', '28. nov.']);
  expect(ticks[0]?.at).toBe(start('2026-11-25') + 12 * 3_600_000);
});

test.each([
  [500, ['jan', 'jul'], [2023, 2024, 2025, 2026]],
  [250, [], [2023, 2024, 2025, 2026]],
  [150, [], [2024, 2026]],
])('of some years the year is said, on %i pixels', (room, months, years) => {
  const labels = years.flatMap((year) =>
    months.length > 0 ? months.map((month) => `${month}\n${year}`) : [`${year}`],
  );
  expect(said('2022-12-15', '2026-12-15', room)).toEqual(labels);
});

test('the day on which clocks are set has its label like any other', () => {
  expect(said('2026-10-24', '2026-10-27', 600)).toEqual(['24. okt.', '25. okt.', '26. okt.']);
});

describe.each<Language>(['en', 'da', 'sv', 'nb', 'fi'])('in %s', (language) => {
  test.each([
    ['2026-11-27', '2026-11-28'],
    ['2026-11-25', '2026-11-29'],
    ['2026-12-20', '2027-01-10'],
    ['2026-08-01', '2027-01-31'],
    ['2023-03-01', '2028-05-01'],
    ['1990-01-01', '2030-01-01'],
  ])(
    'from %s to %s nothing is said twice or runs into the next, however wide it is',
    (from, until) => {
      for (const room of [150, 190, 250, 400, 700, 1100, 1800]) {
        const line = { from: start(from), until: start(until), zone: ZONE, room };
        const ticks = ticksOf(line, language);
        const labels = ticks.map(({ label }) => label);
        expect(labels.length).toBeGreaterThan(0);
        expect(new Set(labels).size).toBe(labels.length);
        const beside = ticks.slice(1).map(({ at }, before) => at - (ticks[before]?.at ?? 0));
        const least = (Math.min(...beside) * room) / (line.until - line.from);
        expect(widthOf(labels)).toBeLessThanOrEqual(least);
      }
    },
  );
});
