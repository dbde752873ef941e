import { expect, test } from 'vitest';
import type { ReleaseWish } from '../../../src/cli/release/options.ts';
import { policyKit } from '../../../src/cli/release/policy-kit.ts';
import { remarksOn } from '../../../src/cli/release/remarks.ts';
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

test('of a release with everything of its own there is nothing to say', () => {
  expect(remarksOn(WHOLE, { leftOut: [] })).toEqual([]);
});

test.each([
  ['the address of the files', 'address', /lead nowhere\. .*--address/],
  ['settings', 'from', /^The values in policy\/ are examples, of an invented municipality.*--from/],
  ['a key for the CRX', 'key', /development key.*--key/],
  ['a key for the packs', 'packKey', /development key.*--pack-key/],
  ['a signature of Mozilla', 'signedXpi', /not signed/],
] as const)('whoever gave no %s is told so', (_, name, told) => {
  const { [name]: _left, ...wish } = WHOLE;
  expect(remarksOn(wish, { leftOut: [] })).toEqual([expect.stringMatching(told)]);
});

test('of an address for a trial it is said that it is one', () => {
  expect(remarksOn({ ...WHOLE, address: 'http://127.0.0.1/' }, { leftOut: [] })).toEqual([
    expect.stringContaining('for a trial'),
  ]);
});

test('a file that the kit is without is named, and each reason with what to do', () => {
  const { leftOut } = policyKit(filledIn({ locked: [], packKeys: [] }));
  const [first, ...reasons] = remarksOn(WHOLE, { leftOut });
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
  expect(remarksOn(WHOLE, { leftOut: [], reviewers })).toEqual([
    'For Mozilla’s reviewers: Unpack it.',
  ]);
});
