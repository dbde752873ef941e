/** Files by name, relative and with forward slashes. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { PUBLIC_FILE, PUBLIC_FOLDER } from '../written.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

export const textFile = (text: string): Uint8Array => Buffer.from(text);

/** Every file below `folder`, in order, without the folders and files of the names in `leftOut`. */
export function readFolder(folder: string, leftOut: readonly string[] = []): Files {
  const files = new Map<string, Uint8Array>();
  const read = (below: string): void => {
    for (const entry of readdirSync(path.join(folder, below), { withFileTypes: true })) {
      const name = path.posix.join(below, entry.name);
      if (leftOut.includes(entry.name)) continue;
      if (entry.isDirectory()) read(name);
      else if (entry.isFile()) files.set(name, readFileSync(path.join(folder, name)));
    }
  };
  read('');
  return inOrder(files);
}

/** By name, character by character: the same on every machine and in every language. */
export const inOrder = (files: Files): Files =>
  new Map([...files].toSorted(([one], [other]) => (one < other ? -1 : 1)));

/** For everybody to read, whatever the umask: a web server runs as somebody else. */
export function writeFolder(folder: string, files: Files): void {
  for (const [name, contents] of files) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    for (let one = path.dirname(name); one !== '.'; one = path.dirname(one))
      chmodSync(path.join(folder, one), PUBLIC_FOLDER);
    chmodSync(folder, PUBLIC_FOLDER);
    writeFileSync(file, contents);
    chmodSync(file, PUBLIC_FILE);
  }
}

/**
 * Puts a folder with these files, and no others, in the place of what is there. They are written beside it first, so that
 * what is there stays until they are all written, and stays if they cannot be.
 */
export function replaceFolder(folder: string, files: Files): void {
  const [written, before] = [`${folder}.new`, `${folder}.old`];
  // Of a run that was interrupted.
  rmSync(written, { recursive: true, force: true });
  writeFolder(written, files);
  if (existsSync(folder)) {
    rmSync(before, { recursive: true, force: true });
    renameSync(folder, before);
  }
  renameSync(written, folder);
  rmSync(before, { recursive: true, force: true });
}
