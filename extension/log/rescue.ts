/** The ways out with what the log cannot keep, and what became of a log before. Wiring only. */
import { isLogLost, noteLossSeen, watchLogMark } from '@/src/browser/log-mark.ts';
import { sortRescued } from '@/src/core/rescued.ts';
import { rescue } from '@/src/store/rescue.ts';
import type { LogPageActions, LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { offerNotes, offerRest } from '@/src/ui/offer-notes.ts';

export function rescueWith(
  act: (work: Promise<unknown>) => void,
  show: (more: LogPageSeen) => void,
  signal: AbortSignal,
): Pick<LogPageActions, 'saveNote' | 'saveWhole' | 'lossSeen'> {
  async function saveWhole(): Promise<void> {
    show({ rescued: undefined });
    const { rows, partly } = await rescue();
    const { notes, others } = sortRescued(rows);
    if (notes.length > 0) await offerNotes('armslength-log.json', notes);
    if (others.length > 0) offerRest('armslength-log-other.json', others);
    show({ rescued: rows.length === 0 ? 'none' : partly ? 'partly' : 'some' });
  }
  const look = () => act(isLogLost().then((lost) => show({ lost })));
  watchLogMark(look, signal);
  look();
  return {
    saveNote: (note) => act(offerNotes('armslength-note.json', [note])),
    saveWhole: () => act(saveWhole()),
    lossSeen: () => act(noteLossSeen()),
  };
}
