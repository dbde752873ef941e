import type { Page } from 'playwright-core';
import { DENMARK, openScene, type Scene } from '../../e2e/scene.ts';
import { eventually } from '../../e2e/browsers/deadline.ts';
import { buildOf } from '../builds.ts';
import { placesOfSites } from '../live/places-of-sites.ts';
import { worldsIn } from '../live/worlds.ts';
import { counted, type Row } from '../row.ts';

const { windows: _open, ...CLOSED } = DENMARK;

export const absentOutsidePeriods: Row = {
  id: 'absent-outside-periods',
  says: 'In Chromium, outside every period, and without a rule that always applies, none of its code runs in any page.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'A real Chromium without an open period, at a page of each site, twelve at a time, and then with the status page opened beside them: the debugger is asked which scripts are in each. Then a period opens, and the same pages show that the debugger would have told.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const places = placesOfSites(size);
    const scene = await openScene({ policy: CLOSED, extension: buildOf(subject, 'chrome') });
    try {
      const before = await scriptsBesideStatus(scene, places);
      await scene.setPolicy(DENMARK);
      await eventually('a period to open', async () => (await registered(scene)) > 0);
      const after = await scriptsAt(scene, places);
      return {
        figure: `${before.length} of ${counted(places.length, 'page')} had a script outside every period, ${after.size} of the same within one.`,
        found: [
          ...before.map((place) => `there was a script at ${place}`),
          ...places
            .filter((place) => !after.has(place))
            .map((place) => `the control saw no script at ${place} within a period`),
        ],
      };
    } finally {
      await scene.close();
    }
  },
};

const registered = (scene: Scene) =>
  scene.evaluate<number>(
    'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
  );

/** As with a person who has many tabs open. The status page asks the browser about all of them at once. */
const TABS = 12;

async function scriptsBesideStatus(
  scene: Scene,
  places: readonly string[],
): Promise<readonly string[]> {
  const found: string[] = [];
  const status = await scene.open('about:blank');
  for (let at = 0; at < places.length; at += TABS) {
    const tabs: (readonly [string, Page])[] = [];
    for (const place of places.slice(at, at + TABS)) tabs.push([place, await scene.open(place)]);
    await showStatus(scene, status);
    for (const [place, page] of tabs) {
      if (await hasScript(scene, page)) found.push(place);
      await page.close();
    }
  }
  await status.close();
  return found;
}

async function scriptsAt(scene: Scene, places: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const page = await scene.open('about:blank');
  for (const place of places) {
    await page.goto(place);
    if (await hasScript(scene, page)) found.add(place);
  }
  await page.close();
  return found;
}

async function hasScript(scene: Scene, page: Page): Promise<boolean> {
  const session = await scene.context.newCDPSession(page);
  const worlds = await worldsIn(session, scene.id);
  await session.detach();
  return worlds > 0;
}

/** The page that says what the browser keeps the extension out of, until it has asked all that it asks. */
async function showStatus(scene: Scene, page: Page): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`chrome-extension://${scene.id}/log.html#status`);
  await page.locator('h2').first().waitFor();
  // The browser answers in turn: what the page has asked before, and what it asks upon that.
  for (let turn = 0; turn < 3; turn += 1)
    await page.evaluate('chrome.tabs.query({}).then(() => undefined)');
}
