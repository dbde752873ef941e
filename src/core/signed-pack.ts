/**
 * The file of a signed pack: a JSON Web Signature (RFC 7515) in its general JSON form, with one signature or several over
 * the same bytes. There is exactly one way to write each: what says the same in another way is refused, so that no two
 * readers can disagree on what was signed.
 */
import * as v from 'valibot';
import { fromBase64url, fromUtf8, toBase64url } from './base64url.ts';
import { parse } from './issue.ts';
import { LONGEST_PACK } from './pack-text.ts';
import { type Checked, type Refusal, refuse } from './refusal.ts';
import { isTooDeep } from './stray.ts';

export const MOST_SIGNERS = 4;

/** In characters, which are bytes here: a pack as base64url, and the signatures around it. */
export const LONGEST_SIGNED_PACK = Math.ceil((LONGEST_PACK * 4) / 3) + 4000;

const written = v.pipe(
  v.string(),
  v.check((text) => text !== '' && fromBase64url(text) !== null, 'base64url without padding'),
);
const bytesWritten = (length: number) =>
  v.pipe(
    v.string(),
    v.check((text) => fromBase64url(text)?.length === length, `${length} bytes as base64url`),
  );
const SIGNATURE_BYTES = 64;
const THUMBPRINT_BYTES = 32;
const keyId = bytesWritten(THUMBPRINT_BYTES);

const fileSchema = v.strictObject({
  payload: written,
  signatures: v.pipe(
    v.array(v.strictObject({ protected: written, signature: bytesWritten(SIGNATURE_BYTES) })),
    v.minLength(1, 'at least one signature'),
    v.maxLength(MOST_SIGNERS, `at most ${MOST_SIGNERS} signatures`),
  ),
});

/** No other member is known, so none can say something that is passed over: no `crit`, `b64`, `jwk`, `jku` or `x5u`. */
const headerSchema = v.strictObject({
  alg: v.literal('EdDSA'),
  typ: v.literal('armslength-pack'),
  kid: keyId,
  /** The ids of all keys that this file is signed with, in order: none can be added, taken away or swapped. */
  signers: v.array(keyId),
});

export interface SignedFile {
  /** Base64url of the pack's JSON. */
  readonly payload: string;
  readonly signatures: readonly Signature[];
}

export interface Signature {
  readonly keyId: string;
  /** Base64url of the header. */
  readonly protected: string;
  /** Base64url of the 64 bytes. */
  readonly signature: string;
}

/** The header of one of `signers`, as base64url. */
export const headerFor = (kid: string, signers: readonly string[]): string =>
  toBase64url(JSON.stringify({ alg: 'EdDSA', typ: 'armslength-pack', kid, signers }));

/** What is signed: ASCII text. */
export const signingInput = (header: string, payload: string): string => `${header}.${payload}`;

/** The file, character by character. */
export const writeSignedFile = ({ payload, signatures }: SignedFile): string =>
  JSON.stringify({
    payload,
    signatures: signatures.map(({ protected: header, signature }) => ({
      protected: header,
      signature,
    })),
  });

/** The parts of the file that `text` is. Nothing has been verified yet. */
export function readSignedFile(text: string): Checked<SignedFile> {
  if (text.length > LONGEST_SIGNED_PACK) {
    const most = `at most ${LONGEST_SIGNED_PACK}`;
    return refuse('too-large', `${text.length} characters`, most, 'Make the pack shorter.');
  }
  const file = readExactly(fileSchema, text, '');
  if (!file.ok) return surplusIn(text) ?? file;
  const { payload, signatures } = file.value;
  const headers = signatures.map((one, at) =>
    readHeader(one.protected, `signatures.${at}.protected`),
  );
  const issues = headers.flatMap((header) => (header.ok ? [] : header.issues));
  const signers = headers.flatMap((header) => (header.ok ? [header.value.kid] : []));
  if (issues.length > 0) return { ok: false, reason: 'not-signed', issues };
  const isWhole =
    new Set(signers).size === signatures.length &&
    signatures.every((one, at) => one.protected === headerFor(signers[at] ?? '', signers));
  if (!isWhole) {
    const others = 'other keys than those that their headers name';
    const all = 'the ids of all keys that signed, in every header, each once and in their order';
    return refuse('not-signed', others, all, MEND, 'signatures');
  }
  const named = signatures.map((one, at) => ({ ...one, keyId: signers[at] ?? '' }));
  return { ok: true, value: { payload, signatures: named } };
}

/** As bytes too, as they are read one by one. */
const BYTE_ORDER_MARK = /^(?:\ufeff|\u00ef\u00bb\u00bf)/;
const END = ']}';

/** What is around a signed file, where that is what is the matter: each of its bytes is right, and nobody would see why. */
function surplusIn(text: string): Refusal | undefined {
  const unmarked = text.replace(BYTE_ORDER_MARK, '');
  const start = unmarked.trimStart();
  const end = start.lastIndexOf(END) + END.length;
  const [file, rest] = [start.slice(0, end), start.slice(end)];
  if (file === text || !readExactly(fileSchema, file, '').ok) return undefined;
  const found = [
    ...(unmarked === text ? [] : ['a byte-order mark before it']),
    ...(start === unmarked ? [] : ['a line end or a space before it']),
    ...(rest === ''
      ? []
      : [rest.trim() === '' ? 'a line end or a space behind it' : 'more behind it']),
  ];
  return refuse(
    'not-signed',
    `a signed pack with ${found.join(' and ')}`,
    'the file byte by byte as it was signed',
    `An editor may have added it. ${MEND}`,
  );
}

function readHeader(text: string, path: string): Checked<v.InferOutput<typeof headerSchema>> {
  const json = fromUtf8(fromBase64url(text) ?? new Uint8Array());
  return json === null
    ? refuse('not-signed', 'bytes that are not UTF-8', 'a header as JSON', MEND, path)
    : readExactly(headerSchema, json, path);
}

/** JSON that keeps to the schema, and is written in the one way that `JSON.stringify` writes the same. */
function readExactly<S extends v.GenericSchema>(
  schema: S,
  text: string,
  path: string,
): Checked<v.InferOutput<S>> {
  const json = readPlainJson(text, path);
  if (!json.ok) return json;
  const result = parse(schema, json.value);
  if (!result.ok) {
    const issues = result.issues.map((one) => ({
      ...one,
      path: [path, one.path].filter(Boolean).join('.'),
    }));
    return { ok: false, reason: 'not-signed', issues };
  }
  return result;
}

/** JSON as `JSON.stringify` writes it: no key twice, no space, nothing before it or behind it. */
export function readPlainJson(text: string, path: string): Checked<unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const start = JSON.stringify(text.slice(0, 40));
    return refuse('not-signed', start, 'JSON, whole', MEND, path);
  }
  // What is too deep cannot be written again without running out of room.
  return !isTooDeep(value) && JSON.stringify(value) === text
    ? { ok: true, value }
    : refuse(
        'not-signed',
        'JSON that says more or less than it seems to',
        'no key twice, no space between, nothing before or behind it',
        MEND,
        path,
      );
}

const MEND = 'Give the file exactly as “armslength sign” wrote it.';
