import { browser } from './api.ts';
import { openPage } from './pages.ts';
import { refreshPolicy } from './policy.ts';

/** Calls back after the extension was installed or updated, and after the browser was started. */
export function onBegin(callback: () => Promise<void>): void {
  browser.runtime.onStartup.addListener(() => void callback());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void callback();
    if (reason === 'install') void welcome();
  });
}

/** Whoever has an administrator has nothing to choose, so is not asked. */
async function welcome(): Promise<void> {
  const { state } = await refreshPolicy();
  if (state === 'absent') await openPage('welcome');
}
