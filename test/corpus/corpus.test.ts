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

const addressMet = { url: v.string(), met: v.string() };
const speakingSchema = v.array(
  v.strictObject({
    ...addressMet,
    site: v.string(),
    surface: v.picklist(SURFACES),
    activity: v.picklist(ACTIVITIES),
    tenant: v.optional(v.picklist(TENANTS)),
  }),
);
const silentSchema = v.array(v.strictObject(addressMet));

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const speaking = v.parse(speakingSchema, read('speaking.json'));
const silent = v.parse(silentSchema, read('silent.json'));
const sites = asTried(allSites());

interface Scored {
  readonly url: string;
  readonly met: string;
  readonly wanted: Recognised | null;
  readonly found: Recognised | null;
}

const score = (url: string, met: string, wanted: Recognised | null): Scored => ({
  url,
  met,
  wanted,
  found: recognisedAt(sites, new URL(url)),
});

const scored = [
  ...speaking.map(({ url, met, ...wanted }) => {
    const { tenant, ...place } = wanted;
    return score(url, met, { ...place, ...(tenant && { tenant }) });
  }),
  ...silent.map(({ url, met }) => score(url, met, null)),
];

const inWords = (what: Recognised | null): string =>
  what ? Object.values(what).join(' ') : 'nothing';
const isMiss = ({ wanted, found }: Scored): boolean => inWords(wanted) !== inWords(found);
/** Something is noticed where nothing is, or where something else is. */
const isFalse = (one: Scored): boolean => one.found !== null && isMiss(one);
const asLine = ({ url, met, wanted, found }: Scored): string =>
  `${url} (${met}): wanted ${inWords(wanted)}, found ${inWords(found)}`;

/** What was wanted, down; what was found, across. */
function confusion(): string {
  const names = [...SURFACES, 'nothing'];
  const surfaceOf = (what: Recognised | null) => what?.surface ?? 'nothing';
  const count = (wanted: string, found: string) =>
    scored.filter((one) => surfaceOf(one.wanted) === wanted && surfaceOf(one.found) === found)
      .length;
  const rows = names.map((wanted) => [
    wanted,
    ...names.map((found) => String(count(wanted, found) || '·')),
  ]);
  return [['wanted \\ found', ...names], ...rows]
    .map((row) => row.map((cell) => cell.padEnd('wanted \\ found'.length)).join(' '))
    .join('\n');
}

describe('addresses as people meet them', () => {
  beforeAll(() => {
    const misses = scored.filter(isMiss);
    process.stdout.write(
      `\n${confusion()}\n${misses.length} of ${scored.length} came out otherwise\n${misses.map((one) => `  ${asLine(one)}\n`).join('')}`,
    );
  });

  it('are many, and each is there once', () => {
    expect(speaking.length).toBeGreaterThanOrEqual(400);
    expect(silent.length).toBeGreaterThanOrEqual(300);
    expect(new Set(scored.map(({ url }) => url)).size).toBe(scored.length);
  });

  it('are on every site that has an address of its own', () => {
    const met = new Set(speaking.map(({ site }) => site));
    const unmet = sites.filter(({ id, addresses }) => addresses.length > 0 && !met.has(id));
    expect(unmet.map(({ id }) => id)).toEqual([]);
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
