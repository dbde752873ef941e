/** The log as files, out and in. Wiring only. */
import { readReport } from '@/src/browser/world.ts';
import { csvOf, jsonOf, type Notes } from '@/src/core/export.ts';
import { checkLog, notesIn } from '@/src/core/read-log.ts';
import { erasedBefore } from '@/src/core/retention.ts';
import { judge } from '@/src/core/take-note.ts';
import { listSeparator } from '@/src/core/wording/list-separator.ts';
import type { Language } from '@/src/core/words.ts';
import type { Log } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { offerDated } from '@/src/ui/offer.ts';
import { following, gather, inSteps, textOf } from '@/src/ui/streams.ts';

const FORMATS = {
  csv: {
    write: (notes: Notes, language: Language) => csvOf(notes, listSeparator(language)),
    type: 'text/csv',
  },
  json: { write: jsonOf, type: 'application/json' },
} as const;

export function filesOf(
  log: Log,
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
): Pick<LogPageActions, 'save' | 'read'> {
  const worked = (of: 'writing' | 'reading', from: number, to: number) =>
    inSteps((part) => show({ work: { of, part: from + part * (to - from) } }));
  const work = (doing: Promise<unknown>) => act(doing.finally(() => show({ work: undefined })));

  async function save(format: 'csv' | 'json', language: Language): Promise<void> {
    const { write, type } = FORMATS[format];
    const notes = following(log.readInTurn(), await log.count(), worked('writing', 0, 1));
    offerDated('armslength-log', format, await gather(write(notes, language), type));
  }

  /** Looked through first, so that nothing is taken over unless all of it is good. */
  async function read(file: File): Promise<void> {
    show({ reading: undefined });
    const checked = await checkLog(textOf(file, worked('reading', 0, 0.5)), Date.now());
    const of = { from: erasedBefore(await readReport(), Date.now()), judge };
    const notes = notesIn(textOf(file, worked('reading', 0.5, 1)));
    show({ reading: checked.ok ? await log.take(notes, of) : checked });
  }

  return { save: (...of) => work(save(...of)), read: (file) => work(read(file)) };
}
