/** NOTICE: each work that is passed on with the extension is named, and its licence comes with it. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { assets, SHIPPED } from '../../src/cli/assets.ts';

const notice = assets().find(({ relativeDest }) => relativeDest === 'NOTICE.txt')?.contents ?? '';
const own = readFileSync('NOTICE', 'utf8');

describe.each(SHIPPED)('%s', (work) => {
  test('comes with the text of its licence', () => {
    const [, behind = ''] = notice.split(`${'='.repeat(78)}\n${work}\n`);
    expect(behind).toMatch(/licen[cs]e|permission is hereby granted/i);
  });

  test('is named among the works', () => {
    const named = own.toLowerCase().replaceAll('.js', '');
    expect(named).toContain(work.toLowerCase());
  });
});

test('the works that are under the MIT License are as many as it says', () => {
  const [list = '', text = ''] = own.split('The MIT License, for the ');
  const count = list.match(/^ {2}MIT License$/gm)?.length ?? 0;
  const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  expect(text.split(' ')[0]).toBe(NUMBERS[count]);
});
