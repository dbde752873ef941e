/**
 * `work` as an answer to clicks: while one call runs, others are let go, so that a double click does one thing.
 * @param failed is told why, where it did not succeed.
 */
export function oneAtATime(
  failed: (error: unknown) => void,
): (work: () => Promise<unknown>) => Promise<void> {
  let running = false;
  return async (work) => {
    if (running) return;
    running = true;
    try {
      await work();
    } catch (error) {
      failed(error);
    } finally {
      running = false;
    }
  };
}
