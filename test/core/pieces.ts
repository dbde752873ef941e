/** Texts and notes that come in pieces, as from a disk. */

export async function* inPieces(text: string, size = 7): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

/** The same things, so many at a time, with an empty pause at the beginning. */
export async function* someAtATime<T>(all: readonly T[], size = 2): AsyncGenerator<readonly T[]> {
  yield [];
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

export async function joined(pieces: AsyncIterable<string>): Promise<string> {
  return (await Array.fromAsync(pieces)).join('');
}
