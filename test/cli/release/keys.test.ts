/** The keys of a release, where there are none. */
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { makeKeyPair } from '../../../src/cli/key-pair.ts';
import { Misuse } from '../../../src/cli/misuse.ts';
import { crxKey, keyFolder, packSigner } from '../../../src/cli/release/keys.ts';
import { readSignedXpi } from '../../../src/cli/release/signed-xpi.ts';
import { filesOfThisTest } from '../folder.ts';

test('a file that is not there is told in words', () => {
  expect(() => crxKey('/nowhere/key.pem')).toThrow(
    '/nowhere/key.pem could not be read: there is no such file or folder',
  );
  expect(() => readSignedXpi('/nowhere/a.xpi', new Uint8Array())).toThrow(
    '/nowhere/a.xpi could not be read: there is no such file or folder',
  );
});

const file = filesOfThisTest();
afterEach(() => vi.unstubAllEnvs());

test('a public key for the packs is told so, without an option that a release does not have', async () => {
  const key = file('begin', '').replace(/begin$/, 'pack-key.jwk');
  const { publicFile } = await makeKeyPair(key);
  await expect(packSigner(publicFile)).rejects.toThrow(
    new Misuse(`${publicFile}: found a public key, expected a private one.`),
  );
  expect((await packSigner(key)).key.id).toBe(
    (JSON.parse(readFileSync(key, 'utf8')) as { readonly kid: string }).kid,
  );
});

test.each(['', 'in/the/project'])(
  'a folder of “%s” for what is the user’s own is none',
  (named) => {
    vi.stubEnv('XDG_CONFIG_HOME', named);
    vi.stubEnv('APPDATA', '');
    expect(keyFolder()).toBe(path.join(homedir(), '.config/armslength'));
  },
);

test('where development keys cannot be kept, it is told in words, with what to do', async () => {
  vi.stubEnv('XDG_CONFIG_HOME', file('a-file', ''));
  const told = /a-file\/armslength could not be made, .*no folder\. Name another .*XDG_CONFIG_HOME/;
  expect(() => crxKey(undefined)).toThrow(told);
  await expect(packSigner(undefined)).rejects.toThrow(told);
});
