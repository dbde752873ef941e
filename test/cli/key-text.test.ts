/** Keys as editors and other tools write them. */
import { execFileSync } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { publicKeyOfFile, signerOfFile, signerOfVariable } from '../../src/cli/signer.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const secret = JSON.stringify(privateKey.export({ format: 'jwk' }));
const open = JSON.stringify(publicKey.export({ format: 'jwk' }));
const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });

const reasonOf = (signer: Promise<unknown>): Promise<string> =>
  signer.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );

test('a byte-order mark that an editor has put before a key is passed over', async () => {
  const { id } = await publicKeyOfFile(file('open.pub', `\ufeff${open}\r\n`));
  expect((await signerOfFile(file('secret.jwk', `\ufeff${secret}`), undefined)).key.id).toBe(id);
  process.env['TEST_MARKED_KEY'] = `\ufeff${secret}`;
  expect((await signerOfVariable('TEST_MARKED_KEY')).key.id).toBe(id);
  delete process.env['TEST_MARKED_KEY'];
});

test('a key in UTF-16 is told to be that, with a mark or without', async () => {
  const little = Buffer.from(open, 'utf16le');
  const marked = Buffer.from(`\ufeff${open}`, 'utf16le');
  for (const bytes of [little, marked, Buffer.from(little).swap16(), Buffer.from(marked).swap16()])
    await expect(publicKeyOfFile(file('wide.pub', bytes))).rejects.toThrow(
      'wide.pub: is text in UTF-16, expected UTF-8. Save it as UTF-8',
    );
});

test.each([
  ['an RSA key', generateKeyPairSync('rsa', { modulusLength: 1024 })],
  ['a key on the curve X25519', generateKeyPairSync('x25519')],
] as const)(
  '%s is told to be that, and nothing of it, also as a set of keys',
  async (name, pair) => {
    const [own, others] = [pair.privateKey, pair.publicKey].map((key) =>
      JSON.stringify(key.export({ format: 'jwk' })),
    ) as [string, string];
    const told = (where: string) =>
      `${where}: is ${name}, expected one Ed25519 key (OKP). Give a file that “armslength keygen” wrote.`;
    const [secretFile, publicFile] = [file('other.jwk', own), file('other.pub', others)];
    expect(await reasonOf(signerOfFile(secretFile, undefined))).toBe(told(secretFile));
    expect(await reasonOf(publicKeyOfFile(publicFile))).toBe(told(publicFile));
    expect(await reasonOf(publicKeyOfFile(secretFile))).toContain('found a private key');
    const set = file('set.jwk', `{"keys":[${own}]}`);
    expect(await reasonOf(signerOfFile(set, undefined))).toContain('set.jwk: is a set of keys, ');
  },
);

test('a pack, settings or a signed pack in the place of a key are told to be that', async () => {
  for (const [text, name] of [
    [readFileSync('test/cli/small-town.json', 'utf8'), 'a pack'],
    ['{"role":"official"}', 'settings'],
    ['{"payload":"","signatures":[]}', 'a signed pack'],
  ] as const)
    expect(await reasonOf(publicKeyOfFile(file('other.json', text)))).toContain(
      `other.json: is ${name}, and no key. `,
    );
});

test('a key as PEM is told to be that, and the way that it names makes a JWK', async () => {
  const told = await reasonOf(signerOfFile(file('key.pem', pem), undefined));
  expect(told).toContain('key.pem: is in the form PEM, expected a JWK.');
  expect(told).not.toContain(pem.slice(40, 60));
  const script = /node -p '([^']+)'/.exec(told)?.[1] ?? '';
  const jwk = execFileSync(process.execPath, ['-p', script], { input: pem, encoding: 'utf8' });
  const { id } = await publicKeyOfFile(file('pem.pub', open));
  expect((await signerOfFile(file('made.jwk', jwk), undefined)).key.id).toBe(id);
});

const DER = { format: 'der', type: 'pkcs8' } as const;
const LOCKED = { ...DER, cipher: 'aes-256-cbc', passphrase: 'one two' } as const;
const given = { 'own key.der': privateKey.export(DER), 'locked.der': privateKey.export(LOCKED) };
/** The beginning of a file of PKCS #12. */
const PFX = Buffer.from('308203660201033082031c06092a864886f70d010701', 'hex');

test.each([
  ['own key.der', given['own key.der'], 'is a private key in the form DER'],
  ['open.der', publicKey.export({ format: 'der', type: 'spki' }), 'is a public key in the form'],
  ['locked.der', given['locked.der'], 'is in the form DER with a passphrase'],
  ['own.p12', PFX, 'is in the form PKCS#12'],
  [
    'rsa.der',
    generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey.export(DER),
    'is a key of the kind rsa in the form DER, expected one Ed25519 key (OKP) as JWK.',
  ],
  ['zero.jwk', '0', 'is no key.'],
])('a file of bytes, %s, is told by its form', async (name, bytes, what) => {
  const key = file(name, bytes);
  expect(await reasonOf(signerOfFile(key, undefined))).toContain(`${key}: ${what}`);
  expect(await reasonOf(publicKeyOfFile(key))).toContain(`${key}: ${what}`);
});

test.each([
  ['own key.der', given['own key.der'], ''],
  ['locked.der', given['locked.der'], " -passin 'pass:one two'"],
])('the line that is told of %s makes a JWK', async (name, bytes, passphrase) => {
  const told = await reasonOf(signerOfFile(file(name, bytes), undefined));
  const line = /“(openssl .*) > pack-key\.jwk”/.exec(told)?.[1]?.replace(' |', `${passphrase} |`);
  const jwk = execFileSync('/bin/sh', ['-c', line ?? ''], { encoding: 'utf8' });
  expect(JSON.parse(jwk)).toEqual(JSON.parse(secret));
});

test('of a variable nobody is told to give a file', async () => {
  for (const text of ['no key', pem, open.replace('OKP', 'RSA')]) {
    process.env['TEST_BAD_KEY'] = text;
    const told = await reasonOf(signerOfVariable('TEST_BAD_KEY'));
    expect(told).toContain('TEST_BAD_KEY');
    expect(told).not.toContain('Give a file');
  }
  delete process.env['TEST_BAD_KEY'];
});
