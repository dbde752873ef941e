// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SURFACES } from '../../src/core/words.ts';
import {
  LogPage,
  type LogPageActions,
  type LogPageSeen,
  partOf,
} from '../../src/ui/log/LogPage.tsx';
import { situationOf } from '../../src/core/situation.ts';
import { SITES } from '../core/examples.ts';
import { aNote, uuid } from '../core/notes.ts';
import {
  all,
  button,
  choose,
  clear,
  click,
  has,
  pageText,
  press,
  show,
  textOf,
  texts,
} from './page.tsx';
import { NOW, pack, policy } from './reminders.ts';

afterEach(clear);

const report = {
  policyState: 'applied',
  effective: { municipality: 'Example Council', packs: ['builtin:example'], role: 'councillor' },
  fromPolicy: ['municipality', 'packs'],
  issues: [
    { path: 'notice', found: '"siren"', expected: 'badge, banner or popup', mend: 'Choose one.' },
  ],
  packs: [pack],
  packIssues: [
    {
      reference: 'builtin:none',
      issue: { path: '', found: 'none', expected: 'an id', mend: 'Correct it.' },
    },
  ],
  sites: SITES,
  sitesInReach: ['square'],
  situation: situationOf(policy, [pack], NOW),
  surfaces: DEFAULT_SURFACES,
  language: 'en',
  permissions: ['storage', 'something'],
  version: '1.2.3',
} as const;

async function open(seen: LogPageSeen = {}) {
  const actions = {
    choosePart: vi.fn<LogPageActions['choosePart']>(),
    correct: vi.fn<LogPageActions['correct']>(),
    erase: vi.fn<LogPageActions['erase']>(),
    eraseAll: vi.fn<LogPageActions['eraseAll']>(),
    save: {
      csv: vi.fn<LogPageActions['save']['csv']>(),
      json: vi.fn<LogPageActions['save']['json']>(),
    },
    read: vi.fn<LogPageActions['read']>(),
  };
  const paint = (more: LogPageSeen) =>
    show(<LogPage report={report} {...seen} {...more} {...actions} />);
  await paint({});
  return { ...actions, paint };
}

const rows = () => all('tbody tr').map((row) => [...row.children].map(textOf));
const at = '22 November 2026 at';
/** The times of this device, whatever its zone. */
const named = (what: string) =>
  all('button').find((one) => one.getAttribute('aria-label')?.startsWith(`${what} ${at}`));

describe('the log', () => {
  test('says that it is personal and not registered', async () => {
    await open({ notes: [] });
    expect(pageText()).toContain('Personal note, not registered by the municipality.');
    expect(pageText()).toContain('There are no notes.');
  });

  test('shows each note in words, the newest first', async () => {
    await open({
      notes: [aNote(1, { at: '2026-10-01T10:00:00.000Z', window: 'Local elections' }), aNote(2)],
    });
    expect(rows().map(([when]) => when?.slice(0, 15))).toEqual([
      '22 November 202',
      '1 October 2026 ',
    ]);
    expect(rows()[1]?.slice(1, 6)).toEqual([
      'Post',
      'Council work',
      'Fine',
      'example@1.0.0 post',
      'Local elections',
    ]);
    expect(rows()[0]?.[5]).toBe('At all times');
  });

  test('follows the notes', async () => {
    const { paint } = await open({ notes: [] });
    await paint({ notes: [aNote(1)] });
    expect(rows()).toHaveLength(1);
  });

  test('a note that was corrected is struck through, said to be, and cannot be changed', async () => {
    await open({ notes: [aNote(1), aNote(2, { category: 'campaign_own', supersedes: uuid(1) })] });
    expect(rows().map((row) => row[2])).toEqual(['Campaign', 'Council workCorrected later']);
    const [standing, past] = all('tbody tr');
    expect(standing?.querySelectorAll('s')).toHaveLength(0);
    expect(past?.querySelectorAll('s')).toHaveLength(6);
    expect(past?.querySelectorAll('button')).toHaveLength(0);
  });

  test('a category that no pack explains is shown by its key', async () => {
    await open({ notes: [aNote(1, { category: 'old_key' })] });
    expect(rows()[0]?.[2]).toBe('old_key');
  });

  test('a note is corrected by choosing another category', async () => {
    const { correct } = await open({ notes: [aNote(1)] });
    await click(named('Correct the note of'));
    await choose('Campaign');
    await press('Save');
    expect(correct).toHaveBeenCalledWith(aNote(1), 'campaign_own');
    expect(all('dialog')).toHaveLength(0);
  });

  test('saving the category that it has makes no correction', async () => {
    const { correct } = await open({ notes: [aNote(1, { category: null })] });
    await click(named('Correct the note of'));
    await press('Save');
    expect(correct).not.toHaveBeenCalled();
  });

  test('one note is erased after a question, and kept where the answer is no', async () => {
    const { erase } = await open({ notes: [aNote(1), aNote(2)] });
    await click(named('Erase the note of'));
    await press('Leave as it is');
    expect(erase).not.toHaveBeenCalled();
    await click(named('Erase the note of'));
    await press('Erase');
    expect(erase).toHaveBeenCalledTimes(1);
    expect(document.activeElement?.tagName).toBe('H1');
  });

  test('all notes are erased after a question that says how many', async () => {
    const { eraseAll } = await open({
      notes: [aNote(1), aNote(2, { supersedes: uuid(1) }), aNote(3)],
    });
    await press('Erase all');
    expect(pageText()).toContain('2 notes will be erased');
    await click(all('dialog .ways button')[1]);
    expect(eraseAll).toHaveBeenCalledTimes(1);
  });

  test('it is exported as CSV and as JSON', async () => {
    const { save } = await open({ notes: [aNote(1)] });
    await press('Export as CSV');
    await press('Export as JSON');
    expect(save.csv).toHaveBeenCalledWith([aNote(1)], 'armslength-log');
    expect(save.json).toHaveBeenCalledWith([aNote(1)], 'armslength-log');
  });

  test('without notes there is nothing to export or to erase', async () => {
    await open({ notes: [] });
    for (const name of ['Export as CSV', 'Export as JSON', 'Erase all']) {
      expect(button(name).disabled).toBe(true);
    }
  });

  test('a file that was read in is announced with its number of notes', async () => {
    await open({ notes: [aNote(1)], reading: { ok: true, value: [aNote(1)] } });
    expect(texts('[role=status]')).toEqual(['1 note read in.']);
  });

  test('a file that was refused is told place by place', async () => {
    const issue = {
      path: 'declarations.0.id',
      found: '"x"',
      expected: 'a UUID',
      mend: 'Replace it.',
    };
    await open({ notes: [], reading: { ok: false, issues: [issue, { ...issue, path: '' }] } });
    expect(rows()).toEqual([
      ['declarations.0.id', '"x"', 'a UUID', 'Replace it.'],
      ['the whole file', '"x"', 'a UUID', 'Replace it.'],
    ]);
  });

  test('where the log cannot be kept, a sentence says so', async () => {
    await open({ trouble: 'unavailable' });
    expect(pageText()).toContain('does not let the extension keep a log');
  });
});

