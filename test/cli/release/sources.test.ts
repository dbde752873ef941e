import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { textFile, writeFolder } from '../../../src/cli/release/files.ts';
import { readSources } from '../../../src/cli/release/sources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'armslength-sources-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What becomes of a project with these files. */
const sourcesWith = (files: Readonly<Record<string, string>>): readonly string[] => {
  const all = { '.gitignore': '.output\nnode_modules\n', 'package.json': '{}', ...files };
  writeFolder(folder, new Map(Object.entries(all).map(([name, text]) => [name, textFile(text)])));
  return [...readSources(folder).keys()];
};

const secret = generateKeyPairSync('ed25519').privateKey;
const jwk = JSON.stringify(secret.export({ format: 'jwk' }));
const pem = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
  type: 'pkcs8',
  format: 'pem',
});

test('sources are all that lies in the folder, but for what is left out of version control', () => {
  expect(sourcesWith({ 'src/a.ts': '1', '.output/b.js': '2', 'node_modules/c/d.js': '3' })).toEqual(
    ['.gitignore', 'package.json', 'src/a.ts'],
  );
});

describe('a private key in the folder is in no source archive:', () => {
  test.each([
    ['of packs', 'pack-key.jwk', jwk],
    ['of packs, written in lines', 'keys/ours.json', JSON.stringify(JSON.parse(jwk), null, 2)],
    ['of the CRX', 'crx-key.pem', pem],
    ['with words before it', 'deep/down/key.txt', `Our key\n${pem}`],
  ])('one %s is named and not told, and there is no release', (_, name, text) => {
    expect(() => sourcesWith({ [name]: text })).toThrow(
      new RegExp(`^${name}: found a private key in the folder of the project.*Move it out`),
    );
    expect(() => sourcesWith({ [name]: text })).not.toThrow(/"d"|MII/);
  });

  test('public keys, and tests that quote a private one, are no such thing', () => {
    const { d: _, ...open } = JSON.parse(jwk) as { readonly d: string };
    const quoting = `const key = '${jwk}', pem = '-----BEGIN PRIVATE KEY-----';`;
    expect(sourcesWith({ 'key.jwk.pub': JSON.stringify(open), 'a.test.ts': quoting })).toEqual([
      '.gitignore',
      'a.test.ts',
      'key.jwk.pub',
      'package.json',
    ]);
  });
});
