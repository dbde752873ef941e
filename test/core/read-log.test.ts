import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { jsonOf } from '../../src/core/export.ts';
import { parse } from '../../src/core/issue.ts';
import { logFileSchema } from '../../src/core/log-file.ts';
import { checkLog, notesIn } from '../../src/core/read-log.ts';
import { someNote } from './arbitrary-notes.ts';
import { aNote, byHand, uuid } from './notes.ts';
import { inPieces, joined, someAtATime } from './pieces.ts';

const toJson = (notes: readonly Declaration[]) => joined(jsonOf(someAtATime(notes)));
/** No note here is about a later moment than this, but for where that is the point. */
const NOW = Date.parse('2100-01-01T00:00:00Z');
const check = (text: string, size?: number) => checkLog(inPieces(text, size), NOW);
const read = async (text: string, size?: number) =>
  (await Array.fromAsync(notesIn(inPieces(text, size)))).flat();
const pathsOf = async (text: string) => {
  const checked = await check(text);
  return checked.ok ? [] : checked.issues.map(({ path }) => path);
};
const file = (part: object) =>
  JSON.stringify({ format: 'armslength-log', schemaVersion: 2, ...part });

test('what is read is exactly what was written', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(someNote, { selector: ({ id }) => id }),
      fc.integer({ min: 1, max: 500 }),
      async (notes, size) => {
        const text = await toJson(notes);
        expect(await check(text, size)).toEqual({ ok: true, value: notes.length });
        expect(await read(text, size)).toEqual(notes);
      },
    ),
  );
});

test('a file of the first version is read as well', async () => {
  const first = JSON.stringify(
    { format: 'armslength-log', schemaVersion: 1, declarations: [aNote(1)] },
    null,
    2,
  );
  expect(await check(first)).toEqual({ ok: true, value: 1 });
  expect(await read(first)).toEqual([aNote(1)]);
});

test('a note made by hand comes back', async () => {
  expect(await read(await toJson([byHand(1)]))).toEqual([byHand(1)]);
});

test('a byte order mark that an editor put before it does no harm', async () => {
  const text = `\uFEFF${await toJson([aNote(1)])}`;
  expect(await check(text)).toEqual({ ok: true, value: 1 });
});

test('a file is taken exactly where it would be if it were read in one piece', async () => {
  const whole = await toJson([aNote(1), byHand(2)]);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.nat(3),
      fc.constantFrom('', ',', '"', '{', '}', '[', ']', '\\', ' ', '0', '\u00a0', 'null'),
      async (at, gone, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + gone);
        expect((await check(text)).ok).toBe(isGood(text));
      },
    ),
    { numRuns: 2000 },
  );
});

/** The same by the book. */
function isGood(text: string): boolean {
  try {
    return parse(logFileSchema, JSON.parse(text)).ok;
  } catch {
    // Not JSON: that is the answer.
    return false;
  }
}

test.each([1, 2000])(
  'of a file of a later version with %i notes it is said that a newer Armslength wrote it, and nothing else',
  async (count) => {
    const declarations = Array.from({ length: count }, (_, at) => ({ ...aNote(at), mood: 'x' }));
    const first = file({ schemaVersion: 3, declarations });
    const last = JSON.stringify({ format: 'armslength-log', declarations, schemaVersion: 3 });
    for (const text of [first, last]) {
      expect(await check(text, 1000)).toEqual({
        ok: false,
        issues: [{ kind: 'newer', path: 'schemaVersion', found: '3' }],
      });
    }
  },
);

