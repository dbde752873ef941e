import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { Misuse } from '../../src/cli/misuse.ts';
import { signerOfFile } from '../../src/cli/signer.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const key = path.join(path.dirname(file('begin', '')), 'pack-key.jwk');
armslength(['keygen', '--out', key]);
/** More than a pipe holds, so that nobody takes it who does not read. */
const MUCH = new Uint8Array(1_000_000);

const signedBy = async (command: string) => (await signerOfFile(`${key}.pub`, command)).sign(MUCH);

test('a command that does not read what it is to sign is told so', async () => {
  await expect(signedBy('echo AAAA')).rejects.toThrow(
    new Misuse(
      '--key-command ended without having read the bytes to be signed, so that it gave no signature of them. It gets them on its standard input, and has to read that to the end.',
    ),
  );
});

test('a command that ends with an error is told so, whatever it has read', async () => {
  await expect(signedBy('exit 5')).rejects.toThrow('--key-command ended with 5, expected 0.');
  await expect(signedBy('kill -9 $$')).rejects.toThrow('ended with SIGKILL, expected 0.');
});

test('a private key that everybody may read is told of, one that a group may read is not', async () => {
  const notes = [0o600, 0o640, 0o644].map(async (mode) => {
    const copy = file(`${mode}.jwk`, readFileSync(key));
    chmodSync(copy, mode);
    return (await signerOfFile(copy, undefined)).note;
  });
  expect(await Promise.all(notes)).toEqual([
    undefined,
    undefined,
    expect.stringContaining('everybody on this machine may read this private key'),
  ]);
  expect(await signerOfFile(`${key}.pub`, 'true')).not.toHaveProperty('note');
});

test('sign tells of it, and signs', () => {
  const pack = fileURLToPath(new URL('small-town.json', import.meta.url));
  const open = file('open.jwk', readFileSync(key));
  chmodSync(open, 0o644);
  const { status, stderr } = armslength(
    ['sign', pack, '--key', open, '--out', `${open}.jws`].concat('--at', '2026-11-22'),
  );
  expect([status, stderr]).toEqual([0, expect.stringContaining('everybody on this machine')]);
});
