// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FetchedPack } from '../../src/core/fetched-pack.ts';
import type { LogFinding } from '../../src/core/log-finding.ts';
import type { Resource, RulePack } from '../../src/core/pack-schema.ts';
import { DEFAULT_SURFACES, type Language } from '../../src/core/words.ts';
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
  set: { municipality: 'Example Council', packs: ['builtin:example'] },
  earlier: [],
  choice: { role: 'councillor', municipality: 'Elsewhere' },
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
  fetched: [],
  sites: SITES,
  sitesInReach: ['square'],
  situation: situationOf(policy, [pack], NOW),
  surfaces: DEFAULT_SURFACES,
  pausedUntil: 0,
  silences: [],
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
    addByHand: vi.fn<LogPageActions['addByHand']>(),
    bringBack: vi.fn<LogPageActions['bringBack']>(),
    drawChart: vi.fn<LogPageActions['drawChart']>(async () => () => undefined),
    saveNote: vi.fn<LogPageActions['saveNote']>(),
    saveWhole: vi.fn<LogPageActions['saveWhole']>(),
    lossSeen: vi.fn<LogPageActions['lossSeen']>(),
    print: vi.fn<LogPageActions['print']>(),
    now: () => NOW,
    save: vi.fn<LogPageActions['save']>(),
    read: vi.fn<LogPageActions['read']>(),
    allowHosts: vi.fn<LogPageActions['allowHosts']>(),
    checkNow: vi.fn<LogPageActions['checkNow']>(async () => {}),
    copy: vi.fn<LogPageActions['copy']>(async () => {}),
    loadSimulator: vi.fn<LogPageActions['loadSimulator']>(),
    loadCheck: vi.fn<LogPageActions['loadCheck']>(),
  };
  // A page goes on for as long as it is open: another one begins anew.
  await clear();
  const shown = signal<LogPageSeen>({ report, ...seen });
  await show(<LogPage seen={shown} {...actions} />);
  const paint = (more: LogPageSeen) =>
    act(() => {
      shown.value = { ...shown.value, ...more };
    });
  return { ...actions, paint };
}

