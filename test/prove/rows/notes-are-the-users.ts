import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const notesAreTheUsers: Row = {
  id: 'notes-are-the-users',
  says: 'The extension makes a note only when the user asks for one; it has no field for an address, a name or a text, also where it comes from a file; it is never changed, and goes when it is erased.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'The tests of how a note is made, kept and read (`test/core/declare.test.ts`, `test/store/declarations.test.ts`, `test/core/export.test.ts`, `test/core/read-log.test.ts`). And a real Chromium, whose databases are all looked into: reminders raised in three ways, the popup opened and answered, carried on from and left by the key Escape, asking not to be reminded today or to be reminded again, a pause, a strip, and the pages of the extension leave nothing in any; one press then leaves exactly one note, and erasing it, or all, leaves nothing of it in any (`test/e2e/notes-unasked.test.ts`). Not covered: who can write files of the browser profile, or hands over a file that is read in, can write notes of this form.',
  needsBrowser: true,
  prove: (subject) =>
    proveByTests(
      subject,
      'test/core/declare.test.ts',
      'test/store/declarations.test.ts',
      'test/core/export.test.ts',
      'test/core/read-log.test.ts',
      'test/e2e/notes-unasked.test.ts',
    ),
};
