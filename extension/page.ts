/** The one script that runs in pages. It is registered for the hosts at which a rule can speak, and nowhere else. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inPage } from '@/src/browser/in-page.ts';
import { watchPage } from '@/src/sensors/page.ts';

export default defineUnlistedScript(() => {
  const { armslength } = globalThis;
  // What a page writes into a frame by itself is watched from that page.
  if (!armslength || location.protocol !== 'https:') return;
  // An earlier instance may still be here: injected before, or left over from an update.
  armslength.stop?.();
  const life = new AbortController();
  const stop = () => life.abort();
  armslength.stop = stop;
  watchPage(
    window,
    armslength.site,
    (host) => host.openOrClosedShadowRoot ?? inPage()?.dom?.openOrClosedShadowRoot(host),
    (seen) => {
      const runtime = inPage()?.runtime;
      // After an update or a removal there is nobody to tell, and never will be: the script falls silent.
      if (runtime?.id) runtime.sendMessage(seen).catch(stop);
      else stop();
    },
    life.signal,
  );
});