const ROWS = ':not(details) > .tabled > table > tbody > tr';
const rows = () => all(ROWS).map((row) => [...row.children].map(textOf));
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
    const [standing, past] = all(ROWS);
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
    expect(correct).toHaveBeenCalledWith(aNote(1), { category: 'campaign_own' });
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
    expect(save.mock.calls).toEqual([
      ['csv', 'en'],
      ['json', 'en'],
    ]);
  });

  test('without notes there is nothing to export or to erase', async () => {
    await open({ notes: [] });
    for (const name of ['Export as CSV', 'Export as JSON', 'Erase all']) {
      expect(button(name).disabled).toBe(true);
    }
  });

  test.each([
    [{ added: 1, same: 0, old: 0 }, '1 note read in.'],
    [
      { added: 0, same: 1, old: 1 },
      '0 notes read in. 1 note was here already, and stays as it is. 1 note is older than notes are kept here, and was left out.',
    ],
    [
      { added: 3, same: 2, old: 4 },
      '3 notes read in. 2 notes were here already, and stay as they are. 4 notes are older than notes are kept here, and were left out.',
    ],
  ])(
    'of a file that was read in, %j, it is announced what became of its notes',
    async (value, words) => {
      await open({ notes: [aNote(1)], reading: { ok: true, value } });
      expect(texts('[role=status]')).toContain(words);
    },
  );

  describe('of a file that was refused', () => {
    const issue: LogFinding = {
      kind: 'misfit',
      path: 'declarations.0.id',
      key: 'id',
      found: '"x"',
    };
    const refuse = (...issues: readonly LogFinding[]) =>
      open({ notes: [], reading: { ok: false, issues } });

    test('each place is told', async () => {
      await refuse(issue, { kind: 'empty', path: '' });
      expect(rows()).toEqual([
        [
          'declarations.0.id',
          '"x"',
          'a UUID',
          'Correct it, or choose the file as it was exported.',
        ],
        [
          'the whole file',
          'nothing: the file is empty',
          'a log that was exported as JSON from this page',
          'Choose another file.',
        ],
      ]);
    });

    test('one sentence is announced, with the number of places, and the table is not', async () => {
      await refuse(issue, issue);
      expect(texts('[role=status]').filter(Boolean)).toEqual([
        'Nothing was read in, because of 2 places in the file.',
      ]);
      expect(all('[role=status] table')).toHaveLength(0);
      expect(texts('caption')).toEqual(['What is in the way']);
    });

    test('fifty places are shown, and of more it is said how many', async () => {
      await refuse(...Array.from({ length: 50 }, () => issue));
      expect(rows()).toHaveLength(50);
      expect(pageText()).not.toContain('not shown');
      await refuse(...Array.from({ length: 60 }, () => issue));
      expect(rows()).toHaveLength(50);
      expect(pageText()).toContain('because of 60 places in the file.');
      expect(pageText()).toContain('10 more are not shown.');
    });

    test('where nobody counted on, both numbers say that there are more', async () => {
      await refuse(...Array.from({ length: 1001 }, () => issue));
      expect(pageText()).toContain('because of more than 1000 places in the file.');
      expect(pageText()).toContain('More than 950 others are not shown.');
    });

    test('that is in the way as a whole, it is not said that a place is', async () => {
      await refuse({ kind: 'empty', path: '' });
      expect(texts('[role=status]').filter(Boolean)).toEqual([
        'Nothing was read in, because of the file as a whole.',
      ]);
    });
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
      ['Simulator', 'false', -1],
      ['Privacy', 'false', -1],
      ['Check it yourself', 'false', -1],
    ]);
    expect(document.querySelector('[role=tabpanel]')?.getAttribute('aria-labelledby')).toBe(
      'tab-status',
    );
    await press('Log');
    expect(choosePart).toHaveBeenCalledWith('log');
  });

  test.each([
    ['log', 'Log – Armslength'],
    ['status', 'Status – Armslength'],
    ['simulator', 'Simulator – Armslength'],
    ['privacy', 'Privacy – Armslength'],
    ['check', 'Check it yourself – Armslength'],
  ] as const)('give the page the name of the part: %s is %s', async (part, title) => {
    await open({ notes: [], part });
    expect(document.title).toBe(title);
  });

  test.each([
    ['ArrowRight', 'status'],
    ['ArrowLeft', 'check'],
    ['Home', 'log'],
    ['End', 'check'],
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
    ['#simulator', 'simulator'],
    ['#privacy', 'privacy'],
    ['#check', 'check'],
    ['', 'log'],
    ['#elsewhere', 'log'],
  ])('the address part %j opens %s', (hash, part) => {
    expect(partOf(hash)).toBe(part);
  });
});

describe('the simulator', () => {
  test('is not asked for until it is opened, and shown when it has come', async () => {
    const { loadSimulator, paint } = await open({ notes: [] });
    expect(loadSimulator).not.toHaveBeenCalled();
    await paint({ part: 'simulator' });
    expect(loadSimulator).toHaveBeenCalledTimes(1);
    const [ready] = loadSimulator.mock.calls[0] ?? [];
    await act(() => ready?.(({ given }) => <p>It speaks {given.value.language}.</p>));
    expect(pageText()).toContain('It speaks en.');
  });
});

