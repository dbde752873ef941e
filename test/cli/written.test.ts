/** Every command that writes a file writes it whole, and never over what could not be had again. */
import { generateKeyPairSync } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeKeyPair } from '../../src/cli/key-pair.ts';
import { FORMAT_NAMES, formatCalled } from '../../src/cli/policy/formats.ts';
import { textFile, writeFolder } from '../../src/cli/release/files.ts';
import { writeWhole } from '../../src/cli/written.ts';
import { EXAMPLE_SETTINGS } from '../../src/core/example-settings.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';
import { filledIn } from './policy/deployments.ts';

const file = filesOfThisTest();
const SETTINGS = file('settings.json', '{"packs": ["builtin:demo"]}');
const beside = (name: string) => path.join(path.dirname(SETTINGS), name);
const own = beside('pack-key.jwk');
armslength(['keygen', '--out', own]);
const PRIVATE = readFileSync(own, 'utf8');
const PUBLIC = readFileSync(`${own}.pub`, 'utf8');
const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export({ type: 'pkcs8', format: 'pem' });

/** As editors on Windows may save a text: with a mark, or without, and with either byte first. */
const asUtf16 = (text: string) => Buffer.from(text, 'utf16le');
const marked = (text: string) => asUtf16(`\ufeff${text}`);
const swapped = (text: string) => asUtf16(text).swap16();

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
  ['a JSON Web Key in UTF-16', marked(PRIVATE)],
  ['a JSON Web Key in UTF-16 without a mark', asUtf16(PRIVATE)],
  ['a JSON Web Key in UTF-16, the other byte first', swapped(PRIVATE)],
  ['PEM in UTF-16', marked(pem)],
];

const calendar = file(
  'sittings.ics',
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20300101T180000Z\r\nDTEND:20300101T200000Z\r\nSUMMARY:Council\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
);

