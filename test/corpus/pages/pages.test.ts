import { describe, expect, it } from 'vitest';
import { FAMILIES, SURFACES } from '../../../src/core/words.ts';
import { sites } from '../addresses.ts';
import { silentPages, speakingPages } from './pages.ts';

describe('the pages of the corpora', () => {
  const all = [...speakingPages, ...silentPages];

  it('are many, and each is there once', () => {
    expect(speakingPages.length).toBeGreaterThanOrEqual(80);
    expect(silentPages.length).toBeGreaterThanOrEqual(80);
    expect(new Set(all.map(({ url, met }) => `${url} ${met}`)).size).toBe(all.length);
    expect(new Set(all.map(({ url, body }) => `${url} ${body}`)).size).toBe(all.length);
  });

  it('speak on sites of every family, of every surface and of every way in', () => {
    const met = speakingPages.map(({ site }) => sites.find(({ id }) => id === site)?.family);
    expect(FAMILIES.filter((family) => !met.includes(family))).toEqual([]);
    const shown = speakingPages.map(({ wanted }) => wanted.split(' ')[0]);
    expect(SURFACES.filter((surface) => !shown.includes(surface))).toEqual([]);
    const acts = new Set(speakingPages.map(({ act = 'clicks' }) => act));
    expect(acts.size).toBe(7);
  });

  it('say where the hand goes wherever it has to go somewhere', () => {
    const handless = speakingPages.filter(
      ({ act = 'clicks', body }) =>
        ['clicks', 'tabs', 'joins', 'chooses'].includes(act) && !/data-(?:here|opens)/.test(body),
    );
    expect(handless.map(({ url }) => url)).toEqual([]);
  });
});
