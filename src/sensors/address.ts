/**
 * Calls `moved` after each committed change of address within the page, and when the page comes back from the
 * back/forward cache; `left` when the page goes away. `replaced` tells that an address was only rewritten in place.
 */
export function watchAddress(
  root: Window,
  moved: (replaced: boolean) => void,
  left: () => void,
  signal: AbortSignal,
): void {
  const { navigation } = root;
  if (navigation) {
    // Not `navigate`: that one comes before the address changes, and also for moves that are cancelled.
    navigation.addEventListener(
      'currententrychange',
      ({ navigationType }) => moved(navigationType === 'replace'),
      { signal },
    );
  } else {
    for (const type of ['popstate', 'hashchange']) {
      root.addEventListener(type, () => moved(false), { signal });
    }
  }
  // Not `unload`, which would keep every page out of the back/forward cache.
  root.addEventListener(
    'pagehide',
    () => {
      left();
      // Only now: a page that is shown for the first time is told of that as well, and does not come back.
      root.addEventListener('pageshow', () => moved(false), { once: true, signal });
    },
    { signal },
  );
}