describe('a file with a private key stays as it is', () => {
  test.each(KEYS)('%s', (name, contents) => {
    const key = file(`${name}.key`, contents);
    expect(() => writeWhole(key, 'other')).toThrow('holds a private key, and a key is never');
    expect(readFileSync(key)).toEqual(Buffer.from(contents));
  });

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

describe('what could not be had again stays as it is', () => {
  const pack = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
  const site = readFileSync('rules/sites/zoom.json', 'utf8');
  const signed = file('pack.jws', '');
  const signing = ['sign', file('pack.json', pack), '--key', own, '--at', '2026-11-22'];
  armslength([...signing, '--out', signed]);
  const spki = generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' });

  const HELD: readonly (readonly [string, string, string | Uint8Array])[] = [
    ['a public key', 'a public key', PUBLIC],
    ['a set of public keys', 'a public key', JSON.stringify({ keys: [JSON.parse(PUBLIC)] })],
    ['a public key as PEM', 'a public key', spki],
    ['a pack', 'a pack', pack],
    ['a pack with a slip in it', 'a pack', pack.replace('": [', '": [,')],
    ['a pack that is cut off', 'a pack', pack.slice(0, -40)],
    ['a site', 'a site', site],
    ['a signed pack', 'a signed pack', readFileSync(signed, 'utf8')],
    ['settings', 'settings', readFileSync(SETTINGS, 'utf8')],
    ['a pack in UTF-16', 'a pack', marked(pack)],
    ['a pack in UTF-16 without a mark', 'a pack', asUtf16(pack)],
    ['a pack in Latin-1', 'a pack', Buffer.from(pack.replace('"en": "', '"en": "é'), 'latin1')],
    ['a draft of a pack', 'a pack', '{"id":"x","rules":['],
    ['a site in UTF-16', 'a site', marked(site)],
    ['a signed pack in UTF-16', 'a signed pack', marked(readFileSync(signed, 'utf8'))],
    ['settings in UTF-16', 'settings', marked(readFileSync(SETTINGS, 'utf8'))],
    ['settings in Latin-1', 'settings', Buffer.from('{"municipality": "Malmö"}', 'latin1')],
    ['a calendar', 'a calendar', readFileSync(calendar, 'utf8')],
    ['settings with a slip in a key', 'settings', '{"municipalty": "X", "role": "x", "grant": ""}'],
  ];

  test.each(HELD)('%s', (name, what, contents) => {
    const held = file(`${name}.held`, contents);
    expect(() => writeWhole(held, 'other')).toThrow(
      `${held}: holds ${what}, and would be overwritten. Name another file, or take it away first.`,
    );
    expect(readFileSync(held)).toEqual(Buffer.from(contents));
  });

  test.each([
    ['policy', ['policy', 'chrome']],
    ['print', ['print', 'builtin:demo']],
  ])('whatever %s is told', (_, parts) => {
    const out = file('published.jws', readFileSync(signed, 'utf8'));
    const { status, stdout, stderr } = armslength([...parts, '--out', out]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${out}: holds a signed pack`);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync(signed, 'utf8'));
  });

  test('a command renews what it is there for, and nothing else', () => {
    const other = file('other.json', pack);
    expect(() => writeWhole(other, 'other', 'a signed pack')).toThrow('holds a pack');
    const settings = file('renewed.json', readFileSync(SETTINGS, 'utf8'));
    writeWhole(settings, '{}', 'settings');
    expect(readFileSync(settings, 'utf8')).toBe('{}');
    expect(armslength([...signing, '--out', signed]).status).toBe(0);
    const years = ['--from', '2030', '--to', '2030', '--folder', path.dirname(SETTINGS)];
    const holidays = () => armslength(['calendar', 'holidays', 'SE', ...years]).status;
    expect([holidays(), holidays()]).toEqual([0, 0]);
  });
});

test.each(FORMAT_NAMES)('what policy %s has written is written again', (format) => {
  for (const settings of [EXAMPLE_SETTINGS, { language: 'da', municipality: 'X' }] as const) {
    const written = file(`policy.${format}`, formatCalled(format).print(filledIn(settings)));
    writeWhole(written, 'new');
    expect(readFileSync(written, 'utf8')).toBe('new');
  }
});

test('a page, and what only speaks of keys or is empty, is replaced', () => {
  const page = armslength(['print', 'builtin:demo']).stdout;
  for (const contents of [page, 'a private key', '', '{}', '[]', '{"a":[', '{"b": 1, "c": 2}']) {
    const written = file('replaced', contents);
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

describe('what is published everybody may read, whatever the umask', () => {
  const modeOf = (name: string) => statSync(name).mode & 0o777;
  const undisclosed = <Result>(act: () => Result): Result => {
    const before = process.umask(0o077);
    try {
      return act();
    } finally {
      process.umask(before);
    }
  };

  test('a signed pack, new and in the place of one, and nothing else', () => {
    const [signed, other] = [beside('public.jws'), beside('draft.md')];
    undisclosed(() => {
      writeWhole(signed, 'a', undefined, true);
      writeWhole(other, 'a');
    });
    expect([modeOf(signed), modeOf(other)]).toEqual([0o644, 0o600]);
    chmodSync(signed, 0o620);
    undisclosed(() => writeWhole(signed, 'b', undefined, true));
    expect(modeOf(signed)).toBe(0o664);
  });

  test('the files and folders of a release', () => {
    const folder = beside('release');
    const contents = new Map([['packs/da/a.jws', textFile('a')]]);
    undisclosed(() => writeFolder(folder, contents));
    const names = ['', 'packs', 'packs/da', 'packs/da/a.jws'];
    expect(names.map((name) => modeOf(path.join(folder, name)))).toEqual([
      0o755, 0o755, 0o755, 0o644,
    ]);
  });

  test('a public key, and never the private one', async () => {
    const out = beside('umask.jwk');
    const before = process.umask(0o077);
    await makeKeyPair(out);
    process.umask(before);
    expect([modeOf(out), modeOf(`${out}.pub`)]).toEqual([0o600, 0o644]);
  });

  test.runIf(process.getuid?.() === 0)('and its owner stays, where root writes', () => {
    const signed = beside('owned.jws');
    writeWhole(signed, 'a', undefined, true);
    chownSync(signed, 12_345, 12_346);
    writeWhole(signed, 'b', undefined, true);
    const { uid, gid } = statSync(signed);
    expect([uid, gid]).toEqual([12_345, 12_346]);
  });
});
