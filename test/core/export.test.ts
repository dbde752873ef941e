import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { fromJson, LOG_SCHEMA_VERSION, toCsv, toJson } from '../../src/core/export.ts';
import { OUTCOMES, SURFACES } from '../../src/core/words.ts';
import { aNote, uuid } from './notes.ts';

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

const cells = (notes: readonly Declaration[]) => parseCsv(toCsv(notes).slice(1));
const columnOf = (name: string, note: Declaration) => {
  const [header = [], row = []] = cells([note]);
  return row[header.indexOf(name)];
};

test('the CSV begins with a byte order mark and ends each line with CRLF', () => {
  const text = toCsv([aNote(1), aNote(2)]);
  expect(text.startsWith('\uFEFFat,')).toBe(true);
  expect(text.endsWith('\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('each note is a row, and each of its values a cell under its own name', () => {
  const note = aNote(2, { window: 'local-2026', supersedes: uuid(1), answers: { a: 'x', b: 'y' } });
  const [header = [], row = []] = cells([note]);
  expect(Object.fromEntries(header.map((name, at) => [name, row[at]]))).toEqual({
    ...note,
    answers: 'a: x; b: y',
  });
});

test('only a cell that has to be is in quotes', () => {
  const [, row] = toCsv([aNote(1, { window: 'a, "b" c' })]).split('\r\n');
  expect(row).toBe(
    `2026-11-22T10:15:00.000Z,composer,council_work,purpose: council,fine,post,example@1.0.0,"a, ""b"" c",${uuid(1)},`,
  );
});

test('what a note does not say is an empty cell', () => {
  expect(columnOf('category', aNote(1, { category: null }))).toBe('');
  expect(columnOf('supersedes', aNote(1))).toBe('');
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
])('a spreadsheet reads %j as text', (text) => {
  expect(columnOf('window', aNote(1, { window: text }))).toBe(`'${text}`);
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
])('the harmless text %j comes back as it was', (text) => {
  expect(columnOf('window', aNote(1, { window: text }))).toBe(text);
});

const key = fc.stringMatching(/^[a-z]{1,8}$/);
const quarter = fc
  .integer({ min: 0, max: 4_000_000 })
  .map((count) => new Date(count * 15 * 60 * 1000).toISOString());
const note: fc.Arbitrary<Declaration> = fc.record(
  {
    id: fc.uuid(),
    at: quarter,
    surface: fc.constantFrom(...SURFACES),
    category: fc.option(key),
    answers: fc.dictionary(key, key, { noNullPrototype: true }),
    outcome: fc.constantFrom(...OUTCOMES),
    rule: key,
    pack: fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
    window: fc.option(fc.string({ minLength: 1, maxLength: 40, unit: 'binary' })),
    supersedes: fc.uuid(),
  },
  {
    requiredKeys: [
      'id',
      'at',
      'surface',
      'category',
      'answers',
      'outcome',
      'rule',
      'pack',
      'window',
    ],
  },
);

test('the JSON gives back exactly the notes that it was made from', () => {
  fc.assert(
    fc.property(fc.array(note), (notes) => {
      expect(fromJson(toJson(notes))).toEqual({ ok: true, value: notes });
    }),
  );
});

test('the CSV gives back every window, but for the mark that makes it harmless', () => {
  fc.assert(
    fc.property(note, (one) => {
      const found = columnOf('window', one);
      expect([one.window ?? '', `'${one.window}`]).toContain(found);
    }),
  );
});

test('the JSON says which form it has', () => {
  expect(JSON.parse(toJson([]))).toEqual({
    format: 'armslength-log',
    schemaVersion: LOG_SCHEMA_VERSION,
    declarations: [],
  });
});

test('a byte order mark that an editor put before the JSON does no harm', () => {
  expect(fromJson(`\uFEFF${toJson([aNote(1)])}`)).toEqual({ ok: true, value: [aNote(1)] });
});

test('a byte order mark within a text stays there', () => {
  const one = aNote(1, { window: 'a\uFEFFb' });
  expect(fromJson(toJson([one]))).toEqual({ ok: true, value: [one] });
});

test('a file that is not JSON is quoted from its beginning, with the reason why it cannot be read', () => {
  expect(fromJson(`at,surface,${'category,'.repeat(9)}`)).toEqual({
    ok: false,
    issues: [
      {
        path: '',
        found: '"at,surface,category,category,category,ca"',
        expected: 'JSON that was exported from a log',
        mend: expect.stringMatching(/^Choose another file\. \S/),
      },
    ],
  });
});

test.each([
  '{"format":"other","schemaVersion":1,"declarations":[]}',
  '{}',
  '[]',
  'null',
  '5',
  '"armslength-log"',
])('%s is no log', (text) => {
  expect(fromJson(text)).toEqual({
    ok: false,
    issues: [
      {
        path: '',
        found: text,
        expected: 'a log that was exported as JSON from this page',
        mend: 'Choose another file.',
      },
    ],
  });
});

test.each([
  [
    'is of a later version',
    '{"format":"armslength-log","schemaVersion":2,"declarations":[]}',
    'schemaVersion',
  ],
  ['has one bad note', toJson([aNote(1), { ...aNote(2), rule: 'No rule' }]), 'declarations.1.rule'],
])(
  'a file that %s is refused whole, with the place, what was found and what to do',
  (_, text, path) => {
    const result = fromJson(text);
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.issues[0]).toMatchObject({
      path,
      found: expect.stringMatching(/./),
      expected: expect.stringMatching(/./),
      mend: expect.stringMatching(/./),
    });
  },
);
