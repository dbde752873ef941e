import { describe, expect, test } from 'vitest';
import { isHost, isHostAndPort } from '../../src/core/web-host.ts';

const LONG = 'a'.repeat(63);

describe('where a pack may lie', () => {
  test.each([
    'packs.council.example',
    'packs.council.example:8443',
    'packs.council.example.',
    'packs.council.example:',
    'PACKS.Council.Example:1',
    'packs:65535',
    'packs_of.council.example',
    'r3---a.council.example',
    `${LONG}.example`,
    'rådhus.example',
    'מועצה.example',
    'נת״ב.example',
    'l·la.example',
    'ｐａｃｋｓ.example',
    '10.0.255.1:443',
    '[::1]:8443',
    '[::]',
    '[2001:db8::8a2e:370:7334]',
    '[1:2:3:4:5:6:7:8]',
    '[1:2:3:4:5:6:7::]',
    '[::ffff:10.0.0.1]',
    '[1:2:3:4:5:6:10.0.0.1]',
  ])('%s, at which a browser can ask', (text) => {
    expect(isHostAndPort(text)).toBe(true);
    expect(URL.canParse(`https://${text}/`)).toBe(true);
  });

  test.each([
    '',
    ':443',
    '.',
    'packs..example',
    '.example',
    'packs.example..',
    'packs.example:0',
    'packs.example:65536',
    'packs.example:https',
    'packs.example:1:2',
    'packs,example',
    'packs%2Eexample',
    'pa\u200Bcks.example',
    '-.example',
    'a：1.example',
    'a⁈.example',
    'x.９',
    `${LONG}a.example`,
    `${'a.'.repeat(125)}long`,
    '10.0.0.256',
    '10.0.0',
    '10.0.0.1.2',
    '10.0.0.01',
    '0x7f',
    '[::1',
    '::1',
    '[]',
    '[1:2:3:4:5:6:7]',
    '[1:2:3:4:5:6:7:8:9]',
    '[1:2:3:4:5:6:7:8::]',
    '[1::2::3]',
    '[12345::]',
    '[:1]',
    '[::10.0.0]',
    '[10.0.0.1::]',
    '[fe80::1%eth0]',
    '[::1]x',
  ])('not %j', (text) => {
    expect(isHostAndPort(text)).toBe(false);
  });
});

test('a host alone has no port and no brackets', () => {
  expect([isHost('intranet'), isHost('intranet:80'), isHost('[::1]')]).toEqual([
    true,
    false,
    false,
  ]);
});
