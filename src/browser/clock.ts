import { browser } from './api.ts';

const NAME = 'next-change';

/** Calls back when the moment has come that was set last. */
export function onClock(callback: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) void callback();
  });
}

/** Sets the moment (epoch milliseconds) at which to look again; `null`: the clock alone will change nothing. */
export async function setClock(when: number | null): Promise<void> {
  await browser.alarms.clear(NAME);
  if (when !== null) await browser.alarms.create(NAME, { when });
}
