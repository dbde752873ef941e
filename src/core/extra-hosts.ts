/** Hosts that an administrator adds to a site, for services that anybody can run: `<site id>:<host>` in the policy. */
export function withExtraHosts<
  S extends { readonly id: string; readonly hosts: readonly string[] },
>(site: S, extraHosts: readonly string[] = []): S {
  const prefix = `${site.id}:`;
  const extra = extraHosts.filter((entry) => entry.startsWith(prefix));
  return { ...site, hosts: [...site.hosts, ...extra.map((entry) => entry.slice(prefix.length))] };
}
