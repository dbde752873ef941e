// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { scaleOf } from '../../src/ui/timeline-scale.ts';
import { Timeline } from '../../src/ui/Timeline.tsx';
import { all, clear, show, texts } from './page.tsx';

afterEach(clear);

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-11-22T10:00:00Z');

describe('a line of time', () => {
  test('holds every period and the moment, with room on both sides', () => {
    const { from, to, at, partOf } = scaleOf(
      [{ opensAt: NOW + 10 * DAY, closesAt: NOW + 100 * DAY }],
      NOW,
    );
    expect(from).toBe(NOW - 4 * DAY);
    expect(to).toBe(NOW + 104 * DAY);
    expect([at(from), at(to)]).toEqual([0, 100]);
    const { start, length } = partOf({ opensAt: NOW + 50 * DAY, closesAt: NOW + 104 * DAY });
    expect([start, length]).toEqual([50, 50]);
  });

  test('is a year long where there is no date at all', () => {
    const { from, to, partOf } = scaleOf([{}], NOW);
    expect([NOW - from, to - NOW]).toEqual([183 * DAY, 183 * DAY]);
    expect(partOf({})).toEqual({ start: 0, length: 100 });
  });

  test('a period without an end goes on to the end of the line', () => {
    const { partOf } = scaleOf([{ opensAt: NOW - DAY }], NOW);
    const { start, length } = partOf({ opensAt: NOW - DAY });
    expect(start + length).toBeCloseTo(100);
  });
});

test('the picture has one line a name, is named itself, and marks the moment on each', async () => {
  await show(
    <Timeline
      label="Periods; the table says the same"
      periods={[
        { name: 'Local', opensAt: NOW, closesAt: NOW + DAY },
        { name: 'Local', opensAt: NOW + 5 * DAY, closesAt: NOW + 6 * DAY },
        { name: 'National', opensAt: NOW + 2 * DAY },
      ]}
      now={NOW}
      nowLabel="Today"
      zone="UTC"
      language="en"
    />,
  );
  expect(all('[role=img]').map((one) => one.getAttribute('aria-label'))).toEqual([
    'Periods; the table says the same',
  ]);
  expect(texts('p').slice(0, 2)).toEqual(['Local', 'National']);
  expect(all('svg').map((one) => one.querySelectorAll('rect').length)).toEqual([2, 1, 0]);
  // Once on each line, and once where it is told what it is.
  expect(all('svg .now')).toHaveLength(3);
  expect(texts('p').at(-1)).toBe('Today');
});
