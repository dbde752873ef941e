/** Which file was meant by a path that leads to none. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { printable } from './misuse.ts';
import { allNearest, didYouMean } from './near.ts';

/** What there is whose path is nearly the one that was given, in whichever of its parts it was misspelt. */
export function filesNear(file: string): readonly string[] {
  const folder = path.dirname(file);
  const name = path.basename(file);
  if (folder === file) return [];
  const folders = existsSync(folder) ? [folder] : filesNear(folder);
  return folders.flatMap((one) => {
    const names = namesIn(one);
    const meant = names.includes(name) ? [name] : allNearest(name, names);
    return meant.map((other) => path.join(one, other));
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    // One that is no folder, or may not be looked into, has nothing that could be named.
    return [];
  }
}

/** The question for what ends without a full stop; empty where nothing is near. */
export function askedOfFile(file: string): string {
  const near = filesNear(file);
  return near.length > 0 ? `. ${didYouMean(near.map((one) => `“${printable(one)}”`))}` : '';
}
