/** A zip file whose bytes depend on nothing but the files in it. */
import { zipSync } from 'fflate';
import { type Files, inOrder } from './files.ts';

/** The earliest day that the format can write. By the local clock, since that is how the format writes times. */
const ALWAYS_THE_SAME = new Date(1980, 0, 1, 12);

export const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: ALWAYS_THE_SAME });
