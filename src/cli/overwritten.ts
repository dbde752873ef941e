/** A slip of the keyboard must not cost a key, nor what somebody has written: a pack, a site, or the settings. */
import { createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { looksPrivate } from '../core/private-key.ts';
import { decodedAnyhow } from './encoding.ts';
import { type JsonFile, readJsonText } from './json/read.ts';
import { kindOf, KINDS } from './kind.ts';
import { Misuse, printable } from './misuse.ts';
import { isKey, isSetOfKeys, settingsAmong } from './other-file.ts';
import { reasonOf } from './reason.ts';
import { isSignedPack } from './signed.ts';

/** @throws Misuse if `out` is one of the files that are read, by whichever name */
export function refuseInputAsOutput(inputs: readonly string[], out: string): void {
  if (!existsSync(out)) return;
  const read = inputs.filter((file) => existsSync(file)).map((file) => realpathSync(file));
  if (read.includes(realpathSync(out)))
    throw new Misuse(`--out ${out}: is read here, and would be overwritten. Name another file.`);
}

/** What may be in a file, with its article, as it stands in a sentence. */
export const SIGNED_PACK = 'a signed pack';
export const SETTINGS_FILE = 'settings';

/**
 * For every command that writes a file. Whatever else is there, such as what was written before, is replaced.
 * @throws Misuse if what is in the file at `out` could not be had again; `replaced` is what a command is there to renew
 */
export function refuseLoss(out: string, replaced?: string): void {
  const before = bytesOf(out);
  if (!before || before.length === 0) return;
  if (holdsPrivateKey(before))
    throw new Misuse(
      printable(`${out}: holds a private key, and a key is never overwritten. Name another file.`),
    );
  const what = heldIn(out, decodedAnyhow(before));
  if (what !== undefined && what !== replaced)
    throw new Misuse(
      printable(
        `${out}: holds ${what}, and would be overwritten. Name another file, or take it away first.`,
      ),
    );
}

/** Also where a slip or a cut leaves no whole JSON: a draft is worth as much. */
function heldIn(file: string, text: string): string | undefined {
  if (/^\s*BEGIN:VCALENDAR/i.test(text)) return 'a calendar';
  const { content, beginning } = readJsonText(file, text, Infinity);
  const value = content ? content.value : beginning && begun(beginning);
  if (isKey(value) || isSetOfKeys(value) || text.includes('-----BEGIN PUBLIC KEY-----'))
    return 'a public key';
  if (isSignedPack(value)) return SIGNED_PACK;
  const settings = settingsAmong(value);
  if (settings.length > 0) return settings.some(isOwn) ? SETTINGS_FILE : undefined;
  const { kind } = kindOf(value);
  return kind === null ? undefined : KINDS[kind].name;
}

/** What was read before a draft broke off, with the key that it broke off at: that may be what tells of its kind. */
function begun({ value, rest }: Beginning): unknown {
  const [, key] = /^[\s,]*"([^"]*)"/.exec(rest) ?? [];
  return typeof value !== 'object' || key === undefined ? value : { ...value, [key]: null };
}

type Beginning = NonNullable<JsonFile['beginning']>;

/** In what we write for a console, each value is an object. */
const isOwn = (value: unknown): boolean => typeof value !== 'object' || Array.isArray(value);

/** What is in the file; absent where there is none, or what is there is no file. @throws Misuse */
export function bytesOf(file: string): Buffer | undefined {
  try {
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : undefined;
  } catch (error) {
    throw new Misuse(
      `${file} could not be read, to see what would be replaced: ${reasonOf(error)}`,
      { cause: error },
    );
  }
}

/** As bytes, where there is no text to know one by. */
const IN_BYTES = ['pkcs8', 'pkcs1', 'sec1'] as const;

const holdsPrivateKey = (contents: Buffer): boolean =>
  looksPrivate(decodedAnyhow(contents)) ||
  // Whatever stands around it, a key is of ASCII.
  looksPrivate(contents.toString('latin1')) ||
  IN_BYTES.some((type) => isInBytes(contents, type));

function isInBytes(key: Buffer, type: (typeof IN_BYTES)[number]): boolean {
  try {
    createPrivateKey({ key, format: 'der', type });
    return true;
  } catch {
    // Whatever Node says of it, it is no key of this kind.
    return false;
  }
}
