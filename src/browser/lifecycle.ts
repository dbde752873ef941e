import { browser } from './api.ts';
import { isOwed } from './owed.ts';
import { openPage } from './pages.ts';
import { refreshPolicy } from './policy.ts';

/**
 * Calls back after the extension was installed, updated or switched on again, after the browser was started, and where
 * an earlier worker was ended before it had done what it was called for.
 */
export function onBegin(begin: () => Promise<void>): void {
  // To be started at all by these is enough: what is owed is kept only as long as the extension and the browser run.
  browser.runtime.onStartup.addListener(() => {});
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
  void isOwed().then((owed) => (owed ? begin() : null));
}

/** Whoever has an administrator has nothing to choose, so is not asked. */
async function welcome(): Promise<void> {
  const { state } = await refreshPolicy();
  if (state === 'absent') await openPage('welcome');
}
