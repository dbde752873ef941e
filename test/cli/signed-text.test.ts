import { expect, test } from 'vitest';
import { makeKeyPair } from '../../src/cli/key-pair.ts';
import { readPackFile } from '../../src/cli/rules.ts';
import { signPack } from '../../src/cli/sign-pack.ts';
import { readPackOrSigned } from '../../src/cli/signed-reference.ts';
import { inWords } from '../../src/cli/signed-text.ts';
import { signerOfFile } from '../../src/cli/signer.ts';
import { readSignedFile } from '../../src/core/signed-pack.ts';
import { filesOfThisTest } from './folder.ts';

const write = filesOfThisTest();
const key = write('a-folder', '').replace('a-folder', 'key.jwk');
await makeKeyPair(key);
const pack = readPackFile('test/cli/small-town.json');
const made = await signPack(pack, [await signerOfFile(key, undefined)]);
const signed = made.ok ? made.value : '';

const foundIn = (text: string) => {
  const read = inWords('pack.jws', text, readSignedFile(text));
  return read.ok ? 'in order' : read.issues[0]?.found;
};

const PUT = 'a signed pack with line ends or spaces in it';

test.each([
  ['made pretty', JSON.stringify(JSON.parse(signed), null, 2), PUT],
  ['wrapped', signed.replaceAll(/.{76}/g, '$&\r\n'), PUT],
  ['with a mark before it too', `\u00ef\u00bb\u00bf${signed.replace(',', ', ')}\n`, PUT],
  [
    'with a line end behind it',
    `${signed}\n`,
    'a signed pack with a line end or a space behind it',
  ],
  ['cut off as well', signed.replace(':', ': ').slice(0, -20), expect.stringContaining('{')],
  ['as it was', signed, 'in order'],
])('a signed pack that is %s', (_, text, found) => {
  expect(foundIn(text)).toEqual(found);
});

test('one that was wrapped is told so where a pack is to be looked at, too', () => {
  const file = write('pack.jws', signed.replaceAll(/.{76}/g, '$&\n'));
  expect(() => readPackOrSigned(file)).toThrow(`found ${PUT}, expected the file byte by byte`);
});
