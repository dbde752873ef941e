/** Hosts that an administrator adds to a site, for services that anybody can run: `<site id>:<host>` in the policy. */
import { type Issue, issueAt } from './issue.ts';
import { findSite } from './lookup.ts';

interface Site {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** An entry whose host is another site's already: one page is one site's. */
export interface TakenHost {
  /** Its place in the list. */
  readonly at: number;
  readonly entry: string;
  /** The id of the site that keeps the host. */
  readonly by: string;
}

/** The sites with the hosts that are added to them. A host that is taken stays where it is, and the first of two entries holds. */
export function withExtraHosts<S extends Site>(
  sites: readonly S[],
  extraHosts: readonly string[] = [],
): readonly S[] {
  const taken = takenHosts(sites, extraHosts);
  const free = extraHosts.filter((_, at) => !taken.some((one) => one.at === at));
  return sites.map((site) => {
    const extra = free.filter((entry) => siteOf(entry) === site.id).map(hostOf);
    return { ...site, hosts: [...new Set([...site.hosts, ...extra])] };
  });
}

export function takenHosts(
  sites: readonly Site[],
  extraHosts: readonly string[] = [],
): readonly TakenHost[] {
  const known = extraHosts.filter((entry) => sites.some(({ id }) => id === siteOf(entry)));
  return extraHosts.flatMap((entry, at) => {
    const [site, host] = [siteOf(entry), hostOf(entry)];
    if (!known.includes(entry)) return [];
    const first = known.find((one) => hostOf(one) === host) ?? entry;
    const owner = findSite(sites, httpsAt(host))?.id ?? siteOf(first);
    return owner === site ? [] : [{ at, entry, by: owner }];
  });
}

/** @param set the list as it was written, with what does not fit, in which each has its place */
export const issuesOfTaken = (
  taken: readonly TakenHost[],
  set: readonly unknown[],
): readonly Issue[] =>
  taken.map(({ entry, by }) =>
    issueAt(
      `extraHosts.${set.lastIndexOf(entry)}`,
      entry,
      'a host of no other site',
      `Take it out: what is at this host is noticed as “${by}”, and one page is one site’s.`,
    ),
  );

const siteOf = (entry: string): string => entry.slice(0, entry.indexOf(':'));
const hostOf = (entry: string): string => entry.slice(entry.indexOf(':') + 1);

const httpsAt = (hostname: string) => ({
  protocol: 'https:',
  hostname,
  pathname: '/',
  search: '',
  hash: '',
});
