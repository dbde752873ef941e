// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { ShownPeriod } from '../../../src/core/periods.ts';
import { aPack } from '../../core/examples.ts';
import { aNote, byHand, uuid } from '../../core/notes.ts';
import { all, clear, field, fill, has, press, textOf, texts } from '../page.tsx';
import { openLog, rows } from './a-log.tsx';

afterEach(clear);

const kinds = () => rows().map((row) => row[2]);
const notes = [
  aNote(1, { at: '2026-11-22T10:15:00.000Z' }),
  aNote(2, { at: '2026-11-20T10:15:00.000Z', surface: 'call', category: 'campaign_own' }),
  byHand(3, { at: '2026-10-20T10:15:00.000Z', surface: 'call', category: null }),
  aNote(4, { at: '2025-10-20T10:15:00.000Z', category: 'old_key', outcome: 'own-equipment' }),
];
const LABELS = ['Council work', 'Campaign', 'No category', 'old_key'];

test('all notes are shown at first, the newest first, and nothing is announced', async () => {
  await openLog(notes.toReversed());
  expect(kinds()).toEqual(LABELS);
  expect(texts('[role=status]').filter(Boolean)).toEqual([]);
});

test('days of which the last is before the first are asked for again, beside the fields; no days are every day', async () => {
  await openLog(notes);
  await fill('Period', 'days');
  expect(kinds()).toEqual(LABELS);
  expect(texts('[role=status]').filter(Boolean)).toEqual([]);
  await fill('From', '2026-11-20');
  await fill('To, that day included', '2026-11-10');
  const words = 'The last day is before the first. Please choose a later one.';
  expect(texts('[role=status]')).toContain(words);
  const last = field('To, that day included');
  expect(last.getAttribute('aria-invalid')).toBe('true');
  expect(
    document.querySelector(`#${last.getAttribute('aria-describedby')?.split(' ')[0]}`)?.textContent,
  ).toBe(words);
  await fill('To, that day included', '2026-11-20');
  expect(all('[aria-invalid]')).toHaveLength(0);
  expect(kinds()).toEqual(['Campaign']);
});

test('a note by hand says so, and nothing of a rule or a period', async () => {
  await openLog([byHand(1)]);
  expect(rows()[0]?.slice(1, 6)).toEqual(['Post', 'Council work', 'Made by hand', '', '']);
});

describe('only those notes are shown', () => {
  test.each([
    ['council', ['Council work']],
    ['CAMPAIGN', ['Campaign', 'old_key']],
    ['meeting', ['Campaign', 'No category']],
    ['meeting hand', ['No category']],
    ['telephone', ['No category']],
    ['own equipment', ['old_key']],
    ['november', ['Council work', 'Campaign']],
    ['20 november', ['Campaign']],
    ['2025', ['old_key']],
    ['example@1.0.0', ['Council work', 'Campaign', 'old_key']],
    ['  ', LABELS],
    ['meeting council', []],
  ])('in whose row each word of “%s” is found', async (words, found) => {
    await openLog(notes);
    await fill('Words in the note', words);
    expect(kinds()).toEqual(found);
  });

  test.each([
    ['Campaign', ['Campaign']],
    ['No category', ['No category']],
    ['old_key', ['old_key']],
  ])('that are of the category “%s”', async (name, found) => {
    await openLog(notes);
    await select('Category', name);
    expect(kinds()).toEqual(found);
  });

  test.each([
    ['Post', ['Council work', 'old_key']],
    ['Meeting', ['Campaign']],
    ['Meeting or telephone call', ['No category']],
  ])('of the place that was chosen, as it stands in the rows: %s', async (place, found) => {
    await openLog(notes);
    await select('Where', place);
    expect(kinds()).toEqual(found);
  });

  test('of the period that was chosen', async () => {
    await openLog(notes);
    await select('Period', 'Autumn elections (5 October 2026 to 31 October 2026)');
    expect(kinds()).toEqual(['No category']);
  });

  test.each([
    ['2026-11-20', '2026-11-20', ['Campaign']],
    ['2026-10-20', '2026-11-20', ['Campaign', 'No category']],
    ['2026-11-21', '', ['Council work']],
    ['', '2026-01-01', ['old_key']],
    ['', '', LABELS],
  ])('of the days from %j to %j', async (from, to, found) => {
    await openLog(notes);
    await select('Period', 'Days that I choose');
    await fill('From', from);
    await fill('To, that day included', to);
    expect(kinds()).toEqual(found);
  });

  test('to which all of it applies', async () => {
    await openLog(notes);
    await select('Where', 'Meeting');
    await fill('Words in the note', 'november');
    expect(kinds()).toEqual(['Campaign']);
  });
});

test('only what some note has can be chosen, and only periods that have begun and have an end', async () => {
  const next: ShownPeriod = {
    window: { id: 'n', name: { en: 'Next' }, opensAt: 1 },
    zone: 'UTC',
    standing: 'next',
  };
  const always: ShownPeriod = {
    window: { id: 'a', name: { en: 'Always' } },
    zone: 'UTC',
    standing: 'open',
  };
  await openLog(notes, { periods: [next, always] });
  expect(optionsOf('Where')).toEqual(['Anywhere', 'Post', 'Meeting', 'Meeting or telephone call']);
  expect(optionsOf('Category')).toEqual(['Any category', ...LABELS]);
  expect(optionsOf('Period')).toEqual(['Any time', 'Days that I choose']);
});

test('a note and what it has taken the place of are found by each other', async () => {
  await openLog([
    aNote(2, { category: 'campaign_own', supersedes: uuid(1) }),
    aNote(1),
    aNote(3, { category: null }),
  ]);
  await fill('Words in the note', 'council');
  expect(kinds()).toEqual(['Campaign', 'Council workCorrected later']);
});

