/** The note that is shown, while other pages may correct or erase it. Wiring only. */
import type { PopupSeen } from '@/src/ui/popup/Popup.tsx';
import { theLog } from './notes.ts';

let followed = { id: '', life: new AbortController() };

/** Shows what becomes of a note in other pages, until another is followed. */
export async function followNote(
  id: string,
  show: (more: Partial<PopupSeen>) => void,
  fail: (error: unknown) => void,
): Promise<void> {
  if (id === followed.id) return;
  followed.life.abort();
  followed = { id, life: new AbortController() };
  const { signal } = followed.life;
  (await theLog()).watchCurrent(id, (note) => show({ note: note ?? null }), fail, signal);
}
