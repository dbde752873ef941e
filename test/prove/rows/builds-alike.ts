import { proveByTestsNamed } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const buildsAlike: Row = {
  id: 'builds-alike',
  says: 'The same sources make the same files of a release, byte by byte, on any day and in any folder.',
  claimedIn: ['docs/release.md'],
  how: 'A release is made twice in different folders, the second time from the source archive of the first (`test/build/release.test.ts`). On one machine: that another one makes the same is for others to see.',
  ownFaultsOnly: true,
  prove: (subject) =>
    proveByTestsNamed(
      subject,
      'both have the same files, byte by byte',
      'test/build/release.test.ts',
    ),
};
