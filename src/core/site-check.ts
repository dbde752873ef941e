/** What a schema cannot tell of a site's entry: whether its own examples come out as they say and show all that it knows, and whether its hosts are its own. */
import { type Address, matchesHost } from './address.ts';
import { type Doubt, doubtsAbout } from './doubt.ts';
import { type Issue, issueAt, quote } from './issue.ts';
import { findSite } from './lookup.ts';
import { recogniseAddress, recogniseField } from './site.ts';
import { inPage, type Site } from './site-schema.ts';
import { verdictOn } from './situation.ts';
import { SURFACES } from './words.ts';

/** An example as it is compared: what is recognised, with the verdict where the council’s accounts are named and are others. */
export interface Recognised {
  readonly site: string;
  readonly surface: string;
  readonly activity?: string;
  readonly tenant?: string;
}

/** Sites as their examples are tried: what anybody can run is also at `<id>.example`, as if a policy had named that host. */
export const asTried = (sites: readonly Site[]): readonly Site[] =>
  sites.map((site) =>
    site.selfHosted ? { ...site, hosts: [...site.hosts, `${site.id}.example`] } : site,
  );

/** Of a product that no site has. */
const OTHER_ACCOUNTS = ['example:an-account'];

/**
 * What is recognised at an address, or in a box there that fits the selector `within`, in the words of an example, or `null`.
 * `councilTenants` are as in the policy, in small letters.
 */
export function recognisedAt(
  sites: readonly Site[],
  at: Address,
  within?: string,
  councilTenants: readonly string[] = OTHER_ACCOUNTS,
): Recognised | null {
  const on = findSite(sites, at);
  const seen =
    on &&
    (within === undefined
      ? recogniseAddress(inPage(on), at)
      : recogniseField(inPage(on), at, (selector) => selector === within));
  if (!seen) return null;
  const { site, surface, activity } = seen;
  return {
    site,
    surface,
    ...(activity && { activity }),
    ...(surface === 'call' && { tenant: verdictOn(seen.tenant, councilTenants) }),
  };
}

/** An example of a site, with what it is to be recognised as and what it is; `null`: not at all. */
export interface TriedExample {
  readonly path: string;
  readonly url: string;
  readonly within: string | undefined;
  readonly expected: Recognised | null;
  readonly found: Recognised | null;
  /** It is no address at all, so that nothing is tried by it. */
  readonly unreadable?: true;
}

/** Every example of `site` against all of `sites`, itself among them. `parseUrl` is the world's URL parser, or gives `null`. */
export function triedExamples(
  site: Site,
  sites: readonly Site[],
  parseUrl: (url: string) => Address | null,
): readonly TriedExample[] {
  const { speaks, silent } = site.examples;
  const asked = [
    ...speaks.map(({ url, within, surface, activity, tenant }, at) => ({
      path: `examples.speaks.${at}`,
      url,
      within,
      expected: surface && {
        site: site.id,
        surface,
        ...(activity && { activity }),
        ...(tenant && { tenant }),
      },
    })),
    ...silent.map((url, at) => ({
      path: `examples.silent.${at}`,
      url,
      within: undefined,
      expected: null,
    })),
  ];
  const tried = asTried(sites);
  return asked.map((one) => {
    const at = parseUrl(one.url);
    return at
      ? { ...one, found: recognisedAt(tried, at, one.within) }
      : { ...one, found: null, unreadable: true };
  });
}

const AN_ADDRESS = 'an address such as https://social.example/compose';

/**
 * An example that speaks has to be recognised as exactly what it says, on this site and on no other; a silent one nowhere.
 * What an example comes to by a part of the site that is in doubt is not said. `sites` and `parseUrl` as for `triedExamples`.
 */
export function checkExamples(
  site: Site,
  sites: readonly Site[],
  parseUrl: (url: string) => Address | null,
  doubts: readonly Doubt[] = [],
): readonly Issue[] {
  const isInDoubt = (...parts: readonly string[]) =>
    parts.some((part) => doubtsAbout(doubts, part).length > 0);
  const isOpen = (path: string, found: Recognised | null, within: string | undefined) =>
    isInDoubt(path, 'id', 'hosts', 'selfHosted') ||
    (isInDoubt(within === undefined ? 'addresses' : 'fields', 'tenant') &&
      (found === null || found.site === site.id));
  return triedExamples(site, sites, parseUrl).flatMap((one) => {
    const { path, url, within, expected, found, unreadable } = one;
    if (unreadable && !isInDoubt(path)) return [issueAt(path, url, AN_ADDRESS, 'Write it whole.')];
    if (recognisedInWords(found) === recognisedInWords(expected) || isOpen(path, found, within))
      return [];
    return [
      {
        path,
        found: `${quote(url)} is ${recognisedInWords(found)}`,
        expected: recognisedInWords(expected),
        mend: found
          ? `Is this address ${recognisedInWords(found)}? Yes: correct the example. No: narrow “addresses” of ${found.site}.`
          : `Should this address be recognised? Yes: extend “addresses”. No: move it to “silent”.`,
      },
    ];
  });
}

/**
 * Whether every surface that the site's addresses and boxes may be is shown by an example that speaks. A live stream has
 * no address of its own and needs none.
 */
export function checkShown(site: Site): readonly Issue[] {
  const shown = new Set(site.examples.speaks.map(({ surface }) => surface));
  const known = new Set([...site.addresses, ...site.fields].map(({ surface }) => surface));
  const missing = SURFACES.filter((surface) => known.has(surface) && !shown.has(surface));
  return missing.map((surface) =>
    issueAt(
      'examples.speaks',
      SURFACES.filter((one) => shown.has(one)).join(', '),
      `an example of ${surface}`,
      'Write an address that is recognised as this, or a box on one (“within”).',
    ),
  );
}

/** No example depends on it, and nothing but its schema looks at it. */
const READ_BY_SCHEMA_ALONE =
  /^(?:\$schema|name|family|media|evidence|verified|examples\.speaks\.\d+\.note)(?:\.|$)/;

export const isReadBySchemaAlone = ({ path }: Doubt): boolean => READ_BY_SCHEMA_ALONE.test(path);

/**
 * Whether a host of the site is on another one's list too: then an address would be on two of them. `others` are all
 * sites but this one.
 */
export const checkHosts = (site: Site, others: readonly Site[]): readonly Issue[] =>
  site.hosts.flatMap((host, at) =>
    others
      .filter(({ hosts }) => hosts.some((other) => isOn(host, other) || isOn(other, host)))
      .map(({ id }) =>
        issueAt(
          `hosts.${at}`,
          host,
          `a host that ${id} does not have`,
          'Take it out of one of the two, or make one site of both.',
        ),
      ),
  );

const isOn = (host: string, pattern: string): boolean =>
  matchesHost([pattern], host.replace('*', 'any'));

export const recognisedInWords = (what: Recognised | null): string =>
  what
    ? [what.site, what.surface, what.activity ?? 'no activity', what.tenant]
        .filter(Boolean)
        .join(' ')
    : 'not recognised';
