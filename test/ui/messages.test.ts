import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const folder = new URL('../../src/ui/messages/', import.meta.url);
const files = readdirSync(new URL('en/', folder));
const load = (language: string, file: string): Promise<unknown> =>
  import(new URL(`${language}/${file}`, folder).href);

/** Every text by its dotted path; a text with values is called with their names. */
function textsOf(value: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'function') {
    const names = ['{1}', '{2}', '{3}'].slice(0, value.length);
    return [[`${path}(${value.length})`, String(Reflect.apply(value, undefined, names))]];
  }
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${path}.${key}`));
  }
  return [[path, String(value)]];
}

test('each language has the same files', () => {
  expect(readdirSync(new URL('da/', folder))).toEqual(files);
});

test.each(files)('%s says the same things in Danish as in English', async (file) => {
  const [english, danish] = [textsOf(await load('en', file)), textsOf(await load('da', file))];
  expect(danish.map(([path]) => path)).toEqual(english.map(([path]) => path));
});

/** Words that accuse, and marks that raise their voice. */
const LOUD = /!|violation|illegal|misuse|warning|detect|caught|overtræd|advarsel/i;

test.each(files)('every text of %s is there, uses all its values, and is calm', async (file) => {
  const texts = [...textsOf(await load('en', file)), ...textsOf(await load('da', file))];
  const unused = texts.filter(([path, text]) => {
    const values = Number(/\((\d)\)$/.exec(path)?.[1] ?? 0);
    return Array.from({ length: values }).some((_, at) => !text.includes(`{${at + 1}}`));
  });
  expect(texts.filter(([, text]) => text.trim() === '')).toEqual([]);
  expect(texts.filter(([, text]) => LOUD.test(text))).toEqual([]);
  expect(unused).toEqual([]);
});

test.each(files)('every text of %s is used somewhere', (file) => {
  const sources = readdirSync(new URL('../', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => readFileSync(new URL(`../${name}`, folder), 'utf8'))
    .join('\n');
  const text = readFileSync(new URL(`en/${file}`, folder), 'utf8');
  const names = [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
  // A name that begins a line by two spaces is a text or a group of texts of the file.
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
});
