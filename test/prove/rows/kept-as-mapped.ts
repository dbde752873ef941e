import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const keptAsMapped: Row = {
  id: 'kept-as-mapped',
  says: 'Nothing is kept but what the data map names, and no word, address, host or account of a page is among it.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'A session of a user in a real Chromium, with a note, a call and a strip; then everything that is kept anywhere is compared with `docs/privacy/data-map.json`, both ways (`test/e2e/data-map.test.ts`).',
  needsBrowser: true,
  prove: (subject) => proveByTests(subject, 'test/e2e/data-map.test.ts'),
};
