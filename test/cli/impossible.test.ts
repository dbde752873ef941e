/** Settings with which no device could ever do what is written. */
import { expect, test } from 'vitest';
import { checkSettings } from '../../src/cli/checked-settings.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const known = { packs: readBuiltinPacks(), sites: readSites() };
const told = (settings: object) =>
  checkSettings(file('settings.json', JSON.stringify(settings)), () => known).findings.map(
    ({ path, found, mend }) => [path, found, mend],
  );
const packKeys = [
  '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
];
const ADDRESS = 'https://rules.council.example/pack.jws';

test('settings with all that an address needs have nothing amiss', () => {
  expect(told({ packs: [`${ADDRESS}#sequence=12`, 'builtin:demo'], packKeys })).toEqual([]);
  expect(told({ packs: ['https://rules.council.example/%C3%A6.jws'], packKeys })).toEqual([]);
});

test.each([{}, { packKeys: [] }])('an address without a key is told: %j', (keys) => {
  expect(told({ packs: ['builtin:demo', ADDRESS], ...keys })).toEqual([
    ['packs.1', `"${ADDRESS}"`, expect.stringContaining('Add to “packKeys”')],
  ]);
});

test.each(['%USERNAME%', '%COMPUTERNAME%', '%DATE%', '${user_name}'])(
  'an address with %s is told, since nobody replaces it',
  (variable) => {
    expect(told({ packs: [`${ADDRESS}?${variable}`], packKeys })).toEqual([
      ['packs.0', expect.stringContaining(variable), expect.stringContaining('Take out')],
    ]);
  },
);

test('a pack that is there twice is told, with another pin too', () => {
  expect(
    told({ packs: ['builtin:demo', ADDRESS, 'builtin:demo', `${ADDRESS}#sequence=3`], packKeys }),
  ).toMatchObject([
    ['packs.2', '"builtin:demo"', expect.stringContaining('the one at place 1')],
    ['packs.3', expect.anything(), expect.stringContaining('the one at place 2')],
  ]);
});

test('an account on a service that no site is about is told, with what was meant', () => {
  expect(told({ councilTenants: ['zoom:a.zoom.us', 'ZOOM:b.zoom.us', 'zomo:a.b'] })).toEqual([
    ['councilTenants.2', '"zomo"', 'Did you mean “zoom”?'],
  ]);
});

test.each(['-a.example', 'a-.example', `${'a'.repeat(64)}.example`, 'a.'.repeat(130) + 'example'])(
  'the host %s is none',
  (host) => {
    expect(told({ extraHosts: [`mastodon:${host}`, 'mastodon:social.example'] })).toEqual([
      ['extraHosts.0', expect.any(String), expect.stringContaining('Between the dots')],
    ]);
  },
);

test('to lock the lock itself is told', () => {
  expect(told({ locked: ['role', 'locked'] })).toEqual([
    ['locked.1', '"locked"', expect.stringContaining('Leave “locked” out')],
  ]);
});

test('a private key is told as such, is not repeated, and is not told as a key that is missing', () => {
  const secret = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';
  const [key = ''] = packKeys;
  const text = JSON.stringify({ ...(JSON.parse(key) as object), d: secret });
  const all = told({ packs: [ADDRESS], packKeys: [text] });
  expect(all).toEqual([
    ['packKeys.0', 'a private key', expect.stringContaining('considered lost')],
  ]);
  expect(JSON.stringify(all)).not.toContain(secret);
});

test('an empty file is told what settings begin with', () => {
  const { findings } = checkSettings(file('empty.json', ''), () => known);
  expect(findings).toMatchObject([
    {
      found: 'an empty file',
      expected: expect.stringContaining('{"municipality": "Example"}'),
      mend: expect.stringContaining('docs/admin/settings.md'),
    },
  ]);
});
