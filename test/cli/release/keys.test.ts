/** The keys of a release, where there are none. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeKeyPair } from '../../../src/cli/key-pair.ts';
import { Misuse } from '../../../src/cli/misuse.ts';
import { crxKey, packSigner } from '../../../src/cli/release/keys.ts';
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
