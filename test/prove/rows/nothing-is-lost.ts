import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const nothingIsLost: Row = {
  id: 'nothing-is-lost',
  says: 'Nothing is lost without a word, whether the disk is full, the log is damaged, the profile is a copy, the background is ended or a server of packs lies.',
  claimedIn: ['CONTRIBUTING.md'],
  how: 'A real Chromium. A real profile on a disk: room is taken from it, its files are written over while it is down, they are copied to another place; what cannot be kept is told, and can be saved as a file (`test/e2e/keeping.test.ts`). The background is ended between two steps and in the middle of them: each reminder is raised once (`test/e2e/worker.test.ts`). Worker, tab and browser are killed and the extension is updated, once each, while a note is made; hundreds of times it is in `notes-survive` (`test/e2e/kills.test.ts`). A real server sends packs that were changed, are older, over, too long, cut off or signed by somebody else, and more: the last good one stays in force, and the reason is told (`test/e2e/packs.test.ts`). What a browser throws away it cannot bring back.',
  needsBrowser: true,
  prove: (subject) =>
    proveByTests(
      subject,
      'test/e2e/keeping.test.ts',
      'test/e2e/worker.test.ts',
      'test/e2e/kills.test.ts',
      'test/e2e/packs.test.ts',
    ),
};
