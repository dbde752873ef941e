import { proveByTests } from '../by-tests.ts';
import type { Row } from '../row.ts';

export const keptAsMapped: Row = {
  id: 'kept-as-mapped',
  says: 'Nothing is kept but what the data map names, and no word, address, host or account of a page is among it.',
  claimedIn: ['README.md', 'docs/privacy.md', 'SECURITY.md'],
  how: 'A session of a user in a real Chromium, with a note, a call and a strip; then everything that is kept anywhere is compared with `docs/privacy/data-map.json`, both ways, and searched, the notes too, for words, titles, addresses and hosts of the session (`test/e2e/data-map.test.ts`). Where the map leaves a name open it is held to its form: a digest has 64 hexadecimal digits, a setting is one of those that there are. What is empty counts as well. What is kept in some cases only, such as for packs by address, is looked for where each of these cases is made (`test/e2e/data-map-only.test.ts`). The privacy page of the extension names each key of the map (`test/ui/privacy.test.tsx`). Places that are looked at: the four storages of extensions, alarms, registered scripts, local and session storage, cookies, databases, caches, the file system of the extension and storage buckets. Not covered: what a browser keeps of its own, such as its cache of pages, and a setting whose name an administrator has misspelt, which is kept as it was set and is not in the map.',
  needsBrowser: true,
  prove: (subject) =>
    proveByTests(
      subject,
      'test/e2e/data-map.test.ts',
      'test/e2e/data-map-only.test.ts',
      'test/ui/privacy.test.tsx',
    ),
};
