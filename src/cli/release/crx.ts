/**
 * CRX3, the packed extension of Chromium: a zip file behind a header that says who signed it. The header is a protocol
 * buffer of three fields; see components/crx_file/crx3.proto in Chromium's sources.
 */
import { createHash, createPublicKey, type KeyObject, sign } from 'node:crypto';
import { chromiumIdOf } from '../identity.ts';

const FIELDS = { signedHeaderData: 10_000, rsaProof: 2, publicKey: 1, signature: 2, crxId: 1 };
const ID_BYTES = 16;

/** The zip file `zip` as a CRX3, signed by an RSA key. Such signatures are always the same, so the bytes are as well. */
export function crxOf(zip: Uint8Array, key: KeyObject): Uint8Array {
  const publicKey = derOf(key);
  const id = createHash('sha256').update(publicKey).digest().subarray(0, ID_BYTES);
  const signedData = field(FIELDS.crxId, id);
  const signature = sign('sha256', signedBytes(signedData, zip), key);
  const header = Buffer.concat([
    field(
      FIELDS.rsaProof,
      Buffer.concat([field(FIELDS.publicKey, publicKey), field(FIELDS.signature, signature)]),
    ),
    field(FIELDS.signedHeaderData, signedData),
  ]);
  return Buffer.concat([Buffer.from('Cr24'), number32(3), number32(header.length), header, zip]);
}

/** The id that a browser gives to what this key signs. */
export const idOfKey = (key: KeyObject): string => chromiumIdOf(derOf(key).toString('base64'));

const derOf = (key: KeyObject): Buffer =>
  createPublicKey(key).export({ type: 'spki', format: 'der' });

const signedBytes = (signedData: Uint8Array, zip: Uint8Array): Buffer =>
  Buffer.concat([Buffer.from('CRX3 SignedData\0'), number32(signedData.length), signedData, zip]);

/** A field of bytes in a protocol buffer: its number and kind, their length, the bytes. */
function field(number: number, bytes: Uint8Array): Buffer {
  const OF_BYTES = 2;
  return Buffer.concat([varint(number * 8 + OF_BYTES), varint(bytes.length), bytes]);
}

/** Seven bits a byte, the lowest first; the highest bit says that there is more. */
function varint(value: number): Buffer {
  const rest = Math.floor(value / 128);
  return rest === 0
    ? Buffer.from([value])
    : Buffer.concat([Buffer.from([(value % 128) + 128]), varint(rest)]);
}

function number32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
