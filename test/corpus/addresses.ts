/** The corpus of addresses, read and scored against all sites together. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { asTried, recognisedAt } from '../../src/core/site-check.ts';
import { ACTIVITIES, SURFACES, TENANTS } from '../../src/core/words.ts';
import { allSites } from '../rules/rules-on-disk.ts';
import { COUNCIL_TENANTS } from './pages/page.ts';
import type { Scored } from './score.ts';

/** With `within`, it is a box that the user clicks into there: one that fits this selector of the site, or `*` for any other. */
const addressMet = { url: v.string(), met: v.string(), within: v.optional(v.string()) };
const place = { ...addressMet, site: v.string(), activity: v.picklist(ACTIVITIES) };
const speakingSchema = v.array(
  v.variant('surface', [
    v.strictObject({ ...place, surface: v.literal('call'), tenant: v.picklist(TENANTS) }),
    v.strictObject({ ...place, surface: v.picklist(SURFACES.filter((name) => name !== 'call')) }),
  ]),
);
const silentSchema = v.array(v.strictObject(addressMet));

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
export const speaking = v.parse(speakingSchema, read('speaking.json'));
export const silent = v.parse(silentSchema, read('silent.json'));
export const sites = asTried(allSites());

type Met = v.InferOutput<typeof silentSchema>[number];

const score = ({ url, within, met }: Met, wanted: Scored['wanted']): Scored => ({
  name: `${within === undefined ? url : `${url} within ${within}`} (${met})`,
  wanted,
  found: recognisedAt(sites, new URL(url), within, COUNCIL_TENANTS),
});

/** Every address of both corpora. */
export const scoreAddresses = (): readonly Scored[] => [
  ...speaking.map((one) => {
    const { site, surface, activity } = one;
    const tenant = one.surface === 'call' ? { tenant: one.tenant } : {};
    return score(one, { site, surface, activity, ...tenant });
  }),
  ...silent.map((met) => score(met, null)),
];
