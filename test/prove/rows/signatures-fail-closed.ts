import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const signaturesFailClosed: Row = {
  id: 'signatures-fail-closed',
  says: 'A pack from an address is in force only if a key that the administrator trusts has signed it: every other way of writing one is refused.',
  claimedIn: ['SECURITY.md'],
  how: 'A test for each way: no signature, an empty one, `none`, other algorithms, keys for another use, members twice in the file, the header and the pack, unknown critical headers and many more (`test/core/signature.test.ts`).',
  prove: (subject) => proveByTests(subject, 'test/core/signature.test.ts'),
};
