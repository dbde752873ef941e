import { type FileDigest, sumsText } from '../../core/package-sums.ts';
import type { Files } from './files.ts';
import { sha256Of } from './update-manifests.ts';

export const digestsOf = (files: Files): readonly FileDigest[] =>
  [...files].map(([name, contents]) => ({ name, digest: sha256Of(contents) }));

/** As `sha256sum --check` reads it. */
export const checksumsOf = (files: Files): string => sumsText(digestsOf(files));
