/** What the page does when the log has been read. Wiring only. */
import { readRoom } from '@/src/store/room.ts';
import type { LogPageSeen } from '@/src/ui/log/LogPage.tsx';
import { idle } from '@/src/ui/idle.ts';

/** Resolves when the page is ready for more notes: when there is something to see, whatever became of `begun`. */
export const followWith =
  (begun: Promise<unknown>, show: (more: LogPageSeen) => void, fail: (error: unknown) => void) =>
  async (found: LogPageSeen): Promise<void> => {
    show({ ...found, trouble: undefined });
    await Promise.allSettled([begun]).then(idle);
    await readRoom().then((room) => show({ room }), fail);
  };
