/** Where the user is thought to be: at a case of the pack, or at an address. */
import { findSite } from '../../core/lookup.ts';
import { kindOf, observable } from '../../core/observable.ts';
import { placeOfCase } from '../../core/pack-cases.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import { type Place, placeOf } from '../../core/place.ts';
import type { Observation, SiteInPage } from '../../core/site.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import { verdictOn } from '../../core/situation.ts';
import { DEFAULT_SURFACES } from '../../core/words.ts';
import type { Draft } from './draft.ts';

/** A site with what its pages are recognised by. */
export type KnownSite = SiteOverview & SiteInPage;

/** Each site with what its pages are recognised by; the hosts that an administrator added are among its hosts. */
export const knownSites = (
  sites: readonly SiteOverview[],
  recognition: readonly SiteInPage[],
): readonly KnownSite[] => {
  const byId = new Map(recognition.map((one) => [one.id, one]));
  return sites.flatMap((site) => {
    const inPage = byId.get(site.id);
    return inPage ? [{ ...site, ...inPage }] : [];
  });
};

export type Spot =
  | {
      readonly place: Place;
      readonly siteName: string;
      /** All that could be noticed at the address, and which of it is. Absent at a case. */
      readonly seen?: { readonly all: readonly Observation[]; readonly chosen: string };
    }
  | { readonly why: 'empty' | 'noAddress' | 'unknownSite' | 'nothingThere' };

/** `councilTenants` is what the settings in force say of the council's own accounts. */
export function spotOf(
  draft: Draft,
  pack: RulePack,
  sites: readonly KnownSite[],
  councilTenants: readonly string[],
): Spot {
  const told = pack.cases.find(({ id }) => id === draft.caseId);
  if (told) {
    const { since: _, ...place } = placeOfCase(pack, told, sites);
    return { place: withTenant(place, draft), siteName: nameOf(place.site, sites) };
  }
  const text = draft.address.trim();
  if (text === '') return { why: 'empty' };
  const address = [text, `https://${text}`].find((one) => URL.canParse(one));
  if (address === undefined) return { why: 'noAddress' };
  const at = new URL(address);
  const site = findSite(sites, at);
  if (!site) return { why: 'unknownSite' };
  const all = observable(site, at);
  const seen = chosenOf(all, draft.kind);
  if (!seen) return { why: 'nothingThere' };
  const tenant =
    seen.surface === 'call' ? draft.tenant || verdictOn(seen.tenant, councilTenants) : undefined;
  return {
    place: placeOf(seen, site, tenant),
    siteName: site.name,
    seen: { all, chosen: kindOf(seen) },
  };
}

/** What is asked for; else what the address alone tells; else what is noticed without being asked for. */
const chosenOf = (all: readonly Observation[], kind: string): Observation | undefined =>
  all.find((one) => kindOf(one) === kind) ??
  all.find(({ how }) => how === 'address') ??
  all.find(({ surface }) => DEFAULT_SURFACES.includes(surface)) ??
  all[0];

/** A case tells whose meeting it is itself, until somebody wants to see it otherwise. */
const withTenant = (place: Place, { tenant }: Draft): Place =>
  place.surface === 'call' && tenant ? { ...place, tenant } : place;

const nameOf = (site: string, sites: readonly KnownSite[]): string =>
  sites.find(({ id }) => id === site)?.name ?? site;
