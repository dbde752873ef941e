import type { FetchedPack } from '../../core/fetched-pack.ts';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import type { Policy } from '../../core/policy.ts';

/** How a pack came here, which says by what one can tell that nobody changed it. */
export type Origin = 'builtin' | 'address' | 'settings';

export function originOf(
  pack: RulePack,
  { effective, fetched }: { readonly effective: Policy; readonly fetched: readonly FetchedPack[] },
): Origin {
  if (fetched.some(({ inForce }) => inForce?.citation === citationOf(pack))) return 'address';
  return effective.packs?.includes(`builtin:${pack.id}`) ? 'builtin' : 'settings';
}
