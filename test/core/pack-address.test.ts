import { describe, expect, test } from 'vitest';
import { addressesIn, parsePackReference } from '../../src/core/pack-address.ts';

describe('a reference to a pack', () => {
  test.each([
    ['builtin:dk-2021-05', { kind: 'builtin', id: 'dk-2021-05' }],
    [
      'https://rules.example.org/pack.jws',
      { kind: 'address', address: 'https://rules.example.org/pack.jws' },
    ],
    [
      'https://rules.example.org:8443/a/b?c=d@e#sequence=12',
      { kind: 'address', address: 'https://rules.example.org:8443/a/b?c=d@e', pinned: 12 },
    ],
    [
      'https://packs/p.jws#sequence=999999999999',
      { kind: 'address', address: 'https://packs/p.jws', pinned: 999_999_999_999 },
    ],
    ['https://packs/p.jws', { kind: 'address', address: 'https://packs/p.jws' }],
    ['https://[::1]:8443?p', { kind: 'address', address: 'https://[::1]:8443?p' }],
  ])('%s', (reference, meaning) => {
    expect(parsePackReference(reference)).toEqual(meaning);
  });

  test.each([
    ['without encryption', 'http://rules.example.org/pack.jws'],
    ['that is no web address', 'file:///etc/pack.jws'],
    ['without a host', 'https://'],
    ['with a name and a password', 'https://user:secret@rules.example.org/pack.jws'],
    ['with a space', 'https://rules.example.org/my pack.jws'],
    ['with another fragment', 'https://rules.example.org/pack.jws#top'],
    ['with a pin that is no number', 'https://rules.example.org/pack.jws#sequence=last'],
    ['with a pin of nothing', 'https://rules.example.org/pack.jws#sequence=0'],
    [
      'with a pin that no pack can have',
      'https://rules.example.org/pack.jws#sequence=1000000000000',
    ],
    ['with a pin twice', 'https://rules.example.org/pack.jws#sequence=1#sequence=2'],
    ['to nothing', ''],
    ['with a port and no host', 'https://:99999/p'],
    ['with a port that there is not', 'https://packs.council.example:99999/p.jws'],
    ['with a bracket that is left open', 'https://[::1/p'],
    ['with nothing between two dots', 'https://packs..x/p.jws'],
    ['with a comma in its host', 'https://packs_council,example/p.jws'],
  ])('%s is none', (_, reference) => {
    expect(parsePackReference(reference)).toBe(null);
  });
});

test('each address of a policy is asked once, with the pin that stands first', () => {
  expect(
    addressesIn([
      'builtin:demo',
      'https://a.example/p#sequence=3',
      'https://b.example/p',
      'https://a.example/p',
      'no reference',
    ]),
  ).toStrictEqual([
    { address: 'https://a.example/p', pinned: 3 },
    { address: 'https://b.example/p' },
  ]);
  expect(addressesIn()).toEqual([]);
});
