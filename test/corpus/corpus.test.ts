/**
 * Addresses as people meet them, held against all sites together: nothing may be noticed where nothing is, and hardly
 * anything missed. `speaking.json` and `silent.json` are about the real web; examples of a site are in its own file.
 */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { asTried, type Recognised, recognisedAt } from '../../src/core/site-check.ts';
import { ACTIVITIES, SURFACES, TENANTS } from '../../src/core/words.ts';
import { allSites } from '../rules/rules-on-disk.ts';

const MISSED_AT_MOST = 0.01;

/** The council of whoever meets them. */
const COUNCIL_TENANTS = [
  'zoom:odderkommune.zoom.us',
  'teams:3c2b1a09-1f2e-4d3c-8b5a-69788796a5b4',
  'webex:odderkommune',
  'whereby:odderkommune.whereby.com',
  'jitsi:jitsi.example',
];

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
const speaking = v.parse(speakingSchema, read('speaking.json'));
const silent = v.parse(silentSchema, read('silent.json'));
const sites = asTried(allSites());

type Met = v.InferOutput<typeof silentSchema>[number];

interface Scored {
  readonly place: Met;
  readonly wanted: Recognised | null;
  readonly found: Recognised | null;
}

const score = (met: Met, wanted: Recognised | null): Scored => ({
  place: met,
  wanted,
  found: recognisedAt(sites, new URL(met.url), met.within, COUNCIL_TENANTS),
});

const scored = [
  ...speaking.map((one) => {
    const { url, met, within, site, surface, activity } = one;
    const tenant = one.surface === 'call' ? { tenant: one.tenant } : {};
    return score({ url, met, within }, { site, surface, activity, ...tenant });
  }),
  ...silent.map((met) => score(met, null)),
];

const inWords = (what: Recognised | null): string =>
  what
    ? [what.site, what.surface, what.activity, what.tenant].filter(Boolean).join(' ')
    : 'nothing';
const isMiss = ({ wanted, found }: Scored): boolean => inWords(wanted) !== inWords(found);
/** Something is noticed where nothing is, or where something else is. */
const isFalse = (one: Scored): boolean => one.found !== null && isMiss(one);
const nameOf = ({ place: { url, within } }: Scored): string =>
  within === undefined ? url : `${url} within ${within}`;
const asLine = (one: Scored): string =>
  `${nameOf(one)} (${one.place.met}): wanted ${inWords(one.wanted)}, found ${inWords(one.found)}`;

/** What was wanted, down; what was found, across. What is nowhere in it is left out. */
function confusion(
  part: 'surface' | 'activity' | 'tenant',
  names: readonly string[],
  among: readonly Scored[],
): string {
  const valueIn = (what: Recognised | null): string => what?.[part] ?? 'nothing';
  const all = [...names, 'nothing'].filter((name) =>
    among.some(({ wanted, found }) => valueIn(wanted) === name || valueIn(found) === name),
  );
  const count = (wanted: string, found: string) =>
    among.filter((one) => valueIn(one.wanted) === wanted && valueIn(one.found) === found).length;
  const rows = all.map((wanted) => [
    wanted,
    ...all.map((found) => String(count(wanted, found) || '·')),
  ]);
  return [[part, ...all], ...rows]
    .map((row) => row.map((cell) => cell.padEnd('newsletter'.length)).join(' '))
    .join('\n');
}

const onSurface = (surface: string): readonly Scored[] =>
  scored.filter(({ wanted, found }) => [wanted?.surface, found?.surface].includes(surface));

/** For all of them which surface, for each surface which activity, and for calls whose account. */
const report = (): string =>
  [
    confusion('surface', SURFACES, scored),
    ...SURFACES.map(
      (surface) => `on ${surface}\n${confusion('activity', ACTIVITIES, onSurface(surface))}`,
    ),
    `on call\n${confusion('tenant', TENANTS, onSurface('call'))}`,
  ].join('\n\n');

describe('addresses as people meet them', () => {
  beforeAll(() => {
    const misses = scored.filter(isMiss);
    process.stdout.write(
      `\n${report()}\n\n${misses.length} of ${scored.length} came out otherwise\n${misses.map((one) => `  ${asLine(one)}\n`).join('')}`,
    );
  });

  it('are many, and each is there once', () => {
    expect(speaking.length).toBeGreaterThanOrEqual(400);
    expect(silent.length).toBeGreaterThanOrEqual(300);
    expect(new Set(scored.map(nameOf)).size).toBe(scored.length);
  });

  it('are on every site, by its address wherever it has one', () => {
    const met = new Set(speaking.map(({ site, within }) => `${site} ${within === undefined}`));
    const unmet = sites.filter(
      ({ id, addresses }) => !met.has(`${id} ${addresses.some(({ surface }) => surface)}`),
    );
    expect(unmet.map(({ id }) => id)).toEqual([]);
  });

  it('show every surface, every activity and every verdict on an account', () => {
    const shown = scored.flatMap(({ wanted }) => [
      wanted?.surface,
      wanted?.activity,
      wanted?.tenant,
    ]);
    const all = [...SURFACES, ...ACTIVITIES, ...TENANTS];
    expect(all.filter((name) => !shown.includes(name))).toEqual([]);
  });

  it('raise nothing where nothing is', () => {
    expect(scored.filter(isFalse).map(asLine)).toEqual([]);
  });

  it.each(SURFACES)('leave out at most one in a hundred of surface %s', (surface) => {
    const wanted = scored.filter((one) => one.wanted?.surface === surface);
    const missed = wanted.filter(isMiss);
    expect(missed.length / wanted.length, missed.map(asLine).join('\n')).toBeLessThanOrEqual(
      MISSED_AT_MOST,
    );
  });
});
