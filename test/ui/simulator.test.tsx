// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import type { SiteInPage } from '../../src/core/site.ts';
import { situationOf } from '../../src/core/situation.ts';
import type { Language } from '../../src/core/words.ts';
import { LONGEST_PACK } from '../../src/core/pack-text.ts';
import { openPack } from '../../src/ui/simulator/open-pack.ts';
import { Simulator } from '../../src/ui/simulator/Simulator.tsx';
import { aPack, aRule, SITES } from '../core/examples.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { all, choose, clear, field, fill, pageText, press, show, textOf, texts } from './page.tsx';
import { NOW, pack as example } from './reminders.ts';

const recognition: readonly SiteInPage[] = [
  {
    id: 'square',
    addresses: [{ path: '/compose', surface: 'composer', activity: 'publish' }],
    fields: [
      { selector: '[role=chat]', surface: 'message' },
      { selector: '[role=textbox]', surface: 'composer', activity: 'publish' },
    ],
  },
  {
    id: 'talk',
    addresses: [{ path: '/meet', surface: 'call', activity: 'join' }],
    fields: [],
    tenant: { product: 'talk', from: 'host' },
  },
];

const observation = { site: 'square', surface: 'composer' } as const;
const pack: RulePack = {
  ...example,
  windows: [
    {
      kind: 'fixed',
      id: 'before',
      name: { en: 'Before the election', da: 'Før valget' },
      from: '2026-10-05T00:00',
      until: '2026-11-25T00:00',
    },
  ],
  cases: [
    {
      id: 'in-summer',
      text: { en: 'A member writes a post in summer.', da: 'Et medlem skriver om sommeren.' },
      at: '2026-07-01T10:00',
      observation,
      expect: null,
    },
    {
      id: 'a-post',
      text: { en: 'A member writes a post.', da: 'Et medlem skriver et opslag.' },
      at: '2026-11-01T10:00',
      observation,
      role: 'councillor',
      expect: { rule: 'post', outcome: 'ask' },
    },
    {
      id: 'a-campaign',
      text: { en: 'It is about the campaign.', da: 'Det handler om valgkamp.' },
      at: '2026-11-01T10:00',
      observation,
      answers: { purpose: 'campaign' },
      expect: { rule: 'campaign', outcome: 'own-equipment' },
    },
  ],
};
const other = aPack({
  id: 'other',
  name: { en: 'Another guideline' },
  vocabulary: {
    roles: [{ id: 'usher', label: { en: 'Usher' } }],
    devices: [{ id: 'kiosk', label: { en: 'Kiosk' } }],
  },
  rules: [
    aRule({ id: 'council', when: { tenant: ['council'] } }),
    aRule({ id: 'ushers', when: { role: ['usher'] }, outcome: 'gray' }),
  ],
});

const copy = vi.fn<(text: string) => Promise<void>>(async () => {});
async function open(
  part: { effective?: Policy; language?: Language; packs?: readonly RulePack[] } = {},
) {
  const { effective = {}, language = 'en', packs = [pack] } = part;
  await show(
    <Simulator
      {...{ recognition, copy }}
      builtin={[other, pack]}
      given={signal({
        language,
        packs,
        effective,
        sites: SITES,
        situation: situationOf({ ...effective, councilTenants: ['talk:talk.example'] }, [], NOW),
      })}
    />,
  );
}

beforeEach(() => {
  Element.prototype.scrollIntoView = () => {};
});
afterEach(clear);

const reminder = () => document.querySelector('[aria-label="The reminder"]');
const said = () => textOf(reminder() ?? document.createElement('p'));
const traced = () => texts('.trace li');
const options = (label: string) => [...field(label).options].map(textOf);
const atAddress = async (address: string) => {
  await fill('Case of the pack', '');
  await fill('Address of a page', address);
};

describe('it begins', () => {
  test('with the packs in force, then those that come with the extension, each once', async () => {
    await open();
    expect(options('Rule pack')).toEqual([
      'Example guideline · example@1.0.0',
      'Another guideline · other@1.0.0',
    ]);
  });

  test('in the first case in which the pack says something', async () => {
    await open();
    expect(field('Case of the pack').value).toBe('a-post');
    expect(field('Role').value).toBe('councillor');
    expect(field('Date and time (Europe/Copenhagen)').value).toBe('2026-11-01T10:00');
    expect(said()).toContain('This page can publish a post');
  });

  test('without cases at the moment that it is, by the clock of the place', async () => {
    await open({ packs: [other] });
    expect(field('Date and time (Europe/Copenhagen)').value).toBe('2026-11-22T11:00');
    expect(pageText()).toContain('Nothing is said.');
  });
});

