/** The one script that runs in pages. It is registered for the hosts at which a rule can speak, and nowhere else. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Observation, SiteInPage } from '@/src/core/site.ts';
import { inPage } from '@/src/browser/in-page.ts';
import { beginLife } from '@/src/sensors/life.ts';
import { watchPage } from '@/src/sensors/page.ts';

/** The entry of the page's site. The build puts it before this script, once for each site: `src/cli/site-scripts.ts`. */
declare const SITE: SiteInPage;

/** How often a message is told again: more than a background can come to be ended in a row. */
const TRIES = 5;

export default defineUnlistedScript(() => {
  // What a page writes into a frame by itself is watched from that page.
  if (location.protocol !== 'https:') return;
  const life = beginLife();
  // After an update or a removal there is nobody to tell, and never will be: the script falls silent.
  const lives = () => {
    const browser = inPage();
    if (browser?.runtime?.id) return browser;
    life.isOver = true;
    return null;
  };
  let latest: Observation | null;
  // A background that is ended before it has dealt with a message gives no answer. Then it is told how things stand by now.
  const tell = (tries: number): unknown =>
    lives()
      ?.runtime?.sendMessage(latest)
      .catch(() => tries && tell(tries - 1));
  watchPage(
    window,
    SITE,
    (host) =>
      host.openOrClosedShadowRoot ??
      // What is left over from an update may not even ask.
      lives()?.dom?.openOrClosedShadowRoot(host) ??
      null,
    (seen) => {
      latest = seen;
      tell(TRIES);
    },
    life,
  );
});
