/** The keys of a release, where there are none. */
import { expect, test } from 'vitest';
import { crxKey } from '../../../src/cli/release/keys.ts';
import { readSignedXpi } from '../../../src/cli/release/signed-xpi.ts';

test('a file that is not there is told in words', () => {
  expect(() => crxKey('/nowhere/key.pem')).toThrow(
    '/nowhere/key.pem could not be read: there is no such file or folder',
  );
  expect(() => readSignedXpi('/nowhere/a.xpi', new Uint8Array())).toThrow(
    '/nowhere/a.xpi could not be read: there is no such file or folder',
  );
});
