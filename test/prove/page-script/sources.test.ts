/** What is found in a source for pages, by the list that holds for what is built. */
import { expect, test } from 'vitest';
import { strayInPage } from '../../in-pages.ts';
import { readSource, readSources, SCRIPTS } from './sources.ts';

const [script] = SCRIPTS;
const foundIn = async (text: string) =>
  script ? (await readSource('src/sensors/more.ts', text, script)).found.join('\n') : 'no script';

test.each([
  ['what it takes from another file of ours', `import { a } from './a.ts';\na();`],
  ['a type that has the name of a text', `export type Field = { readonly value: string };`],
  ['an import of types alone', `import type { Scheme } from 'some-package';\nlet a: Scheme;`],
])('%s passes', async (_, text) => {
  expect(await foundIn(text)).toBe('');
});

test.each([
  ['a text of a node', 'export const f = (t: Text) => t.wholeText;', '.wholeText'],
  ['an attribute', `export const f = (e: Element) => e.getAttribute('aria-label');`, '.getAttri'],
  [
    'a state',
    `export const f = (e: Element) => e.matches(':user-invalid');`,
    'a part of a selector',
  ],
  ['the search of a page', `export const f = (w: any) => w.find('a');`, 'uses “.find” otherwise'],
  ['the end of a page', 'export const f = (w: Window) => w.stop();', 'uses “.stop” otherwise'],
  ['the page as a text', 'export const f = () => new XMLSerializer();', '“XMLSerializer”'],
  ['a form', 'export const f = (e: HTMLFormElement) => new FormData(e);', '“FormData”'],
  ['a name put together', `export const f = (e: any) => e['inputTy' + 'pe'];`, 'not written in'],
  [
    'a value between what looks like a comment',
    `const open = '/*'; export const f = (e: any) => e.value; const close = '*/';`,
    '.value',
  ],
  ['what a package brings', `import { a } from 'some-package';\na();`, 'some-package'],
  ['what a package brings, passed on', `export * from 'some-package';`, 'some-package'],
])('%s is found', async (_, text, named) => {
  expect(await foundIn(text)).toContain(named);
});

test('what is brought in is read as well, wherever it lies', async () => {
  const read = SCRIPTS.map(async (one) => readSources('.', one));
  const [page, strip] = await Promise.all(read);
  expect(page?.found).toEqual([]);
  expect(page?.files).toBeGreaterThan(8);
  expect(strip?.found).toEqual([]);
  expect(strip?.files).toBeGreaterThan(8);
});

test('no word is missed between what only looks like a comment', () => {
  const text = `const open = '/*'; export const f = (e: any) => e.value; const close = '*/';`;
  expect(strayInPage({ path: 'src/sensors/more.ts', text })).toHaveLength(1);
  expect(strayInPage({ path: 'src/sensors/more.ts', text: '/* value */ // data' })).toEqual([]);
});
