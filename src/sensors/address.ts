/**
 * Calls `moved` after each committed change of address within the page. `replaced` tells that one was only rewritten in
 * place.
 *
 * Gives a function from which on `left` is called when the page goes away, and `moved` when it comes back from the
 * back/forward cache. A page of which nothing was told needs neither: it would come back as it went.
 */
export function watchAddress(
  root: Window,
  moved: (replaced: boolean) => void,
  left: () => void,
): () => void {
  const { navigation } = root;
  if (navigation) {
    // Not `navigate`: that one comes before the address changes, and also for moves that are cancelled.
    navigation.addEventListener('currententrychange', ({ navigationType }) =>
      moved(navigationType === 'replace'),
    );
  } else {
    for (const type of ['popstate', 'hashchange']) {
      root.addEventListener(type, () => moved(false));
    }
  }
  const leave = () => {
    left();
    // Only now: a page that is shown for the first time is told of that as well, and does not come back.
    root.addEventListener('pageshow', () => moved(false), { once: true });
  };
  // Not `unload`, which would keep every page out of the back/forward cache. A browser takes the same listener once.
  return () => root.addEventListener('pagehide', leave);
}
