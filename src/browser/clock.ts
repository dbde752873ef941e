import { browser } from './api.ts';

/** What the clock is waited for: that something opens or closes, that packs are looked for again, and that notes grow old. */
type Occasion = 'next-change' | 'next-check' | 'next-erasing';

/** Calls back when the moment has come that was set last. */
export function onClock(occasion: Occasion, callback: () => Promise<void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === occasion) void callback();
  });
}

/** Sets the moment (epoch milliseconds) at which to look again; `null`: the clock alone will change nothing. */
export async function setClock(occasion: Occasion, when: number | null): Promise<void> {
  await browser.alarms.clear(occasion);
  if (when !== null) await browser.alarms.create(occasion, { when });
}
