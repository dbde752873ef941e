/** The one script that runs in pages. It is registered for the hosts at which a rule can speak, and nowhere else. */
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/src/sensors/page.ts';

export default defineUnlistedScript(() => {
  const { armslength } = globalThis;
  if (!armslength) return;
  // An earlier instance may still be here: injected before, or left over from an update.
  armslength.stop?.();
  const life = new AbortController();
  const stop = () => life.abort();
  armslength.stop = stop;
  watchPage(
    window,
    armslength.site,
    (seen) => {
      // After an update or a removal there is nobody to tell, and never will be: the script falls silent.
      if (browser.runtime?.id) browser.runtime.sendMessage(seen).catch(stop);
      else stop();
    },
    life.signal,
  );
});
