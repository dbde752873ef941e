import { expect, test } from 'vitest';
import { asInFile } from '../../src/cli/checked-settings.ts';
import { parsePolicy } from '../../src/core/policy.ts';

const X = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const OWN = { kty: 'OKP', crv: 'Ed25519', x: X };
const found = (packKeys: unknown) => {
  const raw = { packKeys };
  return parsePolicy(raw).issues.map((issue) => asInFile(issue, raw).found);
};

test.each([
  [{ kty: 'RSA', n: X, e: 'AQAB' }, 'an RSA key'],
  [{ kty: 'EC', crv: 'P-256', x: X }, 'a key on another kind of curve (EC)'],
  [{ kty: 'oct', k: X }, 'a secret for both sides (oct)'],
  [{ ...OWN, crv: 'X25519' }, 'a key on the curve X25519'],
  [{ keys: [OWN] }, 'a set of keys'],
  // What nobody knows may be secret.
  [{ ...OWN, kty: X }, 'a JWK whose “kty” is not "OKP"'],
  [{ ...OWN, crv: X }, 'a JWK whose “crv” is not "Ed25519"'],
  [{ ...OWN, x: '11' }, 'a JWK whose “x” is not 32 bytes as base64url without padding'],
  [{ kty: 'RSA', n: X, d: X }, 'a private key'],
])('%j in the place of a public key is told', (key, what) => {
  expect(found([JSON.stringify(OWN), JSON.stringify(key)])).toEqual([what]);
});

test('a key in the place of its text is that first', () => {
  expect(found([{ kty: 'RSA', n: X }])).toEqual(['JSON that is not in quotes']);
  expect(found({ keys: [OWN] })).toEqual(['a set of keys']);
  expect(found('oops')).toEqual(['something else']);
});
