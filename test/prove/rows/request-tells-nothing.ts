import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const requestTellsNothing: Row = {
  id: 'request-tells-nothing',
  says: 'The request for a pack is the same for everybody: no cookie, no referrer, no number.',
  claimedIn: ['docs/privacy.md', 'SECURITY.md'],
  how: 'The tests of the request itself, against a server of this machine that looks at what it is sent (`test/browser/fetch-pack.test.ts`). What a browser adds by itself is in `docs/admin/packs.md`.',
  prove: (subject) => proveByTests(subject, 'test/browser/fetch-pack.test.ts'),
};
