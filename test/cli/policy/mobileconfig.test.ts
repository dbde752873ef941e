import { parse as parsePlist } from 'plist';
import { expect, test } from 'vitest';
import { mobileconfigOf } from '../../../src/cli/policy/mobileconfig.ts';
import { aDeployment, filledIn, IDS } from './deployments.ts';

interface Payload {
  readonly [key: string]: unknown;
  readonly PayloadType: string;
  readonly PayloadIdentifier: string;
  readonly PayloadUUID: string;
  readonly PayloadVersion: number;
}
const profile = (text: string) =>
  parsePlist(text) as unknown as Payload & { readonly PayloadContent: readonly Payload[] };

test('a profile has a part for what each browser installs and for what it is set to', () => {
  const { PayloadType, PayloadContent } = profile(mobileconfigOf(aDeployment()));
  expect(PayloadType).toBe('Configuration');
  expect(PayloadContent.map((part) => part.PayloadType)).toEqual([
    'com.google.Chrome',
    `com.google.Chrome.extensions.${IDS.chrome}`,
    'com.microsoft.Edge',
    `com.microsoft.Edge.extensions.${IDS.edge}`,
    'org.mozilla.firefox',
  ]);
});

test('each part has a name and a UUID of its own, the same in every edition', () => {
  const one = profile(mobileconfigOf(aDeployment()));
  const next = profile(mobileconfigOf(filledIn({ municipality: 'Another' })));
  const all = [one, ...one.PayloadContent];
  expect(new Set(all.map((part) => part.PayloadUUID)).size).toBe(all.length);
  expect(new Set(all.map((part) => part.PayloadIdentifier)).size).toBe(all.length);
  expect([next, ...next.PayloadContent].map((part) => part.PayloadUUID)).toEqual(
    all.map((part) => part.PayloadUUID),
  );
  for (const { PayloadUUID, PayloadVersion } of all) {
    expect(PayloadUUID).toMatch(/^[\dA-F]{8}-[\dA-F]{4}-5[\dA-F]{3}-[89AB][\dA-F]{3}-[\dA-F]{12}$/);
    expect(PayloadVersion).toBe(1);
  }
});

test('settings are plain, and Firefox is told to read policies at all', () => {
  const { PayloadContent } = profile(mobileconfigOf(filledIn({ packs: ['builtin:demo'] })));
  expect(PayloadContent[1]).toMatchObject({ packs: ['builtin:demo'] });
  expect(PayloadContent.at(-1)).toMatchObject({
    EnterprisePoliciesEnabled: true,
    ExtensionSettings: { [IDS.firefox]: { installation_mode: 'force_installed' } },
  });
});

test('it is only for the browsers that were asked for', () => {
  const { PayloadContent } = profile(mobileconfigOf(aDeployment({ browsers: ['firefox'] })));
  expect(PayloadContent.map((part) => part.PayloadType)).toEqual(['org.mozilla.firefox']);
});
