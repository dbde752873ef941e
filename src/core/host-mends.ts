/** How an entry of `extraHosts` or `councilTenants` that does not fit can be mended: most are addresses, or as people write them. */
import type { Mend } from './issue.ts';

/** Every platform has it, though the language itself has not: pure, and the same everywhere. */
declare const URL: { parse(text: string): { readonly hostname: string } | null };

export function mendHost(value: unknown): Mend {
  if (typeof value !== 'string') return {};
  const { name, rest } = partsOf(value);
  if (name === undefined) return { mend: 'Put the id of a site and a colon before the host.' };
  if (rest.includes('*')) return { mend: 'Name each host by itself: an asterisk names none.' };
  const host = hostIn(rest)?.replace(/\.$/, '');
  if (!host) return {};
  if (/^[\d.]+$|^\[/.test(host)) {
    return {
      mend: 'Give the name of the host: a number may be another machine tomorrow, and has no certificate.',
    };
  }
  const entry = `${name.toLowerCase()}:${host}`;
  return entry === value
    ? {}
    : { mend: `Write “${entry}”: the host alone, in small letters, as a browser writes it.` };
}

export function mendTenant(value: unknown): Mend {
  if (typeof value !== 'string') return {};
  const { name, rest } = partsOf(value);
  const host = name !== undefined && rest.includes('/') && hostIn(rest);
  return host ? { mend: `Write “${name}:${host}”: the account alone, and no address.` } : {};
}

/** What stands before the colon, and behind it; without a name, where the colon is that of an address or of a port. */
function partsOf(entry: string): { readonly name?: string; readonly rest: string } {
  const [, name, rest = ''] = /^([^:/.]+):(?!\/\/)\s*(.*)$/s.exec(entry.trim()) ?? [];
  return { ...(name !== undefined && { name }), rest };
}

const hostIn = (text: string): string | undefined =>
  URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`)?.hostname;