describe('a file is refused whole, with the place,', () => {
  test.each([
    ['where it is not JSON', 'at,surface', ['']],
    ['where it is empty', '', ['']],
    ['where it is of another form', '{"format":"other","declarations":[{}]}', ['']],
    ['where it is a list', '[1]', ['']],
    [
      'where it is of a later version',
      file({ schemaVersion: 3, declarations: [] }),
      ['schemaVersion'],
    ],
    ['where it has no notes', file({}), ['declarations']],
    ['where its notes are no list', file({ declarations: {} }), ['declarations']],
    ['where a note is none', file({ declarations: [aNote(1), 5] }), ['declarations.1']],
    [
      'of every value that does not fit, in every note',
      file({
        declarations: [
          { ...aNote(1), rule: 'No rule' },
          aNote(2),
          { ...aNote(3), at: 'x', id: 'y' },
        ],
      }),
      ['declarations.0.rule', 'declarations.2.id', 'declarations.2.at'],
    ],
    [
      'where the key of the notes is written in another way, so that they would be passed over',
      file({ declarations: [aNote(1)] }).replace('"declarations"', String.raw`"declarati\u006fns"`),
      ['declarations'],
    ],
    [
      'where there are notes behind a second key',
      file({ declarations: [] }).replace('[]}', `[],"declarations":[${JSON.stringify(aNote(1))}]}`),
      ['declarations'],
    ],
    [
      'of the note in which the text breaks off',
      file({ declarations: [aNote(1)] }).slice(0, -4),
      [''],
    ],
    [
      'of the note from which on it is no JSON',
      file({ declarations: [aNote(1)] }).replace(']', ',]'),
      ['declarations.1'],
    ],
  ])('%s', async (_, text, paths) => {
    expect(await pathsOf(text)).toEqual(paths);
  });

  const issueOf = async (text: string) => {
    const checked = await check(text);
    return checked.ok ? undefined : checked.issues[0];
  };
  const NOTE = file({ declarations: [aNote(1)] });
  const noted = (part: object) => file({ declarations: [{ ...aNote(1), ...part }] });

  test.each<[string, string, object]>([
    ['it is empty', '\n', { kind: 'empty', path: '' }],
    [
      'it is another kind of text',
      'hello',
      { kind: 'noJson', path: '', found: '"hello"', spot: { line: 1, column: 1 } },
    ],
    [
      'it is no JSON before its notes',
      '{\n  "format": armslength',
      { kind: 'noJson', path: '', found: '"armslength"', spot: { line: 2, column: 13 } },
    ],
    ['there is more behind it', `${NOTE}\nx`, { kind: 'noJson', path: '', found: '"x"' }],
    ['it breaks off', NOTE.slice(0, -9), { kind: 'brokenOff', path: '' }],
    [
      'a note is no JSON',
      NOTE.replace('"surface"', 'surface'),
      { kind: 'noJson', path: 'declarations.0', found: expect.stringMatching(/^"surface:/) },
    ],
    ['it is a list', '[1]', { kind: 'bareList', path: '', found: '[1]' }],
    ['it is something else', '{"a":1}', { kind: 'notLog', path: '', found: '{"a":1}' }],
    [
      'something in it is too long',
      `{"format":"${'x'.repeat(200_000)}`,
      { kind: 'tooLong', path: '' },
    ],
    ['it has no notes', file({}), { kind: 'missing', path: 'declarations', key: 'declarations' }],
    [
      'a note is none',
      file({ declarations: [5] }),
      { kind: 'noNote', path: 'declarations.0', found: '5' },
    ],
    [
      'a note is deep',
      file({ declarations: [JSON.parse('['.repeat(40) + ']'.repeat(40))] }),
      { kind: 'tooDeep', path: 'declarations.0', found: '"[[[…"' },
    ],
    [
      'a note is neither of a reminder nor made by hand',
      noted({ rule: null }),
      { kind: 'mixedNote', path: 'declarations.0', found: expect.stringMatching(/^\{"id"/) },
    ],
    [
      'a value is missing',
      noted({ rule: undefined }),
      { kind: 'missing', path: 'declarations.0.rule', key: 'rule' },
    ],
    [
      'a value does not fit',
      noted({ surface: 'billboard' }),
      { kind: 'misfit', path: 'declarations.0.surface', key: 'surface', found: '"billboard"' },
    ],
    [
      'an answer does not fit',
      noted({ answers: { purpose: 'No id' } }),
      { kind: 'misfit', path: 'declarations.0.answers.purpose', key: 'answers', found: '"No id"' },
    ],
    [
      'the key of an answer does not fit',
      noted({ answers: { 'No id': 'work' } }),
      { kind: 'misfit', path: 'declarations.0.answers.No id', key: 'answers', found: '"No id"' },
    ],
    [
      'a key is not one of a note',
      noted({ mood: 'x' }),
      { kind: 'strangeKey', path: 'declarations.0.mood', found: '"mood"' },
    ],
  ])('and by its kind where %s', async (_, text, finding) => {
    expect(await issueOf(text)).toEqual(finding);
  });

  test('at most a thousand times, and then once more', async () => {
    const declarations = Array.from({ length: 3000 }, () => ({ ...aNote(1), rule: 'No rule' }));
    const checked = await check(file({ declarations }), 10_000);
    const issues = checked.ok ? [] : checked.issues;
    expect(issues).toHaveLength(1001);
  });
});

/** As it is in a note made by hand, and in a correction that left its answers behind. */
const BY_HAND = { answers: {}, outcome: null, rule: null, pack: null } as const;

describe('of notes that do not go together, it is said', () => {
  const past = (number: number, part: Partial<Declaration> = {}) =>
    aNote(number, { at: '2026-10-01T10:00:00.000Z', ...part });
  test.each<[string, readonly Declaration[], readonly string[]]>([
    ['where an id is there twice', [past(1), past(2), past(1)], ['declarations.2.id']],
    [
      'where a note is about what is still to come',
      [past(1), past(2, { at: '2100-01-01T00:15:00.000Z' })],
      ['declarations.1.at'],
    ],
    [
      'where a note corrects itself',
      [past(1, { supersedes: uuid(1) })],
      ['declarations.0.supersedes'],
    ],
    [
      'where notes correct each other in a ring, and not where one only leads to it',
      [
        past(1, { supersedes: uuid(2) }),
        past(2, { supersedes: uuid(3) }),
        past(3, { supersedes: uuid(1) }),
        past(4, { supersedes: uuid(1) }),
      ],
      ['declarations.0.supersedes', 'declarations.1.supersedes', 'declarations.2.supersedes'],
    ],
    [
      'where a correction is of another moment than what it corrects, whichever comes first',
      [past(3, { supersedes: uuid(1), at: '2026-10-01T10:15:00.000Z' }), past(1)],
      ['declarations.0.at'],
    ],
    [
      'where that is so further on, behind a correction that left its answers behind',
      [
        past(3, { ...BY_HAND, supersedes: uuid(2), at: '2026-10-01T10:15:00.000Z' }),
        past(2, { ...BY_HAND, supersedes: uuid(1) }),
        past(1),
      ],
      ['declarations.0.at'],
    ],
    [
      'where such a correction leads to a ring',
      [
        past(4, { ...BY_HAND, supersedes: uuid(1), at: '2026-10-01T10:15:00.000Z' }),
        past(1, { ...BY_HAND, supersedes: uuid(2) }),
        past(2, { ...BY_HAND, supersedes: uuid(1) }),
      ],
      ['declarations.1.supersedes', 'declarations.2.supersedes'],
    ],
  ])('%s', async (_, declarations, paths) => {
    expect(await pathsOf(file({ declarations }))).toEqual(paths);
  });

  const [THEN, LATER] = ['2026-10-01T10:00:00.000Z', '2026-10-01T10:15:00.000Z'];
  test.each<[string, readonly Declaration[], object]>([
    ['two of an id', [past(1), past(1)], { kind: 'sameId', found: `"${uuid(1)}"` }],
    [
      'what is to come',
      [past(1, { at: '2100-01-01T00:15:00.000Z' })],
      { kind: 'toCome', found: '"2100-01-01T00:15:00.000Z"' },
    ],
    ['a ring', [past(1, { supersedes: uuid(1) })], { kind: 'ring', found: `"${uuid(1)}"` }],
    [
      'another moment',
      [past(3, { supersedes: uuid(1), at: LATER }), past(1)],
      { kind: 'otherMoment', found: `"${LATER}"`, moment: THEN },
    ],
  ])('by its kind, and what was found, of %s', async (_, declarations, finding) => {
    const checked = await check(file({ declarations }));
    expect(checked.ok ? [] : checked.issues).toMatchObject([finding]);
  });

  test('and nothing is wrong with a correction, or with one of a note that is not in the file', async () => {
    const declarations = [
      past(2, { supersedes: uuid(1) }),
      past(1),
      past(4, { supersedes: uuid(9) }),
    ];
    expect(await check(file({ declarations }))).toEqual({ ok: true, value: 3 });
  });
});

test('a correction of a note made by hand may be about another moment', async () => {
  const at = '2026-10-01T10:15:00.000Z';
  const declarations = [byHand(2, { supersedes: uuid(1), at }), byHand(1)];
  expect(await check(file({ declarations }))).toEqual({ ok: true, value: 2 });
});

test('a note of this very moment is not about what is still to come', async () => {
  const declarations = [aNote(1, { at: new Date(NOW).toISOString() })];
  expect((await check(file({ declarations }))).ok).toBe(true);
});

test('a file that something without an end is in is not read to its end', async () => {
  let pieces = 0;
  const endless = async function* (): AsyncGenerator<string> {
    yield '{"format":"armslength-log","x":"';
    for (;;) {
      pieces += 1;
      yield 'x'.repeat(1000);
    }
  };
  expect((await checkLog(endless(), NOW)).ok).toBe(false);
  expect(pieces).toBeLessThan(200);
});

test('a file that has become another since it was checked is not read on', async () => {
  const bad = file({ declarations: [aNote(1), { ...aNote(2), rule: 'No rule' }] });
  await expect(read(bad)).rejects.toThrow('changed');
});
