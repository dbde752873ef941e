import { type Files, inOrder } from './files.ts';
import { sha256Of } from './update-manifests.ts';

/** As `sha256sum --check` reads it. */
export const checksumsOf = (files: Files): string =>
  [...inOrder(files)].map(([name, contents]) => `${sha256Of(contents)}  ${name}\n`).join('');
