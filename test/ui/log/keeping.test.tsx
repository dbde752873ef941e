// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { logIn } from '../../../src/ui/messages/log.ts';
import { privacyIn } from '../../../src/ui/messages/privacy.ts';
import { all, clear, click, fill, has, pageText, press, texts } from '../page.tsx';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

const notes = [
  aNote(1, { at: '2026-11-22T10:15:00.000Z' }),
  byHand(2, { at: '2026-11-20T10:15:00.000Z' }),
];

describe('how long notes are kept', () => {
  test('is told of each note, of the log, and of the next to go, where an administrator has set it', async () => {
    await openLog(notes, { retention: { retentionDays: 30 } });
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
    await openLog(notes, { retention: { retentionDays: 30 }, whole: false });
    expect(pageText()).not.toContain('The oldest note');
  });
});

test('that the clock has leapt ahead is told while that is not certain, with the day by which notes are erased', async () => {
  const days = { believed: '2026-11-22', ahead: ['2036-06-01'] };
  await openLog(notes, { retention: { retentionDays: 30 }, days });
  expect(pageText()).toContain('only notes that were due by 22 November 2026 are erased');
  await openLog(notes, { retention: { retentionDays: 30 }, days: { ...days, ahead: [] } });
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

test('no note is said to be kept until a moment that is over, as by a clock that is not believed', async () => {
  const days = { believed: '2026-10-01', ahead: ['2026-11-22'] };
  const old = [aNote(1, { at: '2026-10-01T10:15:00.000Z' })];
  await openLog(old, { retention: { retentionDays: 30 }, days });
  expect(rows()).toHaveLength(1);
  expect(pageText()).not.toContain('ept until');
});

test('notes that correct each other in a ring can be erased, and are counted', async () => {
  const ring = [aNote(1, { supersedes: uuid(2) }), aNote(2, { supersedes: uuid(1) })];
  const { erase } = await openLog(ring);
  const names = all('table button').map((one) => one.getAttribute('aria-label'));
  expect(names).toEqual([expect.stringContaining('Erase the note of 22 November 2026')]);
  await click(all('table button')[0]);
  await press('Erase');
  expect(erase).toHaveBeenCalledExactlyOnceWith(ring[0]);
  await press('Erase all');
  expect(pageText()).toContain('1 note will be erased. You can bring it back as long as');
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
    // Not disabled: that would take the focus from the one that was pressed.
    expect(texts('button[aria-disabled=true]')).toEqual(['Export as CSV', 'Export as JSON']);
    expect(all('button:disabled')).toHaveLength(0);
    expect(all('input[type=file]:disabled')).toHaveLength(1);
  });
});

describe('what was done is told where it is announced,', () => {
  const statuses = () => texts('[role=status]').filter(Boolean);

  test.each([
    ['added', 'The note is added.'],
    ['corrected', 'The note is corrected.'],
    ['erased', 'The note is erased.'],
    ['back', 'The notes are back.'],
    ['gone', 'The note had been erased meanwhile. Nothing was changed.'],
    ['empty', 'The log had been erased already. There was nothing left to erase.'],
  ] as const)('%s: %s', async (what, words) => {
    const { paint } = await openLog(notes);
    const [region] = all('[role=status]');
    expect(statuses()).toEqual([]);
    await paint({ said: { what, turn: 1 } });
    expect(statuses()).toEqual([words]);
    expect(all('[role=status]')[0]).toBe(region);
  });

  test('and told again where it was done again', async () => {
    const { paint } = await openLog(notes, { said: { what: 'erased', turn: 1 } });
    const [before] = all('[role=status] p');
    await paint({ said: { what: 'erased', turn: 2 } });
    expect(all('[role=status] p')[0]).not.toBe(before);
  });
});

test('where the log has been erased elsewhere, the question says so and offers nothing to bring back', async () => {
  const { paint } = await openLog(notes);
  await press('Erase all');
  await paint({ notes: [] });
  expect(texts('dialog p')).toEqual(['There is no note left: the log has been erased elsewhere.']);
});

test.each([
  ['en', '1 note will be erased. You can bring it back', 'You can bring them back'],
  ['da', '1 note bliver slettet. Du kan hente den tilbage', 'Du kan hente dem tilbage'],
  ['sv', '1 anteckning tas bort. Du kan hämta tillbaka den', 'Du kan hämta tillbaka dem'],
  ['nb', '1 notat slettes. Du kan hente det tilbake', 'Du kan hente dem tilbake'],
  ['fi', '1 merkintä poistetaan. Voit palauttaa sen', 'Voit palauttaa ne'],
] as const)('one note and more are brought back in %s: %s, %s', (language, one, more) => {
  const { eraseAllBody } = logIn(language);
  expect(eraseAllBody(1)).toContain(one);
  expect(eraseAllBody(2)).toContain(more);
});

test.each([
  ['en', '1 day old', '2 days old'],
  ['da', '1 dag gamle', '2 dage gamle'],
  ['sv', '1 dag gamla', '2 dagar gamla'],
  ['nb', '1 dag gamle', '2 dager gamle'],
  ['fi', '1 päivän ikäisiä', '2 päivän ikäisiä'],
] as const)('days are counted in %s: %s, %s', (language, one, more) => {
  const { days } = privacyIn(language);
  expect(days(1)).toContain(one);
  expect(days(2)).toContain(more);
});

describe('what became of a file that was read in', () => {
  const reading = { ok: true, value: { added: 2, same: 0, old: 0 } } as const;
  const isTold = () => pageText().includes('2 notes read in.');

  test.each([
    ['other notes are looked for', () => fill('Words in the note', 'council')],
    ['something else is begun', () => press('Add a note by hand')],
    ['all is to be erased', () => press('Erase all')],
  ])('is no longer told once %s', async (_, deed) => {
    await openLog(notes, { reading });
    expect(isTold()).toBe(true);
    await deed();
    expect(isTold()).toBe(false);
  });

  test('is no longer told behind a statement', async () => {
    await openLog(notes, { reading });
    await press('Make a statement to print');
    await press('Back to the log');
    expect(isTold()).toBe(false);
  });

  test('is no longer told when another page has erased everything', async () => {
    const { paint } = await openLog(notes, { reading });
    await paint({ notes: [] });
    expect(isTold()).toBe(false);
  });

  test('is told of the next file', async () => {
    const { paint } = await openLog(notes, { reading });
    await fill('Words in the note', 'council');
    await paint({ reading: { ...reading } });
    expect(isTold()).toBe(true);
  });

  test('is told where there was nothing in it', async () => {
    await openLog([], { reading: { ok: true, value: { added: 0, same: 0, old: 0 } } });
    expect(pageText()).toContain('0 notes read in.');
  });
});

test('a time that has not stood for a week is told, with the day from which it counts, where a note is older', async () => {
  const days = { believed: '2026-11-22', ahead: [], retention: { days: 1, since: '2026-11-21' } };
  const said = 'Notes that are already older go from 28 November 2026 on, if it still stands then.';
  await openLog(notes, { retention: { retentionDays: 1 }, days });
  expect(pageText()).toContain(said);
  await openLog(notes, { retention: { retentionDays: 30 }, days });
  expect(pageText()).not.toContain('go from');
});
