import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Misuse, NotInOrder } from '../../src/cli/misuse.ts';
import { readSettingsFile, writeSetting } from '../../src/cli/settings-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armslength-settings-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const A_SITTING = ['2027-01-18T18:00+01:00/2027-01-18T21:00+01:00'];

function file(contents: string, name = 'settings.json'): string {
  writeFileSync(path.join(folder, name), contents);
  return path.join(folder, name);
}

const replaced = (contents: string): string => {
  const settings = file(contents);
  writeSetting(readSettingsFile(settings), 'sittings', A_SITTING);
  return readFileSync(settings, 'utf8');
};

test('one setting is replaced in its place, and everything else stays as it was written', () => {
  expect(
    replaced('{\n  "role": "official",\n  "sittings": ["old"],\n  "unheard-of": {"a": 1}\n}\n'),
  ).toBe(
    `{\n  "role": "official",\n  "sittings": [\n    "${A_SITTING[0]}"\n  ],\n  "unheard-of": {"a": 1}\n}\n`,
  );
});

test('a setting that was not there comes last, with the indent and the line ends of the file', () => {
  expect(replaced('\uFEFF{\r\n\t"role": "official"\r\n}')).toBe(
    `\uFEFF{\r\n\t"role": "official",\r\n\t"sittings": [\r\n\t\t"${A_SITTING[0]}"\r\n\t]\r\n}`,
  );
});

test.each([
  ['a comment', '{\n  // Of the council\n  "role": "official"\n}', ':2:3: found a comment'],
  ['a comma too many', '{\n  "role": "official",\n}', ':2:21: found'],
  ['no end', '{"role": "official"', ':1:20: found the end of the file'],
  ['a setting twice', '{"sittings": ["old"],\n "sittings": []}', ':2:2 sittings: found'],
  ['nothing', '', ':1:1: found an empty file, expected an object with the settings themselves'],
])('%s is told with its line and column, and nothing is written', (_, contents, told) => {
  const settings = file(contents);
  expect(() => readSettingsFile(settings)).toThrow(NotInOrder);
  expect(() => replaced(contents)).toThrow(`${settings}${told}`);
  expect(readFileSync(settings, 'utf8')).toBe(contents);
});

test('text in another encoding is not written anew with other characters', () => {
  const settings = file('');
  writeFileSync(settings, Buffer.from('{"municipality": "Ærø"}', 'latin1'));
  expect(() => readSettingsFile(settings)).toThrow('expected UTF-8');
});

test('the file is put in place whole, with its rights, and nothing is left beside it', () => {
  const settings = file('{}');
  chmodSync(settings, 0o640);
  const before = statSync(settings).ino;
  writeSetting(readSettingsFile(settings), 'sittings', A_SITTING);
  expect(statSync(settings).mode & 0o777).toBe(0o640);
  expect(statSync(settings).ino).not.toBe(before);
  expect(readdirSync(folder)).toEqual(['settings.json']);
});

test('a link stays a link', () => {
  const settings = file('{}');
  const link = path.join(folder, 'link.json');
  symlinkSync(settings, link);
  writeSetting(readSettingsFile(link), 'sittings', A_SITTING);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(settings, 'utf8')).toContain('2027-01-18');
});

test('what cannot be written is told, and leaves nothing behind', () => {
  const read = readSettingsFile(file('{}'));
  rmSync(read.path);
  expect(() => writeSetting(read, 'sittings', A_SITTING)).toThrow(Misuse);
  expect(readdirSync(folder)).toEqual([]);
});

test.each([
  ['a list', '[]'],
  ['the file of a browser', '{"3rdparty": {"extensions": {}}}'],
  ['the file of another browser', '{"policies": {}}'],
])('%s is no file of settings', (_, contents) => {
  expect(() => readSettingsFile(file(contents))).toThrow(Misuse);
});

test('a file that is not there is none', () => {
  expect(() => readSettingsFile(path.join(folder, 'nowhere.json'))).toThrow(Misuse);
});
