/** The entry of a site in `rules/sites/<id>.json`. The part that runs in pages is described in `site.ts`. */
import * as v from 'valibot';
import { date, host, hostPattern, id, plain, seenOn } from './schema.ts';
import { selector } from './selector.ts';
import type { AddressPattern } from './address.ts';
import type { Begins } from './begins.ts';
import type { SiteInPage } from './site.ts';
import { ACTIVITIES, FAMILIES, SURFACES, TENANTS } from './words.ts';

const surface = v.picklist(SURFACES);
const activity = v.picklist(ACTIVITIES);

const pathPattern = v.pipe(
  v.string(),
  v.regex(
    /^\/(?:[\w.~@%/-]|:(?:digits|letters|name)(?:\d+(?:,\d+)?)?(?![a-zA-Z\d]))*\*?$/,
    'a path of literals, :digits, :letters, :name (or :letters3, :digits9,11) and a final *',
  ),
  // Two of them could share a segment in many ways, and matching would try each.
  v.check(
    (path) => path.split('/').every((segment) => segment.split(':name').length <= 2),
    'at most one :name between two slashes',
  ),
  v.maxLength(200, 'at most 200 characters'),
);

const addressPattern = {
  path: v.exactOptional(pathPattern),
  hosts: v.exactOptional(v.pipe(v.array(hostPattern), v.minLength(1, 'at least one host'))),
  query: v.exactOptional(v.record(v.string(), plain)),
  hash: v.exactOptional(pathPattern),
};

const knownAddress = v.strictObject({
  ...addressPattern,
  surface: v.nullable(surface),
  activity: v.exactOptional(activity),
  tenant: v.exactOptional(v.literal('unknown')),
});

const knownField = v.strictObject({
  ...addressPattern,
  selector: v.exactOptional(selector),
  surface: v.nullable(surface),
  activity: v.exactOptional(activity),
});

const example = v.strictObject({
  url: v.pipe(v.string(), v.regex(/^https:\/\//, 'an https address')),
  surface: v.nullable(surface),
  activity: v.exactOptional(activity),
  /** Not the address alone, but a box that the user clicks into there: one that fits this selector of the site, or `*` for one that fits none. */
  within: v.exactOptional(v.union([v.literal('*'), selector])),
  /** The verdict when the policy names no tenant of the council. */
  tenant: v.exactOptional(v.picklist(TENANTS)),
  note: v.exactOptional(plain),
});

const siteEntry = v.strictObject({
  $schema: v.exactOptional(v.string()),
  id,
  name: plain,
  family: v.picklist(FAMILIES),
  hosts: v.array(hostPattern),
  /** Anybody can run it, at a host of their own: an administrator names that host in `extraHosts`. */
  selfHosted: v.exactOptional(v.literal(true)),
  addresses: v.array(knownAddress),
  fields: v.array(knownField),
  media: v.exactOptional(surface),
  tenant: v.exactOptional(
    v.strictObject({
      product: id,
      from: v.picklist(['host', 'key']),
      shared: v.exactOptional(v.array(v.string())),
      passing: v.exactOptional(v.array(v.string())),
      personal: v.exactOptional(v.array(host)),
      keys: v.exactOptional(v.array(v.string())),
      form: v.exactOptional(v.literal('guid')),
    }),
  ),
  examples: v.strictObject({
    /** Addresses that are recognised by themselves, each as exactly this. */
    speaks: v.pipe(v.array(example), v.minLength(1, 'at least one example')),
    /** Addresses by which nothing is recognised: of this site, and look-alikes of it. */
    silent: v.pipe(v.array(v.string()), v.minLength(1, 'at least one example')),
  }),
  evidence: v.pipe(
    v.array(v.strictObject({ seen: plain, where: plain, on: seenOn })),
    v.minLength(1, 'at least one piece of evidence'),
  ),
  verified: v.union(
    [seenOn, v.literal('unverified')],
    'the month or date on which it was seen, or “unverified”',
  ),
  reviewBy: date,
});

export const siteSchema = v.pipe(
  siteEntry,
  v.forward(
    v.check(
      ({ hosts, selfHosted }) => selfHosted === true || hosts.length > 0,
      'at least one host, or “selfHosted”: true',
    ),
    ['hosts'],
  ),
);

/** The whole entry of a site, examples and evidence included. */
export type Site = v.InferOutput<typeof siteSchema>;

/** What the extension keeps of a site outside its pages. */
export interface SiteOverview {
  readonly id: string;
  readonly name: string;
  readonly family: Site['family'];
  readonly hosts: readonly string[];
  readonly surfaces: readonly (typeof SURFACES)[number][];
  /** By what an account of it is named in the settings, where it has such. */
  readonly product?: string;
  readonly verified: string;
}

export const overviewOf = (site: Site): SiteOverview => ({
  id: site.id,
  name: site.name,
  family: site.family,
  hosts: site.hosts,
  surfaces: SURFACES.filter(
    (name) =>
      site.media === name ||
      [...site.addresses, ...site.fields].some((known) => known.surface === name),
  ),
  ...(site.tenant && { product: site.tenant.product }),
  verified: site.verified,
});

/** As what addresses begin that fit one of these. `undefined`: one of them may begin anyhow. */
export function beginsOf(addresses: readonly AddressPattern[]): Begins | undefined {
  const begins = new Set<string>();
  for (const { path, hosts, query, hash } of addresses) {
    const [literal = ''] = path?.slice(1).split(/[:*/]/) ?? [];
    if (literal || (path === '/' && !hosts)) begins.add(literal.slice(0, 2));
    else if (hosts?.every((one) => !one.startsWith('*'))) hosts.forEach((one) => begins.add(one));
    else if (query && !hash) begins.add('?');
    else return undefined;
  }
  return [...begins];
}

/** Only what recognition needs: examples and evidence stay out of the pages. */
export function inPage({ id: its, addresses, fields, media, tenant }: Site): SiteInPage {
  const begins = beginsOf(addresses);
  return {
    id: its,
    ...(begins && { begins }),
    addresses,
    fields,
    ...(media && { media }),
    ...(tenant && { tenant }),
  };
}
