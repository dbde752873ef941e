import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../src/core/words.ts';
import { logIn } from '../../src/ui/messages/log.ts';
import { statusIn } from '../../src/ui/messages/status.ts';
import { faultsIn, judges, sameIn, textsOf } from '../texts.ts';

const folder = new URL('../../src/ui/messages/', import.meta.url);
const files = readdirSync(new URL('en/', folder));
const load = (language: Language, file: string): Promise<unknown> =>
  import(new URL(`${language}/${file}`, folder).href);

/** The words that are the same in English and in another language. */
const SAME_AS_IN_ENGLISH = {
  da: ['Log', 'Simulator', 'Status', 'Version'],
  sv: ['Period', 'Simulator', 'Status', 'Version'],
  nb: ['Simulator', 'Status'],
  fi: [],
} as const satisfies Partial<Record<Language, readonly string[]>>;
const TRANSLATED = LANGUAGES.filter((language) => language !== 'en');

describe.each(LANGUAGES)('the messages in %s', (language) => {
  test('are in the same files as the English ones', () => {
    expect(readdirSync(new URL(`${language}/`, folder))).toEqual(files);
  });

  test.each(files)('%s says the same things as in English', async (file) => {
    const [english, ours] = [textsOf(await load('en', file)), textsOf(await load(language, file))];
    expect(ours.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  test.each(files)('every text of %s is there, uses all its values, and is calm', async (file) => {
    expect(faultsIn(textsOf(await load(language, file)), language)).toEqual([]);
  });
});

describe.each(TRANSLATED)('the messages in %s', (language) => {
  test('are translated: only the words that are known to be the same are', async () => {
    const same = await Promise.all(
      files.map(async (file) =>
        sameIn(textsOf(await load(language, file)), textsOf(await load('en', file))),
      ),
    );
    expect([...new Set(same.flat())].toSorted()).toEqual(SAME_AS_IN_ENGLISH[language]);
  });
});

test.each(files)('every text of %s is used somewhere', (file) => {
  const sources = readdirSync(new URL('../', folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('messages'))
    .map((name) => readFileSync(new URL(`../${name}`, folder), 'utf8'))
    .join('\n');
  const text = readFileSync(new URL(`en/${file}`, folder), 'utf8');
  const names = [...text.matchAll(/^ {2}(\w+):/gm)].map(([, name = '']) => name);
  // A name that begins a line by two spaces is a text or a group of texts of the file.
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(sources))).toEqual([]);
});

test.each([
  // language  no note         one             two              rules
  ['en', '0 notes', '1 note', '2 notes', '1 rule, 2 rules'],
  ['da', '0 noter', '1 note', '2 noter', '1 regel, 2 regler'],
  ['sv', '0 anteckningar', '1 anteckning', '2 anteckningar', '1 regel, 2 regler'],
  ['nb', '0 notater', '1 notat', '2 notater', '1 regel, 2 regler'],
  ['fi', '0 merkintää', '1 merkintä', '2 merkintää', '1 sääntö, 2 sääntöä'],
] as const)('things are counted in %s: %s, %s, %s', (language, none, one, two, rules) => {
  const { notes } = logIn(language);
  const ruled = statusIn(language).rules;
  expect([notes(0), notes(1), notes(2)]).toEqual([none, one, two]);
  expect(`${ruled(1)}, ${ruled(2)}`).toBe(rules);
});

/** More than this, and a store for extensions does not take it. */
const LONGEST_DESCRIPTION = 132;

describe('what the browser itself shows', () => {
  const locales = new URL('../../extension/public/_locales/', import.meta.url);
  const read = (language: string): unknown =>
    JSON.parse(readFileSync(new URL(`${language}/messages.json`, locales), 'utf8'));

  test('is there in the languages of the product, and in no other', () => {
    expect(readdirSync(locales).toSorted()).toEqual(LANGUAGES.toSorted());
  });

  test.each(LANGUAGES)('is short and calm in %s, and a translation', (language) => {
    const texts = textsOf(read(language));
    const [name, description] = texts.map(([, text]) => text);
    expect(texts.map(([path]) => path)).toEqual(textsOf(read('en')).map(([path]) => path));
    expect(name).toBe('Armslength');
    expect(description?.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
    expect(judges(description ?? '', language)).toBe(false);
    const others = LANGUAGES.filter((other) => other !== language).map(
      (other) => textsOf(read(other))[1]?.[1],
    );
    expect(others).not.toContain(description);
  });
});
