import { expect, test } from 'vitest';
import { GIVE_KEY, mendKey, ofKeys } from '../../src/core/key-mends.ts';

const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const NO_JWK = 'a text that is no JWK';

test.each([
  ['oops', NO_JWK],
  ['', NO_JWK],
  ['7', NO_JWK],
  [`{"kty":"OKP","crv":"Ed25519","x":"${X}`, NO_JWK],
  [`{"kty":"OKP","kty":"OKP","crv":"Ed25519","x":"${X}"}`, NO_JWK],
  // A name may be a secret that stands in the wrong place.
  [`{"kty":"OKP","crv":"Ed25519","x":"${X}","${X}":{"__proto__":1}}`, NO_JWK],
  [
    '{"kty":"OKP","crv":"Ed25519","x":"11"}',
    'a JWK whose “x” is not 32 bytes as base64url without padding',
  ],
  [`{"kty":"RSA","crv":"Ed25519","x":"${X}"}`, 'a JWK whose “kty” is not "OKP"'],
  [{ kty: 'OKP' }, 'JSON that is not in quotes'],
  [null, 'JSON that is not in quotes'],
  [7, 'a number'],
])('of %j as a key, what it is and how to mend it is told, and no letter of it', (item, found) => {
  expect(mendKey(item)).toEqual({ found, mend: GIVE_KEY });
});

test.each([
  ['as text', '{"d":"nWGxne"}'],
  ['as an object', { d: 'nWGxne' }],
  ['by another way to write the letter', String.raw`{"kty":"OKP","\u0064":"nWGxne"}`],
])('a private key %s is told as lost', (_, item) => {
  expect(mendKey(item)).toMatchObject({
    found: 'a private key',
    mend: expect.stringContaining('considered lost'),
  });
  expect(JSON.stringify(mendKey(item))).not.toContain('nWGxne');
});

test('of what stands there in place of a list it is not told what it is, but whether it is private', () => {
  expect(ofKeys('oops')).toEqual({ found: 'something else' });
  expect(ofKeys({ d: 'nWGxne' })).toMatchObject({ found: 'a private key' });
});
