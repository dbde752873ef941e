/** Every promise, in the order in which the report has them. */
import type { Row } from './row.ts';
import { absentInPrivateWindows } from './rows/absent-in-private-windows.ts';
import { absentOutsidePeriods } from './rows/absent-outside-periods.ts';
import { alikeForAll } from './rows/alike-for-all.ts';
import { buildsAlike } from './rows/builds-alike.ts';
import { clockMayJump } from './rows/clock-may-jump.ts';
import { nothingIsLost } from './rows/nothing-is-lost.ts';
import { faultsAreFound } from './rows/faults-are-found.ts';
import { interfacesAsListed } from './rows/interfaces-as-listed.ts';
import { keptAsMapped } from './rows/kept-as-mapped.ts';
import { manifestAllowsNothing } from './rows/manifest-allows-nothing.ts';
import { messageSaysLittle } from './rows/message-says-little.ts';
import { monthsLeaveNothing } from './rows/months-leave-nothing.ts';
import { mutants } from './rows/mutants.ts';
import { noBitChanged } from './rows/no-bit-changed.ts';
import { notesAreTheUsers } from './rows/notes-are-the-users.ts';
import { notesSurvive } from './rows/notes-survive.ts';
import { packsRefusedOrExact } from './rows/packs-refused-or-exact.ts';
import { pageCannotForge } from './rows/page-cannot-forge.ts';
import { printAsksNobody } from './rows/print-asks-nobody.ts';
import { requestTellsNothing } from './rows/request-tells-nothing.ts';
import { scriptReadsNothing } from './rows/script-reads-nothing.ts';
import { sessionAsksNobody } from './rows/session-asks-nobody.ts';
import { sessionReadsNothing } from './rows/session-reads-nothing.ts';
import { settingsKept } from './rows/settings-kept.ts';
import { signaturesFailClosed } from './rows/signatures-fail-closed.ts';
import { trialsLeaveNothing } from './rows/trials-leave-nothing.ts';
import { waysAlike } from './rows/ways-alike.ts';
import { unnoticed } from './rows/unnoticed.ts';
import { sourceReadsNothing } from './rows/source-reads-nothing.ts';

const PROVED: readonly Row[] = [
  scriptReadsNothing,
  sourceReadsNothing,
  sessionReadsNothing,
  messageSaysLittle,
  sessionAsksNobody,
  requestTellsNothing,
  printAsksNobody,
  manifestAllowsNothing,
  interfacesAsListed,
  unnoticed,
  pageCannotForge,
  absentOutsidePeriods,
  absentInPrivateWindows,
  keptAsMapped,
  trialsLeaveNothing,
  monthsLeaveNothing,
  notesAreTheUsers,
  nothingIsLost,
  clockMayJump,
  alikeForAll,
  waysAlike,
  settingsKept,
  signaturesFailClosed,
  noBitChanged,
  packsRefusedOrExact,
  notesSurvive,
  buildsAlike,
  mutants,
];

export const ROWS: readonly Row[] = [...PROVED, faultsAreFound(PROVED)];
