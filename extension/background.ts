/** Observation to reminder; changes of policy, packs and clock to presence. Wiring only. */
import { defineBackground } from 'wxt/utils/define-background';
import { onHostsChanged, watchStorage } from '@/src/browser/changes.ts';
import { checkPacks } from '@/src/browser/check-packs.ts';
import { onClock } from '@/src/browser/clock.ts';
import { erasingWith } from '@/src/browser/erasing.ts';
import { onBegin } from '@/src/browser/lifecycle.ts';
import { onMessage } from '@/src/browser/observations.ts';
import { openPopup } from '@/src/browser/pages.ts';
import { watchPause } from '@/src/browser/pause.ts';
import { refreshPolicy, watchPolicy } from '@/src/browser/policy.ts';
import { carry, catchUp, follow, forget, look, lookAnew, receive } from '@/src/browser/presence.ts';
import { onTabMoved } from '@/src/browser/tabs.ts';
import { watchSilences } from '@/src/browser/silences.ts';
import { watchReport } from '@/src/browser/world.ts';
import { eraseBefore } from '@/src/store/erasing.ts';

export default defineBackground({
  type: 'module',
  main() {
    // A worker lives until the browser ends it: nothing here is ever stopped by us.
    const { signal } = new AbortController();
    const eraseOld = erasingWith(eraseBefore);
    onMessage(receive, openPopup);
    onTabMoved(follow, forget, carry);
    onClock('next-change', look);
    onClock('next-check', checkPacks);
    onClock('next-erasing', eraseOld);
    onHostsChanged(lookAnew);
    watchReport(() => void Promise.all([look(), eraseOld()]), signal);
    watchPolicy(() => void checkPacks('unsettled'), signal);
    watchPause(() => void look(), signal);
    watchSilences(() => void look(), signal);
    watchStorage('managed', () => void refreshPolicy(), signal);
    onBegin(async () => {
      await refreshPolicy();
      await look();
      await Promise.all([checkPacks(), eraseOld()]);
    });
    void catchUp();
  },
});
