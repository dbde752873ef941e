import { expect, test } from 'vitest';
import { openSignedPack } from '../../src/core/open-pack.ts';
import { aPack } from './examples.ts';
import { aKeyPair, signedText } from './signing.ts';

const key = await aKeyPair();
const open = (content: unknown) => openSignedPack(signedText(JSON.stringify(content), key), [key]);

test('a signed file gives the pack that is in it, and who signed it', async () => {
  expect(await open(aPack())).toEqual({
    ok: true,
    value: { pack: aPack(), signedBy: [key.id], signers: [key.id] },
  });
});

test('nothing in it is looked at before the signature is', async () => {
  const other = await aKeyPair();
  const text = signedText(JSON.stringify({ requires: 2 }), other);
  expect(await openSignedPack(text, [key])).toMatchObject({ reason: 'unknown-key' });
});

test.each([
  ['is no pack', 'not-a-pack', {}],
  ['is a number', 'not-a-pack', 5],
  ['has a word that no pack has', 'not-a-pack', { ...aPack(), party: 'x' }],
  ['builds on another that does not come with it', 'not-a-pack', aPack({ extends: 'other' })],
  [
    'names an election that it does not carry',
    'not-a-pack',
    aPack({
      windows: [
        {
          kind: 'rule',
          id: 'w',
          name: { en: 'W' },
          election: 'dk-municipal',
          opens: { at: 'polling-day', months: -1 },
          closes: { at: 'polling-day' },
        },
      ],
    }),
  ],
  ['is nothing', 'not-a-pack', null],
  ['asks for a version in words', 'not-a-pack', { ...aPack(), requires: '2' }],
  ['needs a later version', 'newer-language', { ...aPack(), requires: 2, party: 'x' }],
])('what is signed and %s is refused', async (_, reason, content) => {
  const result = await open(content);
  expect(result).toMatchObject({ ok: false, reason });
  expect(result.ok ? [] : result.issues).not.toEqual([]);
});

test('a pack that needs a later version says which, and what to do', async () => {
  expect(await open({ requires: 7 })).toEqual({
    ok: false,
    reason: 'newer-language',
    issues: [
      {
        path: 'requires',
        found: '7',
        expected: 'at most 1, the version of this engine',
        mend: 'Update the extension first; the pack is taken then.',
      },
    ],
  });
});

test('a key that every object has is refused in a pack, though it was signed', async () => {
  const text = JSON.stringify(aPack()).replace('"rules":[{', '"rules":[{"__proto__":{"id":"x"},');
  expect(await openSignedPack(signedText(text, key), [key])).toMatchObject({
    reason: 'not-a-pack',
  });
});
