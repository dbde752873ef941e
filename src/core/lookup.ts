/** Which site an address belongs to, and what the address alone tells: for tools and tests, outside any page. */
import { type Address, bareHost } from './address.ts';
import { type Observation, recogniseAddress } from './site.ts';
import { inPage, type Site } from './site-schema.ts';

interface Hosted {
  readonly hosts: readonly string[];
}

/**
 * The site that `at` is on, or `null`. Only `https:` is looked at.
 * An exact host comes before `*.`; of two `*.` the longer comes first.
 */
export function findSite<S extends Hosted>(sites: readonly S[], at: Address): S | null {
  if (at.protocol !== 'https:') return null;
  const byHost = indexOf(sites);
  const host = bareHost(at.hostname);
  let place = byHost.get(host);
  for (let dot = host.indexOf('.'); dot >= 0 && place === undefined;) {
    place = byHost.get(`*${host.slice(dot)}`);
    dot = host.indexOf('.', dot + 1);
  }
  return place === undefined ? null : (sites[place] ?? null);
}

/** What the address alone tells, on whichever of `sites` it is, or `null`. */
export function recognise(sites: readonly Site[], at: Address): Observation | null {
  const site = findSite(sites, at);
  return site && recogniseAddress(inPage(site), at);
}

/** The place in its list of the site of each host: worked out once for a list, however many addresses follow. */
const indexes = new WeakMap<readonly Hosted[], ReadonlyMap<string, number>>();

function indexOf(sites: readonly Hosted[]): ReadonlyMap<string, number> {
  const known = indexes.get(sites);
  if (known) return known;
  const byHost = new Map(
    sites.flatMap(({ hosts }, place) => hosts.map((host) => [host, place] as const)),
  );
  indexes.set(sites, byHost);
  return byHost;
}
