/** Which site an address belongs to, and what the address alone tells: for tools and tests, outside any page. */
import { type Address, bareHost } from './address.ts';
import { type Observation, recogniseAddress, type SiteInPage } from './site.ts';

interface Hosted {
  readonly hosts: readonly string[];
}

/**
 * The site that `at` is on, or `null`. Only `https:` is looked at.
 * An exact host comes before `*.`; of two `*.` the longer comes first.
 */
export function findSite<S extends Hosted>(sites: readonly S[], at: Address): S | null {
  const { exact, below } = indexOf(sites);
  const host = bareHost(at.hostname);
  let site = exact.get(host);
  for (let dot = host.indexOf('.'); dot >= 0 && !site; dot = host.indexOf('.', dot + 1)) {
    site = below.get(host.slice(dot + 1));
  }
  // Most addresses are on no site, and the parts of a URL are cut out when they are asked for: the scheme comes last.
  return site && at.protocol === 'https:' ? site : null;
}

/** What the address alone tells, on whichever of `sites` it is, or `null`. */
export function recognise(
  sites: readonly (SiteInPage & Hosted)[],
  at: Address,
): Observation | null {
  const site = findSite(sites, at);
  return site && recogniseAddress(site, at);
}

/** The site that names a host itself, and the one that names all below it. */
interface HostIndex<S> {
  readonly exact: ReadonlyMap<string, S>;
  readonly below: ReadonlyMap<string, S>;
}

/** Worked out once for a list, however many addresses follow. */
const indexes = new WeakMap<readonly Hosted[], HostIndex<Hosted>>();

function indexOf<S extends Hosted>(sites: readonly S[]): HostIndex<S> {
  // What is kept for a list was made of that list, so it holds what the list holds.
  const known = indexes.get(sites) as HostIndex<S> | undefined;
  if (known) return known;
  const [exact, below] = [new Map<string, S>(), new Map<string, S>()];
  for (const site of sites) {
    for (const host of site.hosts) {
      if (host.startsWith('*.')) below.set(host.slice(2), site);
      else exact.set(host, site);
    }
  }
  const index = { exact, below };
  indexes.set(sites, index);
  return index;
}
