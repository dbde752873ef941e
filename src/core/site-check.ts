/** What a schema cannot tell of a site's entry: whether its own examples come out as they say. */
import type { Address } from './address.ts';
import { type Issue, quote } from './issue.ts';
import { recognise } from './lookup.ts';
import type { Site } from './site-schema.ts';
import { verdictOn } from './situation.ts';

/** An example as it is compared: what is recognised, with the verdict when no account of the council is known. */
export interface Recognised {
  readonly site: string;
  readonly surface: string;
  readonly activity?: string;
  readonly tenant?: string;
}

/** What is recognised at an address, in the words of an example, or `null`. */
export function recognisedAt(sites: readonly Site[], at: Address): Recognised | null {
  const seen = recognise(sites, at);
  if (!seen) return null;
  const { site, surface, activity } = seen;
  return {
    site,
    surface,
    ...(activity && { activity }),
    ...(surface === 'call' && { tenant: verdictOn(seen.tenant, []) }),
  };
}

/**
 * Every example of `site` against all of `sites`, itself among them. `parseUrl` is the world's URL parser, or gives `null`.
 * An example that speaks has to be recognised as exactly what it says, on this site and on no other; a silent one nowhere.
 */
export function checkExamples(
  site: Site,
  sites: readonly Site[],
  parseUrl: (url: string) => Address | null,
): readonly Issue[] {
  const { speaks, silent } = site.examples;
  const asked = [
    ...speaks.map(({ url, surface, activity, tenant }, at) => ({
      path: `examples.speaks.${at}`,
      url,
      expected: surface && {
        site: site.id,
        surface,
        ...(activity && { activity }),
        ...(tenant && { tenant }),
      },
    })),
    ...silent.map((url, at) => ({ path: `examples.silent.${at}`, url, expected: null })),
  ];
  return asked.flatMap(({ path, url, expected }) => {
    const at = parseUrl(url);
    const found = at && recognisedAt(sites, at);
    if (inWords(found) === inWords(expected)) return [];
    return [
      {
        path,
        found: `${quote(url)} is ${inWords(found)}`,
        expected: inWords(expected),
        mend: found
          ? `Is this address ${inWords(found)}? Yes: correct the example. No: narrow “addresses” of ${found.site}.`
          : `Should this address be recognised? Yes: extend “addresses”. No: move it to “silent”.`,
      },
    ];
  });
}

const inWords = (what: Recognised | null): string =>
  what
    ? [what.site, what.surface, what.activity ?? 'no activity', what.tenant]
        .filter(Boolean)
        .join(' ')
    : 'not recognised';
