/** The same entries as each contestant holds them, and how each is asked about an address. */
import { FiltersEngine, Request } from '@ghostery/adblocker';
import { MatchPattern } from '@webext-core/match-patterns';
import { patternToRegex } from 'webext-patterns';
import { recognise } from '../../src/core/lookup.ts';
import { asRead, type Entry, matchPatternOf } from './entries.ts';
import type { Contestant } from './race.ts';

export const OURS = 'Armslength';
export const BARE_MAP = 'bare `Map`, with `new URL()`';
export const GHOSTERY = '`@ghostery/adblocker`';

/** All of them, ours first. Each gets the address as text, and does with it whatever it needs. */
export const contestantsFor = (entries: readonly Entry[]): readonly Contestant[] => [
  ours(entries),
  bareMap(entries),
  ghostery(entries),
  urlPatterns(entries),
  webextPatterns(entries),
  matchPatterns(entries),
];

export const ours = (entries: readonly Entry[]): Contestant =>
  oursWith(asRead(entries.map(siteOf)));

/** As much of a site as is looked at. */
type LookedUp = Parameters<typeof recognise>[0][number];

export const oursWith = (sites: readonly LookedUp[]): Contestant => ({
  name: OURS,
  find: (url) => recognise(sites, new URL(url)) !== null,
});

/** The limit: no more than it takes to cut an address into parts and look each ending of its host up. */
export function bareMap(entries: readonly Entry[]): Contestant {
  const byHost = new Map(entries.map((entry) => [entry.host, entry]));
  const find = (url: string): boolean => {
    const { hostname, pathname } = new URL(url);
    const exact = byHost.get(hostname);
    if (exact) return isOn(exact, pathname);
    for (let dot = hostname.indexOf('.'); dot >= 0; dot = hostname.indexOf('.', dot + 1)) {
      const entry = byHost.get(hostname.slice(dot + 1));
      if (entry) return entry.below && isOn(entry, pathname);
    }
    return false;
  };
  return { name: BARE_MAP, find };
}

const isOn = ({ path }: Entry, pathname: string): boolean =>
  path.endsWith('/') ? pathname.startsWith(path) : pathname === path;

/** Where a request comes from, which an extension hands over with each: one page for all. */
const SOURCE = 'https://www.page.test/read';

export function ghostery(entries: readonly Entry[]): Contestant {
  const engine = FiltersEngine.parse(entries.map(filterOf).join('\n'));
  return {
    name: GHOSTERY,
    find: (url) =>
      engine.match(Request.fromRawDetails({ type: 'main_frame', url, sourceUrl: SOURCE })).match,
  };
}

function filterOf({ host, below, path }: Entry): string {
  if (!below) return `|https://${host}${path}|`;
  return `||${host}${path === '/' ? '^' : path}`;
}

export function urlPatterns(entries: readonly Entry[]): Contestant {
  const patterns = entries.map(
    ({ host, below, path }) =>
      new URLPattern({
        protocol: below ? 'http{s}?' : 'https',
        hostname: below ? `{*.}?${host}` : host,
        pathname: path.endsWith('/') ? `${path}*` : path,
      }),
  );
  return {
    name: 'a list of `URLPattern`',
    find: (url) => patterns.some((pattern) => pattern.test(url)),
  };
}

/** One expression for all of them, which is how it is quickest. It is made when it is first used. */
export function webextPatterns(entries: readonly Entry[]): Contestant {
  const name = '`webext-patterns`';
  try {
    const expression = patternToRegex(...entries.map(matchPatternOf));
    expression.test('https://elsewhere.test/');
    return { name, find: (url) => expression.test(url) };
  } catch (error) {
    return { name, find: `throws ${error instanceof Error ? error.name : String(error)}` };
  }
}

export function matchPatterns(entries: readonly Entry[]): Contestant {
  // It asks whether the address is a `Location`, which only a page has: any class does that no address is of.
  globalThis.Location ??= EventTarget as unknown as typeof Location;
  const patterns = entries.map((entry) => new MatchPattern(matchPatternOf(entry)));
  return {
    name: '`@webext-core/match-patterns`',
    find: (url) => {
      const parsed = new URL(url);
      return patterns.some((pattern) => pattern.includes(parsed));
    },
  };
}

export const siteOf = ({ id, host, below, path }: Entry): LookedUp => ({
  id,
  hosts: below ? [host, `*.${host}`] : [host],
  addresses: [{ path: path.endsWith('/') ? `${path}*` : path, surface: 'composer' }],
  fields: [],
});
