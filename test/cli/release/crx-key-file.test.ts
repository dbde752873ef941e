/** What is given in the place of the key of a CRX, and what to do then. */
import { execFileSync } from 'node:child_process';
import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCrxKey } from '../../../src/cli/release/crx-key-file.ts';
import { filesOfThisTest } from '../folder.ts';

const file = filesOfThisTest();
const PKCS8 = { type: 'pkcs8', format: 'pem' } as const;
const LOCKED = { ...PKCS8, cipher: 'aes-256-cbc', passphrase: 'one two' };
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const pem = privateKey.export(PKCS8);

function told(name: string, contents: string | Uint8Array): string {
  try {
    readCrxKey(file(name, contents));
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing';
}

test('a key is taken, also behind a byte-order mark', () => {
  for (const text of [pem, `\ufeff${pem}`])
    expect(createPublicKey(readCrxKey(file('marked.pem', text))).equals(publicKey)).toBe(true);
});

test.each([
  ['a private key with a passphrase', privateKey.export(LOCKED)],
  [
    'a private key with a passphrase',
    privateKey.export({ ...LOCKED, type: 'pkcs1', cipher: 'aes-128-cbc' }),
  ],
  ['a key as JWK', JSON.stringify(privateKey.export({ format: 'jwk' }))],
  [
    'a key of the kind ec',
    generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export(PKCS8),
  ],
  [
    'an RSA key of 1024 bits',
    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(PKCS8),
  ],
  ['a public key', publicKey.export({ type: 'spki', format: 'pem' })],
  ['a certificate', '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n'],
  ['a key in the form of OpenSSH', '-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n'],
  ['text in UTF-16', Buffer.from(`\ufeff${pem}`, 'utf16le')],
  ['a key in the form DER', privateKey.export({ ...PKCS8, format: 'der' })],
  ['a key in the form DER', privateKey.export({ type: 'pkcs1', format: 'der' })],
  ['a key in the form DER with a passphrase', privateKey.export({ ...LOCKED, format: 'der' })],
  ['a key in the form PKCS#12', Buffer.from('308203660201033082031c06092a864886f7', 'hex')],
  ['no private key', publicKey.export({ type: 'spki', format: 'der' })],
  ['an empty file', '\n'],
  ['no private key', 'secret'],
])('it is told that a file has %s, and nothing of what is in it', (found, contents) => {
  const text = told('given.pem', contents);
  expect(text).toContain(`given.pem: found ${found}, expected a private RSA key of at least 2048 `);
  expect(text).not.toMatch(/MII|b3Bl|"d"|secret/);
});

test('that of the packs is told where it belongs', () => {
  const jwk = JSON.stringify(generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }));
  expect(told('pack-key.jwk', jwk)).toContain('as --pack-key');
});

test('no command that is proposed writes over a file that is there', () => {
  const given = file('there/crx-key.pem', privateKey.export(LOCKED));
  file('there/crx-key-2.pem', '');
  const free = path.join(path.dirname(given), 'crx-key-3.pem');
  expect(told('there/crx-key.pem', privateKey.export(LOCKED))).toContain(` -out ${free}”`);
  expect(told('there/crx-key-2.pem', '')).toContain(` -out ${free}”`);
});

test('the key without its passphrase is the same, by the command that is told', () => {
  const locked = privateKey.export(LOCKED);
  const [, command = ''] = /“(openssl .*?)”/.exec(told('with space/of us.pem', locked)) ?? [];
  execFileSync('/bin/sh', ['-c', `${command} -passin 'pass:one two'`]);
  const [, made = ''] = /-out '(.*)'$/.exec(command) ?? [];
  expect(createPublicKey(readFileSync(made)).equals(publicKey)).toBe(true);
});

test('the key as PEM is the same as in DER, by the command that is told', () => {
  const der = privateKey.export({ type: 'pkcs1', format: 'der' });
  const [, command = ''] = /“(openssl .*?)”/.exec(told('der/key of us.der', der)) ?? [];
  execFileSync('/bin/sh', ['-c', command]);
  const [, made = ''] = /-out (\S*)$/.exec(command) ?? [];
  expect(createPublicKey(readFileSync(made)).equals(publicKey)).toBe(true);
});
