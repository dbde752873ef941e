/** Files that may be long: they go through the page's memory piece by piece. */

/** Hears how much of something has been done, from 0 to 1. */
export type Told = (part: number) => void;

/** Puts pieces of text together. The browser holds a `Blob` outside the page, so that the page never has the whole. */
export async function gather(pieces: AsyncIterable<string>, type: string): Promise<Blob> {
  const parts: Blob[] = [];
  for await (const piece of pieces) parts.push(new Blob([piece]));
  return new Blob(parts, { type });
}

/** The text of a file, a piece at a time. */
export async function* textOf(file: Blob, told: Told): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let done = 0;
  for await (const bytes of file.stream()) {
    yield decoder.decode(bytes, { stream: true });
    done += bytes.length;
    told(done / file.size);
  }
  yield decoder.decode();
}

/** Lists as they come, of `total` things in all. */
export async function* following<T>(
  lists: AsyncIterable<readonly T[]>,
  total: number,
  told: Told,
): AsyncGenerator<readonly T[]> {
  let done = 0;
  for await (const list of lists) {
    yield list;
    done += list.length;
    told(Math.min(1, done / total));
  }
}

/** Passes on what can be seen: no more than a hundred steps, each once. */
export function inSteps(told: Told): Told {
  let last = -1;
  return (part) => {
    const step = Math.floor(part * 100);
    if (step === last) return;
    last = step;
    told(step / 100);
  };
}
