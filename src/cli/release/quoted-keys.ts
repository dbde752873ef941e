/** Private keys in files of every kind: as a whole, or quoted in settings, in a script, or among the variables of a server. */

/** With what belongs to it: its name alone stands in many a text. Between the two may be line ends, however written. */
const PEM = /-----BEGIN [A-Z\d ]*PRIVATE KEY[^]{0,300}?[A-Za-z\d+/]{40}/;

/** The shortest secret of a JWK that signs has 32 bytes. */
const SECRET = String.raw`([\w-]{43,})`;
const IN_JSON = new RegExp(String.raw`["']d\\*["']\s*:\s*\\*["']${SECRET}`, 'g');
/** As YAML has it, or a script. In such a text there is much else by the name of “d”. */
const UNQUOTED = new RegExp(String.raw`(?<![\w-])d\s*[:=]\s*["']?${SECRET}`, 'g');

/** The example of RFC 8037, appendix A.1, which our tests have: everybody knows it. */
const PUBLISHED = 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A';

/** Whether there is a private key in a file, as PEM or as JWK, in whichever encoding of text. */
export function quotesPrivateKey(bytes: Uint8Array): boolean {
  // Of UTF-16 as of UTF-8 the letters of ASCII are left, and a key has no others.
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  const forms = /\bkty\b/.test(text) ? [IN_JSON, UNQUOTED] : [IN_JSON];
  return (
    PEM.test(text) ||
    forms.some((form) => [...text.matchAll(form)].some(([, secret]) => secret !== PUBLISHED))
  );
}
