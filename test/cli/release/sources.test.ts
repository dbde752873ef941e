import { createPublicKey, generateKeyPairSync } from 'node:crypto';
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
const sourcesWith = (files: Readonly<Record<string, string | Uint8Array>>): readonly string[] => {
  const all = { '.gitignore': '.output\nnode_modules\n', 'package.json': '{}', ...files };
  writeFolder(
    folder,
    new Map(
      Object.entries(all).map(([name, text]) => [
        name,
        typeof text === 'string' ? textFile(text) : text,
      ]),
    ),
  );
  return [...readSources(folder).keys()];
};

const secret = generateKeyPairSync('ed25519').privateKey;
const jwk = JSON.stringify(secret.export({ format: 'jwk' }));
const { d = '', ...open } = secret.export({ format: 'jwk' });
const PKCS8 = { type: 'pkcs8', format: 'pem' } as const;
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const pem = rsa.export(PKCS8);
const LOCKED = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;
const locked = rsa.export({ ...LOCKED, type: 'pkcs8' });
const old = rsa.export({ ...LOCKED, type: 'pkcs1' });

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
    [
      'among variables',
      'secrets.env',
      `PORT=1\nCRX_KEY="${pem.replaceAll('\n', String.raw`\n`)}"\n`,
    ],
    ['of packs among variables', '.env', `PACK_KEY='${jwk}'\n`],
    ['indented in YAML', 'deploy.yml', `key: |\n${pem.replaceAll(/^/gm, '    ')}`],
    ['of packs in YAML', 'key.yml', `key:\n  kty: OKP\n  d: ${d}\n`],
    ['quoted in settings', 'settings.json', JSON.stringify({ packKeys: [jwk] })],
    ['quoted in a test', 'a.test.ts', `const key = ${jwk};`],
    ['of packs in UTF-16', 'key.jwk', Buffer.from(`\ufeff${jwk}`, 'utf16le')],
    ['of the CRX in UTF-16', 'key.pem', Buffer.from(pem, 'utf16le').swap16()],
    ['with a passphrase', 'locked.pem', locked],
    ['with a passphrase, of the old form', 'old.pem', old],
    ['short, on a curve', 'ed25519.pem', secret.export(PKCS8)],
    ['in a long file', 'log.txt', `${'a line of a log\n'.repeat(100_000)}${pem}`],
  ])('one %s is named and not told, and there is no release', (_, name, text) => {
    expect(() => sourcesWith({ [name]: text })).toThrow(
      new RegExp(`^${name}: found a private key in the folder of the project.*Move it out`),
    );
    expect(() => sourcesWith({ [name]: text })).not.toThrow(/"d"|MII/);
  });

  test('public keys, the names of forms, and the example of a standard are no such thing', () => {
    const files = {
      'a.test.ts': `const key = '{"d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","kty":"OKP"}';`,
      'b.ts': "text.startsWith('-----BEGIN PRIVATE KEY-----')",
      'c.svg': `<path d="M${'1-2'.repeat(20)}"/>`,
      'key.jwk.pub': JSON.stringify(open),
      'key.pem.pub': createPublicKey(rsa).export({ type: 'spki', format: 'pem' }),
    };
    expect(sourcesWith(files)).toEqual(['.gitignore', ...Object.keys(files), 'package.json']);
  });

  test('the project itself has none', () => {
    expect(readSources('.').size).toBeGreaterThan(1000);
  });
});