describe('a case of the pack', () => {
  test('is told in its words, with what the pack says comes of it', async () => {
    await open();
    expect(pageText()).toContain('A member writes a post.');
    expect(pageText()).toContain('As the pack tells it: No clear answer; ask');
    await fill('Case of the pack', 'in-summer');
    expect(pageText()).toContain('As the pack tells it: Nothing');
    expect(reminder()).toBeNull();
    expect(pageText()).toContain('No rule is about this.');
  });

  test('has its answers given, and they can be given otherwise', async () => {
    await open();
    await fill('Case of the pack', 'a-campaign');
    expect(field('Campaign').checked).toBe(true);
    expect(said()).toContain('Your own phone is fine.');
    expect(traced()).toEqual(['campaign Speaks.']);
    await choose('Not sure');
    expect(said()).not.toContain('Your own phone is fine.');
    expect(traced().at(-1)).toBe('post Speaks.');
  });
});

describe('an address', () => {
  test('is recognised as it is in pages', async () => {
    await open();
    await atAddress('https://square.example/compose');
    expect(said()).toContain('This page can publish a post');
    expect(texts('legend')).toContain('What is in use there');
  });

  test.each([
    ['', ''],
    ['no address', 'This is not a whole address, such as https://www.example.org/.'],
    ['https://elsewhere.example/', 'No site that is known has this address.'],
    ['http://square.example/compose', 'No site that is known has this address.'],
    ['https://talk.example/', 'Nothing is noticed at this address.'],
  ])('%j: %s', async (address, words) => {
    await open();
    await atAddress(address);
    expect(reminder()).toBeNull();
    expect(texts('form section:nth-of-type(1) output')).toEqual([words]);
  });

  test('can be given as people say it, and opened in one of its fields', async () => {
    await open();
    await atAddress('square.example');
    expect(pageText()).toContain('The address alone tells nothing here.');
    expect(field('Post (Publishing)').checked).toBe(true);
    expect(said()).toContain('This page can publish a post');
    await choose('Message');
    expect(said()).toContain('This page can send a message');
    await fill('Address of a page', 'square.example/compose');
    expect(field('Post (Publishing)').checked).toBe(true);
  });

  test('of a meeting tells whose it is by the settings in force, unless something else is asked', async () => {
    await open();
    await fill('Rule pack', '1');
    await atAddress('https://talk.example/meet');
    expect(said()).toContain('Meeting on the council’s Talk');
    await fill('Whose meeting', 'personal');
    expect(reminder()).toBeNull();
  });
});

describe('who and when', () => {
  test('are chosen with the words of the pack', async () => {
    await open();
    await fill('Rule pack', '1');
    expect(options('Role')).toContain('Usher');
    expect(options('Device')).toContain('Kiosk');
    await atAddress('https://square.example/compose');
    await fill('Role', 'usher');
    expect(said()).toContain('leave room for judgement');
    await fill('Rule pack', '0');
    expect(field('Role').value).toBe('');
    await fill('Rule pack', '1');
    expect(field('Role').value).toBe('');
    expect(field('Address of a page').value).toBe('https://square.example/compose');
  });

  test('a period of the pack is told in words, with its days to choose from', async () => {
    await open();
    expect(pageText()).toContain('Before the election · 5 October 2026 to 24 November 2026 (Open)');
    await press('The day before: 4 October 2026');
    expect(field('Date and time (Europe/Copenhagen)').value).toBe('2026-10-04T12:00');
    expect(pageText()).toContain('(Coming up)');
    expect(reminder()).toBeNull();
    await press('First day: 5 October 2026');
    expect(said()).toContain('This page can publish a post');
    await press('Last day: 24 November 2026');
    expect(said()).toContain('This page can publish a post');
    expect(all('[aria-pressed=true]').map(textOf)).toEqual(['Last day: 24 November 2026']);
    await press('The day after: 25 November 2026');
    expect(pageText()).toContain('(Over)');
    expect(reminder()).toBeNull();
  });

  test('a period of the municipality’s own can be open as well', async () => {
    await open();
    await fill('Case of the pack', 'in-summer');
    await choose('A period of the municipality’s own is open');
    expect(said()).toContain('The municipality’s own period');
  });

  test('without a moment nothing is said, and it is asked for', async () => {
    await open();
    await fill('Date and time (Europe/Copenhagen)', '');
    expect(pageText()).toContain('Choose a date and a time.');
    expect(reminder()).toBeNull();
    expect(all('table')).toHaveLength(0);
  });

  test('an event that a period waits for can be entered', async () => {
    const waiting: RulePack = {
      ...pack,
      windows: [
        {
          kind: 'rule',
          id: 'called',
          name: { en: 'From the call on', da: 'Fra udskrivelsen' },
          opens: { at: 'event', event: 'called' },
          closes: { at: 'event', event: 'held' },
        },
      ],
    };
    await open({ packs: [waiting] });
    expect(reminder()).toBeNull();
    expect(pageText()).toContain('No period of the pack is known at that time.');
    await fill('When this happened: called', '2026-10-20T08:00');
    expect(said()).toContain('This page can publish a post');
  });
});

