/**
 * A private key that was given where a name belongs is not repeated: what a command prints is kept in logs. Whatever is
 * printed goes through here last, since each fault quotes what it was given in its own way.
 */
import { looksPrivate, MAYBE_KEY } from '../core/private-key.ts';

/** The member with the secret, however often its quotes were quoted again. */
const SECRET = String.raw`["']d\\*["']\s*:\s*`;
const VALUE = String.raw`\\*["'][\w-]*`;
/** A JWK, whole or as far as the secret was not cut off. */
const JWK = new RegExp(
  String.raw`(?:\{[^{}]*)?${SECRET}(?:${VALUE}=*\\*["'][^{}]*\}|(?:${VALUE})?)`,
  'g',
);
const BREAK = String.raw`(?:[\s\ufffd]|\\+[nr])`;
/** With its lines, which may have been made one, and of which some may be missing. */
const PEM = new RegExp(
  String.raw`-----BEGIN[A-Z ]* PRIVATE KEY-----(?:[^-]*-----END[A-Z ]* PRIVATE KEY-----|${BREAK}*[\w+/=]*(?:${BREAK}+[\w+/=]{16,})*)`,
  'g',
);

const IN_PARTS = new RegExp(String.raw`${SECRET}\\*["']([\w-]{16,})`, 'g');

/** The secrets themselves, in what a command was called with: an address has its quotes in another way. */
const secretsIn = (parts: readonly string[]): readonly string[] =>
  [...parts.join(' ').matchAll(IN_PARTS)].flatMap(([, secret]) => secret ?? []);

/** `text` without any private key, be it of `parts` or of a file. */
export const withoutKeys = (text: string, parts: readonly string[] = []): string =>
  secretsIn(parts).reduce(
    (left, secret) => left.replaceAll(new RegExp(secret, 'gi'), MAYBE_KEY),
    looksPrivate(text) ? text.replaceAll(JWK, MAYBE_KEY).replaceAll(PEM, MAYBE_KEY) : text,
  );

const HINT =
  'What may be a private key was given where a name belongs. Give the name of its file, or of its environment variable without “$”: what a command is called with can be seen by others on this machine, and may be kept in a log.';

/** A sentence for whoever has given a private key among `parts`. */
export const hintOn = (parts: readonly string[]): string | undefined =>
  parts.some(looksPrivate) || secretsIn(parts).length > 0 ? HINT : undefined;

/** From here on nothing that is printed has a private key in it. */
export function hideKeys(parts: readonly string[]): void {
  for (const stream of [process.stdout, process.stderr]) {
    const write = stream.write.bind(stream) as (...all: readonly unknown[]) => boolean;
    const hiding = (chunk: unknown, ...rest: readonly unknown[]): boolean =>
      write(typeof chunk === 'string' ? withoutKeys(chunk, parts) : chunk, ...rest);
    stream.write = hiding;
  }
}
