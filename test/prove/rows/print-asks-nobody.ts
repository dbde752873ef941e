import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const printAsksNobody: Row = {
  id: 'print-asks-nobody',
  says: 'A pack that is printed as a page of HTML asks nobody for anything, and a text of a pack can add nothing to that.',
  claimedIn: ['README.md'],
  how: 'The page is read by its elements and attributes, of a pack that has everything, and of packs with made-up texts (`test/cli/print-html.test.ts`).',
  prove: (subject) => proveByTests(subject, 'test/cli/print-html.test.ts'),
};
