import { expect, test } from 'vitest';
import type { ReleaseWish } from '../../../src/cli/release/options.ts';
import { policyKit } from '../../../src/cli/release/policy-kit.ts';
import { remarksOn } from '../../../src/cli/release/remarks.ts';
import { kitSettings } from '../../../src/cli/release/settings.ts';
import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import { notesOn } from '../../../src/cli/settings-notes.ts';
import { filesOfThisTest } from '../folder.ts';
import { filledIn } from '../policy/deployments.ts';

/** A release of which there is nothing to say. */
const WHOLE: ReleaseWish = {
  hosts: [],
  packHosts: [],
  address: 'https://council.example/armslength/',
  from: 'settings.json',
  key: 'crx-key.pem',
  packKey: 'pack-key.jwk',
  signedXpi: 'signed.xpi',
};

const NOTHING = { leftOut: [], notes: [] };

test('of a release with everything of its own there is nothing to say', () => {
  expect(remarksOn(WHOLE, NOTHING)).toEqual([]);
});

test.each([
  ['the address of the files', 'address', /lead nowhere\. .*--address/],
  ['settings', 'from', /^The values in policy\/ are examples, of an invented municipality.*--from/],
  ['a key for the CRX', 'key', /development key.*--key/],
  ['a key for the packs', 'packKey', /development key.*--pack-key/],
  ['a signature of Mozilla', 'signedXpi', /not signed/],
] as const)('whoever gave no %s is told so', (_, name, told) => {
  const { [name]: _left, ...wish } = WHOLE;
  expect(remarksOn(wish, NOTHING)).toEqual([expect.stringMatching(told)]);
});

test('of an address for a trial it is said that it is one', () => {
  expect(remarksOn({ ...WHOLE, address: 'http://127.0.0.1/' }, NOTHING)).toEqual([
    expect.stringContaining('for a trial'),
  ]);
});

test('a file that the kit is without is named, and each reason with what to do', () => {
  const kit = policyKit(filledIn({ locked: [], packKeys: [] }));
  const [first, ...reasons] = remarksOn(WHOLE, { ...kit, notes: [] });
  expect(first).toMatch(
    /^Left out, .*: policy\/armslength\.admx, policy\/en-US\/armslength\.adml, /,
  );
  expect(reasons).toEqual([
    expect.stringMatching(/^ {2}locked: found an empty list, expected .*\. Use another format/),
    expect.stringMatching(/^ {2}packKeys: found an empty list, expected /),
  ]);
});

test('what the reviewers of Mozilla need is printed, to be passed on as it is', () => {
  const reviewers = 'Unpack it.';
  expect(remarksOn(WHOLE, { ...NOTHING, reviewers })).toEqual([
    'For Mozilla’s reviewers: Unpack it.',
  ]);
});

const NOW = Date.parse('2029-12-01T12:00:00Z');
const file = filesOfThisTest();

test('what policy remarks on settings, a release remarks on them too', () => {
  const settings = {
    role: 'oficial',
    packs: ['builtin:ie-base'],
    windows: ['2029-10-01/2029-11-20 Local elections'],
    surfaces: [],
    municipality: 'For %USERNAME%',
  };
  const from = file('settings.json', JSON.stringify(settings));
  const { notes } = kitSettings(from, NOW);
  expect(notes).toEqual(notesOn(settings, readBuiltinPacks(), NOW).map((one) => `${from}: ${one}`));
  expect(notes).toHaveLength(4);
  expect(remarksOn(WHOLE, { ...NOTHING, notes })).toEqual(notes);
  expect(kitSettings(undefined, NOW).notes).toEqual([]);
});

test('so it is with what only one way of a format carries', () => {
  expect(policyKit(filledIn({ locked: [], role: 'official' })).notes).toEqual([
    expect.stringMatching(/^policy\/intune\.md: locked is an empty list: the script/),
  ]);
  expect(policyKit(filledIn({ role: 'official' })).notes).toEqual([]);
});
