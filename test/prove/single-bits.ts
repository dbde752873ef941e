/** A signed pack with one bit changed, anywhere in its file: none may be taken. */
import type { PackKey } from '../../src/core/key-id.ts';
import { verifySignedFile } from '../../src/core/signature.ts';

export interface BitsOutcome {
  readonly tried: number;
  readonly refused: number;
  /** The places of the bits whose change was not noticed. */
  readonly taken: readonly number[];
}

const BITS = 8;
/** Each is waited for while another thread verifies it: meanwhile others are read. */
const AT_ONCE = 8;

/** Changes every `step`th bit of a signed file, one at a time, the first at `from`. `keys` are those of all its signers. */
export async function trySingleBits(
  signed: string,
  keys: readonly PackKey[],
  step = 1,
  from = 0,
): Promise<BitsOutcome> {
  const bytes = Buffer.from(signed);
  const taken: number[] = [];
  let [tried, next] = [0, from];
  const tryInTurn = async () => {
    for (let bit = next; bit < bytes.length * BITS; bit = next) {
      next += step;
      const [at, mask] = [Math.floor(bit / BITS), 1 << (bit % BITS)];
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ mask;
      // A byte beyond ASCII stays one character, so that it cannot become something else by being read.
      const result = await verifySignedFile(changed.toString('latin1'), keys);
      if (result.ok) taken.push(bit);
      tried += 1;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, tryInTurn));
  taken.sort((one, other) => one - other);
  return { tried, refused: tried - taken.length, taken };
}
