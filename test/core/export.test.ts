import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { csvOf, jsonOf } from '../../src/core/export.ts';
import { someNote } from './arbitrary-notes.ts';
import { aNote, byHand, uuid } from './notes.ts';
import { joined, someAtATime } from './pieces.ts';

/** RFC 4180, read back by the book: quoted fields, doubled quotes, CRLF. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  for (let match = field.exec(text); match; match = field.exec(text)) {
    const [, raw = '', end = ''] = match;
    rows.at(-1)?.push(raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw);
    if (end === '\r\n') rows.push([]);
    if (field.lastIndex >= text.length) break;
  }
  return rows.filter((row) => row.length > 0);
}

const toCsv = (notes: readonly Declaration[]) => joined(csvOf(someAtATime(notes), ','));
const toJson = (notes: readonly Declaration[]) => joined(jsonOf(someAtATime(notes)));
const cells = async (notes: readonly Declaration[]) => parseCsv((await toCsv(notes)).slice(1));
const columnOf = async (name: string, note: Declaration) => {
  const [header = [], row = []] = await cells([note]);
  return row[header.indexOf(name)];
};

test('a semicolon stands between the values where the spreadsheet expects one, and in quotes within one', async () => {
  const note = aNote(1, { window: 'a;b', answers: { a: 'x', b: 'y' } });
  const [header, row] = (await joined(csvOf(someAtATime([note]), ';'))).split('\r\n');
  expect(header).toBe('\uFEFFat;surface;category;answers;outcome;rule;pack;window;id;supersedes');
  expect(row).toBe(
    `2026-11-22T10:15:00.000Z;composer;council_work;"a: x; b: y";fine;post;example@1.0.0;"a;b";${uuid(1)};`,
  );
});

test('the CSV begins with a byte order mark and ends each line with CRLF', async () => {
  const text = await toCsv([aNote(1), aNote(2), aNote(3)]);
  expect(text.startsWith('\uFEFFat,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('each note is a row, and each of its values a cell under its own name', async () => {
  const note = aNote(2, { window: 'local-2026', supersedes: uuid(1), answers: { a: 'x', b: 'y' } });
  const [header = [], row = []] = await cells([note]);
  expect(Object.fromEntries(header.map((name, at) => [name, row[at]]))).toEqual({
    ...note,
    answers: 'a: x; b: y',
  });
});

test('the JSON has a line for each note, however they come, and none where there is none', async () => {
  const [one, two, three] = [aNote(1), aNote(2), aNote(3)];
  const head = '{\n  "format": "armslength-log",\n  "schemaVersion": 2,\n  "declarations": [';
  expect(await toJson([])).toBe(`${head}]\n}\n`);
  const lines = [one, two, three].map((note) => `    ${JSON.stringify(note)}`).join(',\n');
  expect(await toJson([one, two, three])).toBe(`${head}\n${lines}\n  ]\n}\n`);
});

test('only a cell that has to be is in quotes', async () => {
  const [, row] = (await toCsv([aNote(1, { window: 'a, "b" c' })])).split('\r\n');
  expect(row).toBe(
    `2026-11-22T10:15:00.000Z,composer,council_work,purpose: council,fine,post,example@1.0.0,"a, ""b"" c",${uuid(1)},`,
  );
});

test('what a note does not say is an empty cell', async () => {
  expect(await columnOf('category', aNote(1, { category: null }))).toBe('');
  expect(await columnOf('supersedes', aNote(1))).toBe('');
  expect(await columnOf('rule', byHand(1))).toBe('');
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '  =1+1',
  '|calc',
  '%0A',
  '＝1+1',
  '＠SUM(A1)',
  '=HYPERLINK("https://example.org";"x")',
])('a spreadsheet reads %j as text', async (text) => {
  expect(await columnOf('window', aNote(1, { window: text }))).toBe(`'${text}`);
});

test.each([
  'Local elections',
  'a=b',
  'x-y',
  '2026-11-22',
  'æøå',
  'a"b',
  'a,b',
  'a;b',
  "it's",
  'a\nb',
])('the harmless text %j comes back as it was', async (text) => {
  expect(await columnOf('window', aNote(1, { window: text }))).toBe(text);
});

test('the CSV gives back every window, but for the mark that makes it harmless', async () => {
  await fc.assert(
    fc.asyncProperty(someNote, async (one) => {
      const found = await columnOf('window', one);
      expect([one.window ?? '', `'${one.window}`]).toContain(found);
    }),
  );
});

test.each([[[]], [[aNote(1)]], [[aNote(1), byHand(2), aNote(3)]]])(
  'the JSON of notes that come some at a time is JSON, with its form and a line for each',
  async (notes) => {
    const text = await toJson(notes);
    expect(JSON.parse(text)).toEqual({
      format: 'armslength-log',
      schemaVersion: 2,
      declarations: notes,
    });
    expect(text.match(/^ {4}\{"id"/gm) ?? []).toHaveLength(notes.length);
  },
);

test('no piece of it is much longer than the notes that came with it', async () => {
  const notes = Array.from({ length: 100 }, (_, number) => aNote(number));
  for (const pieces of [csvOf(someAtATime(notes, 1), ','), jsonOf(someAtATime(notes, 1))]) {
    const lengths = (await Array.fromAsync(pieces)).map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThan(1000);
  }
});
