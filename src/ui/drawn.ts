/** Milliseconds: a page that is not in sight draws nothing. */
const PATIENCE = 250;

/** Resolves once what has been put into the page so far has been drawn, or need not be waited for any longer. */
export const drawn = (): Promise<void> =>
  new Promise((done) => {
    // A frame is asked for before it is drawn, and what comes after it begins when it has been.
    requestAnimationFrame(() => setTimeout(done));
    setTimeout(done, PATIENCE);
  });
