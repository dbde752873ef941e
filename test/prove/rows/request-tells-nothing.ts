import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const requestTellsNothing: Row = {
  id: 'request-tells-nothing',
  says: 'The request for a pack has no cookie, no referrer and no number of ours: nothing of the user but what a browser adds to every request. It says what the server called the file that is here.',
  claimedIn: ['docs/privacy.md', 'SECURITY.md'],
  how: 'A server of this machine looks at what it is sent: by the request itself, each header (`test/browser/fetch-pack.test.ts`), and by a real Chromium and a real Firefox where its host has set a cookie before and somebody writes at a service meanwhile: nothing else comes to it, no other method and no body, and one request for each cause (`test/e2e/pack-request.test.ts`). Not covered: a browser gives no referrer of an extension, even where it is told to. What a browser adds by itself, and how a server or an administrator could still tell devices apart, is in `docs/admin/packs.md`.',
  needsBrowser: true,
  prove: (subject) =>
    proveByTests(subject, 'test/browser/fetch-pack.test.ts', 'test/e2e/pack-request.test.ts'),
};
