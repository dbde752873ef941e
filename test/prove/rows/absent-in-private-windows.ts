import { attachTo, type Session } from '../../e2e/browsers/target.ts';
import { DEMO, openScene, type Scene } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import { placesOfSites } from '../live/places-of-sites.ts';
import { worldsInTarget } from '../live/worlds.ts';
import { counted, type Row } from '../row.ts';

export const absentInPrivateWindows: Row = {
  id: 'absent-in-private-windows',
  says: 'In private windows of Chromium the extension is not there, even if one asks the browser to allow it, and nothing of them is kept.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'A real Chromium, asked on its own page of extensions to let the extension into private windows; then a page of each site in one: the browser’s tools for developers are asked which scripts are there, and what the extension has kept is read. The same pages in an ordinary window show that both would have told. Firefox is not asked: there it is the same line of the manifest, which `manifest-allows-nothing` holds in each build.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const scene = await openScene({ policy: DEMO, extension: buildOf(subject, 'chrome') });
    try {
      const browser = await scene.context.browser()?.newBrowserCDPSession();
      if (!browser) throw new Error('This browser has no DevTools session of its own.');
      if (await isAllowed(browser, scene.id))
        return { figure: 'One page was asked.', found: ['it can be let into private windows'] };
      const places = placesOfSites(size);
      const { browserContextId } = await browser.send('Target.createBrowserContext');
      const inPrivate = await scriptsAt(browser, scene, places, browserContextId);
      const kept = await keptTabs(scene);
      const inOrdinary = await scriptsAt(browser, scene, places.slice(0, 1));
      return {
        figure: `${inPrivate.length} of ${counted(places.length, 'page')} in a private window had a script, ${kept} ${kept === 1 ? 'tab was' : 'tabs were'} kept of; ${inOrdinary.length} of 1 in an ordinary one.`,
        found: [
          ...inPrivate.map((place) => `there was a script in a private window at ${place}`),
          ...(kept > 0
            ? [`${counted(kept, 'tab')} of a private window left something behind`]
            : []),
          ...(inOrdinary.length === 1 ? [] : ['the control saw no script in an ordinary window']),
        ],
      };
    } finally {
      await scene.close();
    }
  },
};

/** Whether the browser lets it into private windows after it was asked to, as on its page of extensions. */
async function isAllowed(browser: Session, id: string): Promise<boolean> {
  const { targetId } = await browser.send('Target.createTarget', {
    url: 'chrome://extensions',
    hidden: true,
  });
  const page = await attachTo(browser, targetId);
  await page.until('globalThis.chrome?.developerPrivate');
  const allowed = await page.evaluate<boolean>(
    `chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true })
      .then(() => chrome.developerPrivate.getExtensionInfo('${id}'))
      .then(({ incognitoAccess }) => incognitoAccess.isActive)`,
  );
  await page.close();
  return allowed;
}

const keptTabs = (scene: Scene) =>
  scene.evaluate<number>(
    'chrome.storage.session.get().then((all) => Object.keys(all).filter((key) => key.startsWith("visit.")).length)',
  );

async function scriptsAt(
  browser: Session,
  scene: Scene,
  places: readonly string[],
  browserContextId?: string,
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const url of places) {
    const { targetId } = await browser.send('Target.createTarget', {
      url,
      ...(browserContextId && { browserContextId }),
    });
    if ((await worldsInTarget(browser, targetId, scene.id)) > 0) found.push(url);
    await browser.send('Target.closeTarget', { targetId });
  }
  return found;
}
