/** Which hosts the extension is to be at: apart from what the background needs, which only registers sites. */
import type { SiteOverview } from './site-schema.ts';

interface Site {
  readonly id: string;
  readonly hosts: readonly string[];
}

/** The hosts that an administrator has added to `sites`, each once: not those of an entry that names no site, or whose host was taken. */
export const addedHosts = (
  sites: readonly Site[],
  extraHosts: readonly string[] = [],
): readonly string[] => [
  ...new Set(
    sites.flatMap(({ id, hosts }) => hosts.filter((host) => extraHosts.includes(`${id}:${host}`))),
  ),
];

/** The hosts of the sites in reach, each once. */
export const hostsInReach = ({
  sites,
  sitesInReach: ids,
}: {
  readonly sites: readonly SiteOverview[];
  readonly sitesInReach: readonly string[];
}): readonly string[] => [
  ...new Set(sites.filter(({ id }) => ids.includes(id)).flatMap(({ hosts }) => hosts)),
];
