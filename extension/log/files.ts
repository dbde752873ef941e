/** The log as files, out and in. Wiring only. */
import { fromJson, toCsv, toJson } from '@/src/core/export.ts';
import type { Log } from '@/src/store/declarations.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { offer } from '@/src/ui/offer.ts';

export const save: LogPageActions['save'] = {
  csv: (notes, name) => offer(`${name}.csv`, 'text/csv', toCsv(notes)),
  json: (notes, name) => offer(`${name}.json`, 'application/json', toJson(notes)),
};

export async function readIn(file: File, log: Log): Promise<Pick<LogPageSeen, 'reading'>> {
  const reading = fromJson(await file.text());
  if (reading.ok) await log.restore(reading.value);
  return { reading };
}
