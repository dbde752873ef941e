import { expect, it } from 'vitest';
import { baseNamedIn, LONGEST_PACK, parsePackText } from '../../src/core/pack-text.ts';
import { aPack, aRule } from './examples.ts';

const pack = aPack();
const text = JSON.stringify(pack);

it('is the pack that is written', () => {
  expect(parsePackText(text)).toEqual({ ok: true, value: pack });
});

it('has what it extends from the packs that are at hand', () => {
  const local = JSON.stringify(aPack({ id: 'local', extends: 'example', rules: [] }));
  expect(baseNamedIn(local)).toBe('example');
  expect(baseNamedIn(text)).toBe(undefined);
  expect(baseNamedIn('{ "extends" : "with-space" }')).toBe('with-space');
  expect(baseNamedIn('{ "extends":\n  "on-another-line" }')).toBe('on-another-line');
  expect(parsePackText(local, [pack])).toMatchObject({
    ok: true,
    value: { id: 'local', rules: [{ id: 'any', inheritedFrom: 'example@1.0.0' }] },
  });
  expect(parsePackText(local)).toMatchObject({ ok: false, issues: [{ path: 'extends' }] });
});

it.each<[string, string, string]>([
  ['no JSON', '{"id":', 'a pack as JSON'],
  ['a web page', '<!doctype html><title>Sign in</title>', 'a pack as JSON'],
  ['nothing', '', 'a pack as JSON'],
  ['a list', `[${text}]`, 'a pack: an object { … }'],
  ['too long', ' '.repeat(LONGEST_PACK + 1), `at most ${LONGEST_PACK}`],
  [
    'with a key that every object has',
    text.replace('"rules":[{', '"rules":[{"__proto__":{"id":"x"},'),
    'no key that every object has already',
  ],
  [
    'with such a key in disguise',
    text.replace('"rules":[{', String.raw`"rules":[{"__pr\u006fto__":{"id":"x"},`),
    'no key that every object has already',
  ],
  ...['\u202E', '\u2067', '\u200B', '\u{E0041}', '\u0000', '\uD800', '\n'].map(
    (unseen): [string, string, string] => [
      `with ${JSON.stringify(unseen)} in a text`,
      JSON.stringify({ ...pack, name: { en: `Trial${unseen}` } }),
      'no character that cannot be seen',
    ],
  ),
  [
    'deeper than any pack',
    `{"a":${'['.repeat(400_000)}${']'.repeat(400_000)}}`,
    'at most 30 levels',
  ],
])('is refused with a reason where it is %s', (_, given, expected) => {
  const read = parsePackText(given);
  expect(read.ok ? [] : read.issues).toMatchObject([
    { expected: expect.stringContaining(expected) as string },
  ]);
  expect(read.ok ? '' : read.issues[0]?.mend).not.toBe('');
});

it('says in words of ours where it is no JSON', () => {
  const read = parsePackText('{\n  "id": x}');
  expect(read.ok ? [] : read.issues).toEqual([
    {
      path: '',
      found: '"x}"',
      expected: 'a pack as JSON',
      mend: 'It is no JSON from line 2, column 9 on. Give a pack as “armslength validate” takes it.',
    },
  ]);
});

it('tells where a key stands that every object has', () => {
  const inAnswers = JSON.stringify(
    aPack({ rules: [aRule({ id: 'any', when: { answers: { why: ['work'] } } })] }),
  ).replace('"why"', '"__proto__"');
  const read = parsePackText(inAnswers);
  expect(read.ok ? '' : read.issues[0]?.path).toBe('rules.0.when.answers.__proto__');
});

it('may be as long as the limit', () => {
  expect(parsePackText(text.padEnd(LONGEST_PACK)).ok).toBe(true);
});

it.each([
  ['its length', ' '.repeat(LONGEST_PACK + 1), `${LONGEST_PACK + 1} characters`],
  ['its beginning', `no JSON ${'x'.repeat(100)}`, `"no JSON ${'x'.repeat(32)}"`],
  ['its depth', `{"a":${'['.repeat(40) + ']'.repeat(40)}}`, '"[[[…"'],
])('is quoted by %s where it is refused as a whole', (_, given, found) => {
  const read = parsePackText(given);
  expect(read.ok ? [] : read.issues).toMatchObject([{ path: '', found }]);
});
