/** The log page: the user's own notes, and how things stand. Wiring only. */
import { render } from 'preact';
import { readReport, watchReport } from '@/src/browser/world.ts';
import { correct } from '@/src/core/declare.ts';
import { fromJson, toCsv, toJson } from '@/src/core/export.ts';
import { openLog } from '@/src/store/declarations.ts';
import { troubleOf } from '@/src/store/trouble.ts';
import { LogPage, type LogPageActions, type LogPageSeen, partOf } from '@/src/ui/log/LogPage.tsx';
import { offer } from '@/src/ui/offer.ts';

const life = new AbortController();
addEventListener('pagehide', () => life.abort());
const log = openLog();

let seen: LogPageSeen = { part: partOf(location.hash) };
function show(more: LogPageSeen): void {
  seen = { ...seen, ...more };
  document.documentElement.lang = seen.report?.language ?? 'en';
  render(<LogPage {...seen} {...actions} />, document.body);
}
const fail = (error: unknown) => (console.error(error), show({ trouble: troubleOf(error) }));
const act = (work: Promise<unknown>) => void work.catch(fail);
const look = async () => show({ report: await readReport() });

const actions: LogPageActions = {
  choosePart: (part) => location.replace(`#${part}`),
  correct: (note, category) => act(log.add(correct(note, { id: crypto.randomUUID(), category }))),
  erase: ({ id }) => act(log.erase(id)),
  eraseAll: () => act(log.eraseAll()),
  save: {
    csv: (notes, name) => offer(`${name}.csv`, 'text/csv', toCsv(notes)),
    json: (notes, name) => offer(`${name}.json`, 'application/json', toJson(notes)),
  },
  read: (file) => act(readIn(file)),
};
async function readIn(file: File): Promise<void> {
  const result = fromJson(await file.text());
  if (result.ok) await log.restore(result.value);
  show({ reading: result });
}

addEventListener('hashchange', () => show({ part: partOf(location.hash) }), life);
watchReport(() => act(look()), life.signal);
log.watch((notes) => show({ notes, trouble: undefined }), fail, life.signal);
act(look());