test('the part in which one checks for oneself is loaded when it is opened, also after the simulator', async () => {
  const { loadSimulator, loadCheck, paint } = await open({ notes: [], part: 'simulator' });
  await act(() => loadSimulator.mock.calls[0]?.[0](() => <p>The simulator.</p>));
  expect(loadCheck).not.toHaveBeenCalled();
  await paint({ part: 'check' });
  await act(() => loadCheck.mock.calls[0]?.[0](({ version }) => <p>This is {version}.</p>));
  expect(pageText()).toContain('This is 1.2.3.');
  expect(pageText()).not.toContain('The simulator.');
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

  test('shows each setting with its value, who set it and how it stands', async () => {
    await open({ part: 'status' });
    const gives = 'In forceYour own choice gives way to it.';
    expect(rows().slice(0, 5)).toEqual([
      ['Name of the municipality municipality', 'Example Council', 'the administrator', gives],
      ['Rule packs packs', 'builtin:example', 'the administrator', 'In force'],
      ['Role of the user role', 'Member of council councillor', 'you', 'In force'],
      [
        'How a reminder shows notice',
        '',
        'the administrator',
        'Left outFound: "siren" · Expected: badge, banner or popup',
      ],
      ['Office grant', '', 'default', 'Not set'],
    ]);
    expect(rows()).toContainEqual([
      'Who can be asked contactName',
      'The registry',
      'the rule pack',
      'In force',
    ]);
    expect(rows()).toContainEqual(['Page for questions contactUrl', '', 'default', 'Not set']);
  });

  test('says that the clock has leapt ahead, while that is not certain', async () => {
    const days = { believed: '2026-11-22', ahead: ['2036-06-01'] };
    await open({ part: 'status', report: { ...report, days } });
    expect(pageText()).toContain('only notes that were due by 22 November 2026 are erased');
  });

  test('shows what holds where nobody has set anything', async () => {
    await open({ part: 'status', report: { ...report, issues: [] } });
    expect(rows()).toContainEqual([
      'How a reminder shows notice',
      'A dot at the button of the extension badge',
      'default',
      'Not set',
    ]);
    const [, surfaces] = rows().find(([name]) => name?.endsWith(' surfaces')) ?? [];
    expect(surfaces).toContain('Post composer');
  });

  test('says of each setting that it has not arrived, while none has', async () => {
    const nothing = { effective: {}, set: {}, choice: {}, fromPolicy: [], issues: [] };
    await open({ part: 'status', report: { ...report, ...nothing, policyState: 'unknown' } });
    expect(rows().find(([name]) => name === 'Role of the user role')).toEqual([
      'Role of the user role',
      '',
      '',
      'Not arrived yet',
    ]);
  });

  test('has a diagnosis that is read before it is copied', async () => {
    const { copy } = await open({ part: 'status' });
    const text = all('.letter')[0]?.textContent ?? '';
    expect(text).toContain('setting municipality: in-force, from policy, over choice');
    expect(text).not.toContain('Example Council');
    expect(all('.letter')[0]?.lang).toBe('en');
    await press('Copy the text');
    expect(copy).toHaveBeenCalledExactlyOnceWith(text);
    expect(pageText()).toContain('Copied. Nothing was sent.');
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
      '1 January 2020 (6 years ago)',
      '3 rules',
      'www.example.org',
    ]) {
      expect(text).toContain(part);
    }
  });

  describe('of a pack', () => {
    /** What stands beside each name. */
    const said = (): Readonly<Record<string, string>> =>
      Object.fromEntries(
        all('article dt').map((name) => [textOf(name), textOf(name.nextElementSibling ?? name)]),
      );
    const showPack = (part: Partial<RulePack>, language: Language = 'en') =>
      open({ part: 'status', report: { ...report, language, packs: [{ ...pack, ...part }] } });
    const tablet: Resource = {
      id: 'tablet',
      kind: 'equipment',
      name: { en: 'A tablet', da: 'En tablet' },
      sources: ['guideline'],
    };

    test('tells what it builds on, what it waits for, when it is looked at again, and its languages', async () => {
      await showPack({
        inherits: ['base@2.0.0', 'root@1.0.0'],
        awaits: { what: { en: 'The decision of the council' }, by: '2027-02' },
        reviewBy: '2027-11-01',
      });
      expect(said()).toMatchObject({
        'Builds on': 'base@2.0.0, root@1.0.0',
        'Still to come': 'The decision of the council (by February 2027)',
        'To be looked at again by': '1 November 2027',
        Languages: 'English and Danish',
      });
    });

    test('leaves out what it has nothing of', async () => {
      await open({ part: 'status' });
      expect(Object.keys(said())).toEqual([
        'Version',
        'Issued by',
        'Where it is from',
        'Valid',
        'Released',
        'Languages',
        'Contents',
        'Sources',
      ]);
    });

    test.each([
      [{ extra: 'none' }, 'No extra cost for each use'],
      [{ extra: 'unknown' }, 'Not known whether each use has an extra cost'],
      [{ extra: 'some', amount: 30 }, '30; an extra cost for each use'],
      [
        { extra: 'none', amount: 200, currency: 'EUR', per: 'year' },
        '€200 a year; no extra cost for each use',
      ],
      [
        { extra: 'none', amount: 1.5, currency: 'EUR', per: 'month' },
        '€1.50 a month; no extra cost for each use',
      ],
      [
        { extra: 'none', amount: 9, currency: 'EUR', per: 'once' },
        '€9, paid once; no extra cost for each use',
      ],
    ] as const)('tells of what is provided at a cost of %j: %s', async (cost, words) => {
      await showPack({ resources: [{ ...tablet, cost, note: { en: 'On loan.' } }] });
      expect(said()['What is provided']).toBe(`A tablet${words}On loan.`);
    });

    test('has what is good to know, to be read here', async () => {
      const url = 'https://help.example.org/';
      await showPack({
        goodToKnow: [{ id: 'one', title: { en: 'How to switch' }, text: { en: 'Save.' }, url }],
      });
      expect(said()['Good to know']).toBe('How to switchSave.help.example.org, in a new tab');
    });

    test('is marked as English where it is not in the language of the page', async () => {
      const part = {
        resources: [tablet],
        goodToKnow: [{ id: 'one', title: { en: 'A' }, text: { en: 'B' } }],
      };
      await showPack(part, 'fi');
      expect(texts('article [lang=en]')).toEqual([
        'Example guideline',
        'Example Council',
        'A tablet',
        'A',
        'B',
      ]);
      await showPack(part, 'da');
      expect(all('article [lang=en]')).toHaveLength(0);
    });
  });

  test('shows periods as dates, sites with when they were checked, and permissions with reasons', async () => {
    await open({ part: 'status' });
    expect(rows()).toContainEqual([
      'Local elections',
      '5 October 2026 to 24 November 2026',
      'Open',
    ]);
    const [picture] = all('.timeline[role=img]');
    expect(picture?.getAttribute('aria-label')).toContain('The table says the same');
    expect(textOf(picture ?? document.body)).toContain('Today: 22 November 2026');
    expect(texts('summary')).toContain('Sites: 2');
    const folded = all('details tbody tr').map((row) => [...row.children].map(textOf));
    expect(folded).toContainEqual(['Square', 'Yes', 'October 2026']);
    expect(folded).toContainEqual(['Talk', 'No', 'October 2026']);
    expect(folded).toContainEqual(['something', 'Granted by the browser; not used.']);
    expect(folded.find(([name]) => name === 'storage')?.[1]).toMatch(/^To keep/);
    expect(pageText()).toContain('Armslength 1.2.3');
  });

  test('names the hosts that are missing, and asks for them when told to', async () => {
    const { allowHosts, paint } = await open({
      part: 'status',
      hostsKept: { missing: ['social.example'], tabsKeptOut: 0 },
    });
    expect(texts('section li code')).toContain('social.example');
    expect(pageText()).not.toContain('Open tabs that');
    await press('Allow these addresses');
    expect(allowHosts).toHaveBeenCalledExactlyOnceWith(['social.example']);
    await paint({ hostsKept: { missing: [], tabsKeptOut: 2 } });
    expect(pageText()).toContain(
      'Open tabs that a policy of the browser keeps from this extension: 2.',
    );
    expect(has('Allow these addresses')).toBe(false);
    await paint({ hostsKept: { missing: [], tabsKeptOut: 0 } });
    expect(pageText()).not.toContain('Addresses that are not reached');
  });

  test('says why nothing is said about the page that one came from, or that something is', async () => {
    const { paint } = await open({ part: 'status', before: { why: 'paused', trace: [] } });
    expect(texts('h2')).toContain('The page that you came from');
    expect(pageText()).toContain('Reminders are paused.');
    await paint({ before: null });
    expect(pageText()).toContain('A reminder stands there.');
    await paint({ before: undefined });
    expect(texts('h2')).not.toContain('The page that you came from');
  });

  describe('packs by address', () => {
    const address = 'https://rules.example.org/pack.jws';
    const inForce = {
      citation: 'example@1.0.0',
      sequence: 12,
      issuer: { en: 'Example Council' },
      signedBy: ['key-one'],
      takenAt: NOW,
    };
    const good: FetchedPack = {
      address,
      inForce,
      rolledBack: false,
      others: [11, 10],
      failures: 0,
      lastRequest: NOW,
      lastSuccess: NOW,
      nextCheck: NOW + 3_600_000,
    };
    const card = () => texts(`[data-address="${address}"] dt, [data-address="${address}"] dd`);
    const shown = (name: string) => card()[card().indexOf(name) + 1];
    const openWith = async (...fetched: readonly FetchedPack[]) =>
      open({ part: 'status', report: { ...report, fetched } });

    test('are not spoken of where there is none', async () => {
      await open({ part: 'status' });
      expect(has('Check now')).toBe(false);
    });

    test('show what is in force, who signed it, and the checks', async () => {
      await openWith(good);
      expect(shown('In force')).toBe('example@1.0.0, sequence 12');
      expect(shown('Issued by')).toBe('Example Council');
      expect(shown('Signed with the key')).toBe('key-one');
      expect(shown('Also kept')).toBe('sequence 11, sequence 10');
      for (const name of ['Last check', 'Last good answer', 'Next check'])
        expect(shown(name)).toContain('22 November 2026');
      for (const name of ['Version', 'Comes into force later', 'Clock of this device'])
        expect(card()).not.toContain(name);
      expect(has('What came last was not taken')).toBe(false);
    });

    test('say why what came last was not taken, for people, for machines and for whoever mends it', async () => {
      const issue = { path: 'sequence', found: '4', expected: 'at least 5', mend: 'Raise it.' };
      await openWith({ ...good, problem: { reason: 'older', issues: [issue] } });
      expect(shown('What came last was not taken')).toBe(
        'It was older than one that was in force before. older',
      );
      expect(rows()).toContainEqual(['sequence', '4', 'at least 5', 'Raise it.']);
    });

    test('say that an earlier version is in force, and by whose wish', async () => {
      await openWith({ ...good, pinned: 12, rolledBack: true });
      expect(shown('Version')).toBe(
        'An earlier version than before is in force.The administrator allows sequence 12 only.',
      );
    });

    test('say what waits, and what is not there yet', async () => {
      await openWith({
        address,
        rolledBack: false,
        others: [],
        failures: 0,
        waiting: { sequence: 13, from: NOW },
      });
      expect(shown('In force')).toBe('No pack');
      expect(shown('Comes into force later')).toContain('sequence 13: 22 November 2026');
      expect(shown('Last check')).toBe('Not yet');
    });

    test.each([
      [7305, '7305 days ahead of the server'],
      [-1, '1 day behind the server'],
    ])('say that the clock is wrong by %i days', async (days, told) => {
      await openWith({ ...good, clockAhead: days * 24 * 60 * 60_000 });
      expect(shown('Clock of this device')).toBe(told);
    });

    test('are asked at a click, once until they have answered', async () => {
      let answer = () => {};
      const { checkNow } = await openWith(good);
      checkNow.mockImplementation(
        () =>
          new Promise<void>((answered) => {
            answer = answered;
          }),
      );
      await click(button('Check now'));
      await click(button('Checking …'));
      expect(checkNow).toHaveBeenCalledTimes(1);
      answer();
      await vi.waitFor(() => expect(button('Check now').hasAttribute('aria-disabled')).toBe(false));
    });
  });

  test('with nothing set it says so', async () => {
    await open({
      part: 'status',
      report: {
        ...report,
        effective: {},
        set: {},
        fromPolicy: [],
        issues: [],
        packs: [],
        packIssues: [],
      },
    });
    expect(pageText()).toContain('Nothing is set.');
    expect(has('Settings that do not apply')).toBe(false);
  });

  test('tells beside a setting that is in force what of it names nothing', async () => {
    await open({
      part: 'status',
      report: {
        ...report,
        effective: { role: 'councilor', extraHosts: ['nope:social.example'] },
        fromPolicy: ['role', 'extraHosts'],
        packIssues: [],
      },
    });
    const told = (name: string) =>
      texts('tr').find((row) => row.includes(name)) ?? 'no such setting';
    expect(told('extraHosts')).toContain('In forceNames nothing that is known here: nope');
    expect(told('extraHosts')).toContain('Expected: square');
    expect(told('councilor')).toContain('Names nothing that is known here: councilor');
  });
});

