/** What a key is that is another than one that packs are signed with. Only words that we know are told of it: the rest may be secret. */

const CURVES: readonly unknown[] = ['X25519', 'X448', 'Ed448'];
const KINDS: Readonly<Record<string, string>> = {
  RSA: 'an RSA key',
  EC: 'a key on another kind of curve (EC)',
  oct: 'a secret for both sides (oct)',
};

/** With its article; `undefined` for what is no key, or may be the right kind with a slip in it. */
export function otherKeyIn(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('keys' in value && Array.isArray(value.keys)) return 'a set of keys';
  if (!('kty' in value) || typeof value.kty !== 'string') return undefined;
  if (value.kty === 'OKP' && 'crv' in value && CURVES.includes(value.crv))
    return `a key on the curve ${String(value.crv)}`;
  return Object.hasOwn(KINDS, value.kty) ? KINDS[value.kty] : undefined;
}
