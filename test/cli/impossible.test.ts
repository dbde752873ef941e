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

test('an address without a key is told', () => {
  expect(told({ packs: ['builtin:demo', ADDRESS] })).toEqual([
    ['packs.1', `"${ADDRESS}"`, expect.stringContaining('Add to “packKeys”')],
  ]);
});

test('that no key is trusted can be said, as when the only one has to go at once', () => {
  expect(told({ packs: ['builtin:demo', ADDRESS], packKeys: [] })).toEqual([]);
});

test('a key that is there twice is told, and not repeated', () => {
  expect(told({ packKeys: [...packKeys, ...packKeys] })).toEqual([
    ['packKeys.1', 'the key of packKeys.0 again', expect.stringContaining('Take it out')],
  ]);
});

test('a pack that is there twice is told, with another pin too', () => {
  expect(
    told({ packs: ['builtin:demo', ADDRESS, 'builtin:demo', `${ADDRESS}#sequence=3`], packKeys }),
  ).toMatchObject([
    ['packs.2', '"builtin:demo"', expect.stringContaining('Take it out, or packs.0:')],
    ['packs.3', expect.anything(), expect.stringContaining('Take it out, or packs.1:')],
  ]);
});

test('a pack is there twice also where its address is written in another way', () => {
  const packs = [
    'https://p.example/a.jws',
    'https://p.example:443/a.jws#sequence=3',
    'https://P.Example/a.jws',
  ];
  expect(told({ packs, packKeys }).map(([path]) => path)).toEqual(['packs.1', 'packs.2']);
  const others = [
    'https://p.example:8443/a.jws',
    'https://p.example/A.jws',
    'https://p.example/a.jws?b',
  ];
  expect(told({ packs: [...packs.slice(0, 1), ...others], packKeys })).toEqual([]);
});

test('an account on a service that no site is about is told, with what was meant', () => {
  expect(told({ councilTenants: ['zoom:a.zoom.us', 'ZOOM:b.zoom.us', 'zomo:a.b'] })).toEqual([
    ['councilTenants.2', '"zomo"', 'Did you mean “zoom”?'],
  ]);
});

test.each(['teams:not-a-guid', 'teams:01234567-89ab-cdef-0123-456789abcde'])(
  '%s is told, since every account of the service has another form',
  (account) => {
    expect(told({ councilTenants: [account] })).toEqual([
      ['councilTenants.0', `"${account}"`, expect.stringContaining('32 digits')],
    ]);
  },
);

test.each(['x.zoom.us:443', 'x..zoom.us', '*.zoom.us'])(
  'zoom:%s is told, since no page has that for a host',
  (id) => {
    expect(told({ councilTenants: [`zoom:${id}`] })).toEqual([
      ['councilTenants.0', `"zoom:${id}"`, expect.stringContaining('Give the host alone')],
    ]);
  },
);

test.each(['https://x.zoom.us/', 'x.zoom.us/j'])('zoom:%s is told with what to write', (id) => {
  expect(told({ councilTenants: [`zoom:${id}`] })).toEqual([
    ['councilTenants.0', `"zoom:${id}"`, expect.stringContaining('Write “zoom:x.zoom.us”')],
  ]);
});

test('accounts that a page can be on have nothing amiss', () => {
  const guid = '01234567-89AB-CDEF-0123-456789abcdef';
  const councilTenants = [`teams:${guid}`, 'webex:council', 'Zoom:Council.zoom.us', 'jitsi:meet'];
  expect(told({ councilTenants })).toEqual([]);
});

test.each(['always', '2029-10-01/2029-11-20', ' 2029-10-01/P6W '])(
  'the window “%s” is told to have no name',
  (window) => {
    expect(told({ windows: ['always Trial', window] })).toEqual([
      ['windows.1', JSON.stringify(window), expect.stringContaining('Write one')],
    ]);
  },
);

test('whatever is wrong with a list is told at its item as written, behind others that do not fit', () => {
  const settings = {
    packs: [
      'http://a.example/p',
      'builtin:demo',
      7,
      `${ADDRESS}?%USER%`,
      'builtin:demo',
      'builtin:x',
    ],
    councilTenants: ['zoom', 'bogus:a.b', 'teams:x'],
    extraHosts: ['mastodon:a b', 'nope:x.y', 'mastodon:-x.y'],
    windows: ['never', 'always'],
    locked: ['rol', 'locked'],
    packKeys,
  };
  expect(told(settings).map(([path]) => path)).toEqual([
    'packs.0',
    'packs.2',
    'packs.3',
    'packs.4',
    'packs.5',
    'councilTenants.0',
    'councilTenants.1',
    'councilTenants.2',
    'extraHosts.0',
    'extraHosts.1',
    'extraHosts.2',
    'windows.0',
    'windows.1',
    'locked.0',
    'locked.1',
  ]);
  const [, doubled] = told({ packs: [7, 'builtin:demo', 'builtin:demo'] });
  expect(doubled).toMatchObject([
    'packs.2',
    '"builtin:demo"',
    expect.stringContaining('Take it out, or packs.1:'),
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
