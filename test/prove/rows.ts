/** Every promise, in the order in which the report has them. */
import type { Row } from './row.ts';
import { keptAsMapped } from './rows/kept-as-mapped.ts';
import { manifestAllowsNothing } from './rows/manifest-allows-nothing.ts';
import { mutants } from './rows/mutants.ts';
import { noBitChanged } from './rows/no-bit-changed.ts';
import { notesAreTheUsers } from './rows/notes-are-the-users.ts';
import { packsRefusedOrExact } from './rows/packs-refused-or-exact.ts';
import { scriptReadsNothing } from './rows/script-reads-nothing.ts';
import { sessionReadsNothing } from './rows/session-reads-nothing.ts';
import { signaturesFailClosed } from './rows/signatures-fail-closed.ts';
import { sourceReadsNothing } from './rows/source-reads-nothing.ts';

export const ROWS: readonly Row[] = [
  scriptReadsNothing,
  sourceReadsNothing,
  sessionReadsNothing,
  manifestAllowsNothing,
  keptAsMapped,
  notesAreTheUsers,
  signaturesFailClosed,
  noBitChanged,
  packsRefusedOrExact,
  mutants,
];
