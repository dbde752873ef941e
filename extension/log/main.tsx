/** The log page: the user's own notes, and how things stand. Wiring only. */
import { render } from 'preact';
import { checkPacks } from '@/src/browser/check-packs.ts';
import { builtinPacks } from '@/src/browser/choice.ts';
import { readReport, watchReport } from '@/src/browser/world.ts';
import { askForHosts, readHostsKept } from '@/src/browser/hosts.ts';
import { hostsInReach } from '@/src/core/reach.ts';
import { correct } from '@/src/core/declare.ts';
import { keptFrom } from '@/src/core/retention.ts';
import { openLog } from '@/src/store/declarations.ts';
import { troubleOf } from '@/src/store/trouble.ts';
import { LogPage, type LogPageActions, type LogPageSeen, partOf } from '@/src/ui/log/LogPage.tsx';
import { pageLife } from '@/src/ui/page-life.ts';
import { readIn, save } from './files.ts';

const signal = pageLife();
const log = openLog();
let seen: LogPageSeen = { part: partOf(location.hash) };
function show(more: LogPageSeen): void {
  seen = { ...seen, ...more };
  document.documentElement.lang = seen.report?.language ?? 'en';
  render(<LogPage {...seen} {...actions} />, document.body);
}
const fail = (error: unknown) => (console.error(error), show({ trouble: troubleOf(error) }));
const act = (work: Promise<unknown>) => void work.catch(fail);
async function look(): Promise<void> {
  const report = await readReport();
  show({ report, known: await builtinPacks() });
  show({ hostsKept: await readHostsKept(hostsInReach(report)) });
  await log.purge(keptFrom(report.effective, Date.now()));
}

const actions: LogPageActions = {
  choosePart: (part) => location.replace(`#${part}`),
  correct: (note, category) => act(log.add(correct(note, { id: crypto.randomUUID(), category }))),
  erase: ({ id }) => act(log.erase(id)),
  eraseAll: () => act(log.eraseAll()),
  save,
  read: (file) => act(readIn(file, log).then(show)),
  loadSimulator: (ready) =>
    act(import('./simulator.tsx').then(({ load }) => load(actions.copy)).then(ready)),
  copy: (text) => act(navigator.clipboard.writeText(text)),
  allowHosts: (hosts) => act(askForHosts(hosts).then(look)),
  checkNow: () => checkPacks('all').catch(fail),
};
addEventListener('hashchange', () => show({ part: partOf(location.hash) }), { signal });
watchReport(() => act(look()), signal);
log.watch((notes) => show({ notes, trouble: undefined }), fail, signal);
act(look());
