// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { ByHand } from '../../../src/core/declare.ts';
import { instantOf } from '../../../src/core/window.ts';
import { momentIn } from '../../../src/core/wording/dates.ts';
import { hereZone } from '../../../src/ui/dates.ts';
import { quarterOf, quartersIn } from '../../../src/ui/log/quarters.ts';
import { all, clear, field, fill, pageText, press, texts } from '../page.tsx';
import { NOW, pack } from '../reminders.ts';
import { openLog } from './a-log.tsx';

afterEach(clear);

/** What comes of the fields as they are after these have been filled. */
async function add(fields: Readonly<Record<string, string>>): Promise<readonly ByHand[]> {
  const { addByHand } = await openLog([]);
  await press('Add a note by hand');
  for (const [label, value] of Object.entries(fields)) await fill(label, value);
  await press('Add the note');
  return addByHand.mock.calls.map(([note]) => note);
}

test('a note by hand has a place, a category, a day and a quarter of an hour', async () => {
  const notes = await add({
    Where: 'composer',
    Category: 'council_work',
    Day: '2026-11-20',
    'Time, to the quarter of an hour': '18:45',
  });
  expect(notes).toEqual([
    {
      surface: 'composer',
      category: 'council_work',
      when: instantOf('2026-11-20T18:45', hereZone()),
    },
  ]);
  expect(all('dialog')).toHaveLength(0);
});

test('it begins as a meeting now, about nothing in particular', async () => {
  expect(await add({})).toEqual([
    { surface: 'call', category: null, when: Date.parse('2026-11-22T10:00:00Z') },
  ]);
});

test('what was on the telephone has a place to choose too', async () => {
  await openLog([]);
  await press('Add a note by hand');
  expect([...field('Where').options].map(({ text }) => text)).toContain(
    'Meeting or telephone call',
  );
});

const HERE = quarterOf(NOW, hereZone());
const LATER = quarterOf(NOW + 60 * 60 * 1000, hereZone()).time;
const TIME = 'Time, to the quarter of an hour';

test.each([
  ['Day', { Day: '2026-11-23' }, 'Please choose a day that is not after today.'],
  ['Day', { Day: '' }, 'Please choose a day that is not after today.'],
  [TIME, { Day: HERE.day, [TIME]: LATER }, 'Please choose a time that is not later than now.'],
])(
  'the field “%s” is asked for again where it is %j, in words that stand beside it',
  async (label, fields, words) => {
    expect(await add(fields)).toEqual([]);
    const asked = field(label);
    expect(document.activeElement).toBe(asked);
    expect(asked.getAttribute('aria-invalid')).toBe('true');
    const told = document.querySelector(
      `#${asked.getAttribute('aria-describedby')?.split(' ')[0]}`,
    );
    expect(told?.textContent).toBe(words);
    expect(told?.closest('[role=status]')).toBeTruthy();
    expect(texts('dialog [role=status]').filter(Boolean)).toEqual([words]);
    await press('Add the note');
    expect(document.querySelector('[role=status] > p')?.textContent).toBe(words);
    expect(told?.isConnected).toBe(false);
    await fill('Day', '2026-11-20');
    expect(all('[aria-invalid]')).toHaveLength(0);
    expect(texts('dialog [role=status]').filter(Boolean)).toEqual([]);
  },
);

test('a note that would be erased at once is not made, and it is said since when notes are kept', async () => {
  const { addByHand } = await openLog([], { retention: { retentionDays: 30 } });
  await press('Add a note by hand');
  await fill('Day', '2026-10-20');
  await press('Add the note');
  expect(addByHand).not.toHaveBeenCalled();
  const since = momentIn(NOW - 30 * 24 * 60 * 60 * 1000, hereZone(), 'en');
  expect(texts('dialog [role=status]').filter(Boolean)).toEqual([
    `Notes from before ${since} are not kept here. Please choose a later day.`,
  ]);
  expect(document.activeElement).toBe(field('Day'));
  await fill('Day', '2026-10-25');
  await press('Add the note');
  expect(addByHand).toHaveBeenCalledTimes(1);
});

test('a note can be about a time that came while it was being made', async () => {
  let now = NOW;
  const { addByHand } = await openLog([], { now: () => now });
  await press('Add a note by hand');
  await fill(TIME, LATER);
  now += 60 * 60 * 1000;
  await press('Add the note');
  expect(addByHand).toHaveBeenCalledTimes(1);
});

test('nothing can be written in it', async () => {
  await openLog([]);
  await press('Add a note by hand');
  expect(all('dialog input:not([type=date]), dialog textarea')).toHaveLength(0);
});

test('the categories are those of the packs in force, or of every pack where none is', async () => {
  const other = { ...pack, id: 'other', categories: [{ id: 'other_key', label: { en: 'Other' } }] };
  const options = () => [...field('Category').options].map(({ value }) => value);
  const { paint } = await openLog([], { packs: [pack, other], inForce: [other] });
  await press('Add a note by hand');
  expect(options()).toEqual(['other_key', '-']);
  await press('Cancel');
  await paint({ inForce: [] });
  await press('Add a note by hand');
  expect(options()).toEqual(['council_work', 'campaign_own', 'other_key', '-']);
});

test.each([
  ['2026-11-22T10:29:59Z', 'Europe/Copenhagen', '2026-11-22', '11:15'],
  ['2026-11-22T23:00:00Z', 'Europe/Copenhagen', '2026-11-23', '00:00'],
  ['2026-11-22T10:29:59Z', 'Asia/Kathmandu', '2026-11-22', '16:00'],
])('%s in %s is in the quarter %s %s', (moment, zone, day, time) => {
  expect(quarterOf(Date.parse(moment), zone)).toEqual({ day, time });
});

test('a day has 96 quarters, named as a language writes them', () => {
  expect(quartersIn('en')).toHaveLength(96);
  expect(quartersIn('da')[57]).toEqual({ id: '14:15', label: '14.15' });
});

test('the page goes on saying what a note by hand is not', async () => {
  await openLog([]);
  await press('Add a note by hand');
  expect(pageText()).toContain('The note says nothing about the guideline.');
});
