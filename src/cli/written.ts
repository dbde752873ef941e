/** Where every command writes a file that somebody names. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { Misuse } from './misuse.ts';
import { refuseLoss } from './overwritten.ts';
import { reasonOf } from './reason.ts';

/**
 * Writes beside the file, then puts that in its place: whoever reads it meanwhile has the old one or the new one whole.
 * A link stays a link, and a file keeps its owner, where that can be, and its mode. What is `published` everybody may read,
 * whatever the umask: a web server runs as somebody else.
 * @throws Misuse if it cannot be written, or something is in it that could not be had again, and is not what is `replaced`
 */
export function writeWhole(
  file: string,
  contents: string | Uint8Array,
  replaced?: string,
  published = false,
): void {
  refuseNoName(file);
  refuseLoss(file, replaced);
  try {
    const there = existsSync(file) ? realpathSync(file) : undefined;
    // A device or a pipe has no place that another could be put in.
    if (there !== undefined && !statSync(there).isFile()) writeFileSync(there, contents);
    else replace(there ?? file, contents, there, published);
  } catch (error) {
    throw new Misuse(`${file} could not be written: ${reasonOf(error)}`, { cause: error });
  }
}

/** @throws Misuse if there is no name at all, as where a variable of a shell is empty */
export function refuseNoName(file: string): void {
  if (file === '') throw new Misuse('--out: found no name, expected one of a file to write.');
}

/** A folder with all that it lies in, where it is not there yet. @throws Misuse if it cannot be made */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Misuse(`${folder} could not be made a folder: ${reasonOf(error)}`, { cause: error });
  }
}

/** For its owner to write and everybody to read. */
export const PUBLIC_FILE = 0o644;
export const PUBLIC_FOLDER = 0o755;

function replace(
  file: string,
  contents: string | Uint8Array,
  there: string | undefined,
  published: boolean,
): void {
  const before = there === undefined ? undefined : statSync(there);
  const beside = `${file}.${randomUUID()}.tmp`;
  try {
    const written = openSync(beside, 'wx');
    try {
      if (before) keepOwner(written, before);
      if (before || published)
        fchmodSync(written, (before?.mode ?? 0) | (published ? PUBLIC_FILE : 0));
      writeFileSync(written, contents);
      fsyncSync(written);
    } finally {
      closeSync(written);
    }
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** Only root may give a file to somebody else; anybody else writes as themselves, and the file is good all the same. */
function keepOwner(written: number, { uid, gid }: Stats): void {
  try {
    fchownSync(written, uid, gid);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) throw error;
  }
}
