import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const notesAreTheUsers: Row = {
  id: 'notes-are-the-users',
  says: 'A note is made only when the user asks for one, has no field for an address, a name or a text, is never changed, and goes when it is erased.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'The tests of how a note is made, kept and read (`test/core/declare.test.ts`, `test/store/declarations.test.ts`, `test/core/export.test.ts`).',
  prove: (subject) =>
    proveByTests(
      subject,
      'test/core/declare.test.ts',
      'test/store/declarations.test.ts',
      'test/core/export.test.ts',
    ),
};
