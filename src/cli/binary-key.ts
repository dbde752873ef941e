/** A key that is bytes, where one as text is expected, and the command that makes such a text of it. */
import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto';

export interface BinaryKey {
  readonly form: 'DER' | 'DER with a passphrase' | 'PKCS#12';
  /** Absent where a passphrase keeps it from being read. */
  readonly key?: KeyObject;
}

const SEQUENCE = 0x30;
/** A PKCS #12 file has this version first (RFC 7292, section 4). */
const VERSION_3 = Buffer.from('020103', 'hex');
/** PBES2, by which a private key is encrypted with a passphrase (RFC 8018, appendix A.4). */
const PBES2 = Buffer.from('06092a864886f70d01050d', 'hex');
/** What stands before the content of a sequence is at most so long, where its length has four bytes. */
const LONGEST_HEAD = 6;

/** `undefined` for what is no key in such a form, as any text is. */
export function binaryKeyIn(bytes: Buffer): BinaryKey | undefined {
  if (bytes[0] !== SEQUENCE) return undefined;
  const key =
    keyOf(() => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs8' })) ??
    keyOf(() => createPrivateKey({ key: bytes, format: 'der', type: 'pkcs1' })) ??
    keyOf(() => createPublicKey({ key: bytes, format: 'der', type: 'spki' }));
  if (key) return { form: 'DER', key };
  const begins = (part: Buffer) => {
    const at = bytes.indexOf(part);
    return at > 0 && at <= LONGEST_HEAD;
  };
  if (begins(VERSION_3)) return { form: 'PKCS#12' };
  return bytes.subarray(0, 2 * LONGEST_HEAD + PBES2.length).includes(PBES2)
    ? { form: 'DER with a passphrase' }
    : undefined;
}

function keyOf(read: () => KeyObject): KeyObject | undefined {
  try {
    return read();
  } catch {
    // What Node says of it could hold a part of the key; that it is none is the answer.
    return undefined;
  }
}

/** One line for a shell that writes the key in `file` as PEM into `out`, or where there is none, on standard output. */
export function toPem({ form, key }: BinaryKey, file: string, out?: string): string {
  const put = out === undefined ? '' : ` -out ${out}`;
  if (form === 'PKCS#12') return `openssl pkcs12 -in ${file} -nocerts -nodes${put}`;
  return `openssl pkey -inform DER${key?.type === 'public' ? ' -pubin' : ''} -in ${file}${put}`;
}
