/** What would be noticed at an address, which rule would speak, and why: the same engine that runs in the browser. */
import { classify, type Answers, type TraceStep } from '../core/classify.ts';
import { placeOf } from '../core/place.ts';
import { findSite, recognise } from '../core/lookup.ts';
import { observable } from '../core/observable.ts';
import type { RulePack } from '../core/pack-schema.ts';
import type { Policy } from '../core/policy.ts';
import type { Observation } from '../core/site.ts';
import type { Site } from '../core/site-schema.ts';
import { type Situation, verdictOn } from '../core/situation.ts';
import { type Unasked, unaskedAmong } from '../core/unasked.ts';
import { type Outcome, type Surface, SURFACES, type Tenant } from '../core/words.ts';
import { type Unseen, unseenAt } from './unseen.ts';

/** One line of `armslength explain --json`. */
export interface Explanation {
  readonly url: string;
  /** The site whose entry recognises the address; `null` where none does. */
  readonly site: string | null;
  /** `null` where nothing is recognised by the address alone, whatever the window. */
  readonly surface: Surface | null;
  readonly tenant: Tenant | null;
  readonly window: string | null;
  readonly rule: string | null;
  readonly pack: string | null;
  /** `null` where no rule speaks. */
  readonly outcome: Outcome | null;
  readonly trace: readonly TraceStep[];
  /** Answers to questions that a reminder would not ask there. Absent where there are none. */
  readonly unasked?: readonly Unasked[];
  /** Which boxes are meant, where a surface was asked about and only the page shows it. Absent where all of them are. */
  readonly unseen?: Unseen;
}

export interface ExplainOptions {
  readonly sites: readonly Site[];
  readonly packs: readonly RulePack[];
  readonly policy: Policy;
  readonly answers: Answers;
  /** The same for all addresses, so that its windows are counted once. */
  readonly situation: Situation;
  /** What is done there beside being there: a field of this surface is gone into, or a call of it goes on. */
  readonly surface?: Surface;
  /** Since when the call has been going on, in epoch milliseconds. Only for calls. */
  readonly since?: number;
}

/** Explains one address. What is no address at all is simply not recognised. */
export function explain(url: string, options: ExplainOptions): Explanation {
  const nothing = {
    url,
    site: null,
    surface: null,
    tenant: null,
    window: null,
    rule: null,
    pack: null,
    outcome: null,
    trace: [],
  };
  const at = URL.canParse(url) ? new URL(url) : null;
  const seen = at && seenAt(at, options);
  const site = options.sites.find(({ id }) => id === seen?.site);
  if (!at || !seen || !site) return nothing;
  const { situation } = options;
  const tenant =
    seen.surface === 'call' ? verdictOn(seen.tenant, situation.councilTenants) : undefined;
  const since = seen.surface === 'call' ? options.since : undefined;
  const place = placeOf(seen, site, tenant, since);
  const { surfaces = SURFACES } = options.policy;
  const noticed = surfaces.includes(seen.surface);
  // What a policy does not ask to notice is passed over by every rule.
  const packs = noticed ? options.packs : [];
  const judged = (answers: Answers) => classify(place, situation, packs, answers);
  const { spoken, trace } = judged(options.answers);
  const unasked = unaskedAmong(options.answers, (given) => judged(given).spoken);
  const unseen = seen.how === 'focus' ? unseenAt(site, at, seen.surface) : undefined;
  return {
    url,
    site: site.id,
    surface: seen.surface,
    tenant: tenant ?? null,
    window: spoken?.window?.id ?? null,
    rule: spoken?.rule.id ?? null,
    pack: spoken ? `${spoken.pack.id}@${spoken.pack.version}` : null,
    outcome: spoken?.outcome ?? null,
    trace,
    ...(unasked.length > 0 && { unasked }),
    ...(unseen && { unseen }),
  };
}

/** What the address alone tells; or what of the surface that is asked about could be noticed there, by whatever means. */
function seenAt(at: URL, { sites, surface }: ExplainOptions): Observation | null {
  if (surface === undefined) return recognise(sites, at);
  const site = findSite(sites, at);
  return (site && observable(site, at).find((seen) => seen.surface === surface)) ?? null;
}
