/**
 * Matching an address against the patterns of a site, in code small enough to run inside a page.
 *
 * A host is compared label by label, never by regular expression: the page chooses its host's name. A path pattern is
 * URLPattern's pathname syntax without regular-expression groups, where a group's name says what it takes.
 */

/** The parts of an address that are looked at. Both `URL` and `location` have this shape. */
export interface Address {
  readonly protocol: string;
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** An address that is known without looking at the page. Everything that is given has to hold. */
export interface AddressPattern {
  /**
   * `/literal`, groups within a segment, and a final `*` (anything), so that `/literal/*` is that path and all below it.
   * A group is `:digits`, `:letters` (a to z, small or not) or `:name` (anything but a slash): one or more, or as many as
   * it says, such as `:letters3` or `:digits9,11`.
   */
  readonly path?: string;
  /** Only on these of the site's hosts; `*.example.org` is those below it. */
  readonly hosts?: readonly string[];
  /** Parameters that have to be there, with `hash` also behind that path: a literal value, or `*` for any that is not empty. */
  readonly query?: Readonly<Record<string, string>>;
  /** A path pattern for what follows `#`. */
  readonly hash?: string;
}

/** A host name without the final dot that marks it as fully qualified. */
export const bareHost = (hostname: string): string =>
  hostname.endsWith('.') ? hostname.slice(0, -1) : hostname;

/** Whether `hostname` is one of `hosts`: exactly, or below it for `*.example.org`. */
export function matchesHost(hosts: readonly string[], hostname: string): boolean {
  const host = bareHost(hostname);
  return hosts.some((known) =>
    known.startsWith('*') ? host.endsWith(known.slice(1)) : known === host,
  );
}

const GROUPS: Readonly<Record<string, string>> = {
  digits: '\\d',
  letters: '[a-zA-Z]',
  name: '[^/]',
};

/** Patterns with groups, each made into an expression once. They come from entries of sites, never from a page: they stay few. */
const expressions = new Map<string, RegExp>();

/** Whether `path` fits `pattern`; a final slash more or less makes no difference. */
export function matchesPath(pattern: string, path: string): boolean {
  const begins = pattern[1];
  // Most addresses begin otherwise, and then nothing needs to be made of either.
  if (begins !== path[1] && begins !== ':' && begins !== '*') return false;
  const whole = path.endsWith('/') ? path : `${path}/`;
  const group = pattern.indexOf(':');
  if (group >= 0)
    return whole.startsWith(pattern.slice(0, group)) && expressionOf(pattern).test(whole);
  return pattern.endsWith('*')
    ? whole.startsWith(pattern.slice(0, -1))
    : whole === pattern || whole === `${pattern}/`;
}

function expressionOf(pattern: string): RegExp {
  const known = expressions.get(pattern);
  if (known) return known;
  const source = pattern.replace(
    /:([a-z]+)([\d,]*)|[^\w/]/g,
    (part, group: string | undefined, count: string) =>
      group ? GROUPS[group] + (count ? `{${count}}` : '+') : part === '*' ? '.*' : `\\${part}`,
  );
  const expression = new RegExp(`^${source}/?$`);
  expressions.set(pattern, expression);
  return expression;
}

/** Whether everything that `pattern` asks for holds of the address, whose path may be given where it is known already. */
export function matchesAddress(
  { hosts, path, query, hash }: AddressPattern,
  at: Address,
  pathname: string = at.pathname,
): boolean {
  // The path first: it is what most addresses differ in, and each part of an address is a question to the browser.
  if (path && !matchesPath(path, pathname)) return false;
  const [behind = '', parameters] = hash ? at.hash.slice(1).split('?') : [];
  return (
    (!hosts || matchesHost(hosts, at.hostname)) &&
    (!hash || matchesPath(hash, behind)) &&
    (!query ||
      Object.entries(query).every(([key, value]) =>
        hasParameter(hash ? `${at.search}&${parameters}` : at.search, key, value),
      ))
  );
}

function hasParameter(search: string, key: string, value: string): boolean {
  return search
    .slice(1)
    .split('&')
    .some((part) =>
      value === '*'
        ? part.startsWith(`${key}=`) && part.length > key.length + 1
        : part === `${key}=${value}`,
    );
}
