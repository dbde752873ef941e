/** The popup: the reminder of one tab, or how things stand without one. Wiring only. */
import { openPage } from '@/src/browser/pages.ts';
import { pauseUntil } from '@/src/browser/pause.ts';
import { readShown, watchShown } from '@/src/browser/shown.ts';
import { answerVisit, answerWithNote } from '@/src/browser/visits.ts';
import { drawn } from '@/src/ui/drawn.ts';
import { newest } from '@/src/ui/newest.ts';
import { oneAtATime } from '@/src/ui/one-at-a-time.ts';
import { pageLife } from '@/src/ui/page-life.ts';
import type { PopupActions } from '@/src/ui/popup/Popup.tsx';
import { after, later, makeNote } from './after.ts';
import { readSeen, watchSeen } from './seen.ts';
import { showing } from './show.tsx';

export async function begin(): Promise<void> {
  const signal = pageLife();
  const hasChanged = watchShown(signal);
  const { tab, isPage, visit: first, pausedUntil, outlook } = await readShown();
  document.documentElement.toggleAttribute('data-page', isPage);
  const show = showing({ pausedUntil }, () => actions);
  const look = newest(() => readSeen(tab, first, follow), show);

  const fail = async (error: unknown) => show((await later()).explain(error));
  const follow = async (id: string) =>
    (await later()).followNote(id, show, (error) => void fail(error));
  const answer = oneAtATime(fail);
  const act = (work: () => Promise<unknown>) =>
    void answer(async () => (await work(), await look()));
  const leave = (work: () => Promise<unknown>) => act(async () => (await work(), window.close()));

  const actions: PopupActions = {
    ...after(act, show),
    carryOn: () => leave(() => answerVisit(tab)),
    makeNote: (reminder, ...of) =>
      act(() => answerWithNote(tab, reminder, () => makeNote(show, reminder, ...of))),
    pause: (until) => act(() => pauseUntil(until)),
    open: (page) => leave(() => openPage(page)),
  };
  const isKnown = Boolean(first?.reminder || (outlook && !first?.declared));
  if (isKnown) show({ visit: first, outlook });
  watchSeen(tab, () => void look().catch(fail), signal);
  // What is read meanwhile would come between this and its first paint. Of a reminder all is known.
  if (isKnown) await drawn();
  if (!first?.reminder || hasChanged()) await look().catch(fail);
}
