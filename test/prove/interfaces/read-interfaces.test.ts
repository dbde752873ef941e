/** What the reading of a build sees of the browser's interfaces, and how they could be hidden. */
import { expect, test } from 'vitest';
import { interfacesIn } from './read-interfaces.ts';

const HOME =
  'var e={exports:{}};(function(n){n(`webextension-polyfill`,globalThis.chrome)})(0);var n=e.exports;';
const HERE = `${HOME}export{n as L};`;
const read = (text: string, home = HERE) =>
  interfacesIn(
    new Map([
      ['chunks/browser-1.js', home],
      ['background.js', text],
    ]),
  );
const IMPORTED = 'import{L as t}from"./chunks/browser-1.js";';

test.each([
  ['a call', 't.runtime.getURL(``)', 'runtime.getURL'],
  ['one where there is one', 't.runtime?.setUninstallURL?.(``)', 'runtime.setUninstallURL'],
  [
    'one that is called otherwise',
    '{let u=t.runtime.setUninstallURL;u(``)}',
    'runtime.setUninstallURL',
  ],
  ['one deeper', 't.storage.local.get()', 'storage.local.get'],
  ['one taken apart', 'let{onUpdated:u}=t.tabs', 'tabs.onUpdated'],
  ['one beside a block with the same name', '{let t=1}t.history.search', 'history.search'],
  ['one under a name of its own', '(()=>{try{}catch(t){t.a}t.cookies.get()})()', 'cookies.get'],
])('%s is seen', (_, text, name) => {
  expect([...read(IMPORTED + text).used]).toEqual([name]);
});

test('in the file with the polyfill as well', () => {
  expect([...read('', `${HOME}n.tabs.get(1)`).used]).toEqual(['tabs.get']);
});

test.each([
  ['the name of something else', 'function a(t){t.b.c}'],
  ['a question', '`management`in t'],
  ['a key', 'x={t:1}'],
])('%s is none', (_, text) => {
  const { used, found } = read(`${IMPORTED}var x;${text}`);
  expect([...used, ...found]).toEqual([]);
});

test.each([
  ['all of it', 'f(t)'],
  ['one interface', 'f(t.runtime)'],
  ['a name that is put together', 't.runtime[`a`+b]'],
  ['a rest', 'let{a,...b}=t.runtime'],
  ['a lookup', 'globalThis[a];globalThis[b];globalThis[c]'],
  ['the whole file', 'import(`./chunks/browser-1.js`)'],
])('%s is found', (_, text) => {
  expect(read(IMPORTED + text).found).toHaveLength(1);
});

test.each([
  ['chrome.runtime', 1],
  ['globalThis.chrome?.runtime', 1],
  ['globalThis[`chrome`]', 1],
  ['let{chrome:c}=self', 1],
  ['let{chrome}=self', 2],
  ['({chrome:1})', 0],
])('%s asks for the browser’s own object %d times', (text, times) => {
  expect(read(text).asked).toBe(times);
});