describe('the tabs', () => {
  test('name the part that is shown, and take one stop', async () => {
    const { choosePart } = await open({ notes: [], part: 'status' });
    const tabs = all('[role=tab]');
    expect(
      tabs.map((tab) => [textOf(tab), tab.getAttribute('aria-selected'), tab.tabIndex]),
    ).toEqual([
      ['Log', 'false', -1],
      ['Status', 'true', 0],
    ]);
    expect(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(
      'tab-status',
    );
    await press('Log');
    expect(choosePart).toHaveBeenCalledWith('log');
  });

  test.each([
    ['ArrowRight', 'status'],
    ['ArrowLeft', 'status'],
    ['Home', 'log'],
    ['End', 'status'],
  ])('%s goes from the log to %s', async (key, part) => {
    const { choosePart } = await open({ notes: [] });
    document
      .querySelector('[aria-selected=true]')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
    expect(choosePart).toHaveBeenCalledWith(part);
  });

  test.each([
    ['#status', 'status'],
    ['#log', 'log'],
    ['', 'log'],
    ['#elsewhere', 'log'],
  ])('the address part %j opens %s', (hash, part) => {
    expect(partOf(hash)).toBe(part);
  });
});

describe('the status', () => {
  test.each([
    ['unknown', 'have not arrived yet'],
    ['absent', 'There is no administrator'],
    ['applied', 'settings are in force'],
    ['lost', 'gone for the moment'],
  ] as const)('says in words that the policy is %s', async (policyState, words) => {
    await open({ part: 'status', report: { ...report, policyState } });
    expect(texts('.lead')[0]).toContain(words);
  });

  test('shows each setting with its value and who set it', async () => {
    await open({ part: 'status' });
    expect(rows().slice(0, 3)).toEqual([
      ['municipality', 'Example Council', 'the administrator'],
      ['packs', 'builtin:example', 'the administrator'],
      ['role', 'councillor', 'you'],
    ]);
  });

  test('names what does not apply, with what was expected', async () => {
    await open({ part: 'status' });
    expect(rows()).toContainEqual(['notice', '"siren"', 'badge, banner or popup', 'Choose one.']);
    expect(rows()).toContainEqual(['builtin:none', 'none', 'an id', 'Correct it.']);
  });

  test('shows what each pack is, and where it comes from', async () => {
    await open({ part: 'status' });
    const text = texts('article')[0];
    for (const part of [
      'Example guideline',
      'example 1.0.0',
      'Example Council',
      'from 1 January 2020',
      '3 rules',
      'www.example.org',
    ]) {
      expect(text).toContain(part);
    }
  });

  test('shows periods as dates, sites with when they were checked, and permissions with reasons', async () => {
    await open({ part: 'status' });
    expect(rows()).toContainEqual([
      'Local elections',
      '5 October 2026 to 24 November 2026',
      'Open',
    ]);
    expect(rows()).toContainEqual(['Square', 'Yes', 'October 2026']);
    expect(rows()).toContainEqual(['Talk', 'No', 'October 2026']);
    expect(rows()).toContainEqual(['something', 'Granted by the browser; not used.']);
    expect(rows().find(([name]) => name === 'storage')?.[1]).toMatch(/^To keep/);
    expect(pageText()).toContain('Armslength 1.2.3');
  });

  test('with nothing set it says so', async () => {
    await open({
      part: 'status',
      report: { ...report, effective: {}, issues: [], packs: [], packIssues: [] },
    });
    expect(pageText()).toContain('Nothing is set.');
    expect(has('Settings that do not apply')).toBe(false);
  });
});
