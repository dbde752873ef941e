/** In which encoding a text is. Every command takes UTF-8, and what is in another one is told, or kept. */
import { isUtf8 } from 'node:buffer';

/** By the mark at its beginning; or without one, where a zero stands beside the first letter, which is of ASCII then. */
export const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) ||
  (first === 0xfe && second === 0xff) ||
  (first === 0) !== (second === 0);

/** The text, also in an encoding that no command takes; without the mark that some editors put first. */
export function decodedAnyhow(bytes: Uint8Array): string {
  if (isUtf16(bytes))
    return new TextDecoder(isBigEndian(bytes) ? 'utf-16be' : 'utf-16le').decode(bytes);
  return new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'latin1').decode(bytes);
}

const isBigEndian = ([first]: Uint8Array): boolean => first === 0xfe || first === 0;
