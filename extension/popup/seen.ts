/** What the popup shows of a tab, as it is now. Wiring only. */
import { watchOutlook } from '@/src/browser/outlook.ts';
import { readPause, watchPause } from '@/src/browser/pause.ts';
import { readVisit, watchVisit } from '@/src/browser/visits.ts';
import type { Visit } from '@/src/core/visit.ts';
import type { PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { later } from './after.ts';

/** @param first what was kept of the tab a moment ago; `follow` is told which note it is about. */
export async function readSeen(
  tab: number,
  first: Visit | undefined,
  follow: (note: string) => Promise<void>,
): Promise<Partial<PopupSeen> & Pick<PopupSeen, 'pausedUntil'>> {
  const [visit, pausedUntil] = await Promise.all([
    readVisit(tab),
    readPause(),
    // Where there was no reminder there is hardly one now: what that takes is fetched at the same time.
    first?.reminder ? null : later(),
  ]);
  const rest = visit?.reminder ? {} : await (await later()).readRest(visit);
  if (!visit?.reminder && visit?.declared) await follow(visit.declared.id);
  return { visit, pausedUntil, trouble: undefined, unsaved: undefined, ...rest };
}

/** Calls back after something of it has changed, whoever did that. */
export function watchSeen(tab: number, callback: () => void, signal: AbortSignal): void {
  watchVisit(tab, callback, signal);
  watchPause(callback, signal);
  // A popup that is a page of its own may stay open while settings and periods change.
  watchOutlook(callback, signal);
}
