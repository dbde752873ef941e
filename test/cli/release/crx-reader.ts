/** A CRX3, read and verified as a browser does it: written apart from what writes one. */
import { createHash, createPublicKey, verify } from 'node:crypto';

export interface Crx {
  /** 32 letters from a to p. */
  readonly id: string;
  /** DER. */
  readonly publicKey: Buffer;
  readonly zip: Buffer;
  readonly isSigned: boolean;
}

export function readCrx(bytes: Uint8Array): Crx {
  const file = Buffer.from(bytes);
  if (file.toString('latin1', 0, 4) !== 'Cr24' || file.readUInt32LE(4) !== 3)
    throw new Error('This is no CRX3.');
  const end = 12 + file.readUInt32LE(8);
  const header = fieldsOf(file.subarray(12, end));
  const zip = file.subarray(end);
  const signedData = one(header, 10_000);
  const proof = fieldsOf(one(header, 2));
  const publicKey = one(proof, 1);
  const id = one(fieldsOf(signedData), 1);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedData.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedData, zip]);
  const isOwner = createHash('sha256').update(publicKey).digest().subarray(0, 16).equals(id);
  const key = createPublicKey({ key: publicKey, format: 'der', type: 'spki' });
  return {
    id: Array.from(id.toString('hex'), (digit) => LETTERS[Number.parseInt(digit, 16)]).join(''),
    publicKey,
    zip,
    isSigned: isOwner && verify('sha256', signed, key, one(proof, 2)),
  };
}

const LETTERS = 'abcdefghijklmnop';

function one(fields: ReadonlyMap<number, Buffer>, number: number): Buffer {
  const found = fields.get(number);
  if (!found) throw new Error(`There is no field ${number}.`);
  return found;
}

/** The fields of a protocol buffer that has nothing but bytes in it, by number. */
function fieldsOf(bytes: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte % 128) * factor;
      if (byte < 128) return value;
    }
  };
  while (at < bytes.length) {
    const tag = varint();
    if (tag % 8 !== 2) throw new Error(`Field ${Math.floor(tag / 8)} is no bytes.`);
    const length = varint();
    fields.set(Math.floor(tag / 8), bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}
