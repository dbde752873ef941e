/** The buttons of the rows can be told apart by their names alone. */
// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { momentIn } from '../../../src/core/wording/dates.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { hereZone } from '../../../src/ui/dates.ts';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { all, clear } from '../page.tsx';
import { openLog } from './a-log.tsx';

afterEach(clear);

const AT = '2026-11-22T10:15:00.000Z';
const names = () => all('tbody button').map((one) => one.getAttribute('aria-label') ?? '');
const said = (what: string) =>
  names()
    .filter((name) => name.startsWith(what))
    .map((name) =>
      name.slice(what.length).replace(momentIn(Date.parse(AT), hereZone(), 'en'), '…'),
    );

test('a note that is alone in its quarter of an hour is called by that', async () => {
  await openLog([aNote(1), aNote(2, { at: '2026-11-20T10:15:00.000Z' })]);
  expect(said('Correct the note of ')[0]).toBe('…');
});

test('notes of one quarter of an hour are called by where it was and what about too, and by a number where that is the same', async () => {
  await openLog([
    aNote(1),
    aNote(2),
    aNote(3, { category: 'campaign_own' }),
    aNote(4, { surface: 'call' }),
    byHand(5, { surface: 'call', category: null }),
  ]);
  const called = [
    '…, Post, Council work, number 1',
    '…, Post, Council work, number 2',
    '…, Post, Campaign',
    '…, Meeting, Council work',
    '…, Meeting or telephone call, No category',
  ];
  expect(said('Correct the note of ')).toEqual(called);
  expect(said('Erase the note of ')).toEqual(called);
});

test('what was corrected has no button, and makes no name longer', async () => {
  await openLog([aNote(2, { supersedes: uuid(1), category: 'campaign_own' }), aNote(1)]);
  expect(said('Erase the note of ')).toEqual(['…']);
});

test.each(LANGUAGES)('no two buttons of a row are called alike in %s', async (language) => {
  await openLog([aNote(1), aNote(2), aNote(3, { surface: 'call' })], { language });
  expect(new Set(names()).size).toBe(6);
});
