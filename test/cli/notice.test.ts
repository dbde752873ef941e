/** NOTICE: each work that is passed on with the extension is named, and its licence comes with it. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { assets } from '../../src/cli/assets.ts';
import { SHIPPED, unnamedIn } from '../../src/cli/works.ts';

const notice = assets().find(({ relativeDest }) => relativeDest === 'NOTICE.txt')?.contents ?? '';
const own = readFileSync('NOTICE', 'utf8');

describe.each(SHIPPED)('%s', (work) => {
  test('comes with the text of its licence', () => {
    const [, behind = ''] = notice.split(`${'='.repeat(78)}\n${work}\n`);
    expect(behind).toMatch(/licen[cs]e|permission is hereby granted/i);
  });

  test('comes with the words of its licence, or they are in the list above', () => {
    const [, behind = ''] = notice.split(`${'='.repeat(78)}\n${work}\n`);
    const [mine = ''] = behind.split('='.repeat(78));
    const words = mine.includes('in the list above') ? own : mine;
    expect(words).toMatch(/permission is hereby granted|apache license|mozilla public license/i);
  });

  test('is named among the works', () => {
    const named = own.toLowerCase().replaceAll('.js', '');
    expect(named).toContain(work.toLowerCase());
  });
});

test('each is named where its code is in a bundle, whoever put it there, and a stranger is found', () => {
  const MODULES: readonly (readonly [id: string, stranger?: string])[] = [
    ['/home/somebody/armslength/src/core/policy.ts'],
    ['/home/somebody/armslength/node_modules/dexie/dist/dexie.js'],
    ['C:\\armslength\\node_modules\\@wxt-dev\\browser\\src\\index.mjs'],
    ['\0@rolldown/runtime.js'],
    ['\0rolldown/runtime.js'],
    ['\0virtual:wxt-html-plugins'],
    // Ours, in the place of Vite’s.
    ['\0vite/preload-helper.js'],
    ['\0vite/modulepreload-polyfill.js', 'vite'],
    ['/armslength/node_modules/wxt/node_modules/defu/dist/defu.mjs', 'defu'],
    ['/armslength/node_modules/@lexical/utils/index.js', '@lexical/utils'],
  ];
  for (const [id, stranger] of MODULES)
    expect(unnamedIn([id, id]), id).toEqual(stranger === undefined ? [] : [stranger]);
});

test('each work whose styles are in a page is named', () => {
  const sheets = ['extension', 'src/ui'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.css'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8')),
  );
  const imported = sheets.flatMap((text) => [...text.matchAll(/@import '([^.'][^']*)'/g)]);
  expect(imported.length).toBeGreaterThan(0);
  expect(unnamedIn(imported.map(([, from]) => `/node_modules/${from}`))).toEqual([]);
});

test('the works that are under the MIT License are as many as it says', () => {
  const [list = '', text = ''] = own.split('The MIT License, for the ');
  const count = list.match(/^ {2}MIT License$/gm)?.length ?? 0;
  const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  expect(text.split(' ')[0]).toBe(NUMBERS[count]);
});
