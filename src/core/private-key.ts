/** What may be a private key, wherever somebody has put it. None of it is read, so that none of it can be repeated. */
import * as v from 'valibot';
import { isTooDeep } from './stray.ts';

/** What is told in its place. */
export const MAYBE_KEY = 'what may be a private key';
/** What is expected where none belongs. */
export const NO_KEY_HERE = 'no private key';

/** Whether a private key was pasted here, in whichever way: as an object, in a list, quoted once more, cut off, or as PEM. */
export function looksPrivate(value: unknown): boolean {
  const text = typeof value === 'string' || isTooDeep(value) ? value : JSON.stringify(value);
  return typeof text === 'string' && PRIVATE.test(text);
}

/** JSON may have the letter as its number. */
const PRIVATE = /["'](?:d|\\+u0064)\\*["']\s*:|PRIVATE KEY/;

/**
 * Whether JSON text holds a private key, or, as the whole of a text, what may be the secret of one alone: 32 bytes as
 * base64url. An id has no capitals, and what is called “x” is public.
 */
export const mayQuoteKey = (json: string): boolean => PRIVATE.test(json) || BARE.test(json);

const BARE = /(?<!"x":)"(?=[\w-]*[A-Z])[\w-]{42}[AEIMQUYcgkosw048](?:\\[nr])*"/;

/** The same of a pack as JSON text, which may have “d” as a name of its own, such as that of a question: one of its texts has it. */
export const looksPrivateWithin = (value: unknown): boolean =>
  looksPrivate(value) && (typeof value !== 'string' || WITHIN.test(value));

const WITHIN = /\\["']\s*:|"d"\s*:\s*"[\w-]{42}|PRIVATE KEY/;

/** A text is shown and passed on, and whoever has a private key can sign. */
export const noKey = v.check((value: string) => !looksPrivate(value), NO_KEY_HERE);
