/** What a release is asked to be. */
import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import {
  releaseOptions,
  type ReleaseWish,
  typedCommand,
} from '../../../src/cli/release/options.ts';

async function wishOf(...options: readonly string[]): Promise<ReleaseWish> {
  const { promise, resolve } = Promise.withResolvers<ReleaseWish>();
  const command = releaseOptions(async (wish) => resolve(wish));
  await command.parseAsync([...options], { from: 'user' });
  return promise;
}

test('hosts are named with commas between them, or one after the other', async () => {
  expect(
    await wishOf(
      '--hosts',
      'b.example,*.a.example',
      '--hosts',
      'b.example',
      '--pack-hosts',
      'c.example',
    ),
  ).toMatchObject({ hosts: ['*.a.example', 'b.example'], packHosts: ['c.example'] });
});

test.each(['https://a.example', 'a.example/path', 'a', '*.*', '', 'A.example', '*'])(
  'the host “%s” is refused',
  async (host) => {
    await expect(wishOf('--hosts', host)).rejects.toThrow(/expected a host such as/);
  },
);

test('an address is that of a folder', async () => {
  expect((await wishOf('--address', 'https://council.example/files')).address).toBe(
    'https://council.example/files/',
  );
});

test.each(['http://council.example/', 'council.example', 'https://council.example/?a=b'])(
  'the address %s is refused',
  async (address) => {
    await expect(wishOf('--address', address)).rejects.toThrow(/expected the address of a folder/);
  },
);

test.each(['https://c.example/%USERNAME%/', 'https://c.example/{{deviceid}}/'])(
  'the address %s is refused, since it is another for each',
  async (address) => {
    await expect(wishOf('--address', address)).rejects.toThrow(
      `--address ${address}: expected an address that is the same for everybody.`,
    );
  },
);

test.each([
  'https://user:secret@c.example/',
  'https://secret@c.example/',
  'https://:secret@c.example/%NAME%/',
])('the address %s is refused, and what it would give away is not repeated', async (address) => {
  const refused = wishOf('--address', address);
  await expect(refused).rejects.toThrow(/^--address/);
  await expect(refused).rejects.not.toThrow('secret');
});

test('the notes repeat what decides over the packages, and no file of whoever made them', async () => {
  const wish = await wishOf(
    '--hosts',
    'a.example',
    '--address',
    'https://b.example',
    '--key',
    '/home/me/key.pem',
  );
  expect(typedCommand(wish)).toBe(
    'npm run release -- --hosts a.example --address https://b.example/',
  );
  expect(typedCommand(await wishOf())).toBe('npm run release');
});

test('a shell gives the options back as they were', async () => {
  const options = ['--hosts', '*.a.example,b.example', '--address', "https://b.example/a'b&$(c)/"];
  const [, typed = ''] = typedCommand(await wishOf(...options)).split('npm run release -- ');
  const given = execFileSync('/bin/sh', ['-c', `printf '%s\\n' ${typed}`], { encoding: 'utf8' });
  expect(given.trim().split('\n')).toEqual(options);
  expect(typed).toContain("'*.a.example,b.example'");
});
