/** How a note was made is said by the first of its chain, whatever has been left out of it since. */
// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { correct, type Declaration } from '../../../src/core/declare.ts';
import { termsIn } from '../../../src/core/wording/terms/terms.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { notesIn } from '../../../src/ui/messages/notes.ts';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { clear, fill, press } from '../page.tsx';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

const again = (past: Declaration, number: number): Declaration =>
  correct(past, { id: uuid(number), category: 'campaign_own' });
/** What stands where the guideline would be cited, row by row. */
const said = () => rows().map((row) => row.slice(3, 6));

const REMINDED = 'From a reminder, without answers';

describe('a note that was corrected', () => {
  test('is still one of the reminder, also the second time, though its answers have gone', async () => {
    const first = aNote(1);
    const second = again(first, 2);
    await openLog([again(second, 3), second, first]);
    expect(said()).toEqual([
      [REMINDED, '', ''],
      [REMINDED, '', ''],
      ['Fine', 'example@1.0.0 post', 'At all times'],
    ]);
  });

  test('is still one by hand', async () => {
    await openLog([again(byHand(1), 2), byHand(1)]);
    expect(said().map(([how]) => how)).toEqual(['Made by hand', 'Made by hand']);
  });

  test('keeps what the guideline said where nothing had been answered', async () => {
    const first = aNote(1, { answers: {} });
    await openLog([again(first, 2), first]);
    expect(said().map(([how]) => how)).toEqual(['Fine', 'Fine']);
  });

  test('is known by its first note where two have taken the place of that one', async () => {
    const first = aNote(1);
    await openLog([again(first, 2), again(first, 3), first]);
    expect(said().map(([how]) => how)).toEqual([REMINDED, 'Fine', REMINDED]);
  });
});

describe('where the first note is not here', () => {
  test('nothing is said of how a correction was made', async () => {
    await openLog([again(byHand(1), 2), again(aNote(3), 4)]);
    expect(said().map(([how]) => how)).toEqual(['', '']);
  });

  test('one that names a period or a rule is of the reminder: a note by hand names neither', async () => {
    await openLog([
      again(aNote(1, { window: 'autumn' }), 2),
      again(again(aNote(3, { answers: {} }), 4), 5),
    ]);
    expect(said().map(([how]) => how)).toEqual([REMINDED, 'Fine']);
  });

  test('notes that correct each other in a ring are shown, and nothing is said of them', async () => {
    await openLog([byHand(1, { supersedes: uuid(2) }), byHand(2, { supersedes: uuid(1) })]);
    expect(said().map(([how]) => how)).toEqual(['', '']);
  });
});

test.each(LANGUAGES)(
  'in %s a call is called as in the form where it was noted by hand',
  async (language) => {
    const called = [notesIn(language).meetingOrCall, termsIn(language).surfaces.call];
    await openLog(
      [
        again(byHand(1, { surface: 'call' }), 2),
        byHand(1, { surface: 'call' }),
        again(aNote(3, { surface: 'call' }), 4),
        aNote(3, { surface: 'call' }),
        // Of one that nobody can tell, the wider word is true in any case.
        byHand(5, { surface: 'call', supersedes: uuid(6) }),
      ],
      { language },
    );
    const [own = '', meeting = ''] = called;
    expect(own).not.toBe(meeting);
    expect(rows().map((row) => row[1])).toEqual([own, own, meeting, meeting, own]);
  },
);

test('each is found by how it was made', async () => {
  await openLog([again(aNote(1), 2), aNote(1), byHand(3), again(byHand(4), 5)]);
  await fill('Words in the note', 'hand');
  expect(said()).toEqual([['Made by hand', '', '']]);
  await fill('Words in the note', 'without answers');
  expect(said().map(([how]) => how)).toEqual([REMINDED, 'Fine']);
});

test.each(LANGUAGES)('a statement in %s says it too', async (language) => {
  const say = notesIn(language);
  const { paint } = await openLog([again(aNote(1), 2), aNote(1), byHand(3)]);
  await press('Make a statement to print');
  await fill('The statement is for', 'days');
  await fill('From', '2026-11-01');
  await paint({ language });
  expect(said().map(([how]) => how)).toEqual([say.byHand, say.fromReminder]);
});
