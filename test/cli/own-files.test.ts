import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
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

test.each([
  '_locales/en/more.js',
  '_locales/messages.json',
  '_metadata/more.js',
  'META-INF/more.js',
  'sub/manifest.json',
  '--text',
  'none\nneither',
])('a file more, %j, gives another number', (name) => {
  const before = numberOf(folder);
  writeFolder(folder, new Map([[name, textFile('more')]]));
  expect(numberOf(folder)).not.toBe(before);
  rmSync(path.join(folder, name));
  expect(numberOf(folder)).toBe(before);
});

test('a link to a file, or to a folder, gives another number', () => {
  const before = numberOf(folder);
  const link = path.join(folder, 'link');
  const others = mkdtempSync(path.join(tmpdir(), 'armslength-others-'));
  writeFolder(others, new Map([['more.js', textFile('more')]]));
  for (const target of [path.join(others, 'more.js'), others]) {
    symlinkSync(target, link);
    expect(numberOf(folder), target).not.toBe(before);
    rmSync(link);
  }
  rmSync(others, { recursive: true });
});

test.each([
  'manifest.json',
  '_locales/en/messages.json',
  '_metadata/verified_contents.json',
  '_metadata/computed_hashes.json',
  'META-INF/manifest.mf',
  'META-INF/mozilla.sf',
  'META-INF/mozilla.rsa',
  'META-INF/cose.manifest',
  'META-INF/cose.sig',
])('%s is not in the number', (name) => {
  const before = numberOf(folder);
  writeFolder(folder, new Map([[name, textFile('other')]]));
  expect(numberOf(folder)).toBe(before);
});
