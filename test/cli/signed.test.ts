/** A signed pack, or the address of one, where a pack as JSON is wanted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { signPack } from '../../src/cli/sign-pack.ts';
import { NotInOrder, readPackByReference } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { signerOfFile } from '../../src/cli/signer.ts';
import { makeKeyPair } from '../../src/cli/key-pair.ts';
import { parseWholePack } from '../../src/core/window-check.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const key = `${file('beside.json', '{}')}.jwk`;
await makeKeyPair(key);
const demo = parseWholePack(readPackByReference('builtin:demo'));
const signed = demo.ok && (await signPack(demo.value, [await signerOfFile(key, undefined)]));
const jws = file('pack.jws', signed && signed.ok ? signed.value : '');
const LINE = `found a signed pack, expected the pack in it, as JSON. Get the pack out of it with “npx armslength inspect ${jws} --pack > pack.json”, and give pack.json.`;

test('validate tells in one line what it is, and how to get the pack out', () => {
  const { findings } = checkFile(jws, {
    today: '2026-11-22',
    surroundings: () => readSurroundings(),
  });
  expect(findings.map(({ found, expected, mend }) => [found, expected, mend])).toEqual([
    [
      'a signed pack',
      'the pack in it, as JSON',
      `Get the pack out of it with “npx armslength inspect ${jws} --pack > pack.json”, and give pack.json.`,
    ],
  ]);
});

test('whatever takes a pack tells the same, and no line beside it', () => {
  expect(() => readPackByReference(jws)).toThrow(new NotInOrder(`${jws}: ${LINE}`));
  const { status, stderr } = armslength(['diff', jws, jws]);
  expect([status, stderr]).toEqual([1, `${jws}: ${LINE}\n`]);
});

test('the way that it names gives the pack', () => {
  const { stdout } = armslength(['inspect', jws, '--pack']);
  expect(readPackByReference(file('pack.json', stdout)).id).toBe('demo');
  expect(readFileSync(jws, 'utf8')).toContain('"payload"');
});

test('explain with settings that name an address says that nothing is fetched, and what to do', () => {
  const settings = file('settings.json', '{"packs": ["https://rules.council.example/pack.jws"]}');
  const parts = ['--policy', settings, '--url', 'https://x.com/compose/post'];
  const { status, stdout, stderr } = armslength(['explain', ...parts]);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(
    'https://rules.council.example/pack.jws: a pack at an address is not fetched here.',
  );
  expect(stderr).toContain('“explain --pack pack.json”');
  expect(armslength(['explain', ...parts, '--pack', 'builtin:demo']).status).toBe(0);
});
