/** The key that a pack is signed with: Ed25519, as a JSON Web Key. */
import * as v from 'valibot';
import { fromBase64url } from './base64url.ts';
import { type Issue, type Parsed, parse } from './issue.ts';
import { memberNames } from './member-names.ts';
import { maybe } from './schema.ts';

/** 32 bytes in the one way to write them: no bit is left over in the last letter. */
const coordinate = v.pipe(
  v.string(),
  v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/, '32 bytes as base64url without padding'),
);

/**
 * The points of the curve of which no key comes (RFC 8032 has eight of them, some in two ways), as hexadecimal digits
 * without the sign: a signature by one would fit what nobody has signed.
 */
const NO_KEY = [
  '00'.repeat(32),
  `01${'00'.repeat(31)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  `ec${'ff'.repeat(30)}7f`,
  `ed${'ff'.repeat(30)}7f`,
  `ee${'ff'.repeat(30)}7f`,
];
const isPointOfKey = (text: string): boolean => {
  const bytes = fromBase64url(text) ?? new Uint8Array();
  const digits = [...bytes].map((byte, at) => (at === 31 ? byte & 0x7f : byte));
  return !NO_KEY.includes(digits.map((one) => one.toString(16).padStart(2, '0')).join(''));
};
const publicPoint = v.pipe(coordinate, v.check(isPointOfKey, 'a point that a key can be'));

const common = {
  kty: v.literal('OKP'),
  crv: v.literal('Ed25519'),
  x: publicPoint,
  alg: maybe(v.picklist(['EdDSA', 'Ed25519'])),
  use: maybe(v.literal('sig')),
  kid: maybe(v.string()),
};

const NEVER = v.optional(v.never('left out: it is a secret of another kind of key'));
/** What is secret in keys of other kinds (RFC 7518, section 6). */
const secretsOfOthers = {
  k: NEVER,
  p: NEVER,
  q: NEVER,
  dp: NEVER,
  dq: NEVER,
  qi: NEVER,
  oth: NEVER,
};

/** Each use once (RFC 7517, section 4.3), ours among them. */
const usesWith = (one: string) =>
  maybe(
    v.pipe(
      v.array(v.string()),
      v.check(
        (uses) => uses.includes(one) && new Set(uses).size === uses.length,
        `a list with “${one}” in it, and nothing twice`,
      ),
    ),
  );

/** Further members say nothing to us, and are passed over (RFC 7517, section 4), such as the `ext` of browsers. */
const publicKeySchema = v.object({ ...common, ...secretsOfOthers, key_ops: usesWith('verify') });
const privateKeySchema = v.object({
  ...common,
  ...secretsOfOthers,
  d: coordinate,
  key_ops: usesWith('sign'),
});

export const isMemberOfKey = (name: string): boolean =>
  Object.hasOwn(publicKeySchema.entries, name);

export type PrivateJwk = v.InferOutput<typeof privateKeySchema>;

/** The parts of a public key that make it that key. */
export interface PublicJwk {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
}

/** A public key as JSON text. A private one is refused: it must never be where a public one belongs. */
export const parsePublicKey = (text: string): Parsed<PublicJwk> => {
  const value = parseJson(text);
  if (!value.ok) return value;
  if (hasPrivatePart(value.value)) {
    return {
      ok: false,
      issues: [
        {
          path: 'd',
          found: 'a private key',
          expected: 'a public key, without “d”',
          mend: 'Give the file that ends in .pub. Where others have seen this one, they can sign: make a new pair.',
        },
      ],
    };
  }
  const key = parse(publicKeySchema, value.value);
  return key.ok ? { ok: true, value: publicPartOf(key.value) } : unquoted(key);
};

/** A private key as JSON text. */
export function parsePrivateKey(text: string): Parsed<PrivateJwk> {
  const value = parseJson(text);
  const key = value.ok ? parse(privateKeySchema, value.value) : value;
  return key.ok ? key : unquoted(key);
}

/** No issue repeats what stands there: it may be a private key, or part of one. */
const unquoted = ({ issues }: { readonly issues: readonly Issue[] }): Parsed<never> => ({
  ok: false,
  issues: issues.map((issue) => ({ ...issue, found: 'something else' })),
});

/** Whether a JWK has what only its owner may have. */
export const hasPrivatePart = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'd');

export const publicPartOf = ({ kty, crv, x }: PublicJwk): PublicJwk => ({ kty, crv, x });

function parseJson(text: string): Parsed<unknown> {
  const refused = (found: string): Parsed<unknown> => ({
    ok: false,
    issues: [{ path: '', found, expected: 'a JWK as JSON text', mend: 'Correct it.' }],
  });
  try {
    const value = JSON.parse(text) as unknown;
    const names = memberNames(text);
    return new Set(names).size === names.length
      ? { ok: true, value }
      : refused('JSON that says something twice');
  } catch {
    // Not in the parser's own words: they may quote the key.
    return refused('no JSON');
  }
}
