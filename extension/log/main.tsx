/** The log page: the user's own notes, and how things stand. Wiring only. */
import { effect, signal as state } from '@preact/signals';
import { render } from 'preact';
import { checkPacks } from '@/src/browser/check-packs.ts';
import { watchReport } from '@/src/browser/world.ts';
import { troubleOf } from '@/src/store/trouble.ts';
import { LogPage, type LogPageActions, type LogPageSeen, partOf } from '@/src/ui/log/LogPage.tsx';
import { pageLife } from '@/src/ui/page-life.ts';
import { filesOf } from './files.ts';
import { followWith } from './follow.ts';
import { askForHosts } from './around.ts';
import { lateParts } from './late.ts';
import { lookWith } from './look.ts';
import { notesOf, openLog } from './notes.ts';
import { rescueWith } from './rescue.ts';
import { ofWindow } from './window.ts';

const signal = pageLife();
const log = openLog();
const seen = state<LogPageSeen>({ part: partOf(location.hash) });
function show(more: LogPageSeen): void {
  seen.value = { ...seen.value, ...more };
}
const fail = (error: unknown) => (console.error(error), show({ trouble: troubleOf(error) }));
const act = (work: Promise<unknown>) => void work.catch(fail);
const { look, lookAround } = lookWith(seen, log, act, show);

const actions: LogPageActions = {
  ...notesOf(log, act, show),
  ...filesOf(log, act, show),
  ...rescueWith(act, show, signal),
  ...ofWindow,
  ...lateParts(ofWindow.copy, act),
  allowHosts: (hosts) => act(askForHosts(hosts).then(look)),
  checkNow: () => checkPacks('all').catch(fail),
};
const turn = () => (show({ part: partOf(location.hash) }), lookAround());
effect(() => void (document.documentElement.lang = seen.value.report?.language ?? 'en'));
render(<LogPage seen={seen} {...actions} />, document.body);
addEventListener('hashchange', turn, { signal });
watchReport(() => act(look()), signal);
const begun = look();
act(begun);
log.watch(followWith(begun, show, fail), fail, signal);
