/** The popup: the reminder of one tab. Wiring only. */
import { render } from 'preact';
import { languageFor } from '@/src/browser/language.ts';
import { openPage } from '@/src/browser/pages.ts';
import { pauseUntil, watchPause } from '@/src/browser/pause.ts';
import { readShown, watchShown } from '@/src/browser/shown.ts';
import { answerVisit, answerWithNote, watchVisit } from '@/src/browser/visits.ts';
import { newest } from '@/src/ui/newest.ts';
import { oneAtATime } from '@/src/ui/one-at-a-time.ts';
import { pageLife } from '@/src/ui/page-life.ts';
import { Popup, type PopupActions, type PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { dress } from '@/src/ui/popup/state.ts';
import { after, later, makeNote } from './after.ts';
import { readSeen } from './seen.ts';

type Work = () => Promise<unknown>;
export async function begin(): Promise<void> {
  const signal = pageLife();
  const hasChanged = watchShown(signal);
  const { tab, isPage, visit: first, pausedUntil, outlook } = await readShown();
  document.documentElement.toggleAttribute('data-page', isPage);
  let seen: PopupSeen = { pausedUntil };
  function show(more: Partial<PopupSeen>): void {
    seen = { ...seen, ...more };
    const props = { ...seen, ...actions, language: languageFor({}), now: Date.now() };
    dress(document.documentElement, props);
    render(<Popup {...props} />, document.body);
  }
  const look = newest(() => readSeen(tab, first, follow), show);
  const fail = async (error: unknown) => show((await later()).explain(error));
  const follow = async (id: string) =>
    (await later()).followNote(id, show, (error) => void fail(error));
  const answer = oneAtATime(fail);
  const act = (work: Work) => void answer(async () => (await work(), await look()));
  const leave = (work: Work) => act(async () => (await work(), window.close()));
  const actions: PopupActions = {
    ...after(act, show),
    carryOn: () => leave(() => answerVisit(tab)),
    makeNote: (reminder, ...of) =>
      act(() => answerWithNote(tab, reminder, () => makeNote(show, reminder, ...of))),
    pause: (until) => act(() => pauseUntil(until)),
    open: (page) => leave(() => openPage(page)),
  };
  if (first?.reminder || (outlook && !first?.declared)) show({ visit: first, outlook });
  watchVisit(tab, () => void look().catch(fail), signal);
  watchPause(() => void look().catch(fail), signal);
  // Of a reminder all is known by now. Reading it again would come between it and its first paint.
  if (!first?.reminder || hasChanged()) await look().catch(fail);
}
