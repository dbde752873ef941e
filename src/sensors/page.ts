import { isBegun } from '../core/begins.ts';
import {
  type Observation,
  recogniseAddress,
  recogniseMedia,
  type SiteInPage,
} from '../core/site.ts';
import { watchAddress } from './address.ts';
import { callIn, isCallIn } from './call.ts';
import { composerIn } from './composer.ts';
import { isRoot } from './field.ts';
import { watchFrames } from './frame.ts';
import type { ShadowOf } from './inside.ts';
import type { Life } from './life.ts';

/** How many messages may come at once, and how often another one, in milliseconds. */
const AT_ONCE = 30;
const EVERY = 1_000;
const BY_ITSELF = 'itself' as const;

/**
 * Watches one page of a site and reports each place once: what was seen, or `null` when the page has moved on from it.
 * Listeners only; no observer, no timer, nothing that depends on how large the page is but for the list of its frames,
 * when the focus leaves the window. They are on the window, and the document is asked for only when something happens:
 * that alone would take 20 kB of every page.
 */
export function watchPage(
  root: Window & typeof globalThis,
  site: SiteInPage,
  shadowOf: ShadowOf,
  report: (seen: Observation | null) => void,
  life: Life,
): void {
  const { location } = root;
  let last: Observation | null | undefined = life.isAgain ? undefined : null;
  let spare = 0;
  let then = -AT_ONCE * EVERY;

  /** A page may move the focus to and fro as often as it likes, and that must not keep anybody busy. */
  const isFlooded = () => {
    const now = performance.now();
    spare = Math.min(AT_ONCE, spare + (now - then) / EVERY);
    then = now;
    return spare < 1;
  };

  const tell = (seen: Observation | null) => {
    if (!life.isOver && (last === undefined || placeOf(seen) !== placeOf(last))) {
      const { document } = root;
      // A page that is only being prepared is nobody's page yet.
      if (document.prerendering) {
        const begin = () => tell(recognise());
        document.addEventListener('prerenderingchange', begin, { once: true });
        return;
      }
      // What is passed over now is told at the next event, as it stands by then.
      if (isFlooded()) return;
      spare -= 1;
      watchLeaving();
      report(seen);
    }
    last = seen;
  };

  // A frame has no address of its own to speak for the tab; what was written in it goes when it goes.
  const recognise = () => {
    const { begins } = site;
    const at = begins && !isBegun(begins, location) ? null : recogniseAddress(site, location);
    return at && root === root.top ? at : null;
  };

  const live = () => {
    const seen = recogniseMedia(site, location);
    if (seen) tell(seen);
  };
  const listenForCall = callIn(live, life);
  const listenForWriting = composerIn(
    root,
    site,
    shadowOf,
    {
      report: tell,
      stands: (seen) => seen === last,
      through: (path) => {
        // That a picture plays is heard in no other root than its own.
        if (site.media) path.filter(isRoot).forEach(listenForCall);
      },
    },
    life,
  );
  watchFrames(
    root,
    shadowOf,
    (inside) => {
      listenForWriting(inside);
      if (site.media) listenForCall(inside);
    },
    life,
  );
  const watchLeaving = watchAddress(
    root,
    (replaced) => {
      const at = recognise();
      const seen = at && !root.navigator.userActivation.isActive ? { ...at, how: BY_ITSELF } : at;
      // An editor that saves its draft rewrites the address while it is being written in, and a call while it goes on:
      // that is no move.
      if (seen || !replaced || last?.how === 'address' || last?.how === BY_ITSELF) tell(seen);
    },
    () => tell(null),
  );
  const at = recognise();
  if (at) tell(at);
  if (life.isAgain) watchLeaving();
  if (site.media && isCallIn(root)) live();
}

/** How it was seen may differ while the place is the same. */
const placeOf = (seen: Observation | null): string =>
  `${seen?.surface} ${seen?.activity} ${seen?.tenant}`;
