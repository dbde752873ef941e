import { type Address, type AddressPattern, bareHost, matchesAddress } from './address.ts';
import type { Begins } from './begins.ts';
import type { Activity, Surface } from './words.ts';

/** What a sensor saw. Never text, title, query or people. */
export interface Observation {
  /** The id of the site's entry in `rules/sites/`. */
  readonly site: string;
  readonly surface: Surface;
  readonly activity?: Activity;
  /**
   * Whose account, as far as the address says so: `personal`, `unknown`, or `<product>:<id>` as in the policy's
   * `councilTenants`. Absent: an earlier address of the same visit may have told. Compared with the policy as soon as it arrives, and then forgotten.
   */
  readonly tenant?: string;
  /** `itself`: by an address to which the page has moved with no act of a person's just before. */
  readonly how: 'address' | 'itself' | 'focus' | 'media';
}

const FORMS = { guid: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/ } as const;

/** Whether an id, in small letters, looks as every id of a product does. */
export const hasForm = (form: keyof typeof FORMS, id: string): boolean => FORMS[form].test(id);

/** How a site shows whose account a meeting is on. */
export interface TenantRule {
  /** The prefix of `councilTenants`, such as `zoom`. */
  readonly product: string;
  /** `host`: the host name is the tenant. `key`: a value inside JSON that is carried in the address. */
  readonly from: 'host' | 'key';
  /** Hosts of meetings on nobody's account in particular: `unknown`. `*` stands for the rest of a label. */
  readonly shared?: readonly string[];
  /** In the same way, hosts that a product redirects to and that no longer show the account: what was known before holds. */
  readonly passing?: readonly string[];
  /** Hosts that are for private accounts only. */
  readonly personal?: readonly string[];
  /** The names of the JSON key, with `from: key`. */
  readonly keys?: readonly string[];
  /** What every id of the product looks like: what does not is no account, and says nothing. */
  readonly form?: keyof typeof FORMS;
}

export interface KnownAddress extends AddressPattern {
  /** `null`: nothing is to be noticed here, whatever follows in the list. */
  readonly surface: Surface | null;
  readonly activity?: Activity;
  /** A link to a meeting of its own that does not show its account: what an earlier address told is not of this one. */
  readonly tenant?: 'unknown';
}

/** What a field that takes focus on this site is. The first entry that fits decides. */
export interface KnownField extends KnownAddress {
  /** A CSS selector for the field or anything around it, across open shadow roots. */
  readonly selector?: string;
}

/** The part of a site's entry that runs in its pages. */
export interface SiteInPage {
  readonly id: string;
  /** As what the known addresses begin. Absent: in too many ways. */
  readonly begins?: Begins;
  readonly addresses: readonly KnownAddress[];
  readonly fields: readonly KnownField[];
  /** The surface of a live media stream. */
  readonly media?: Surface;
  readonly tenant?: TenantRule;
}

const seenAs = (
  site: SiteInPage,
  known: KnownAddress | undefined,
  how: Observation['how'],
  at: Address,
): Observation | null => {
  const { surface, activity, tenant: told } = known ?? {};
  const tenant = surface === 'call' && (tenantOf(site.tenant, at) ?? told);
  return surface
    ? { site: site.id, surface, how, ...(activity && { activity }), ...(tenant && { tenant }) }
    : null;
};

/** Whether what is known is at this address, whose path is asked for once: that is a question to the browser. */
const isAt = (at: Address) => {
  const { pathname } = at;
  return (known: KnownAddress): boolean => matchesAddress(known, at, pathname);
};

/** What the address alone tells, or `null`. */
export function recogniseAddress(site: SiteInPage, at: Address): Observation | null {
  const isHere = isAt(at);
  const known = site.addresses.find((one) => isHere(one));
  return seenAs(site, known, 'address', at);
}

/**
 * What a field is that has taken focus, or `null`. `fits` tells whether a selector fits the field or its surroundings.
 * With `described`, what any field of the site would be for want of anything better does not count.
 */
export const recogniseField = (
  site: SiteInPage,
  at: Address,
  fits: (selector: string) => boolean,
  described = false,
): Observation | null => {
  const isHere = isAt(at);
  const known = site.fields.find(
    (one) => isHere(one) && (one.selector ? fits(one.selector) : !described || one.path),
  );
  return seenAs(site, known, 'focus', at);
};

/**
 * What a place is that is given a file, or `null`. Files go to many places that publish nothing, such as a picture of
 * oneself, so it has to be described by a path or a selector, or be on a page that is known by its address.
 */
export const recogniseUpload: typeof recogniseField = (site, at, fits) =>
  recogniseField(site, at, fits, true) ?? recogniseAddress(site, at);

/**
 * What a live media stream is on this site, or `null`: what the address says of it, such as that one is its host. On a page
 * that the site leaves alone, such as one of help or of settings, a stream is nothing either; but where a whole host is left
 * alone, an entry further down may know its rooms: the address there does not tell a room from another page.
 */
export const recogniseMedia = (site: SiteInPage, at: Address): Observation | null => {
  const call = site.media ?? null;
  const known = site.addresses.filter(isAt(at));
  const meant =
    known.find(({ surface, path }) => surface === call || (!surface && path)) ??
    known.find(({ surface }) => !surface);
  return seenAs(site, meant ?? { surface: call, activity: 'join' }, 'media', at);
};

/** `<product>:<id>`, `personal`, `unknown`, or `undefined` where an earlier address may have told. */
export function tenantOf(rule: TenantRule | undefined, at: Address): string | undefined {
  if (!rule) return undefined;
  const host = bareHost(at.hostname);
  if (rule.personal?.includes(host)) return 'personal';
  const id = rule.from === 'host' ? host : valueInJson(rule.keys ?? [], at.search + at.hash);
  const isAmong = (hosts: readonly string[] = []) =>
    hosts.some((pattern) => matchesPattern(pattern, id ?? ''));
  if (!id || isAmong(rule.passing) || (rule.form && !hasForm(rule.form, id))) return undefined;
  return isAmong(rule.shared) ? 'unknown' : `${rule.product}:${id}`;
}

const matchesPattern = (pattern: string, host: string): boolean => {
  const [before = '', after] = pattern.split('*');
  return after === undefined
    ? pattern === host
    : host.startsWith(before) &&
        host.endsWith(after) &&
        !host.slice(before.length, -after.length).includes('.');
};

/** The string value of the first of `keys` in JSON that is carried, however often encoded, in a part of an address. */
function valueInJson(keys: readonly string[], part: string): string | undefined {
  // A launcher page carries the address of the meeting inside its own, so the JSON may be encoded several times over.
  const text = part.replace(/%(?:25)*22/g, '"').replace(/%(?:25)*3a/gi, ':');
  for (const key of keys) {
    const [, after] = text.split(`"${key}":`);
    const [, value, closed] = after?.split('"') ?? [];
    // Where a link was cut off, what is left of a value is nobody's.
    if (value && closed !== undefined) return value.toLowerCase();
  }
  return undefined;
}
