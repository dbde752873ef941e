/** Every promise in the documents has a row, and every row a document. With UPDATE_DOCS=1 the list of rows is written anew. */
import { describe, expect, test } from 'vitest';
import { privacyIn } from '../../src/ui/messages/privacy.ts';
import { blockIn, read } from '../documents.ts';
import { ROWS } from './rows.ts';

/** Where promises are made: in these sections, every item of a list and every paragraph that says never, no, nothing … */
const PROMISING: Readonly<Record<string, readonly string[]>> = {
  'README.md': ['What it does, and never does', 'Permissions'],
  'docs/privacy.md': [
    'In a page',
    'On the network',
    'What is kept where',
    'A note',
    'How long a note is kept',
    'What a municipality should know',
  ],
  'SECURITY.md': ['What counts'],
};
const PROMISES = /\b(?:never|nothing|nobody|nowhere|no|not|only|none|absent)\b/i;

/** Not promises, though they say no, not or only: by how they begin. Each with its reason. */
const NO_PROMISE: Readonly<Record<string, string>> = {
  'It shows one dot': 'says what it does',
  'What the extension cannot protect': 'says what is not promised',
  '- The municipality that installs': 'says what the municipality has to do',
  '- _Campaign_ or _party group meeting_': 'says what the municipality has to do',
  '- A note on a municipal device': 'says what the municipality has to do',
  '- None of this has been checked': 'says what is not promised',
};

const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/\((?:docs\/)?promises\.md#([a-z-]+)\)/g)].map(([, id = '']) => id);

/** The paragraphs and items of the sections of a document, without tables and headings. */
function piecesOf(file: string): readonly string[] {
  const sections = read(file).split(/^#+ /m);
  const named = PROMISING[file]?.map((title) => {
    const section = sections.find((one) => one.startsWith(`${title}\n`));
    if (section === undefined) throw new Error(`${file} has no section “${title}”.`);
    return section.slice(title.length);
  });
  return (named ?? [])
    .flatMap((section) => section.split(/\n\n|\n(?=- )/))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && !piece.startsWith('|'));
}

describe.each(Object.keys(PROMISING))('%s', (file) => {
  test('says of each of its promises which rows prove it', () => {
    const bare = piecesOf(file)
      .filter((piece) => piece.startsWith('- ') || PROMISES.test(piece))
      .filter((piece) => linksIn(piece).length === 0)
      .filter((piece) => !Object.keys(NO_PROMISE).some((begins) => piece.startsWith(begins)));
    expect(bare).toEqual([]);
  });

  test('is named by the rows that it names', () => {
    const naming = ROWS.filter(({ claimedIn }) => claimedIn.includes(file)).map(({ id }) => id);
    expect(new Set(linksIn(read(file)))).toEqual(new Set(naming));
  });
});

/** What the privacy page of the extension promises, by the sentence: the rows that prove it, or why it is no promise. */
const ON_THE_PAGE: Readonly<Record<string, readonly string[] | string>> = {
  lead: ['script-reads-nothing', 'session-reads-nothing', 'kept-as-mapped', 'notes-are-the-users'],
  notSaid: 'says what is not there',
  nobody: ['session-asks-nobody'],
  noBasis: ['session-asks-nobody'],
  lookedAt: ['script-reads-nothing', 'session-reads-nothing'],
  never: ['script-reads-nothing', 'session-reads-nothing', 'manifest-allows-nothing'],
  keptOf: ['kept-as-mapped'],
  none: ['session-asks-nobody'],
  serverSees: ['request-tells-nothing'],
  daysAfterLeap: ['clock-may-jump'],
  noContact: 'says what is not there',
};

test('each promise on the privacy page of the extension has rows that prove it', () => {
  const promising = Object.entries(privacyIn('en'))
    .filter(([, said]) => PROMISES.test(sentenceIn(said)))
    .map(([name]) => name);
  expect(promising).toEqual(Object.keys(ON_THE_PAGE));
  const ids = Object.values(ON_THE_PAGE).flatMap((rows) => (typeof rows === 'string' ? [] : rows));
  expect(ids.filter((id) => !ROWS.some((row) => row.id === id))).toEqual([]);
});

const sentenceIn = (said: unknown): string => {
  if (typeof said === 'function') return String(said('Example'));
  return typeof said === 'string' ? said : JSON.stringify(said);
};

test('every row is about a promise in a document, and has a name of its own', () => {
  const documents = [...Object.keys(PROMISING), 'docs/release.md', 'CONTRIBUTING.md'];
  for (const { id, claimedIn } of ROWS) {
    expect(claimedIn.length, id).toBeGreaterThan(0);
    for (const file of claimedIn) {
      expect(documents).toContain(file);
      expect(linksIn(read(file)), `${file} names ${id}`).toContain(id);
    }
  }
  expect(new Set(ROWS.map(({ id }) => id)).size).toBe(ROWS.length);
});

test('the list of promises says what the rows say', () => {
  const wanted = ROWS.map(({ id, says, how, onDemand }) =>
    [`## ${id}`, says, `${onDemand ? 'Only when it is asked for. ' : ''}How: ${how}`].join('\n\n'),
  ).join('\n\n');
  expect(blockIn('docs/promises.md', 'rows', wanted)).toBe(wanted);
});
