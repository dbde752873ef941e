import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Declaration } from '../../src/core/declaration-schema.ts';
import { jsonOf } from '../../src/core/export.ts';
import { parse } from '../../src/core/issue.ts';
import { logFileSchema } from '../../src/core/log-file.ts';
import { checkLog, notesIn } from '../../src/core/read-log.ts';
import { someNote } from './arbitrary-notes.ts';
import { aNote, byHand } from './notes.ts';
import { inPieces, joined, someAtATime } from './pieces.ts';

const toJson = (notes: readonly Declaration[]) => joined(jsonOf(someAtATime(notes)));
const read = async (text: string, size?: number) =>
  (await Array.fromAsync(notesIn(inPieces(text, size)))).flat();
const pathsOf = async (text: string) => {
  const checked = await checkLog(inPieces(text));
  return checked.ok ? [] : checked.issues.map(({ path }) => path);
};
const file = (part: object) =>
  JSON.stringify({ format: 'armslength-log', schemaVersion: 2, ...part });

test('what is read is exactly what was written', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someNote), fc.integer({ min: 1, max: 500 }), async (notes, size) => {
      const text = await toJson(notes);
      expect(await checkLog(inPieces(text, size))).toEqual({ ok: true, value: notes.length });
      expect(await read(text, size)).toEqual(notes);
    }),
  );
});

test('a file of the first version is read as well', async () => {
  const first = JSON.stringify(
    { format: 'armslength-log', schemaVersion: 1, declarations: [aNote(1)] },
    null,
    2,
  );
  expect(await checkLog(inPieces(first))).toEqual({ ok: true, value: 1 });
  expect(await read(first)).toEqual([aNote(1)]);
});

test('a note made by hand comes back', async () => {
  expect(await read(await toJson([byHand(1)]))).toEqual([byHand(1)]);
});

test('a byte order mark that an editor put before it does no harm', async () => {
  const text = `\uFEFF${await toJson([aNote(1)])}`;
  expect(await checkLog(inPieces(text))).toEqual({ ok: true, value: 1 });
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
        expect((await checkLog(inPieces(text))).ok).toBe(isGood(text));
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

  test('what was found, what was expected and what to do', async () => {
    const checked = await checkLog(
      inPieces(file({ declarations: [{ ...aNote(1), surface: 'billboard' }] })),
    );
    expect(checked.ok ? [] : checked.issues).toMatchObject([
      {
        path: 'declarations.0.surface',
        keys: ['declarations', 0, 'surface'],
        found: '"billboard"',
        expected: expect.stringContaining('composer'),
        mend: expect.stringMatching(/./),
      },
    ]);
  });

  test('at most a thousand times, and then it says that there are more', async () => {
    const declarations = Array.from({ length: 3000 }, () => ({ ...aNote(1), rule: 'No rule' }));
    const checked = await checkLog(inPieces(file({ declarations }), 10_000));
    const issues = checked.ok ? [] : checked.issues;
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)).toMatchObject({
      path: '',
      found: expect.stringContaining('more than 1000'),
    });
  });
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
  expect((await checkLog(endless())).ok).toBe(false);
  expect(pieces).toBeLessThan(200);
});

test('a file that has become another since it was checked is not read on', async () => {
  const bad = file({ declarations: [aNote(1), { ...aNote(2), rule: 'No rule' }] });
  await expect(read(bad)).rejects.toThrow('changed');
});
