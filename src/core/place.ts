import type { Observation } from './site.ts';
import type { SiteOverview } from './site-schema.ts';
import type { Activity, Family, Surface, Tenant } from './words.ts';

/** An observation in the words that rules use: the site's family instead of its name, a verdict instead of a tenant. */
export interface Place {
  readonly site: string;
  readonly family: Family;
  readonly surface: Surface;
  readonly activity?: Activity;
  /** Only for calls. */
  readonly tenant?: Tenant;
  /** Since when the call has been going on, in epoch milliseconds; kept only where there are sittings to hold it against. */
  readonly since?: number;
}

/** What was seen on `site`. `tenant`: the verdict on whose account it is, where that can be asked at all; `since`: see `Place`. */
export const placeOf = (
  { surface, activity }: Observation,
  { id, family }: Pick<SiteOverview, 'id' | 'family'>,
  tenant: Tenant | undefined,
  since?: number,
): Place => ({
  site: id,
  family,
  surface,
  ...(activity && { activity }),
  ...(tenant && { tenant }),
  ...(since !== undefined && { since }),
});
