/** What a user can ask of the popup beyond the ways on: each loads what it takes only then. Wiring only. */
import type { PopupActions, PopupSeen } from '@/src/ui/popup/Popup.tsx';

/** All that a reminder does not need, so that a reminder shows at once. */
export const later = () => import('./later.ts');

export const makeNote: typeof import('./notes.ts').makeNote = async (...of) =>
  (await later()).makeNote(...of);

export const after = (
  act: (work: () => Promise<unknown>) => void,
  show: (more: Partial<PopupSeen>) => void,
): Pick<
  PopupActions,
  | 'answer'
  | 'close'
  | 'showWhy'
  | 'changeCategory'
  | 'silence'
  | 'hearAgain'
  | 'copy'
  | 'saveNote'
  | 'lossSeen'
> => ({
  answer: (answered) => show({ answered }),
  close: () => window.close(),
  // Not through `act`: what came between is to stay in sight.
  saveNote: (note) =>
    void later().then(({ saveNote, explain }) =>
      saveNote(note).catch((error: unknown) => show(explain(error))),
    ),
  lossSeen: () => act(async () => (await later()).noteLossSeen()),
  showWhy: (of) => act(async () => show(await (await later()).readWhy(of))),
  changeCategory: (...of) => act(async () => (await later()).changeCategory(...of)),
  silence: (of) => act(async () => (await (await later()).silence(of), show({ silenced: of }))),
  hearAgain: (site) =>
    act(async () => (await (await later()).endSilence(site), show({ silenced: undefined }))),
  // Not through `act`: whoever asked is told beside the text, and can take it by hand.
  copy: async (text) => navigator.clipboard.writeText(text),
});
