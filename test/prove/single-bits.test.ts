import { expect, test } from 'vitest';
import { verifySignedFile } from '../../src/core/signature.ts';
import { aPack } from '../core/examples.ts';
import { aKeyPair, signedText } from '../core/signing.ts';
import { trySingleBits } from './single-bits.ts';

test.each([1, 2])(
  'a pack signed with %i keys is refused after any change of one bit',
  async (count) => {
    const keys = await Promise.all(Array.from({ length: count }, aKeyPair));
    const signed = signedText(JSON.stringify(aPack()), ...keys);
    expect((await verifySignedFile(signed, keys)).ok).toBe(true);
    // 17 has no factor in common with the 8 bits of a byte: every kind of bit is among them.
    const { tried, refused, taken } = await trySingleBits(signed, keys, 17);
    expect(taken).toEqual([]);
    expect(refused).toBe(tried);
    expect(tried).toBeGreaterThan(500);
  },
);
