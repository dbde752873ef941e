// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { labelsOf, widthOf } from '../../../src/ui/log/lane-labels.ts';
import type { LogProps } from '../../../src/ui/log/Log.tsx';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { all, clear, has, textOf, texts } from '../page.tsx';
import { AUTUMN, openLog } from './a-log.tsx';

afterEach(clear);

const noon = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({
    timeZone: Temporal.Now.timeZoneId(),
    plainTime: '12:00',
  }).epochMilliseconds;
const clockOf = (instant: number) =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(Temporal.Now.timeZoneId())
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
const on = (number: number, day: string, part = {}) =>
  aNote(number, { at: `${day}T10:15:00.000Z`, ...part });
const notes = [
  on(1, '2026-10-21', { surface: 'call' }),
  on(2, '2026-10-21'),
  on(3, '2026-10-21'),
  on(4, '2026-10-20'),
  on(5, '2026-01-20'),
];
const DAY = 24 * 3_600_000;
const MARKS = {
  lanes: [
    { name: 'Post', days: [noon('2026-10-20'), noon('2026-10-21')] },
    { name: 'Meeting', days: [noon('2026-10-21')] },
  ],
};
type Opened = Awaited<ReturnType<typeof openLog>>;
const openTable = () =>
  act(() => {
    const [details] = all('details');
    details?.setAttribute('open', '');
    details?.dispatchEvent(new Event('toggle'));
  });
const drawn = ({ drawChart }: Opened) => drawChart.mock.calls.at(-1)?.[1];

describe('the chart', () => {
  test('marks each day with a note once, by place, however many there are', async () => {
    const opened = await openLog(notes);
    expect(drawn(opened)).toMatchObject(MARKS);
  });

  test('shows the period, shaded, with some time on either side', async () => {
    const { opensAt: from = 0, closesAt: until = 0 } = AUTUMN.window;
    const marks = drawn(await openLog(notes));
    expect(marks?.shaded).toEqual({ name: 'Autumn elections', from, until });
    expect(marks?.from).toBeLessThan(from);
    expect(marks?.until).toBeGreaterThan(until);
    expect([marks?.from, marks?.until].map((edge = 0) => clockOf(edge))).toEqual([
      '00:00',
      '00:00',
    ]);
    expect(texts('section > p')).toContain(
      'Each mark is a day with a note. Striped: Autumn elections.',
    );
  });

  test('prefers the period that is open', async () => {
    const open = {
      ...AUTUMN,
      standing: 'open',
      window: { ...AUTUMN.window, name: { en: 'Now' } },
    } as const;
    expect(drawn(await openLog(notes, { periods: [open, AUTUMN] }))?.shaded?.name).toBe('Now');
  });

  test('shows the ninety days before the newest note where no period has an end', async () => {
    const marks = drawn(await openLog(notes, { periods: [] }));
    expect(marks).toMatchObject(MARKS);
    expect(marks?.shaded).toBeUndefined();
    expect((marks?.until ?? 0) - (marks?.from ?? 0)).toBe(90 * DAY);
  });

  test('leaves out what has been corrected', async () => {
    const marks = drawn(
      await openLog([
        on(2, '2026-10-21', { supersedes: uuid(1), surface: 'ads' }),
        on(1, '2026-10-21'),
      ]),
    );
    expect(marks?.lanes.map(({ name }) => name)).toEqual(['Promoted post']);
  });

  test('has a line of its own for calls that were noted by hand, called as in their form', async () => {
    const marks = drawn(
      await openLog([
        on(1, '2026-10-20', { surface: 'call' }),
        byHand(2, { at: '2026-10-21T10:15:00.000Z', surface: 'call' }),
        byHand(3, { at: '2026-10-21T10:15:00.000Z', surface: 'ads' }),
      ]),
    );
    expect(marks?.lanes).toEqual([
      { name: 'Promoted post', days: [noon('2026-10-21')] },
      { name: 'Meeting', days: [noon('2026-10-20')] },
      { name: 'Meeting or telephone call', days: [noon('2026-10-21')] },
    ]);
  });

  test('breaks names in two where they would take too much of its width, and only there', () => {
    const names = ['Post', 'Planned post', 'Meeting or telephone call'];
    expect(labelsOf(names, 400)).toEqual(names);
    const broken = labelsOf(names, 100);
    expect(broken).toEqual(['Post', 'Planned\npost', 'Meeting or\ntelephone call']);
    expect(widthOf(broken)).toBe(widthOf(['telephone call']));
  });

  test.each([
    ['no note', []],
    ['no note in the time that it would show', [on(5, '2026-01-20')]],
  ])('is not there where there is %s', async (_, none) => {
    expect(drawn(await openLog(none))).toBeUndefined();
    expect(has('The same as a table')).toBe(false);
  });

  test('says the same as a table', async () => {
    await openLog(notes);
    expect(all('details table')).toHaveLength(0);
    await openTable();
    expect(all('details tbody tr').map((row) => [...row.children].map(textOf))).toEqual([
      ['20 October 2026', 'Post'],
      ['21 October 2026', 'Post and Meeting'],
    ]);
    expect(all('[role=img]')[0]?.getAttribute('aria-label')).toBe(
      'Days with notes. Each mark is a day with a note. Striped: Autumn elections.',
    );
  });

  test('counts nothing', async () => {
    await openLog(notes);
    await openTable();
    const chart = all('section')[0];
    expect(chart && textOf(chart).replaceAll(/\d+ October 2026/g, '')).not.toMatch(/\d/);
  });

  test('is drawn again when the notes change, and ended with the page', async () => {
    const stop = vi.fn<() => void>();
    const drawChart = vi.fn<LogProps['drawChart']>(async () => stop);
    const { paint } = await openLog(notes, { drawChart });
    await paint({ erased: false });
    expect(drawChart).toHaveBeenCalledTimes(1);
    await paint({ notes: [on(9, '2026-10-22'), ...notes] });
    expect(drawChart).toHaveBeenCalledTimes(2);
    await clear();
    await vi.waitFor(() => expect(stop).toHaveBeenCalledTimes(2));
  });
});
