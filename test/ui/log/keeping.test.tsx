// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { aNote, byHand } from '../../core/notes.ts';
import { all, clear, has, pageText, press, texts } from '../page.tsx';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

const notes = [
  aNote(1, { at: '2026-11-22T10:15:00.000Z' }),
  byHand(2, { at: '2026-11-20T10:15:00.000Z' }),
];

describe('how long notes are kept', () => {
  test('is told of each note, of the log, and of the next to go, where an administrator has set it', async () => {
    await openLog(notes, { policy: { retentionDays: 30 } });
    expect(rows().map((row) => row[6])).toEqual([
      'CorrectEraseKept until 22 December 2026',
      'CorrectEraseKept until 20 December 2026',
    ]);
    expect(pageText()).toContain('Notes are erased when they are 30 days old.');
    expect(pageText()).toContain('The oldest note here is kept until 20 December 2026.');
  });

  test('is up to the user where nobody has set it', async () => {
    await openLog(notes);
    expect(rows()[0]?.[6]).toBe('CorrectErase');
    expect(pageText()).toContain('Notes stay until you erase them.');
    expect(pageText()).not.toContain('The oldest note');
  });

  test('is not told of the oldest note until that has been read', async () => {
    await openLog(notes, { policy: { retentionDays: 30 }, whole: false });
    expect(pageText()).not.toContain('The oldest note');
  });
});

test('that the clock has leapt ahead is told while that is not certain, with the day by which notes are erased', async () => {
  const days = { believed: '2026-11-22', ahead: ['2036-06-01'] };
  await openLog(notes, { policy: { retentionDays: 30 }, days });
  expect(pageText()).toContain('only notes that were due on 22 November 2026 are erased');
  await openLog(notes, { policy: { retentionDays: 30 }, days: { ...days, ahead: [] } });
  expect(pageText()).not.toContain('moved ahead');
});

test.each([
  [12_345, 'en', 'about 12 kB on this device'],
  [34_567_890, 'en', 'about 35 MB on this device'],
  [1_234_567, 'da', 'cirka 1,2 MB på denne enhed'],
] as const)('that %i bytes are taken up is told in %s as %s', async (room, language, words) => {
  await openLog(notes, { room, language });
  expect(pageText()).toContain(words);
});

test('where the browser does not tell how much that is, nothing is said of it', async () => {
  await openLog(notes);
  expect(pageText()).not.toContain('takes up');
});

describe('after all has been erased', () => {
  test('it can be brought back, and that is announced', async () => {
    const { bringBack } = await openLog([], { erased: true });
    expect(texts('[role=status]').join(' ')).toContain('as long as this page stays open');
    await press('Bring the notes back');
    expect(bringBack).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('nothing is offered where there is nothing to bring back', async () => {
    await openLog([]);
    expect(has('Bring the notes back')).toBe(false);
  });
});

describe('while a file is written or read', () => {
  test.each([
    ['writing', 'The file is being written.'],
    ['reading', 'The file is being read.'],
  ] as const)('how far it is shown: %s', async (of, words) => {
    await openLog(notes, { work: { of, part: 0.25 } });
    const [bar] = all('progress');
    expect([bar?.getAttribute('value'), bar?.getAttribute('aria-label')]).toEqual(['0.25', words]);
    expect(texts('[role=status]')).toContain(words);
  });

  test('no other is begun', async () => {
    await openLog(notes, { work: { of: 'writing', part: 0 } });
    expect(texts('button:disabled')).toEqual(['Export as CSV', 'Export as JSON']);
    expect(all('input[type=file]:disabled')).toHaveLength(1);
  });
});
