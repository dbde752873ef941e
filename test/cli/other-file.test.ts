import { expect, test } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { checkSettings } from '../../src/cli/checked-settings.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { readPackFile } from '../../src/cli/rules.ts';
import { isSignedAt } from '../../src/cli/signed-reference.ts';
import { refuseSwapped } from '../../src/cli/swapped.ts';
import { armslength } from './armslength.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const ofOne = (name: string, value: unknown) =>
  [name, write(`${name}.json`, JSON.stringify(value))] as const;

const PUBLIC = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' };
const SETTINGS = ofOne('settings', { municipality: 'Example', language: 'da', windows: [] });
const KEY = ofOne('a public key', PUBLIC);
const PRIVATE = ofOne('a private key', { ...PUBLIC, d: 'SECRET' });
const KEYS = ofOne('a set of keys', { keys: [PUBLIC] });
const OF_A_BROWSER = ofOne('a policy for a browser', { policies: {} });
const NOT_PACKS = [SETTINGS, KEY, PRIVATE, KEYS, OF_A_BROWSER];

const A_PACK = 'test/cli/small-town.json';
const refused = (command: () => unknown): unknown => {
  try {
    return command();
  } catch (error) {
    return error;
  }
};
const never = () => {
  throw new Error('asked for');
};

test.each(NOT_PACKS)('%s in the place of a pack is told in one line', (name, file) => {
  const error = refused(() => readPackFile(file)) as Error;
  expect(error).toBeInstanceOf(Misuse);
  expect(error.message).toMatch(/^.+$/);
  expect(error.message).toContain(`${file}: found ${name}, expected a pack.`);
  expect(error.message).not.toContain('SECRET');
});

test.each(NOT_PACKS)('validate tells %s so too', (name, file) => {
  const { findings } = checkFile(file, { surroundings: never, today: '2026-11-22' });
  expect(findings.map(({ found }) => found)).toEqual([name]);
});

test('so is what nobody knows', () => {
  const file = write('other.json', '{ "scripts": {} }');
  const error = refused(() => readPackFile(file)) as Error;
  expect(error.message).toBe(
    `${file} is not in order:\n  ${file}:1:1: found an object with “scripts”, expected a pack. Is this the right file?\nThere may be more: “npx armslength validate ${file}” tells all that is to be mended.`,
  );
});

test('what is no JSON is told as that first', () => {
  const file = write('cut.json', '{ "scripts": {}, }');
  const { message } = refused(() => readPackFile(file)) as Error;
  expect(message).toContain('found a comma before }, expected none behind the last entry.');
});

test('a pack that has only been begun is one, whatever settings have in common with it', () => {
  const begun = write('begun.json', '{ "windows": [] }');
  expect((refused(() => readPackFile(begun)) as Error).message).toContain('Add “id”.');
});

const SIGNED = ['a signed pack', write('p.jws', '{"payload":"","signatures":[]}')] as const;

test.each([
  ['a pack', A_PACK],
  SIGNED,
  ['a site', 'rules/sites/facebook.json'],
  ['a key', KEY[1]],
  ['a set of keys', KEYS[1]],
] as const)('%s in the place of settings is one finding', (name, file) => {
  const { findings } = checkSettings(file, never);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ path: '', line: 1, column: 1, found: name });
  expect(findings[0]?.expected).toContain('an object with the settings');
});

test('settings with a slip in each key are told key by key', () => {
  const slips = write('slips.json', '{ "langage": "da", "rol": "official" }');
  const { findings } = checkSettings(slips, () => ({ packs: [], sites: [] }));
  expect(findings.map(({ path }) => path)).toEqual(['langage', 'rol']);
});

test.each([A_PACK, SIGNED[1], 'builtin:demo'])('%s and settings in each other’s place', (pack) => {
  const settings = SETTINGS[1];
  expect(() => refuseSwapped(pack, [A_PACK, settings])).toThrow(
    `${pack} is a pack, and ${settings} has settings: give “--policy ${settings} --pack ${pack}”.`,
  );
  expect(refused(() => refuseSwapped(settings, [pack]))).toBeUndefined();
  expect(refused(() => refuseSwapped(pack, [A_PACK]))).toBeUndefined();
});

test('explain tells that the two are swapped, and nothing else', () => {
  const swapped = ['--policy', A_PACK, '--pack', SETTINGS[1], '--url', 'https://x.com'];
  const { status, stderr } = armslength(['explain', ...swapped]);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^.+ is a pack, and .+\n$/);
});

test('a pack that comes with the extension is told as one where a file is wanted', () => {
  expect(() => checkSettings('builtin:demo', never)).toThrow(
    'builtin:demo could not be read: “builtin:” names a pack that comes with the extension, and a file is expected here.',
  );
});

test('and needs no signature', () => {
  const sign = (pack: string) => armslength(['sign', pack, '--key', KEY[1], '--out', 'x.jws']);
  const { status, stderr } = sign('builtin:demo');
  expect(status).toBe(2);
  expect(stderr).toBe(
    'builtin:demo: comes with the extension and needs no signature, so that settings name it in “packs” as it is. “sign” takes the file of a pack, which is rules/packs/demo/demo/pack.json for this one.\n',
  );
  expect(sign('builtin:dmo').stderr).toContain('Did you mean builtin:demo?');
});

test('a signed pack that was cut off, or that an editor has wrapped, is one', () => {
  const text = '{"payload":"eyJpZ\nCI6","signatures":[]}';
  for (const damaged of [text, text.slice(0, 20)]) {
    const file = write('damaged.jws', damaged);
    const { findings } = checkFile(file, { surroundings: never, today: '2026-11-22' });
    expect(findings).toMatchObject([{ found: 'a signed pack', line: 1, column: 1 }]);
    expect(() => readPackFile(file)).toThrow('found a signed pack, expected the pack in it');
    expect(isSignedAt(file)).toBe(true);
  }
});
