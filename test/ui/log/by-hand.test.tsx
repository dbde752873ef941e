// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { ByHand } from '../../../src/core/declare.ts';
import { instantOf } from '../../../src/core/window.ts';
import { hereZone } from '../../../src/ui/dates.ts';
import { quarterOf, quartersIn } from '../../../src/ui/log/quarters.ts';
import { all, clear, field, fill, pageText, press, texts } from '../page.tsx';
import { pack } from '../reminders.ts';
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

test.each([['2026-11-23'], ['']])('the day %j is asked for again, in words', async (day) => {
  expect(await add({ Day: day })).toEqual([]);
  expect(texts('dialog [role=status]')).toEqual(['Please choose a day that is not after today.']);
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
  await press('Leave as it is');
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
