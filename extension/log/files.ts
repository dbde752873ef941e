/** The log as files, out and in. Wiring only. */
import { csvOf, jsonOf } from '@/src/core/export.ts';
import { checkLog, notesIn } from '@/src/core/read-log.ts';
import type { Log } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { offer } from '@/src/ui/offer.ts';
import { following, gather, inSteps, textOf } from '@/src/ui/streams.ts';

const NAME = 'armslength-log';
const FORMATS = {
  csv: { write: csvOf, type: 'text/csv' },
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

  async function save(format: 'csv' | 'json'): Promise<void> {
    const { write, type } = FORMATS[format];
    const notes = following(log.readInTurn(), await log.count(), worked('writing', 0, 1));
    offer(`${NAME}.${format}`, await gather(write(notes), type));
  }

  /** Looked through first, so that nothing is taken over unless all of it is good. */
  async function read(file: File): Promise<void> {
    show({ reading: undefined });
    const reading = await checkLog(textOf(file, worked('reading', 0, 0.5)));
    if (reading.ok) await log.restore(notesIn(textOf(file, worked('reading', 0.5, 1))));
    show({ reading });
  }

  return { save: (format) => work(save(format)), read: (file) => work(read(file)) };
}
