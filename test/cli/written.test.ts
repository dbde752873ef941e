/** Every command that writes a file writes it whole, and never over a private key. */
import { generateKeyPairSync } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeWhole } from '../../src/cli/written.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const SETTINGS = file('settings.json', '{"packs": ["builtin:demo"]}');
const beside = (name: string) => path.join(path.dirname(SETTINGS), name);
const own = beside('pack-key.jwk');
armslength(['keygen', '--out', own]);
const PRIVATE = readFileSync(own, 'utf8');
const PUBLIC = readFileSync(`${own}.pub`, 'utf8');
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });

const KEYS: readonly (readonly [string, string | Uint8Array])[] = [
  ['a JSON Web Key', PRIVATE],
  ['a set of them', JSON.stringify({ keys: [JSON.parse(PRIVATE)] }, null, 2)],
  ['a JSON Web Key that is cut off', PRIVATE.slice(0, -3)],
  ['settings with a private key in them', JSON.stringify({ packKeys: [PRIVATE] })],
  ['PEM', pem],
  [
    'PEM with a password',
    privateKey.export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'x' }),
  ],
  ['DER', privateKey.export({ type: 'pkcs8', format: 'der' })],
];

describe('a file with a private key stays as it is', () => {
  test.each(KEYS)('%s', (name, contents) => {
    const key = file(`${name}.key`, contents);
    expect(() => writeWhole(key, 'other')).toThrow('holds a private key, and a key is never');
    expect(readFileSync(key)).toEqual(Buffer.from(contents));
  });

  const calendar = file(
    'sittings.ics',
    'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20300101T180000Z\r\nDTEND:20300101T200000Z\r\nSUMMARY:Council\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  test.each([
    ['policy', ['policy', 'chrome', '--out', own]],
    ['print', ['print', 'builtin:demo', '--out', own]],
    ['calendar import', ['calendar', 'import', calendar, '--at', '2030-01-01', '--into', own]],
  ])('whatever %s is told', (_, parts) => {
    const { status, stderr } = armslength(parts);
    expect([status, stderr]).toEqual([
      2,
      `${own}: holds a private key, and a key is never overwritten. Name another file.\n`,
    ]);
    expect(readFileSync(own, 'utf8')).toBe(PRIVATE);
  });

  test('also one that has the name of a calendar', () => {
    const key = file('gb.json', PRIVATE);
    const years = ['--from', '2030', '--to', '2030', '--folder', path.dirname(key)];
    expect(armslength(['calendar', 'holidays', 'GB', ...years]).status).toBe(2);
    expect(readFileSync(key, 'utf8')).toBe(PRIVATE);
  });
});

test('a public key, and what only speaks of keys, are replaced', () => {
  for (const contents of [PUBLIC, JSON.stringify({ packKeys: [PUBLIC] }), 'a private key']) {
    const written = file('public.json', contents);
    writeWhole(written, 'new');
    expect(readFileSync(written, 'utf8')).toBe('new');
  }
});

test('a link stays a link, and a file keeps its rights', () => {
  const real = file('real.json', 'old');
  chmodSync(real, 0o640);
  const link = beside('link.json');
  symlinkSync(real, link);
  writeWhole(link, 'new');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect([readFileSync(real, 'utf8'), statSync(real).mode & 0o777]).toEqual(['new', 0o640]);
});

test('what is no file is written to, and nothing is put in its place', () => {
  writeWhole('/dev/null', 'nothing');
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  expect(() => writeWhole(path.dirname(SETTINGS), 'x')).toThrow('it is a folder');
  expect(() => writeWhole(beside('nowhere/x'), 'x')).toThrow('there is no such file or folder');
  expect(existsSync(beside('nowhere'))).toBe(false);
});
