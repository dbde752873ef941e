import { readBuiltinPacks } from '../../../src/cli/rules.ts';
import type { RulePack } from '../../../src/core/pack-schema.ts';
import { aKeyPair, signedText } from '../../core/signing.ts';
import { counted, type Row } from '../row.ts';
import { trySingleBits } from '../single-bits.ts';

export const noBitChanged: Row = {
  id: 'no-bit-changed',
  says: 'No signed pack can be changed by as much as one bit without being refused.',
  claimedIn: ['SECURITY.md'],
  how: 'The shortest shipped pack, signed with one key and with two: each bit of the file changed, one at a time.',
  prove: async (_, size) => {
    const text = JSON.stringify(shortest(readBuiltinPacks()));
    const found: string[] = [];
    let all = 0;
    for (const count of [1, 2]) {
      const keys = await Promise.all(Array.from({ length: count }, aKeyPair));
      // 97 has no factor in common with the 8 bits of a byte: every kind of bit is in the sample.
      const step = size === 'whole' ? 1 : 97;
      const { tried, taken } = await trySingleBits(signedText(text, ...keys), keys, step);
      all += tried;
      found.push(
        ...taken.map((bit) => `with ${counted(count, 'key')}, bit ${bit} was not noticed`),
      );
      if (tried === 0) found.push(`with ${counted(count, 'key')}, nothing was tried`);
    }
    return { figure: `${counted(all, 'bit')} changed, ${found.length} taken.`, found };
  },
};

/** The whole campaign is about each bit: a long pack only makes it longer. */
function shortest(packs: readonly RulePack[]): RulePack | undefined {
  const lengthOf = (pack: RulePack) => JSON.stringify(pack).length;
  return packs.toSorted((one, other) => lengthOf(one) - lengthOf(other))[0];
}
