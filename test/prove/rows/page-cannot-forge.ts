import { DEMO, openScene, type Scene } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import { floodOfFocus, frameElsewhere, madeUpEvents, messagesOfOthers } from '../forge/attempts.ts';
import { counted, type Row } from '../row.ts';

const CHANGES = { whole: 100_000, sample: 2_000 };
const TIMES = { whole: 1_000, sample: 50 };

export const pageCannotForge: Row = {
  id: 'page-cannot-forge',
  says: 'No page, no frame of another site and no other extension can make it speak, and a flood of focus is one message.',
  claimedIn: ['SECURITY.md'],
  how: 'A real Chromium. A page makes up every kind of event that the script listens to; a composer is framed by a page of no service and written in; another extension, and a page of ours that is in no tab, send what our script would. Nothing may come of it. Then a page gives focus to and fro between two composers of one place, right after a real click, which is the control as well: messages are counted, not time. A page with places of different kinds can still cause a message at each change from one to the other.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const scene = await openScene({ policy: DEMO, extension: buildOf(subject, 'chrome') });
    try {
      await scene.evaluate(
        `globalThis.heard = [], chrome.runtime.onMessage.addListener((says, { tab, url }) => { if (tab) heard.push([says, url]) })`,
      );
      const madeUp = await madeUpEvents(scene, TIMES[size]);
      const forged = await messagesOfOthers(scene);
      await frameElsewhere(scene);
      const standing = await standingNow(scene);
      const before = (await heardFrom(scene, 'mastodon.social/home')).length;
      const changes = await floodOfFocus(scene, CHANGES[size]);
      await scene.fence();
      const after = (await heardFrom(scene, 'mastodon.social/home')).length;
      return {
        figure: `${counted(madeUp, 'made-up event')}, ${counted(forged, 'forged message')} and a framed composer: ${standing.length} came of it. ${counted(changes, 'focus change', 'focus changes')}: ${counted(after - before, 'message')}.`,
        found: [
          ...standing.map((kept) => `it was made to show ${kept}`),
          ...(after - before === 1 ? [] : [`the flood was ${counted(after - before, 'message')}`]),
          ...(changes < CHANGES[size] ? [`the focus changed only ${changes} times`] : []),
        ],
      };
    } finally {
      await scene.close();
    }
  },
};

const heardFrom = (scene: Scene, address: string) =>
  scene.evaluate<readonly unknown[]>(`heard.filter(([, url]) => url.endsWith('${address}'))`);

/** What stands without anybody having written at a service: reminders, and the popup. */
async function standingNow(scene: Scene): Promise<readonly string[]> {
  await scene.fence();
  // The fence itself is at X, and may be going still.
  return scene.evaluate<readonly string[]>(`(async () => [
    ...Object.values(await chrome.storage.session.get())
      .filter(({ reminder, site }) => reminder && site !== 'x')
      .map(({ site }) => 'a reminder at ' + site),
    ...(await chrome.runtime.getContexts({ contextTypes: ['POPUP'] })).map(() => 'the popup'),
  ])()`);
}
