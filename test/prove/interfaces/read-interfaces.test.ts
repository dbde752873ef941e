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

test('each file with the polyfill has its own, and what is imported is of the file that it comes from', () => {
  const { used, found } = read(`${IMPORTED}${HOME}n.tabs.get(1);t.alarms.get()`);
  expect([...used]).toEqual(['tabs.get', 'alarms.get']);
  expect(found).toEqual([]);
});

test.each([
  ['no file with it', '', 'No file'],
  ['one that does not name what it gives', `${HERE.split(';')[1]};f()`, 'gives no name'],
])('%s is found', (_, home, what) => {
  expect(read('', home).found.join()).toContain(what);
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
  ['a lookup', 'globalThis[a]'],
  [
    'one more than the library of the database needs',
    '`Dexie`;globalThis[a];globalThis[b];globalThis[c]',
  ],
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
