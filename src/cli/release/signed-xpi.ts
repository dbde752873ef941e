/** An XPI that Mozilla has signed is ours, with its signature beside it. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { Misuse } from '../misuse.ts';
import { reasonOf } from '../reason.ts';

/** What Mozilla adds. */
const SIGNATURE = 'META-INF/';

/** The file's bytes. @throws Misuse unless it has a signature and, beside it, exactly the files of `ours` */
export function readSignedXpi(file: string, ours: Uint8Array): Uint8Array {
  const bytes = read(file);
  const theirs = filesIn(bytes, file);
  const names = Object.keys(theirs);
  if (!names.some((name) => name.startsWith(SIGNATURE)))
    throw new Misuse(`${file}: found no ${SIGNATURE}, expected an XPI that Mozilla has signed.`);
  const own = unzipSync(ours);
  const all = new Set([...Object.keys(own), ...names.filter((name) => !isAdded(name))]);
  const other = [...all].filter((name) => !isSame(own[name], theirs[name])).toSorted();
  if (other.length === 0) return bytes;
  throw new Misuse(
    `${file}: found other files than this release makes (${other.slice(0, 5).join(', ')}), expected the XPI of these sources and options.`,
  );
}

/** Folders may have entries of their own. */
const isAdded = (name: string): boolean => name.startsWith(SIGNATURE) || name.endsWith('/');

const isSame = (one: Uint8Array | undefined, other: Uint8Array | undefined): boolean =>
  one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;

function read(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Misuse(`${file} could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

function filesIn(bytes: Uint8Array, file: string): Readonly<Record<string, Uint8Array>> {
  try {
    return unzipSync(bytes);
  } catch (error) {
    throw new Misuse(`${file}: found no zip file, expected an XPI.`, { cause: error });
  }
}
