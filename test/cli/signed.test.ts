/** A signed pack, or the address of one, where a pack as JSON is wanted. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { NotInOrder } from '../../src/cli/misuse.ts';
import { signPack } from '../../src/cli/sign-pack.ts';
import { readPackByReference } from '../../src/cli/pack-reference.ts';
import { readPackOrSigned } from '../../src/cli/signed-reference.ts';
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
const LINE = `found a signed pack, expected the pack in it, as JSON. Get the pack out of it with “npx armslength inspect ${jws} --pack > from-signed.json”, and give from-signed.json.`;

test('validate tells in one line what it is, and how to get the pack out', () => {
  const { findings } = checkFile(jws, {
    today: '2026-11-22',
    surroundings: () => readSurroundings(),
  });
  expect(findings.map(({ found, expected, mend }) => [found, expected, mend])).toEqual([
    [
      'a signed pack',
      'the pack in it, as JSON',
      `Get the pack out of it with “npx armslength inspect ${jws} --pack > from-signed.json”, and give from-signed.json.`,
    ],
  ]);
});

test('whatever takes a pack to work on tells the same, and no line beside it', () => {
  expect(() => readPackByReference(jws)).toThrow(new NotInOrder(`${jws}: ${LINE}`));
  const { status, stderr } = armslength(['print', jws]);
  expect([status, stderr]).toEqual([1, `${jws}: ${LINE}\n`]);
});

const UNCHECKED = `${jws}: a signed pack, whose signature was not checked. “npx armslength verify” does that.\n`;

test('diff compares what is published with what is to be, and says what it did not check', () => {
  const draft = file('draft.json', JSON.stringify(demo.ok && { ...demo.value, version: '1.0.1' }));
  const of = (...parts: readonly string[]) => armslength(['diff', ...parts, '--at', '2026-11-22']);
  const same = of('builtin:demo', jws);
  expect([same.status, same.stdout, same.stderr]).toEqual([
    0,
    expect.stringContaining('They say the same.'),
    UNCHECKED,
  ]);
  const changed = of(jws, draft);
  expect(changed.status).toBe(1);
  expect(changed.stderr).toContain('their content is not the same');
});

test('explain takes what is published', () => {
  const parts = ['--url', 'https://x.com/compose/post', '--json'];
  const { stdout, stderr } = armslength(['explain', '--pack', jws, ...parts]);
  expect(stderr).toContain(UNCHECKED);
  expect(stdout).toBe(armslength(['explain', '--pack', 'builtin:demo', ...parts]).stdout);
});

test('a signed pack with something else in it is not in order', () => {
  const payload = Buffer.from('{"id":"demo"}').toString('base64url');
  const { signatures } = JSON.parse(readFileSync(jws, 'utf8')) as { signatures: unknown };
  const other = file('other.jws', JSON.stringify({ payload, signatures }));
  expect(() => readPackOrSigned(other)).toThrow(NotInOrder);
  const open = file('open.jws', `${readFileSync(jws, 'utf8')}\n`);
  expect(() => readPackOrSigned(open)).toThrow(NotInOrder);
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
  expect(stderr).toContain('“explain --policy settings.json --pack pack.jws”');
  expect(armslength(['explain', ...parts, '--pack', 'builtin:demo']).status).toBe(0);
});
