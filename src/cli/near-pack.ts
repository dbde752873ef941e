/** Which pack was meant by a reference that names none. */
import { idIn } from './id-in.ts';
import { allNearest } from './near.ts';
import { builtinFiles } from './rules.ts';

/** The packs that come with the extension whose id is the one in a text, or near it, as `builtin:<id>`. */
export function packsNear(reference: string): readonly string[] {
  const id = idIn(reference);
  const ids = [...builtinFiles().keys()];
  return (ids.includes(id) ? [id] : allNearest(id, ids)).map((one) => `builtin:${one}`);
}