describe('the privacy page', () => {
  const said = () =>
    Object.fromEntries(
      all('section').map((section) => {
        const [heading, ...rest] = [...section.children].map(textOf);
        return [heading, rest.join(' ')];
      }),
    );
  const dataProtection = {
    controller: { en: 'The council of Example' },
    basis: { en: 'A law' },
    officer: { name: { en: 'The officer' }, email: 'dpo@council.example' },
    complaints: { en: 'You can complain to the authority.' },
    retention: { en: 'Until the end of the term.' },
    register: { en: 'Kept in the register.' },
  };

  test('tells everything a person has to be told, in the pack’s words where the controller decides', async () => {
    await open({
      part: 'privacy',
      report: {
        ...report,
        packs: [pack, { ...pack, id: 'second', dataProtection }],
        retentionDays: 30,
      },
    });
    expect(said()).toMatchObject({
      'Who is responsible': 'The council of Example',
      'On which basis': 'A law',
      'For how long': expect.stringMatching(
        /^Notes are erased when they are 30 days old\. .* seen on seven days.* Until the end of the term\.$/,
      ),
      'Data protection officer': 'The officerdpo@council.example',
    });
    expect(said()['What for']).toContain('the municipality’s own guideline');
    expect(said()['What is looked at']).toContain('the address of a page');
    expect(said()['What is kept']).toContain('in a note that you make');
    expect(said()['Who receives it']).toContain('Nobody.');
    expect(said()['Your rights']).toContain('You can complain to the authority.');
  });

  test('says who can tell where the controller has said nothing, and that nobody else decides without an administrator', async () => {
    await open({ part: 'privacy' });
    expect(said()['Who is responsible']).toBe(
      'The settings name Example Council as the municipality. The municipality has not said this here. The registry can tell you.',
    );
    expect(said()['For how long']).toBe('Notes stay until you erase them.');
    await open({ part: 'privacy', report: { ...report, policyState: 'absent', effective: {} } });
    expect(said()['On which basis']).toContain('None is named');
    expect(said()['Who is responsible']).toContain('Nobody but you');
    await open({
      part: 'privacy',
      report: { ...report, packs: [], effective: { contactName: 'The legal office' } },
    });
    expect(said()['Who is responsible']).toContain('The legal office can tell you.');
  });

  test('the pack’s own sentence on what a note is stands above the log', async () => {
    await open({ notes: [] });
    expect(texts('.lead')).toEqual(['Personal note, not registered by the municipality.']);
    await open({ notes: [], report: { ...report, packs: [{ ...pack, dataProtection }] } });
    expect(texts('.lead')).toEqual(['Kept in the register.']);
  });
});
