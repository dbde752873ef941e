/** How browsers know the extension. Manifest, templates and documents have the ids from here. */
import { createHash } from 'node:crypto';

/** The public half of the key that gives unpacked builds their id. */
export const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoJ8Pr57zhrY41qXHSzLdAbGsLrYavyEZOW6bTnlr/4hE6ULa6DMt5nFmWc7D4nSy+azUjoGHO7S8VvHHdFQUTaGgoz0Ul0tP6shp7r3bPpMOUzdKEtiBC5IIB82uRYuqUl8npSm5Yswl+fAl04VchRWASjNEDEZh4OiX4RwEcb5yIn7qXFbzEenqpiWeKfEh0dy+Bypf01U5FsmkzWph8iF1xY7MzIeISqIl8g8i+dB0am6XczqvtmDH3NKzFkAk3o1m6j7jcoIlyFGfcrxYifg57ObH4oRTQOu0D5vqcvuSrWIHCUz0UqfmE/sHi46xv7PvAD2ycP84cjMzq1/CJQIDAQAB';

export const FIREFOX_ID = 'armslength@council.example';

/** Half of the SHA-256 of the public key (base64 of its DER), with the hexadecimal digits written a to p. */
export function chromiumIdOf(key: string): string {
  const digest = createHash('sha256').update(Buffer.from(key, 'base64')).digest('hex');
  return digest
    .slice(0, 32)
    .replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)));
}

/** That of Chromium, Chrome and Edge, as long as it is not packed with another key or by a store. */
export const CHROMIUM_ID = chromiumIdOf(CHROMIUM_KEY);