describe('the reminder', () => {
  test('goes by the names and contacts in force', async () => {
    await open({ effective: { municipality: 'Lower Town', contactName: 'The clerk' } });
    expect(said()).toContain('Lower Town has guidelines on posts');
    expect(said()).toContain('The clerk');
  });

  test('is in each language of the pack, and says so to what reads it aloud', async () => {
    await open();
    expect(texts('form ~ div legend').slice(0, 1)).toEqual(['Language']);
    await choose('Danish');
    expect(said()).toContain('Her kan man lave et opslag');
    expect(reminder()?.getAttribute('lang')).toBe('da');
    expect(traced()[0]).toContain('Speaks after another answer');
  });

  test('of a pack that is not in the language of the page is half in it, as in the popup, and the pack’s half is marked as English', async () => {
    await open({ language: 'fi' });
    const [shown] = all('.popup');
    expect(shown?.getAttribute('lang')).toBe('fi');
    const inEnglish = [...(shown?.querySelectorAll('[lang=en]') ?? [])].map(textOf);
    expect(inEnglish[0]).toContain('Example Council has guidelines on posts');
    expect(textOf(shown?.querySelector('h1') ?? document.body)).not.toContain('This page');
    expect(all('form ~ div fieldset label').map(textOf).slice(0, 3)).toEqual([
      'englanti',
      'tanska',
      'suomi',
    ]);
  });

  test('has a title below that of the page', async () => {
    await open();
    const levels = all('h1').map((one) => one.getAttribute('aria-level') ?? '1');
    expect(levels).toEqual(['1', '2']);
  });

  test('carries what tools read, as in the popup', async () => {
    await open();
    const carried = ['state', 'surface', 'rule', 'outcome'].map((name) =>
      reminder()?.getAttribute(`data-${name}`),
    );
    expect(carried).toEqual(['reminder', 'composer', 'post', 'ask']);
  });

  test('shows why it came, with its cases, and its text to copy', async () => {
    await open();
    await press('This does not fit');
    expect(said()).toContain('Why this appeared');
    expect(said()).toContain('A member writes a post.');
    await press('Copy the text');
    expect(copy.mock.calls.at(-1)?.[0]).toContain('example@1.0.0 · post · ask');
  });

  test.each(['Carry on', 'Make a note'])('“%s” only says that nothing was stored', async (name) => {
    await open();
    expect(pageText()).not.toContain('Nothing was stored.');
    await press(name);
    expect(pageText()).toContain('Nothing was stored.');
    expect(reminder()).not.toBeNull();
  });
});

test('what is not said of the person is as much a choice as what is', async () => {
  await open({ language: 'da' });
  const [first] = [...field('Rolle').options].map(({ text }) => text);
  expect(first).toBe('Ikke angivet');
});

describe('the whole pack', () => {
  const rows = () => all('tbody tr').map((row) => [...row.children].map(textOf));

  test('is a table of roles and kinds of place, in words', async () => {
    await open();
    expect(texts('thead th')).toEqual([
      'Role',
      'Post',
      'Planned post',
      'Promoted post',
      'Newsletter',
      'Meeting',
      'Message',
    ]);
    expect(rows()[0]?.[0]).toBe('Not set');
    expect(rows()[1]?.slice(0, 2)).toEqual([
      'Member of council',
      'No clear answer; askAfter answers: Fine · Own equipment for campaign use',
    ]);
    expect(all('tbody th').every((one) => one.getAttribute('scope') === 'row')).toBe(true);
  });

  test('is as of the moment that is chosen', async () => {
    await open();
    await fill('Date and time (Europe/Copenhagen)', '2026-07-01T10:00');
    expect(rows()[1]?.slice(1)).toEqual(Array.from({ length: 6 }, () => 'Nothing'));
  });

  test('tells meetings apart where the pack does', async () => {
    await open();
    await fill('Rule pack', '1');
    expect(rows()[0]?.[5]).toMatch(/^The council’s account:Fine.*:Nothing$/);
    expect(rows().at(-1)?.[0]).toBe('Usher');
  });
});

