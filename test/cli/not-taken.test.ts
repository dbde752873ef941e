import { expect, test } from 'vitest';
import { settingsFrom } from '../../src/cli/explain-settings.ts';
import { makeKeyPair } from '../../src/cli/key-pair.ts';
import { notTaken } from '../../src/cli/not-taken.ts';
import { readPackFile } from '../../src/cli/rules.ts';
import { signPack } from '../../src/cli/sign-pack.ts';
import { signerOfFile } from '../../src/cli/signer.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const JSON_PACK = 'test/cli/small-town.json';
const ADDRESS = 'https://packs.council.example/p.jws';

const keyFile = write('a-folder', '').replace('a-folder', 'key.jwk');
const { id, jwk } = await makeKeyPair(keyFile);
const OWN = JSON.stringify(jwk);
const OTHER = JSON.stringify({ ...jwk, x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' });
const signed = await signPack(readPackFile(JSON_PACK), [await signerOfFile(keyFile, undefined)]);
const SIGNED = write('pack.jws', signed.ok ? signed.value : '');

const told = (pack: readonly string[], packs: readonly string[], key = OWN) => {
  const policy = write('settings.json', JSON.stringify({ packs, packKeys: [key] }));
  const settings = settingsFrom({ policy, pack, base: [], tenant: [], window: [] });
  const trusting = { file: 'settings.json', packs: settings.named, packKeys: [key] };
  return notTaken(settings.given, trusting);
};

test('what a device with the settings takes is not remarked on', async () => {
  expect(await told([SIGNED], [ADDRESS])).toEqual([]);
  expect(await told([SIGNED], [`${ADDRESS}#sequence=1`])).toEqual([]);
  expect(await told([SIGNED], [`${ADDRESS}#sequence=12`, 'https://other.example/p'])).toEqual([]);
  expect(await told([SIGNED], ['builtin:demo'], OTHER)).toEqual([]);
  expect(await told([JSON_PACK], [ADDRESS], OTHER)).toEqual([]);
  expect(await told(['builtin:demo'], [`${ADDRESS}#sequence=12`])).toEqual([]);
});

test('a pin on another sequence is, of a pack that is signed or is to be', async () => {
  const pinned = ['builtin:demo', `${ADDRESS}#sequence=12`];
  for (const pack of [SIGNED, JSON_PACK])
    expect(await told(['builtin:demo', pack], pinned)).toEqual([
      `${pack}: has sequence 1, and “packs” of settings.json allows 12 only. A device with these settings refuses it.`,
    ]);
});

test('so is a signature of a key that is not trusted', async () => {
  expect(await told([SIGNED], [ADDRESS], OTHER)).toEqual([
    `${SIGNED}: is signed with ${id}, which “packKeys” of settings.json has not. A device with these settings refuses it.`,
  ]);
});

test('explain says so, and explains all the same', () => {
  const settings = write(
    'pinned.json',
    JSON.stringify({ packs: [`${ADDRESS}#sequence=12`], packKeys: [OWN] }),
  );
  const parts = ['--policy', settings, '--pack', JSON_PACK, '--url', 'https://x.com/compose/post'];
  const { status, stdout, stderr } = armslength(['explain', ...parts]);
  expect(status).toBe(0);
  expect(stdout).toContain('composer');
  expect(stderr).toContain('allows 12 only. A device with these settings refuses it.');
});
