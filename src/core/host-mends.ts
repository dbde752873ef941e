/** How an entry of `extraHosts` or `councilTenants` that does not fit can be mended: most give a whole address, or a host as people write it. */

/** Every platform has it, though the language itself has not: pure, and the same everywhere. */
declare const URL: { parse(text: string): { readonly hostname: string } | null };

const MEND = 'Hosts of self-hosted services, as <site id>:<host>.';

/** Says what to do; without anything known about `value`, what the setting takes. */
export function mendHost(value: unknown): string {
  if (typeof value !== 'string') return MEND;
  const text = value.trim();
  const [, site, rest = ''] = /^([^:/.]+):(?!\/\/)\s*(.*)$/s.exec(text) ?? [];
  if (site === undefined) return 'Put the id of a site and a colon before the host.';
  if (rest.includes('*')) return 'Name each host by itself: an asterisk names none.';
  const address = URL.parse(/^https?:\/\//i.test(rest) ? rest : `https://${rest}`);
  if (!address?.hostname) return MEND;
  const host = address.hostname.replace(/\.$/, '');
  if (/^[\d.]+$|^\[/.test(host))
    return 'Give the name of the host: a number may be another machine tomorrow, and has no certificate.';
  const entry = `${site.toLowerCase()}:${host}`;
  return entry === value
    ? MEND
    : `Write “${entry}”: the host alone, in small letters, as a browser writes it.`;
}

/** What to write in place of an account that is given as an address, or `undefined` where it is something else. */
export function mendTenant(value: unknown): string | undefined {
  const [, product, rest = ''] =
    (typeof value === 'string' && /^([^:/.]+):(?!\/\/)\s*(.*)$/s.exec(value.trim())) || [];
  if (product === undefined || !rest.includes('/')) return undefined;
  const host = URL.parse(/^https?:\/\//i.test(rest) ? rest : `https://${rest}`)?.hostname;
  return host && `Write “${product}:${host}”: the account alone, and no address.`;
}
