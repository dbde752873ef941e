/** The strip at the edge of a page, where the administrator asked for one. Wiring only. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { inPage } from '@/src/browser/in-page.ts';
import { showBanner } from '@/src/ui/banner/show.tsx';

export default defineUnlistedScript(() => {
  const { armslengthBanner: asked } = globalThis;
  if (!asked) return;
  asked.stop?.();
  const life = new AbortController();
  asked.stop = () => life.abort();
  const open = () => void inPage()?.runtime?.sendMessage({ open: 'popup' }).catch(asked.stop);
  showBanner(window, { title: asked.says, language: asked.language, open }, life);
});
