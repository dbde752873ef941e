/** Reading the file of a signed pack, and saying what it is instead where it is none. */
import { type Checked, type Refusal, refuse } from '../core/refusal.ts';
import { readSignedFile } from '../core/signed-pack.ts';
import { inShell } from './in-shell.ts';
import { bytesOf } from './input.ts';
import { kindOf } from './kind.ts';
import { isKey } from './other-file.ts';

/** A file as text, byte by byte: what is not ASCII is not in a signed pack. @throws Misuse */
export const readSignedText = (file: string): string =>
  Buffer.from(bytesOf(file)).toString('latin1');

/** What was read from `text`; of what is not signed, what it is, so that nobody has to tell from its first letters. */
export function inWords<T>(file: string, text: string, read: Checked<T>): Checked<T> {
  if (read.ok || read.reason !== 'not-signed') return read;
  if (isSpaced(text)) return SPACED;
  const value = jsonIn(text.replace(MARK, ''));
  if (kindOf(value).kind === 'pack') return unsigned(file);
  if (isKey(value)) return KEY;
  return isBinary(text) ? BINARY : read;
}

/** What some editors put first in UTF-8, byte by byte. */
const MARK = /^\u00ef\u00bb\u00bf/;

const unsigned = (file: string): Refusal =>
  refuse(
    'not-signed',
    'a pack that is not signed',
    'a signed one',
    `Sign it: “npx armslength sign ${inShell(file)} --key pack-key.jwk --out pack.jws”.`,
  );

/** Neither JSON nor base64url of a signed file has any space in it, so that it is the same without what was put in. */
const isSpaced = (text: string): boolean =>
  /\S\s+\S/.test(text) && readSignedFile(text.replace(MARK, '').replaceAll(/\s/g, '')).ok;

const SPACED = refuse(
  'not-signed',
  'a signed pack with line ends or spaces in it',
  'the file byte by byte as it was signed',
  'An editor may have added them. Give the file exactly as “armslength sign” wrote it.',
);

const BINARY = refuse(
  'not-signed',
  'bytes that are no text',
  'a signed pack',
  'Give the file that “armslength sign” wrote.',
);

const KEY = refuse('not-signed', 'a key', 'a signed pack', 'A key is given as --key.');

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // What is no JSON is no pack and no key.
    return undefined;
  }
}

const FIRST = 1000;
/** Text has no other control characters than tabs and ends of lines. */
const isBinary = (text: string): boolean =>
  /[^\P{Cc}\t\n\r\u0080-\u009f]/u.test(text.slice(0, FIRST));
