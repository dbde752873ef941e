import { proveByTests, proveByTestsNamed } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const waysAlike: Row = {
  id: 'ways-alike',
  says: 'Carrying on and making a note look the same, as large and as easy to read, and neither has to be waited for.',
  claimedIn: ['README.md'],
  how: 'Every screen of the popup in a real Chromium, in five languages, and in English in light, dark and forced colours, measured as it is drawn (`test/e2e/screens.test.ts`). And each of the two is pressed while every timer of the popup stands still: both do what they say (`test/e2e/ways-at-once.test.ts`). How long that takes is not measured.',
  needsBrowser: true,
  prove: (subject, size) => {
    // Both ways stand in the popup alone.
    const looks = proveByTestsNamed(subject, size, 'popup-', 'test/e2e/screens.test.ts');
    const answers = proveByTests(subject, 'test/e2e/ways-at-once.test.ts');
    return {
      figure: `How they look: ${looks.figure} That they answer: ${answers.figure}`,
      found: [...looks.found, ...answers.found],
    };
  },
};
