/** What can be corrected: of a note made by hand, also the day and the time. */
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { correct, type Declaration } from '../../../src/core/declare.ts';
import { instantOf } from '../../../src/core/window.ts';
import { hereZone } from '../../../src/ui/dates.ts';
import { quarterOf } from '../../../src/ui/log/quarters.ts';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { all, choose, clear, click, field, fill, pageText, press, texts } from '../page.tsx';
import { NOW, pack } from '../reminders.ts';
import { openLog, type Part, rows } from './a-log.tsx';

afterEach(clear);

const TIME = 'Time, to the quarter of an hour';
const THEN = '2026-11-20T10:15:00.000Z';
const again = (past: Declaration, number: number): Declaration =>
  correct(past, { id: uuid(number), category: 'campaign_own' });

/** The question about the first of these. */
async function ask(notes: readonly Declaration[], part: Part = {}) {
  const opened = await openLog(notes, part);
  await click(all('tbody button')[0]);
  return opened;
}
const labels = () => texts('dialog label');

describe('of a note made by hand', () => {
  const note = byHand(1, { at: THEN });

  test('day and time can be corrected, and stand there as they are', async () => {
    const { correct: saved } = await ask([note]);
    const { day, time } = quarterOf(Date.parse(THEN), hereZone());
    expect([field('Day').value, field(TIME).value]).toEqual([day, time]);
    await fill('Day', '2026-11-19');
    await fill(TIME, '18:45');
    await press('Save');
    const when = instantOf('2026-11-19T18:45', hereZone());
    expect(saved).toHaveBeenCalledExactlyOnceWith(note, { category: 'council_work', when });
    expect(all('dialog')).toHaveLength(0);
  });

  test('its category alone is corrected without another word on when', async () => {
    const { correct: saved } = await ask([note]);
    await choose('Campaign');
    await press('Save');
    expect(saved).toHaveBeenCalledExactlyOnceWith(note, { category: 'campaign_own' });
  });

  test('nothing is corrected where the fields say what they said', async () => {
    const { correct: saved } = await ask([note]);
    await fill('Day', '2026-11-19');
    await fill('Day', quarterOf(Date.parse(THEN), hereZone()).day);
    await press('Save');
    expect(saved).not.toHaveBeenCalled();
    expect(all('dialog')).toHaveLength(0);
  });

  const HERE = quarterOf(NOW, hereZone());
  const LATER = quarterOf(NOW + 60 * 60 * 1000, hereZone()).time;
  test.each([
    ['Day', { Day: '2026-11-23' }, 'Please choose a day that is not after today.'],
    ['Day', { Day: '' }, 'Please choose a day that is not after today.'],
    [TIME, { Day: HERE.day, [TIME]: LATER }, 'Please choose a time that is not later than now.'],
    ['Day', { Day: '2026-10-20' }, 'are not kept here. Please choose a later day.'],
  ])('the field “%s” is asked for again where it is %j', async (label, fields, words) => {
    const { correct: saved } = await ask([note], { retention: { retentionDays: 30 } });
    for (const [name, value] of Object.entries(fields)) await fill(name, value);
    await press('Save');
    expect(saved).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(field(label));
    expect(field(label).getAttribute('aria-invalid')).toBe('true');
    expect(texts('dialog [role=status]').filter(Boolean)).toEqual([expect.stringContaining(words)]);
  });

  test('the categories are those that it could have been made with, and the one that it has', async () => {
    const other = {
      ...pack,
      id: 'other',
      categories: [{ id: 'other_key', label: { en: 'Other' } }],
    };
    await ask([note], { packs: [other, pack], inForce: [other] });
    expect(labels().slice(0, 3)).toEqual(['Other', 'Council work', 'No category']);
    await ask([note], { packs: [other, pack], inForce: [] });
    expect(labels().slice(0, 4)).toEqual(['Other', 'Council work', 'Campaign', 'No category']);
  });

  test('they can be corrected again', async () => {
    await ask([again(note, 2), note]);
    expect(labels()).toContain('Day');
  });
});

test('a note of a reminder keeps its time, also when its answers have gone', async () => {
  await ask([again(aNote(1), 2), aNote(1)]);
  expect(labels()).not.toContain('Day');
  expect(labels()).not.toContain(TIME);
  await ask([aNote(1)]);
  expect(labels()).toEqual(['Council work', 'Campaign', 'No category']);
});

test('nor is another time offered where nobody can tell how a note was made', async () => {
  await ask([byHand(2, { supersedes: uuid(1) })]);
  expect(labels()).not.toContain('Day');
});

describe('a note that was corrected to another time', () => {
  const [first, moved] = [
    byHand(1, { at: '2026-10-20T10:15:00.000Z', category: 'council_work' }),
    byHand(2, { at: '2026-11-20T10:15:00.000Z', category: 'council_work', supersedes: uuid(1) }),
  ];

  test('is kept, with what it was, for as long as it says itself', async () => {
    await openLog([moved, first], { retention: { retentionDays: 60 } });
    expect(rows().map((row) => row[6])).toEqual([
      'CorrectEraseKept until 19 January 2027',
      'Kept until 19 January 2027',
    ]);
    expect(pageText()).toContain('The oldest note here is kept until 19 January 2027.');
  });

  test('is in a statement of the time that it says now, and in none of the time that it said', async () => {
    await openLog([moved, first]);
    await press('Make a statement to print');
    await fill('The statement is for', 'autumn 1791158400000');
    expect(pageText()).toContain('There are no notes in this period.');
    await fill('The statement is for', 'days');
    await fill('From', '2026-11-20');
    await fill('To, that day included', '2026-11-20');
    expect(rows()).toHaveLength(1);
  });
});
