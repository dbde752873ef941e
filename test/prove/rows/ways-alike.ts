import { proveByTestsNamed } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const waysAlike: Row = {
  id: 'ways-alike',
  says: 'Carrying on and making a note look the same: as large, and as easy to read.',
  claimedIn: ['README.md'],
  how: 'Every screen of the popup in a real Chromium, in five languages, and in English in light, dark and forced colours, measured as it is drawn (`test/e2e/screens.test.ts`).',
  needsBrowser: true,
  // Both ways stand in the popup alone.
  prove: (subject, size) => proveByTestsNamed(subject, size, 'popup-', 'test/e2e/screens.test.ts'),
};
