/** Base64url and UTF-8 as they stand in a signature: one text for the same bytes, and no other. */
import { decode, encode } from 'jose/base64url';

export { encode as toBase64url } from 'jose/base64url';

/** Every platform has it, though the language itself has not: pure, and the same everywhere. */
declare const TextDecoder: new (
  label: 'utf-8',
  options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** The bytes, or `null` if this is not the one way to write them: without padding, and with no bit left over. */
export function fromBase64url(text: string): Uint8Array | null {
  try {
    const bytes = decode(text);
    return encode(bytes) === text ? bytes : null;
  } catch {
    // The library throws for what is no base64url, and that is the answer.
    return null;
  }
}

/** The text, or `null` if the bytes are not UTF-8. A byte order mark stays, and no JSON begins with one. */
export function fromUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    // It throws for what is no UTF-8, and that is the answer.
    return null;
  }
}