describe('a pack from a file', () => {
  async function openFile(text: string, name = 'mine.json'): Promise<void> {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no file can be opened');
    Object.defineProperty(input, 'files', {
      value: [new File([text], name, { type: 'application/json' })],
      configurable: true,
    });
    await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
    // The file is read in a promise of the browser's own.
    await vi.waitFor(() => expect(pageText()).toContain(name));
  }

  test('is there to be tried, beside the others', async () => {
    await open();
    await openFile(JSON.stringify({ ...other, name: { en: 'A draft' } }));
    expect(pageText()).toContain('mine.json is open here, and nowhere else.');
    expect(options('Rule pack').at(-1)).toBe('A draft · other@1.0.0 (from a file)');
    expect(field('Rule pack').value).toBe('2');
  });

  test('is no longer told of once another pack is chosen', async () => {
    await open();
    await openFile(JSON.stringify({ ...other, name: { en: 'A draft' } }));
    await fill('Rule pack', '0');
    expect(pageText()).not.toContain('mine.json is open here');
  });

  test('that is signed is shown as what was signed, and it is said that nobody looked at the signature', async () => {
    const words = 'It is a signed pack. Its signature was not looked at here.';
    await open();
    await openFile(JSON.stringify(other));
    expect(pageText()).not.toContain(words);
    const content = JSON.stringify({ ...other, name: { en: 'A draft' } });
    const signed = signedText(content, await aKeyPair());
    await openFile(`${signed}\n`, 'mine.jws');
    expect(pageText()).toContain('mine.jws is open here, and nowhere else.');
    expect(pageText()).toContain(words);
    expect(options('Rule pack').at(-1)).toBe('A draft · other@1.0.0 (from a file)');
  });

  test('that is signed, and not as a browser would take it, is told to be a signed pack', async () => {
    await open();
    await openFile('{ "payload": "e30", "signatures": [] }');
    expect(texts('tbody td').join(' ')).toContain('This is a signed pack.');
    expect(options('Rule pack')).toHaveLength(2);
  });

  test('may build on one that comes with the extension', async () => {
    await open();
    await openFile(JSON.stringify({ ...other, id: 'mine', extends: 'example', rules: [] }));
    expect(pageText()).toContain('mine.json is open here, and nowhere else.');
    expect(said()).toContain('This page can publish a post');
  });

  test('that is not in order is told place by place, and changes nothing', async () => {
    await open();
    await openFile(JSON.stringify({ ...other, status: 'fine', id: 'Not An Id' }));
    const table = all('table')[0];
    expect(texts('[role=status] thead th')).toEqual(['Place', 'Found', 'Expected', 'What to do']);
    const told = [...(table?.querySelectorAll('tbody tr') ?? [])].map(
      (row) => [...row.children].map(textOf)[0],
    );
    expect(told).toEqual(['mine.json · id', 'mine.json · status']);
    expect(options('Rule pack')).toHaveLength(2);
    expect(said()).toContain('This page can publish a post');
  });

  test('that is too long is told so, and not read to its end', async () => {
    const file = new Blob([' '.repeat(LONGEST_PACK + 1)]);
    const whole = vi.spyOn(file, 'text');
    const read = await openPack(file, []);
    expect(read.ok || read.issues.map(({ expected }) => expected)).toEqual([
      `at most ${LONGEST_PACK}`,
    ]);
    expect(whole).not.toHaveBeenCalled();
  });

  test.each([
    [
      'Windows-1252',
      'line 2, column 8',
      new Uint8Array([...new TextEncoder().encode('{\n "a": "'), 0xe5, 0x22, 0x7d]),
    ],
    ['UTF-16', 'line 1, column 1', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ])('that is in %s is told so, and not shown with other letters', async (_, place, bytes) => {
    const read = await openPack(new Blob([bytes]), []);
    expect(read.ok || read.issues).toMatchObject([
      { found: `what is not UTF-8 in ${place}`, expected: 'text in UTF-8' },
    ]);
  });

  test('that cannot be read is told so', async () => {
    const part = new Blob([]);
    vi.spyOn(part, 'text').mockRejectedValue(new Error('gone'));
    const file = new Blob([]);
    vi.spyOn(file, 'slice').mockReturnValue(part);
    expect(await openPack(file, [])).toMatchObject({ ok: false, issues: [{ found: 'gone' }] });
  });

  test('that is no JSON is told so', async () => {
    await open();
    await openFile('{ "id": ');
    expect(pageText()).toContain('a pack as JSON');
  });
});
