import { proveByTestsNamed } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const trialsLeaveNothing: Row = {
  id: 'trials-leave-nothing',
  says: 'What is tried in the simulator is kept nowhere, and no server is asked for it.',
  claimedIn: ['README.md'],
  how: 'In a real Chromium a pack is opened from a file, a day, a role and an address are chosen, and the reminder is answered in each of its ways; then everything is read in which the browser keeps something for the extension, and the requests of the page are (`test/e2e/simulator.test.ts`).',
  needsBrowser: true,
  prove: (subject) =>
    proveByTestsNamed(subject, 'nothing that is tried is kept', 'test/e2e/simulator.test.ts'),
};
