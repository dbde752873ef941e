/** A zip file whose bytes depend on nothing but the files in it. */
import { zipSync } from 'fflate';
import { type Files, inOrder } from './files.ts';

/** The format writes times by the local clock: this one reads the same wherever it is made. */
const alwaysTheSame = (): Date => new Date(1980, 0, 1, 12);

export const zipOf = (files: Files): Uint8Array =>
  zipSync(Object.fromEntries(inOrder(files)), { level: 9, mtime: alwaysTheSame() });
