import path from 'node:path';
import { expect, test } from 'vitest';
import { reasonOf } from '../../src/cli/reason.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

test.each([
  [Object.assign(new Error('ENOENT: …'), { code: 'ENOENT' }), 'there is no such file or folder'],
  [Object.assign(new Error('it is odd'), { code: 'EODD' }), 'it is odd'],
  ['odd', 'odd'],
])('%s is told as: %s', (error, words) => {
  expect(reasonOf(error)).toBe(words);
});

const nowhere = path.join(import.meta.dirname, 'nowhere/x.html');

test.each([
  [['calendar', 'import', 'nowhere.ics'], 'nowhere.ics could not be read'],
  [['print', 'builtin:demo', '--out', nowhere], `${nowhere} could not be written`],
])('%j says in words what is the matter', (parts, said) => {
  const { status, stderr } = armslength(parts);
  expect([status, stderr]).toEqual([2, `${said}: there is no such file or folder\n`]);
});

const file = filesOfThisTest();
const taken = file('taken', 'x');

test.each([
  [taken, 'there is a file of that name'],
  [path.join(taken, 'below'), 'a part of its path is no folder'],
])('a folder that cannot be made is told in words', (folder, why) => {
  const years = ['--from', '2030', '--to', '2030', '--out', folder];
  const { status, stderr } = armslength(['calendar', 'holidays', 'SE', ...years]);
  expect([status, stderr]).toEqual([2, `${folder} could not be made a folder: ${why}\n`]);
});
