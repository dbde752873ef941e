/** How long notes are kept counts when it has stood for a week, which no test waits for. */
import { eventually } from './browsers/deadline.ts';

type Evaluate = <T>(expression: string) => Promise<T>;

/** Waits until notes are to be kept for so many days, and makes it so that this has stood for years. */
export const letStand = (evaluate: Evaluate, days: number): Promise<true> =>
  eventually(`${days} days to be asked for`, () =>
    evaluate<true | false>(`chrome.storage.local.get('clock').then(async ({ clock }) => {
      if (clock?.retention?.days !== ${days}) return false;
      const retention = { days: ${days}, since: '2020-01-01' };
      await chrome.storage.local.set({ clock: { ...clock, retention } });
      return true;
    })`),
  );
