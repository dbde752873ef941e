/** What only the page itself shows of a box, which nobody who has its address alone can tell. */
import type { Address } from '../core/address.ts';
import { recogniseField, type SiteInPage } from '../core/site.ts';
import type { Surface } from '../core/words.ts';

/** Selectors of the site: those within which a box is not of the surface, or the only ones within which it is. */
export type Unseen = Readonly<Record<'except' | 'only', readonly string[]>>;

/** Which boxes at an address are of a surface, by what the page is made of; `undefined` where all of them are. */
export function unseenAt(site: SiteInPage, at: Address, surface: Surface): Unseen | undefined {
  const isMeant = (within?: string) =>
    recogniseField(site, at, (selector) => selector === within)?.surface === surface;
  const selectors = [...new Set(site.fields.flatMap(({ selector }) => selector ?? []))];
  const only = isMeant() ? [] : selectors.filter((one) => isMeant(one));
  const except = isMeant() ? selectors.filter((one) => !isMeant(one)) : [];
  return only.length + except.length > 0 ? { except, only } : undefined;
}

export function unseenInWords({ except, only }: Unseen, surface: Surface): string {
  const how =
    only.length > 0
      ? `it is ${surface} within ${either(only)}, and nowhere else`
      : `within ${either(except)}, it is not ${surface}`;
  return `only the page, which is not seen here, shows which box it is: ${how}`;
}

const either = (selectors: readonly string[]): string =>
  selectors.length > 1
    ? `${selectors.slice(0, -1).join(', ')} or ${selectors.at(-1)}`
    : selectors.join('');
