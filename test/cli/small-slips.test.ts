/** Slips in a call that used to be answered with nothing, or with half a sentence. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const pack = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
const town = file('town.json', pack);
const folder = path.dirname(town);
const key = path.join(folder, 'own.jwk');
armslength(['keygen', '--out', key]);
const signed = path.join(folder, 'town.jws');
armslength(['sign', town, '--key', key, '--out', signed, '--at', '2026-11-22']);

it.each([[['keygen', '--out', '']], [['print', 'builtin:demo', '--out', '']]])(
  '%j says that there is no name',
  (parts) => {
    const { status, stderr } = armslength(parts);
    expect([status, stderr]).toEqual([
      2,
      '--out: found no name, expected one of a file to write.\n',
    ]);
  },
);

it.each(['x.pdf', 'x.DOCX'])('print writes no Markdown into %s', (name) => {
  const out = path.join(folder, name);
  const { status, stderr } = armslength(['print', 'builtin:demo', '--out', out]);
  expect(status).toBe(2);
  expect(stderr).toContain(`is written, but Markdown or HTML. Name a file that ends with .md`);
  expect(existsSync(out)).toBe(false);
});

it('explain says of a file without an address that it has none', () => {
  const empty = file('urls.txt', '\n \n');
  const { stdout, stderr } = armslength(['explain', '--pack', 'builtin:demo', '--urls', empty]);
  expect([stdout, stderr]).toEqual(['', `${empty}: has no address in it.\n`]);
});

it('sign tells a variable that is empty from none', () => {
  const sign = ['sign', town, '--key-variable', 'OWN_KEY', '--out', path.join(folder, 'o.jws')];
  process.env['OWN_KEY'] = '';
  expect(armslength(sign).stderr).toContain('OWN_KEY: found nothing in this environment variable');
  delete process.env['OWN_KEY'];
  expect(armslength(sign).stderr).toContain('OWN_KEY: found no such environment variable');
});

it('verify and inspect read standard input as sign does', () => {
  const text = readFileSync(signed, 'utf8');
  const verify = ['verify', '-', '--key', `${key}.pub`, '--at', '2026-11-22'];
  expect(armslength(verify, text).stdout).toContain('-: good\n');
  expect(armslength(['inspect', '-'], text).stdout).toContain('-: not verified\n');
});

it('inspect knows a pack by whatever mark stands before it', () => {
  const { stdout } = armslength(['inspect', file('marked.json', `\ufeff${pack}`)]);
  expect(stdout).toContain('found a pack that is not signed');
});

/** It is there, and cannot be read as a file is, whoever asks. */
const UNREAD = '/proc/self/mem';

it.runIf(existsSync(UNREAD))(
  'validate checks what else it was given beside what it cannot read',
  () => {
    const { status, stdout, stderr } = armslength(['validate', UNREAD, town]);
    expect([status, stdout]).toEqual([2, `${town}: in order\n`]);
    expect(stderr).toContain(`${UNREAD} could not be read`);
  },
);