test('that notes fit, or that none does, is announced', async () => {
  await openLog(notes);
  await fill('Words in the note', 'council');
  expect(texts('[role=status]')).toContain('The notes that fit are shown.');
  await fill('Words in the note', 'nowhere');
  expect(texts('[role=status]')).toContain('No note fits.');
  expect(all('table')).toHaveLength(0);
});

test('the same sentence is another element each time, so that it is announced again', async () => {
  await openLog(notes);
  const said = () =>
    all('[role=status] p').find((element) => textOf(element) === 'The notes that fit are shown.');
  await fill('Words in the note', 'council');
  const first = said();
  await select('Where', 'Post');
  expect(said()).toBeDefined();
  expect(said()).not.toBe(first);
});

test('where only some notes are shown, it is said beside the export that it takes them all', async () => {
  const words = 'The export takes all notes, also those that are not shown.';
  const { paint } = await openLog(notes);
  expect(texts('p')).not.toContain(words);
  await fill('Words in the note', 'council');
  expect(texts('p')).toContain(words);
  await press('Show all notes');
  expect(texts('p')).not.toContain(words);
  await fill('Words in the note', 'council');
  await paint({ notes: [] });
  expect(texts('p')).not.toContain(words);
});

test('one press shows everything again, and leaves the focus where words are typed', async () => {
  await openLog(notes);
  expect(has('Show all notes')).toBe(false);
  await fill('Words in the note', 'council');
  await select('Where', 'Post');
  await press('Show all notes');
  expect(kinds()).toEqual(LABELS);
  expect(field('Words in the note').value).toBe('');
  expect(document.activeElement).toBe(field('Words in the note'));
});

test('search goes by the words of the language', async () => {
  await openLog(notes, { language: 'da' });
  await fill('Ord i noten', 'hverv 22. november');
  expect(kinds()).toEqual(['Kommunalt hverv']);
});

test('words that a pack does not have in the language of the page are marked as English', async () => {
  await openLog([aNote(1), byHand(2)], { language: 'fi' });
  expect(all('tbody [lang=en]').map(textOf)).toEqual(['Council work', 'Council work']);
  await press('Tee tulostettava kooste');
  await fill('Kooste koskee', 'days');
  await fill('Alkaen', '2020-01-01');
  expect(all('tbody [lang=en]').map(textOf)).toEqual(['Council work', 'Council work']);
});

test('a period of a pack is shown by its name, one of a policy as it was', async () => {
  const rule = { opens: { at: 'polling-day', days: -1 }, closes: { at: 'polling-day' } } as const;
  const window = {
    kind: 'rule',
    id: 'w',
    name: { en: 'The week before' },
    election: 'e',
    ...rule,
  } as const;
  const pack = aPack({ windows: [window] });
  await openLog([aNote(1, { window: 'w' }), aNote(2, { window: 'Trial' })], { packs: [pack] });
  expect(rows().map((row) => row[5])).toEqual(['The week before', 'Trial']);
});

describe('of a long log', () => {
  const many = Array.from({ length: 120 }, (_, number) =>
    aNote(number, { at: new Date(Date.UTC(2026, 0, 1) - number * 3_600_000).toISOString() }),
  );

  test('fifty notes are shown, and fifty more at each press, until there are no more', async () => {
    await openLog(many);
    expect(rows()).toHaveLength(50);
    await press('Show older notes');
    expect(rows()).toHaveLength(100);
    expect(texts('[role=status]')).toContain('Older notes are shown.');
    await press('Show older notes');
    expect(rows()).toHaveLength(120);
    expect(has('Show older notes')).toBe(false);
    expect(document.activeElement?.textContent).toBe('There are no older notes.');
  });

  test('what belongs together is not cut in two', async () => {
    await openLog([...many, aNote(500, { at: many[49]?.at ?? '', supersedes: uuid(49) })]);
    expect(rows()).toHaveLength(51);
    expect(kinds().at(-1)).toContain('Corrected later');
  });

  test('a search begins at its newest notes again', async () => {
    await openLog(many);
    await press('Show older notes');
    await fill('Words in the note', 'council');
    expect(rows()).toHaveLength(50);
  });

  test('until it is whole it says so, and is neither erased nor stated', async () => {
    const { paint } = await openLog(notes, { whole: false });
    expect(texts('.quiet')).toContain('Older notes are still being read.');
    const closed = () => all('button:disabled').map((one) => one.textContent);
    expect(closed()).toEqual(['Make a statement to print', 'Erase all']);
    await fill('Words in the note', 'nowhere');
    expect(texts('[role=status]')).not.toContain('No note fits.');
    await paint({ whole: true });
    expect(texts('.quiet')).not.toContain('Older notes are still being read.');
    expect(closed()).toEqual([]);
  });
});

const optionsOf = (label: string) => [...field(label).options].map(textOf);

async function select(label: string, name: string): Promise<void> {
  const option = [...field(label).options].find((one) => textOf(one) === name);
  if (!option) throw new Error(`${label} has no “${name}”`);
  await fill(label, option.value);
}

test('the progress of an export is shown without going through the notes again', async () => {
  let read = 0;
  const note = aNote(1);
  const counted = Object.defineProperty({ ...note }, 'at', {
    get: () => {
      read += 1;
      return note.at;
    },
  });
  const { paint } = await openLog([counted, aNote(2)]);
  const before = read;
  await paint({ work: { of: 'writing', part: 0.5 } });
  expect(document.querySelector('progress')?.value).toBe(0.5);
  expect(read - before).toBe(0);
});
