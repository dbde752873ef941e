import { DEMO, openScene, type Scene } from '../../e2e/scene.ts';
import { buildOf } from '../builds.ts';
import { frameElsewhere, madeUpCalls, madeUpEvents, messagesOfOthers } from '../forge/attempts.ts';
import {
  type Flood,
  type Pause,
  floodOfFrames,
  floodOfOnePlace,
  floodOfTwoPlaces,
} from '../forge/floods.ts';
import { popupByItself } from '../forge/popup-by-itself.ts';
import { counted, type Row } from '../row.ts';

/** As many as a page makes within the five seconds for which a click counts: after that no focus counts at all. */
const CHANGES = { whole: 10_000, sample: 2_000 };
/** Without a pause there is time for more. */
const CHANGES_AT_ONCE = { whole: 100_000, sample: 2_000 };
/** What the page script may tell at once in each document; after that it is one message a second. */
const AT_ONCE = 30;
const FRAMES = 20;
const CHANGES_IN_FRAMES = 2_000;
const TIMES = { whole: 1_000, sample: 50 };

export const pageCannotForge: Row = {
  id: 'page-cannot-forge',
  says: 'In Chromium, no event that a page makes up, no frame of another site and no other extension can make it speak, no page can open the popup by moving within itself while nobody does anything in it, and in each document a flood of events costs at most thirty messages at once and one a second after that.',
  claimedIn: ['SECURITY.md'],
  how: 'A real Chromium. A page makes up every kind of event that the script listens to, in a composer and at a live stream that is there and stands still; a composer is framed by a page of no service and written in; another extension, and a page of ours that is in no tab, send what our script would. Nothing may come of it. What a page at a listed address really does is not made up: it goes to the address of its own composer, plays a live stream that it has made, or, after any click, gives the focus to a composer of its own. Then the reminder for that page stands, though nobody may have meant it. Where a policy says `notice: popup`, a page goes to that address over and over, and the popup may not open before somebody clicks, which is the control; a page that loads an address anew cannot be told from a person who goes there, and the popup opens. Then a page gives focus to and fro between two composers of one place, right after a real click, which is the control as well: messages are counted, not time. Then between two places, each of which is worth a message: all at once, with a microtask and with a task between the changes; without either, the script sees the last change alone. Of one document there are at most thirty messages, and one more for each whole second, and where there is a pause no fewer than thirty. And in twenty frames of the page’s own, one after another: each is a document of its own and has as many, so that a page of many frames is bounded by their number alone.',
  needsBrowser: true,
  prove: async (subject, size) => {
    const scene = await openScene({ policy: DEMO, extension: buildOf(subject, 'chrome') });
    try {
      await scene.evaluate(
        `globalThis.heard = [], chrome.runtime.onMessage.addListener((_, { tab, url, documentId }) => { if (tab) heard.push([url, documentId]) })`,
      );
      const madeUp =
        (await madeUpEvents(scene, TIMES[size])) + (await madeUpCalls(scene, TIMES[size]));
      const forged = await messagesOfOthers(scene);
      await frameElsewhere(scene);
      const standing = await standingNow(scene);
      const inOne = (times: number) => floodOfOnePlace(scene, times);
      const inTwo = (pause: Pause) => (times: number) => floodOfTwoPlaces(scene, times, pause);
      const inFrames = (times: number) => floodOfFrames(scene, times, FRAMES);
      const one = await floodedBy(inOne, scene, CHANGES[size], 'mastodon.social/home');
      const floods = [
        await floodedBy(inTwo('nothing'), scene, CHANGES_AT_ONCE[size], 'www.facebook.com/'),
        await floodedBy(inTwo('microtask'), scene, CHANGES[size], 'www.facebook.com/'),
        await floodedBy(inTwo('task'), scene, CHANGES[size], 'www.facebook.com/'),
        await floodedBy(inFrames, scene, CHANGES_IN_FRAMES, 'www.facebook.com/'),
      ] as const;
      const [, microtask, task, frames] = floods;
      const popup = await popupByItself(buildOf(subject, 'chrome'));
      return {
        figure: `${counted(madeUp, 'made-up event')}, ${counted(forged, 'forged message')} and a framed composer: ${standing.length} came of it. ${saidOf(one)} in one place; between two places: ${floods.slice(0, 3).map(saidOf).join('; ')} (without a pause, with a microtask, with a task between); in ${FRAMES} frames: ${saidOf(frames)}, from one document at most ${frames.mostOfOne}.`,
        found: [
          ...popup,
          ...standing.map((kept) => `it was made to show ${kept}`),
          ...(one.messages === 1 ? [] : [`the flood was ${counted(one.messages, 'message')}`]),
          ...floods
            .filter(({ mostOfOne, seconds }) => mostOfOne > mostWithin(seconds))
            .map((flood) => `${saidOf(flood)}: ${flood.mostOfOne} of one document`),
          // It would also be bounded if nothing was heard.
          ...[microtask, task, frames]
            .filter(({ mostOfOne }) => mostOfOne < AT_ONCE)
            .map((flood) => `${saidOf(flood)}, which is less than may be told at once`),
          ...[one, ...floods]
            .filter(({ changes, wanted }) => changes < wanted)
            .map(({ changes }) => `the focus changed only ${changes} times`),
        ],
      };
    } finally {
      await scene.close();
    }
  },
};

interface Flooded extends Flood {
  readonly wanted: number;
  readonly messages: number;
  /** How many of the messages came from one and the same document. */
  readonly mostOfOne: number;
}

/** A moment more for the two clocks, that of the page and that of our script. */
const mostWithin = (seconds: number): number => AT_ONCE + Math.floor(seconds + 0.1);

const saidOf = ({ changes, seconds, messages }: Flooded): string =>
  `${counted(changes, 'focus change')} within ${seconds.toFixed(1)} s: ${counted(messages, 'message')}`;

async function floodedBy(
  attempt: (times: number) => Promise<Flood>,
  scene: Scene,
  wanted: number,
  address: string,
): Promise<Flooded> {
  await scene.evaluate('heard.length = 0');
  const flood = await attempt(wanted);
  await scene.fence();
  const documents = await scene.evaluate<readonly string[]>(
    `heard.filter(([url]) => url.endsWith('${address}')).map(([, id]) => id)`,
  );
  const ofEach = [...new Set(documents)].map((id) => documents.filter((one) => one === id).length);
  return { ...flood, wanted, messages: documents.length, mostOfOne: Math.max(0, ...ofEach) };
}

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
