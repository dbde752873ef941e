/** The RSA key of a CRX in a file, and what the file has where it is none. */
import { createPrivateKey, type KeyObject } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { binaryKeyIn, toPem } from '../binary-key.ts';
import { isUtf16 } from '../encoding.ts';
import { bytesOfKeyFile, jsonIn, withoutMark } from '../key-text.ts';
import { Misuse, printable } from '../misuse.ts';
import { isKey } from '../other-file.ts';
import { inShell } from '../in-shell.ts';

const LEAST_BITS = 2048;

/** @throws Misuse, with nothing in it of what the file holds */
export function readCrxKey(file: string): KeyObject {
  const bytes = bytesOfKeyFile(file);
  const key = keyIn(withoutMark(bytes.toString('utf8')));
  const bits = key?.asymmetricKeyDetails?.modulusLength ?? 0;
  if (key?.asymmetricKeyType === 'rsa' && bits >= LEAST_BITS) return key;
  const { found, mend } = key
    ? { found: kindOf(key, bits), mend: anotherFor(file) }
    : insteadOfKey(bytes, file);
  throw new Misuse(
    printable(
      `${file}: found ${found}, expected a private RSA key of at least ${LEAST_BITS} bits as PEM. ${mend}`,
    ),
  );
}

function keyIn(pem: string): KeyObject | null {
  try {
    return createPrivateKey(pem);
  } catch {
    // What Node says of it could hold a part of the key; that it is none is the answer.
    return null;
  }
}

const kindOf = ({ asymmetricKeyType }: KeyObject, bits: number): string =>
  asymmetricKeyType === 'rsa'
    ? `an RSA key of ${bits} bits`
    : `a key of the kind ${asymmetricKeyType}`;

interface Instead {
  readonly found: string;
  readonly mend: string;
}

function insteadOfKey(bytes: Buffer, file: string): Instead {
  const text = bytes.toString('utf8');
  if (isUtf16(bytes)) return { found: 'text in UTF-16', mend: 'Save it as UTF-8.' };
  if (isKey(jsonIn(withoutMark(text))))
    return {
      found: 'a key as JWK',
      mend: `Is it the key of the packs? That is given as --pack-key. ${anotherFor(file)}`,
    };
  if (/BEGIN ENCRYPTED PRIVATE KEY|^Proc-Type: 4,ENCRYPTED/m.test(text))
    return { found: 'a private key with a passphrase', mend: withoutPassphrase(file) };
  const binary = binaryKeyIn(bytes);
  if (binary && binary.key?.type !== 'public')
    return {
      found: `a key in the form ${binary.form}`,
      mend: `“${toPem(binary, inShell(file), inShell(freeBeside(file)))}” writes the same key as PEM, for you to keep where nobody else can read it.`,
    };
  const [, found = 'no private key'] = FORMS.find(([form]) => form.test(text)) ?? [];
  return { found, mend: anotherFor(file) };
}

const FORMS: readonly (readonly [RegExp, string])[] = [
  [/^\s*$/, 'an empty file'],
  [/BEGIN OPENSSH PRIVATE KEY/, 'a key in the form of OpenSSH'],
  [/BEGIN (?:RSA )?PUBLIC KEY/, 'a public key'],
  [/BEGIN CERTIFICATE/, 'a certificate'],
];

/** The key stays the same, and with it the id of the extension. */
const withoutPassphrase = (file: string): string =>
  `A release is made without asking: “openssl pkey -in ${inShell(file)} -out ${inShell(freeBeside(file))}” writes the same key without its passphrase, for you to keep where nobody else can read it.`;

const anotherFor = (file: string): string =>
  `Once a CRX has been given out, only the key that signed it will do: with another, the extension has another id and begins with an empty log. Where there is none yet, “openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:${LEAST_BITS} -out ${inShell(freeBeside(file))}” makes one.`;

/** A name that is free: openssl writes over what is there without asking, and a key that is lost cannot be had again. */
function freeBeside(file: string): string {
  const folder = path.dirname(file);
  for (let at = 1; ; at += 1) {
    const name = path.join(folder, at === 1 ? 'crx-key.pem' : `crx-key-${at}.pem`);
    if (!existsSync(name)) return name;
  }
}
