/** Private keys that were given where a name belongs. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { hintOn, withoutKeys } from '../../src/cli/hidden-keys.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const pair = generateKeyPairSync('ed25519');
const jwk = pair.privateKey.export({ format: 'jwk' });
const secret = String(jwk.d);
const key = JSON.stringify(jwk);
const publicKey = JSON.stringify(pair.publicKey.export({ format: 'jwk' }));
const pem = pair.privateKey.export({ format: 'pem', type: 'pkcs8' });
const INSTEAD = 'what may be a private key';

describe('in place of a private key stands that it may be one', () => {
  const indented = JSON.stringify(jwk, null, 2);
  test.each([
    ['as it is', key],
    ['in more lines', indented],
    ['quoted', JSON.stringify(key)],
    ['quoted twice', JSON.stringify(JSON.stringify(key))],
    ['in a list', `[${key}]`],
    ['with members behind the secret', JSON.stringify({ d: secret, ...jwk })],
    ['without its beginning', key.slice(key.indexOf('"d"'))],
    ['as PEM', pem],
    ['as PEM in one line', pem.replaceAll('\n', '\ufffd')],
    ['as PEM that was cut off', pem.slice(0, 70)],
  ])('%s', (_, text) => {
    const told = withoutKeys(`no such file: ${text}\nExpected another.`);
    expect(told).toMatch(/^no such file: .*what may be a private key/);
    expect(told).toMatch(/\nExpected another\.$/);
    for (const part of [secret.slice(0, 12), secret.slice(-12), pem.slice(40, 60)])
      expect(told).not.toContain(part);
  });

  test('cut off within its secret', () => {
    for (const text of [key, JSON.stringify(key)]) {
      const end = text.indexOf(secret) + 20;
      expect(withoutKeys(`${text.slice(0, end)}… is none`)).toBe(
        `${text.startsWith('"') ? '"' : ''}${INSTEAD}… is none`,
      );
    }
  });

  test('in an object for a program, which stays one', () => {
    const line = JSON.stringify({ file: 's.json', issues: [{ path: key, found: 'a' }] });
    expect(JSON.parse(withoutKeys(line))).toEqual({
      file: 's.json',
      issues: [{ path: INSTEAD, found: 'a' }],
    });
  });

  test('in another form, where it was given', () => {
    const address = `https://${encodeURIComponent(key)}`;
    expect(withoutKeys(address.toLowerCase(), [key])).not.toContain(secret.toLowerCase());
  });

  test('and a public key is told', () => {
    for (const text of [publicKey, 'a file named d: none', '{"id":"d"}'])
      expect(withoutKeys(text)).toBe(text);
  });
});

test('whoever has given a private key is told to give a name', () => {
  for (const parts of [[key], [pem], ['{"kty":"OKP",', '"d":', `"${secret}"}`]])
    expect(hintOn(['sign', ...parts])).toContain('without “$”');
  expect(hintOn(['sign', publicKey, 'pack-key.jwk'])).toBe(undefined);
});

const settings = filesOfThisTest()('settings.json', JSON.stringify({ [key]: 5 }));
const PACK = 'rules/packs/demo/demo/pack.json';

test.each([
  ['sign, in the place of a variable', ['sign', PACK, '--key-variable', key, '--out', 'p.jws'], 2],
  ['sign, in the place of a file', ['sign', PACK, '--key', key, '--out', 'p.jws'], 2],
  ['verify, in the place of a file', ['verify', PACK, '--key', pem], 2],
  ['explain, in the place of an address', ['explain', '--url', key], 2],
  ['explain, in the place of a pack', ['explain', '--pack', key, '--url', 'https://x.com'], 2],
  ['policy, in the place of a format', ['policy', key], 2],
])('%s', (_, parts, code) => {
  const { status, stdout, stderr } = armslength(parts);
  expect(status).toBe(code);
  expect(stderr).toContain(INSTEAD);
  expect(stderr).toContain('Give the name of its file');
  expect(stdout + stderr).not.toContain(secret.slice(0, 12));
  expect(stdout + stderr).not.toContain(pem.slice(40, 60));
});

test.each([
  ['as lines', []],
  ['as JSON', ['--json']],
])('policy, as the name of a setting, %s', (_, more) => {
  const { status, stdout, stderr } = armslength(['policy', 'chrome', '--from', settings, ...more]);
  expect(status).toBe(1);
  expect(stdout + stderr).toContain(INSTEAD);
  expect(stdout + stderr).not.toContain(secret.slice(0, 12));
});
