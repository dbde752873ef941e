/** How many results are kept at a time; one device has a handful. */
const MOST = 20;

/**
 * The same function, that keeps what it once made of a key until this page or worker ends, which is soon. Only for what
 * can never come out otherwise for that key. `isLasting` tells what is worth keeping; what fails is not kept.
 */
export function remembering<T>(
  make: (key: string) => Promise<T>,
  isLasting: (made: T) => boolean = () => true,
): (key: string) => Promise<T> {
  const made = new Map<string, T>();
  return async (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = await make(key);
    if (!isLasting(fresh)) return fresh;
    if (made.size >= MOST) made.clear();
    // Two who asked at once share one result, so that what others keep of it is found again.
    const shared = made.get(key) ?? fresh;
    made.set(key, shared);
    return shared;
  };
}
