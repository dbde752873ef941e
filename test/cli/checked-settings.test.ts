import { expect, test } from 'vitest';
import { checkSettings } from '../../src/cli/checked-settings.ts';
import { Misuse } from '../../src/cli/misuse.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { EXAMPLE_SETTINGS } from '../../src/core/example-settings.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const known = { packs: readBuiltinPacks(), sites: readSites() };
const check = (text: string) => checkSettings(file('settings.json', text), () => known);
const told = (text: string) =>
  check(text).findings.map(({ path, line, expected, mend }) => ({ path, line, expected, mend }));

test('good settings are taken as they are', () => {
  const { findings, good } = check(JSON.stringify(EXAMPLE_SETTINGS));
  expect(findings).toEqual([]);
  expect(good?.settings).toEqual(EXAMPLE_SETTINGS);
});

test('all that is wrong is told at once, at its line, and nothing is taken', () => {
  const text = `{
  "municipality": "Example",
  "notice": "bage",
  "retentionDays": "30",
  "windws": ["always Typo"],
  "packs": ["builtin:demo", "builtin:dem"],
  "extraHosts": ["mastodn:social.example"],
  "locked": ["municipalty"]
}`;
  expect(check(text).good).toBeUndefined();
  expect(told(text)).toMatchObject([
    { path: 'notice', line: 3, mend: expect.stringContaining('“badge”') },
    { path: 'retentionDays', line: 4, expected: 'a whole number of days' },
    { path: 'windws', line: 5, mend: 'Did you mean “windows”?' },
    { path: 'packs.1', line: 6, mend: 'Did you mean “builtin:demo”?' },
    { path: 'extraHosts.0', line: 7, mend: 'Did you mean “mastodon”?' },
    { path: 'locked.0', line: 8, mend: expect.stringContaining('“municipality”') },
  ]);
});

test.each([
  ['a list', '[]'],
  ['a text', '"settings"'],
  ['the file of a browser', '{"3rdparty": {"extensions": {}}}'],
  ['the file of another browser', '{"policies": {}}'],
])('%s is no file of settings', (_, text) => {
  expect(told(text)).toMatchObject([{ expected: expect.stringContaining('"municipality"') }]);
});

test.each(['3rdparty', 'policies'])(
  'of what stands in “%s” it is said where the settings are',
  (key) => {
    expect(told(JSON.stringify({ [key]: {} }))).toMatchObject([
      { path: key, mend: expect.stringContaining('under “3rdparty”, “extensions”') },
    ]);
  },
);

test('a key that is none is told by what it is, and not repeated', () => {
  const packKeys = [
    'abc',
    '{"kty":"OKP","crv":"Ed25519","x":"11"}',
    { kty: 'OKP' },
    7,
    '{"kty":"OKP","d":"secret"}',
  ];
  const findings = check(JSON.stringify({ packKeys })).findings.filter(({ path }) =>
    path.startsWith('packKeys'),
  );
  expect(findings.map(({ found }) => found)).toEqual([
    'a text that is no JWK',
    'a JWK whose “x” is not 32 bytes as base64url without padding',
    'JSON that is not in quotes',
    'a number',
    'a private key',
  ]);
  // As it stands in a file, where it is in quotes.
  for (const { mend } of findings.slice(0, 4)) expect(mend).toContain('behind “For “packKeys”:”');
});

test('broken JSON is told with its line, and so is a key that is there twice', () => {
  expect(told('{\n  "role": "official"\n  "grant": "all"\n}')).toMatchObject([{ line: 2 }]);
  expect(told('{"role": "official",\n"role": "minister"}')).toMatchObject([
    { path: 'role', line: 2 },
  ]);
});

test('a pack in the settings is read as the browser will read it', () => {
  const demo = known.packs.find(({ id }) => id === 'demo');
  expect(told(JSON.stringify({ inlinePack: JSON.stringify(demo) }))).toEqual([]);
  expect(told(JSON.stringify({ inlinePack: '' }))).toEqual([]);
  const { issuer: _, ...incomplete } = demo ?? {};
  expect(told(JSON.stringify({ inlinePack: JSON.stringify(incomplete) }))).toMatchObject([
    { path: 'inlinePack issuer', line: 1 },
  ]);
  const twice = JSON.stringify(demo).replace('"sequence"', '"sequence":3,"sequence"');
  expect(told(JSON.stringify({ inlinePack: twice }))).toMatchObject([
    { path: 'inlinePack sequence', expected: 'each key once' },
  ]);
  expect(told(JSON.stringify({ inlinePack: '{' }))).toMatchObject([{ path: 'inlinePack' }]);
});

test('a file that is not there is misuse', () => {
  expect(() => checkSettings('nowhere.json', () => known)).toThrow(Misuse);
});

test('of a file that is longer than any settings it is not said that it should be split', () => {
  const long = file('long.json', ' '.repeat(2_000_001) + '{}');
  const { findings } = checkSettings(long, () => ({ packs: [], sites: [] }));
  expect(findings).toMatchObject([{ found: '2000003 characters', expected: 'at most 2000000' }]);
  expect(findings[0]?.mend).toContain('Is it the right file?');
  expect(findings[0]?.mend).not.toContain('split');
});

test('a set of keys in the place of their list is told once, and not again of each address', () => {
  const text = '{ "packs": ["https://a.example/p.jws"], "packKeys": { "keys": [] } }';
  const { findings } = check(text);
  expect(findings.map(({ path, found }) => [path, found])).toEqual([['packKeys', 'a set of keys']]);
});
