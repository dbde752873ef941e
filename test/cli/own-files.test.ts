import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { sumsOf, writeList } from '../../src/cli/own-files.ts';
import { readFolder, textFile, writeFolder } from '../../src/cli/release/files.ts';
import { numberOf } from '../e2e/from-outside.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-own-files-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a build has a list of all its files, the list among them, however often it is made', () => {
  const names = ['_locales/en/messages.json', 'b.js', 'manifest.json', 'sub/Ä.js'];
  writeFolder(folder, new Map(names.map((name) => [name, textFile(name)])));
  writeList(folder);
  writeList(folder);
  expect(JSON.parse(readFileSync(path.join(folder, 'files.json'), 'utf8'))).toEqual(
    [...names, 'files.json'].toSorted(),
  );
});

test('the digest of the sums is the number that the line in the documents gives', () => {
  const sums = sumsOf(readFolder(folder));
  expect(createHash('sha256').update(sums).digest('hex')).toBe(numberOf(folder));
  expect(sums.split('\n').map((line) => line.slice(66))).toEqual([
    'b.js',
    'files.json',
    'sub/Ä.js',
    '',
  ]);
});
