import { DEMO, openScene, type Scene } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import {
  type Flood,
  floodOfFrames,
  floodOfOnePlace,
  floodOfTwoPlaces,
  frameElsewhere,
  madeUpCalls,
  madeUpEvents,
  messagesOfOthers,
} from '../forge/attempts.ts';
import { popupByItself } from '../forge/popup-by-itself.ts';
import { counted, type Row } from '../row.ts';

const CHANGES = { whole: 100_000, sample: 2_000 };
/** More than the page script tells at once; after that it is one message a second. */
const AT_ONCE = 32;
const FRAMES = 20;
const TIMES = { whole: 1_000, sample: 50 };

export const pageCannotForge: Row = {
  id: 'page-cannot-forge',
  says: 'No event that a page makes up, no frame of another site and no other extension can make it speak, no page can open the popup by moving within itself while nobody does anything in it, and in each document a flood of events costs at most thirty messages at once and one a second after that.',
  claimedIn: ['SECURITY.md'],
  how: 'A real Chromium. A page makes up every kind of event that the script listens to, in a composer and at a live stream; a composer is framed by a page of no service and written in; another extension, and a page of ours that is in no tab, send what our script would. Nothing may come of it. What a page at a listed address really does is not made up: it goes to the address of its own composer, plays a live stream that it has made, or, after any click, gives the focus to a composer of its own. Then the reminder for that page stands, though nobody may have meant it. Where a policy says `notice: popup`, a page goes to that address over and over, and the popup may not open before somebody clicks, which is the control; a page that loads an address anew cannot be told from a person who goes there, and the popup opens. Then a page gives focus to and fro between two composers of one place, right after a real click, which is the control as well: messages are counted, not time. Then between two places, each of which is worth a message: after the first thirty there is at most one a second. And in twenty frames of the page’s own at once: each is a document of its own and has as many, so that a page of many frames is bounded by their number alone.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const scene = await openScene({ policy: DEMO, extension: buildOf(subject, 'chrome') });
    try {
      await scene.evaluate(
        `globalThis.heard = [], chrome.runtime.onMessage.addListener((says, { tab, url }) => { if (tab) heard.push([says, url]) })`,
      );
      const madeUp =
        (await madeUpEvents(scene, TIMES[size])) + (await madeUpCalls(scene, TIMES[size]));
      const forged = await messagesOfOthers(scene);
      await frameElsewhere(scene);
      const standing = await standingNow(scene);
      const one = await floodedBy(floodOfOnePlace, scene, CHANGES[size], 'mastodon.social/home');
      const two = await floodedBy(floodOfTwoPlaces, scene, CHANGES[size], 'www.facebook.com/');
      const frames = await floodedBy(
        (on, times) => floodOfFrames(on, times, FRAMES),
        scene,
        CHANGES[size],
        'www.facebook.com/',
      );
      const most = AT_ONCE + two.seconds;
      const mostOfFrames = FRAMES * (AT_ONCE + frames.seconds);
      const popup = await popupByItself(buildOf(subject, 'chrome'));
      return {
        figure: `${counted(madeUp, 'made-up event')}, ${counted(forged, 'forged message')} and a framed composer: ${standing.length} came of it. ${counted(one.changes, 'focus change', 'focus changes')} in one place: ${counted(one.messages, 'message')}; ${counted(two.changes, 'change', 'changes')} between two places within ${counted(two.seconds, 'second')}: ${counted(two.messages, 'message')}; ${counted(frames.changes, 'change', 'changes')} in ${FRAMES} frames within ${counted(frames.seconds, 'second')}: ${counted(frames.messages, 'message')}.`,
        found: [
          ...popup,
          ...standing.map((kept) => `it was made to show ${kept}`),
          ...(one.messages === 1 ? [] : [`the flood was ${counted(one.messages, 'message')}`]),
          ...(two.messages > 0 && two.messages <= most
            ? []
            : [`of two places it was ${two.messages}, and at most ${most} were to be`]),
          ...(frames.messages <= mostOfFrames
            ? []
            : [
                `of ${FRAMES} frames it was ${frames.messages}, and at most ${mostOfFrames} were to be`,
              ]),
          ...[one, two, frames]
            .filter(({ changes }) => changes < CHANGES[size])
            .map(({ changes }) => `the focus changed only ${changes} times`),
        ],
      };
    } finally {
      await scene.close();
    }
  },
};

async function floodedBy(
  attempt: (scene: Scene, times: number) => Promise<Flood>,
  scene: Scene,
  times: number,
  address: string,
): Promise<Flood & { readonly messages: number }> {
  const before = (await heardFrom(scene, address)).length;
  const flood = await attempt(scene, times);
  await scene.fence();
  return { ...flood, messages: (await heardFrom(scene, address)).length - before };
}

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
