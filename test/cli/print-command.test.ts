import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { armslength } from './armslength.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-print-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string) => path.join(folder, name);
const AT = ['--at', '2026-11-22'];

test('print writes a pack as Markdown, in English, to standard output', () => {
  const { status, stdout } = armslength(['print', 'builtin:demo', ...AT]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^# Eksempelby: a fictional municipality, for trying out\n/);
  expect(stdout).toContain('as on 22 November 2026.');
});

test('print writes a page where the file is called one, in the language that is asked for', () => {
  const out = file('demo.html');
  const { status, stdout } = armslength([
    'print',
    'builtin:demo',
    '--language',
    'da',
    '--out',
    out,
  ]);
  expect([status, stdout]).toEqual([0, `${out}: written\n`]);
  expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>\n<html lang="da">/);
});

test('print writes what the format says, whatever the file is called', () => {
  const out = file('demo.txt');
  armslength(['print', 'builtin:demo', '--format', 'html', '--out', out]);
  expect(readFileSync(out, 'utf8')).toContain('<html lang="en">');
  armslength(['print', 'builtin:demo', '--format', 'markdown', '--out', file('odd.html')]);
  expect(readFileSync(file('odd.html'), 'utf8')).toMatch(/^# Eksempelby/);
});

test('print makes the same of the same, and of a file as of what comes with the extension', () => {
  const copy = file('pack.json');
  writeFileSync(copy, readFileSync('rules/packs/demo/demo/pack.json'));
  const [one, again, read] = ['builtin:demo', 'builtin:demo', copy].map(
    (pack) => armslength(['print', pack, ...AT, '--format', 'html']).stdout,
  );
  expect([again, read]).toEqual([one, one]);
});

test('print tells a program in one line what it has made', () => {
  const [line, ...more] = armslength(['print', 'builtin:demo', ...AT, '--json']).lines();
  expect(more).toEqual([]);
  expect(line).toMatchObject({ pack: 'demo@1.0.0', language: 'en', format: 'markdown' });
  expect(line?.['document']).toMatch(/^# Eksempelby/);
  const out = file('demo.md');
  expect(armslength(['print', 'builtin:demo', '--out', out, '--json']).lines()).toEqual([
    { pack: 'demo@1.0.0', language: 'en', format: 'markdown', out },
  ]);
});

test('print refuses a pack that is not in order', () => {
  writeFileSync(file('half.json'), '{"id":"half"}');
  const { status, stdout, stderr } = armslength(['print', file('half.json')]);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('half.json is not in order');
});

test.each([
  ['a language that the pack has not', ['builtin:dk-2021-05', '--language', 'sv'], 'en, da'],
  ['what is no language', ['builtin:demo', '--language', 'danish'], 'en, da'],
  ['an unknown format', ['builtin:demo', '--format', 'pdf'], 'markdown, html'],
  ['a bad moment', ['builtin:demo', '--at', 'noon'], 'ISO 8601'],
  ['an unknown pack', ['builtin:nowhere'], 'builtin:demo'],
  ['no pack', [], 'pack'],
  ['several packs', ['builtin:demo', 'builtin:dk-odense'], 'too many arguments'],
  [
    'a folder that is not there',
    ['builtin:demo', '--out', file('nowhere/x.md')],
    'could not be written',
  ],
])('print with %s is misuse, and says what was expected', (_, parts, named) => {
  const { status, stdout, stderr } = armslength(['print', ...parts]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(named);
});

test('print writes nothing to a terminal that steers it', () => {
  const pack = JSON.parse(readFileSync('rules/packs/demo/demo/pack.json', 'utf8')) as {
    name: { en: string };
  };
  const at = file('odd.json');
  writeFileSync(
    at,
    JSON.stringify({ ...pack, name: { ...pack.name, en: 'A\u001b[31mred\u202etown' } }),
  );
  const { status, stdout, stderr } = armslength(['print', at, ...AT]);
  // Such a pack is refused, and told of without what it would do to a terminal.
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toContain('31mred');
  for (const sign of ['\u001b', '\u202e']) expect(stderr).not.toContain(sign);
});
