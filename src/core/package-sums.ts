/** The digests of the files of a package, as text: the same from its own pages and from the files on a disk. */

export interface FileDigest {
  /** Relative to the top of the package, with forward slashes. */
  readonly name: string;
  /** SHA-256 in hexadecimal digits. */
  readonly digest: string;
}

/**
 * Chromium writes these anew when it installs a package, with the same in them in another order, and a key of its own in the
 * manifest (seen in Chromium 156). Every other file stays as it was, byte by byte.
 */
export const isWrittenAnew = (name: string): boolean =>
  name === 'manifest.json' || /^_locales\/[^/]+\/messages\.json$/.test(name);

/** By name, character by character, as `sha256sum --check` reads it. */
export const sumsText = (digests: readonly FileDigest[]): string =>
  digests
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map(({ name, digest }) => `${digest}  ${name}\n`)
    .join('');

/** The digests of all files that a browser leaves as they are. The SHA-256 of this text is the one number of a package. */
export const packageSums = (digests: readonly FileDigest[]): string =>
  sumsText(digests.filter(({ name }) => !isWrittenAnew(name)));
