/** Milliseconds after which it counts as long enough, however busy the page is. */
const LONGEST = 2000;

/** Resolves when the page has painted and has nothing better to do. */
export const idle = (): Promise<void> =>
  new Promise((done) => {
    // Safari has no idle callbacks.
    if ('requestIdleCallback' in globalThis)
      requestIdleCallback(() => done(), { timeout: LONGEST });
    else setTimeout(done, 0);
  });
