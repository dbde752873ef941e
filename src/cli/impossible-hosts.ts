/** Accounts and hosts in the settings that no page could ever have. */
import { issuesOfTaken, takenHosts } from '../core/extra-hosts.ts';
import { type Issue, issueAt } from '../core/issue.ts';
import { hasForm, type TenantRule } from '../core/site.ts';
import type { Lists } from './listed.ts';

export interface KnownSites {
  readonly sites: readonly {
    readonly id: string;
    readonly hosts: readonly string[];
    readonly tenant?: Pick<TenantRule, 'product' | 'from' | 'form'>;
  }[];
}

export function impossibleTenants(lists: Lists, { sites }: KnownSites): readonly Issue[] {
  const rules = sites.flatMap(({ tenant }) => tenant ?? []);
  const products = [...new Set(rules.map(({ product }) => product))];
  return lists('councilTenants').flatMap(({ item, at }) => {
    const account = item.toLowerCase();
    const [product = ''] = account.split(':', 1);
    const path = `councilTenants.${at}`;
    const own = rules.filter((rule) => rule.product === product);
    if (own.length === 0)
      return [issueAt(path, product, `one of ${products.join(', ')}`, 'Correct it.')];
    const id = account.slice(product.length + 1);
    const wants = own.map((rule) => wantedOf(rule));
    return wants.some(({ fits }) => fits(id))
      ? []
      : wants
          .slice(0, 1)
          .map(({ expected, mend }) => issueAt(path, item, `${product}:${expected}`, mend));
  });
}

interface Wanted {
  readonly fits: (id: string) => boolean;
  readonly expected: string;
  readonly mend: string;
}

function wantedOf({ from, form }: Pick<TenantRule, 'from' | 'form'>): Wanted {
  if (form !== undefined)
    return {
      fits: (id) => hasForm(form, id),
      expected: '<tenant GUID>',
      mend: 'It has 32 digits from 0 to f, such as 01234567-89ab-cdef-0123-456789abcdef. The administration page of the service tells it.',
    };
  return {
    fits: (id) => from !== 'host' || isPlainHost(id),
    expected: '<host>',
    mend: 'Give the host alone, as it stands in the address of a meeting between https:// and the next slash.',
  };
}

const LONGEST_HOST = 253;
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** As a browser writes it. */
const isPlainHost = (host: string): boolean =>
  host.length <= LONGEST_HOST &&
  host.split('.').every((label) => LABEL.test(label)) &&
  URL.parse(`https://${host}/`)?.hostname === host;

export const impossibleHosts = (lists: Lists): readonly Issue[] =>
  lists('extraHosts').flatMap(({ item, at }) => {
    const host = item.slice(item.indexOf(':') + 1);
    if (isPlainHost(host)) return [];
    const expected = 'a host such as social.council.example';
    const mend =
      'Between the dots of a host are at most 63 letters, digits and hyphens, and no hyphen first or last.';
    return [issueAt(`extraHosts.${at}`, host, expected, mend)];
  });

export function takenIn(lists: Lists, { sites }: KnownSites): readonly Issue[] {
  const entries = lists('extraHosts');
  const written: string[] = [];
  for (const { item, at } of entries) written[at] = item;
  const fit = entries.map(({ item }) => item);
  return issuesOfTaken(takenHosts(sites, fit), written);
}
