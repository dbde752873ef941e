/** The corpora of pages in one real browser: each page is met as a person would, and what was noticed is compared. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Recognised } from '../../src/core/site-check.ts';
import { SURFACES } from '../../src/core/words.ts';
import { readSites } from '../../src/cli/rules.ts';
import { ownBuild } from '../e2e/browsers/own-build.ts';
import { aPack } from '../core/examples.ts';
import { BUILD, openScene } from '../e2e/scene.ts';
import { handsIn } from './hands.ts';
import { keepNotices } from './notices.ts';
import { COUNCIL_TENANTS, type MetPage, type SpeakingPage } from './pages/page.ts';
import { wantedOn } from './pages/pages.ts';
import { needsScript, showing } from './place.ts';
import { inWords, type Scored } from './score.ts';

export interface Browsing {
  /** Does on each page what its case says. */
  speak(pages: readonly SpeakingPage[]): Promise<readonly Scored[]>;
  /** Does everything that can be done on each page. */
  keepSilent(pages: readonly MetPage[]): Promise<readonly Scored[]>;
  close(): Promise<void>;
}

/** How many tabs are open at once before it is looked what was noticed in them. */
const AT_ONCE = 12;

/** Anybody can run these: the policy names a host for each, and the build is at those hosts too. */
const OWN = readSites().filter(({ selfHosted }) => selfHosted);

export async function openBrowsing(): Promise<Browsing> {
  const shown = showing();
  const scratch = await mkdtemp(path.join(tmpdir(), 'armslength-corpus-'));
  const file = path.join(scratch, 'billede.png');
  await writeFile(file, '');
  const build = await ownBuild(
    BUILD,
    OWN.map(({ id }) => `${id}.example`),
  );
  const scene = await openScene({
    extension: build.folder,
    more: [shown.place],
    policy: {
      // One rule that speaks everywhere, so that nothing but what is noticed decides.
      inlinePack: JSON.stringify(aPack()),
      surfaces: SURFACES,
      councilTenants: COUNCIL_TENANTS,
      extraHosts: OWN.map(({ id }) => `${id}:${id}.example`),
    },
  });
  const notices = await keepNotices(scene);
  const hands = handsIn(scene.context, file);

  const meet = async (page: MetPage, act: (tab: Page) => Promise<void>): Promise<Page> => {
    shown.show(page);
    const tab = await scene.open(page.url);
    try {
      if (needsScript(page.body)) await tab.locator('body[data-ready]').waitFor();
      await act(tab);
      return tab;
    } catch (cause) {
      throw new Error(`${nameOf(page)} could not be met.`, { cause });
    }
  };

  /** `wanted` and `act` tell of each page what is to come of it and what is done there. */
  const score = async <P extends MetPage>(
    pages: readonly P[],
    wanted: (page: P) => Recognised | null,
    act: (page: P) => (tab: Page) => Promise<void>,
  ): Promise<readonly Scored[]> => {
    const scored: Scored[] = [];
    for (let from = 0; from < pages.length; from += AT_ONCE) {
      const met: { page: P; tab: Page }[] = [];
      for (const page of pages.slice(from, from + AT_ONCE)) {
        met.push({ page, tab: await meet(page, act(page)) });
      }
      await scene.fence();
      for (const { page, tab } of met) {
        const noticed = await notices.of(tab);
        const found = asWanted(noticed, wanted(page));
        scored.push({ name: nameOf(page), wanted: wanted(page), found });
        await tab.close();
      }
    }
    return scored;
  };

  return {
    speak: (pages) =>
      score(
        pages,
        wantedOn,
        ({ act = 'clicks' }) =>
          (tab) =>
            hands.act(tab, act),
      ),
    keepSilent: (pages) =>
      score(
        pages,
        () => null,
        () => (tab) => hands.touchEverything(tab),
      ),
    close: async () => {
      await scene.close();
      await build.remove();
      await rm(scratch, { recursive: true, force: true });
    },
  };
}

/** Of all that was noticed on a page, what is not as it was wanted, if there is any. */
const asWanted = (noticed: readonly Recognised[], wanted: Recognised | null): Recognised | null =>
  noticed.find((one) => inWords(one) !== inWords(wanted)) ?? noticed[0] ?? null;

const nameOf = ({ url, met }: MetPage): string => `${url} (${met})`;
