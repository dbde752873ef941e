/**
 * Addresses as people meet them, held against all sites together: nothing may be noticed where nothing is, and hardly
 * anything missed. `speaking.json` and `silent.json` are about the real web; examples of a site are in its own file.
 */
import { describe, expect, it } from 'vitest';
import { ACTIVITIES, SURFACES, TENANTS } from '../../src/core/words.ts';
import { scoreAddresses, silent, sites, speaking } from './addresses.ts';
import { distinctAmong } from './distinct.ts';
import { asLine, isFalse, missedTooOften } from './score.ts';

const scored = scoreAddresses();

describe('addresses as people meet them', () => {
  it('are many and distinct, also without those that need a box, and each is there once', () => {
    const places = [...speaking, ...silent].map(({ url, within }) => `${url} ${within}`);
    const byAddress = (met: readonly { url: string; within?: string | undefined }[]) =>
      distinctAmong(met.filter(({ within }) => within === undefined)).length;
    expect(byAddress(speaking)).toBeGreaterThanOrEqual(450);
    expect(byAddress(silent)).toBeGreaterThanOrEqual(300);
    expect(new Set(places).size).toBe(places.length);
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
    expect(missedTooOften(surface, scored).map(asLine)).toEqual([]);
  });
});
