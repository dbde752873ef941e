import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { PATIENCE } from '../../src/cli/key-command.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { signerOfFile, signerOfPrivateFile, signerOfVariable } from '../../src/cli/signer.ts';
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

test('a command that does not end is told of meanwhile, and ended', async () => {
  const told: string[] = [];
  const patience = { tellEvery: 5, endAfter: 300, tell: (line: string) => told.push(line) };
  const ended = `${file('ended', '')}.pid`;
  const signer = await signerOfFile(`${key}.pub`, `echo $$ > "${ended}"; exec sleep 20`, patience);
  await expect(signer.sign(MUCH)).rejects.toThrow(
    new Misuse('--key-command did not end within 0 seconds, and was ended. Nothing was written.'),
  );
  expect(told).toContain(
    '--key-command has not ended after 0 seconds, and is waited for up to 0 seconds.',
  );
  const isThere = () => process.kill(Number(readFileSync(ended, 'utf8')), 0);
  await vi.waitFor(() => expect(isThere).toThrow('ESRCH'));
});

test('a command that prints without end is no signature, and is not waited for', async () => {
  const prints = 'cat > /dev/null; head -c 200000 /dev/zero';
  await expect(signedBy(prints)).rejects.toThrow('--key-command printed too many bytes');
  await expect(signedBy('cat > /dev/null; yes')).rejects.toThrow('printed too many bytes');
  const short = 'cat > /dev/null; head -c 200 /dev/zero';
  await expect(signedBy(short)).rejects.toThrow('--key-command printed 200 bytes');
});

test('whoever signs with a command is told how long it is waited for', () => {
  const guide = readFileSync(new URL('../../docs/admin/packs.md', import.meta.url), 'utf8');
  expect(guide).toContain(`within ${PATIENCE.endAfter / 60_000} minutes`);
  expect(guide).toContain(`every ${PATIENCE.tellEvery / 1000} seconds`);
});

describe('a private key with the public part of another', () => {
  const other = path.join(path.dirname(key), 'other-key.jwk');
  armslength(['keygen', '--out', other]);
  const { x } = JSON.parse(readFileSync(other, 'utf8')) as { x: string };
  const own = JSON.parse(readFileSync(key, 'utf8')) as { d: string };
  const mixed = file('mixed.jwk', JSON.stringify({ ...own, x }));

  test('is no key to sign with, in a file or in a variable, and none of it is told', async () => {
    process.env['TEST_MIXED_KEY'] = readFileSync(mixed, 'utf8');
    const giveFile = 'Give a file that “armslength keygen” wrote.';
    const asked = [
      [mixed, signerOfFile(mixed, undefined), giveFile],
      [mixed, signerOfPrivateFile(mixed), giveFile],
      [
        'TEST_MIXED_KEY',
        signerOfVariable('TEST_MIXED_KEY'),
        'Put into this variable what stands in a file that “armslength keygen” wrote.',
      ],
    ] as const;
    delete process.env['TEST_MIXED_KEY'];
    for (const [where, signer, mend] of asked)
      await expect(signer).rejects.toThrow(
        new Misuse(
          `${where}: its “x” is not the public part of its “d”, so that nobody could verify what it signs. ${mend}`,
        ),
      );
  });

  test('ends sign with 2 and that one line', () => {
    const pack = fileURLToPath(new URL('small-town.json', import.meta.url));
    const flags = ['--key', mixed, '--out', `${mixed}.jws`];
    const { status, stdout, stderr } = armslength(['sign', pack, ...flags]);
    expect([status, stdout, stderr.split('\n').length]).toEqual([2, '', 2]);
    expect(stderr).not.toContain(own.d);
  });
});

test('a private key that anybody but its owner has any right to is told of', async () => {
  const modes = [0o600, 0o400, 0o640, 0o620, 0o610, 0o604, 0o602, 0o644];
  const notes = modes.map(async (mode) => {
    const copy = file(`${mode}.jwk`, readFileSync(key));
    chmodSync(copy, mode);
    return (await signerOfFile(copy, undefined)).note;
  });
  expect(await Promise.all(notes)).toEqual([
    undefined,
    undefined,
    expect.stringContaining('a group on this machine has rights to this private key (640)'),
    expect.stringContaining('a group on this machine has rights to this private key (620)'),
    expect.stringContaining('a group on this machine has rights to this private key (610)'),
    expect.stringContaining('everybody on this machine has rights to this private key (604)'),
    expect.stringContaining('everybody on this machine has rights to this private key (602)'),
    expect.stringContaining('everybody on this machine has rights to this private key (644)'),
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
