// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { notesIn } from '../../../src/ui/messages/notes.ts';
import { statementIn } from '../../../src/ui/messages/statement.ts';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { button, choose, clear, field, fill, pageText, press, texts } from '../page.tsx';
import { pack } from '../reminders.ts';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

const notes = [
  aNote(1, { at: '2026-11-22T10:15:00.000Z' }),
  aNote(3, { at: '2026-10-21T10:15:00.000Z', category: 'campaign_own', supersedes: uuid(2) }),
  aNote(2, { at: '2026-10-21T10:15:00.000Z' }),
  byHand(4, { at: '2026-10-20T10:15:00.000Z', surface: 'call' }),
];

async function state() {
  const opened = await openLog(notes);
  await press('Make a statement to print');
  return opened;
}

test('a statement has the notes of a period in order of time, without what was corrected', async () => {
  await state();
  await fill('The statement is for', 'autumn 1791158400000');
  expect(rows().map((row) => row.slice(1, 4))).toEqual([
    ['Meeting or telephone call', 'Council work', 'Made by hand'],
    ['Post', 'Campaign', 'Fine'],
  ]);
  expect(pageText()).toContain('Period: Autumn elections (5 October 2026 to 31 October 2026).');
  expect(pageText()).toContain('Made on 22 November 2026.');
});

test('it says by its name what the notes in it cite, and nothing of what they do not', async () => {
  await state();
  const cited = `${pack.id}@${pack.version}: Example guideline (Example Council)`;
  await fill('The statement is for', 'autumn 1791158400000');
  expect(texts('.statement li')).toEqual([cited]);
  await fill('The statement is for', 'days');
  await fill('From', '2026-10-20');
  await fill('To, that day included', '2026-10-20');
  expect(pageText()).toContain('Made by hand');
  expect(texts('.statement li')).toEqual([]);
});

test('it can be of days that the user chooses', async () => {
  await state();
  await fill('The statement is for', 'days');
  await fill('From', '2026-11-01');
  expect(rows()).toHaveLength(1);
  expect(pageText()).toContain('Period: from 1 November 2026.');
  await fill('To, that day included', '2026-11-02');
  expect(pageText()).toContain('Period: 1 November 2026 to 2 November 2026.');
  expect(pageText()).toContain('There are no notes in this period.');
});

test('whose it is and whom it is for are left to be filled in by hand, and so is a signature if it is wanted', async () => {
  await state();
  expect(texts('.blank')).toEqual(['Name', 'For', 'Place and date', 'Signature']);
  await choose('With a line for a signature');
  expect(texts('.blank')).toEqual(['Name', 'For']);
});

test('it is printed once a period has been chosen, by the print of the browser', async () => {
  const { print } = await state();
  expect(button('Print, or save as PDF').disabled).toBe(true);
  await fill('The statement is for', 'days');
  await fill('From', '2026-11-01');
  await press('Print, or save as PDF');
  expect(print).toHaveBeenCalledTimes(1);
});

test('while it is open the page has its name, which becomes that of the file, and then that of the log again', async () => {
  await state();
  expect(document.title).toBe('Statement of my notes – Armslength');
  await fill('The statement is for', 'autumn 1791158400000');
  expect(document.title).toBe(
    'Statement of my notes, Autumn elections (5 October 2026 to 31 October 2026) – Armslength',
  );
  await press('Back to the log');
  expect(document.title).toBe('Log – Armslength');
});

test('the focus goes to its heading, and to that of the log on the way back', async () => {
  await state();
  expect(document.activeElement?.textContent).toBe('Statement of my notes');
  await press('Back to the log');
  expect(document.activeElement?.textContent).toBe('My notes');
  expect(field('Words in the note')).toBeTruthy();
});

test.each([
  ['en', 'Thursday 5 November 2026'],
  ['da', 'torsdag den 5. november 2026'],
  ['sv', 'torsdag 5 november 2026'],
  ['nb', 'torsdag 5. november 2026'],
  ['fi', 'torstai 5. marraskuuta 2026'],
] as const)('a day that is typed is said in words, in %s', async (language, words) => {
  await openLog(notes, { language });
  await press(statementIn(language).make);
  await fill(statementIn(language).period, 'days');
  const label = notesIn(language).from;
  expect(field(label).getAttribute('aria-describedby')).toBeNull();
  await fill(label, '2026-11-05');
  const told = document.querySelector(`#${field(label).getAttribute('aria-describedby')}`);
  expect(told?.textContent?.replace(',', '')).toBe(words);
});

test.each([
  ['', '', 'Please choose the first day, the last one, or both.'],
  ['2026-11-20', '2026-11-10', 'The last day is before the first. Please choose a later one.'],
])(
  'days from “%s” to “%s” are asked for again, and nothing is printed',
  async (from, to, words) => {
    await state();
    await fill('The statement is for', 'days');
    await fill('From', from);
    await fill('To, that day included', to);
    const last = field('To, that day included');
    expect(last.getAttribute('aria-invalid')).toBe('true');
    expect(
      document.querySelector(`#${last.getAttribute('aria-describedby')?.split(' ')[0]}`)
        ?.textContent,
    ).toBe(words);
    expect(texts('[role=status]').filter(Boolean)).toEqual([words]);
    expect(button('Print, or save as PDF').disabled).toBe(true);
    expect(pageText()).not.toContain('Period:');
  },
);
