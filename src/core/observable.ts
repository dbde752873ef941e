/** What could be noticed at an address, for whoever is not there: by the same functions that run in pages. */
import type { Address } from './address.ts';
import {
  type Observation,
  recogniseAddress,
  recogniseField,
  recogniseMedia,
  type SiteInPage,
} from './site.ts';

/**
 * Every observation that can come about at an address: by itself, in a field that is gone into, through a stream that
 * plays. One of each kind, in this order; none where nothing is noticed there.
 */
export function observable(site: SiteInPage, at: Address): readonly Observation[] {
  const selectors = [undefined, ...site.fields.map(({ selector }) => selector)];
  const found = [
    recogniseAddress(site, at),
    // A field that one selector fits, and no other: so each entry has its turn.
    ...selectors.map((one) => recogniseField(site, at, (selector) => selector === one)),
    recogniseMedia(site, at),
  ].filter((seen) => seen !== null);
  return found.filter(
    (seen, nth) => found.findIndex((one) => kindOf(one) === kindOf(seen)) === nth,
  );
}

/** What is there and what for: what rules can tell one observation at an address from another by. */
export const kindOf = ({ surface, activity }: Observation): string =>
  activity ? `${surface}-${activity}` : surface;
