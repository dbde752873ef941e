/** Lives through months in a real Chromium, in one run and with one worker, and measures at the end of each cycle. */
import { eventually } from '../../e2e/browsers/deadline.ts';
import type { Target } from '../../e2e/browsers/target.ts';
import { type PackServer, serveWithNginx } from '../../e2e/places/nginx.ts';
import { openScene, type Scene } from '../../e2e/scene.ts';
import { aKeyPair } from '../../core/signing.ts';
import { buildOf } from '../builds.ts';
import type { Subject } from '../row.ts';
import { type Clock, clockOf } from './clock.ts';
import { heapOf, type Held, measure } from './measure.ts';
import {
  ADDRESS,
  aDay,
  cycleOf,
  DAY,
  daysIn,
  isInUseOn,
  isPublishedOn,
  type Months,
  packWith,
  policyFor,
  sequenceOn,
} from './months.ts';
import { lookAtLog, makeNotes, openTabs, report, type Tab } from './use.ts';

export interface Lived {
  readonly observations: number;
  readonly notes: number;
  readonly packs: number;
  /** At the end of each cycle: a period, and the days after it. */
  readonly held: readonly Held[];
  /** By how much the heap grows when `CONTROL` small objects are kept in it. */
  readonly control: number;
  /** What was otherwise than it had to be, as sentences. */
  readonly found: readonly string[];
}

/** Small objects that are kept on purpose at the end, to see that the memory is measured. */
export const CONTROL = 20_000;

/** Days from today: what the browser is asked to do then it does not do by itself meanwhile. */
const AHEAD = 30;

export async function live(subject: Subject, months: Months): Promise<Lived> {
  const key = await aKeyPair();
  const begin = (Math.floor(Date.now() / DAY) + AHEAD + 0.5) * DAY;
  const server = await serveWithNginx();
  const publish = (day: number) => server.publish('pack.jws', packWith(sequenceOn(day), key));
  await publish(-7);
  const scene = await openScene({
    policy: policyFor(months, begin, key),
    extension: buildOf(subject, 'chrome'),
    servers: [server],
  }).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  try {
    const worker = await scene.worker();
    await firstPack(scene);
    await closeWelcome(scene);
    const clock = clockOf(scene, worker);
    return await liveIn({ subject, months, begin, scene, worker, clock, publish });
  } finally {
    await scene.close();
    await server.stop();
  }
}

/**
 * It would go by the real clock, and each of its looks would bring that into doubt. It opens by itself where the extension
 * was there before its settings: so not always, and if it does, before a pack could be asked for by them.
 */
const closeWelcome = (scene: Scene): Promise<unknown> =>
  scene.evaluate(
    `chrome.tabs.query({ url: chrome.runtime.getURL('welcome.html') }).then((tabs) => chrome.tabs.remove(tabs.map(({ id }) => id)))`,
  );

/** A request still under way when the clock goes on would bring the pack of before, and be counted as made after. */
const firstPack = (scene: Scene): Promise<unknown> =>
  eventually('the first pack to be there', () =>
    scene.evaluate<boolean>(
      `chrome.storage.local.get('packs').then(({ packs }) => packs?.addresses['${ADDRESS}']?.lastSuccess !== undefined)`,
    ),
  );

interface Life {
  readonly subject: Subject;
  readonly months: Months;
  readonly begin: number;
  readonly scene: Scene;
  readonly worker: Target;
  readonly clock: Clock;
  readonly publish: (day: number) => ReturnType<PackServer['publish']>;
}

async function liveIn(life: Life): Promise<Lived> {
  const { months, begin, scene, worker, clock, publish } = life;
  const found: string[] = [];
  const held: Held[] = [];
  let tabs: readonly Tab[] = [];
  let [observations, notes, packs] = [0, 0, 0];
  for (let day = 0; day < daysIn(months); day += 1) {
    const at = day % cycleOf(months);
    const now = begin + day * DAY;
    if (isPublishedOn(day)) {
      await publish(day);
      packs += 1;
    }
    if (!isInUseOn(day, months)) continue;
    await clock.goTo(now);
    if (at === 0) tabs = await openTabs(scene);
    if (at < months.open) {
      observations += await report(scene, tabs, aDay(months.observations, months));
      notes += await noteOf(life, tabs, day, found);
    }
    if (at === months.open) found.push(...(await leave(scene, tabs, day)));
    if (at === cycleOf(months) - 1) {
      if (!(await lookAtLog(scene, { now, retention: months.retention * DAY })))
        found.push(`on day ${day} notes were in the log that were too old`);
      held.push(await measure(scene, worker));
    }
  }
  const before = await heapOf(worker);
  await worker.evaluate(`void (globalThis.kept = Array.from({ length: ${CONTROL} }, () => ({})))`);
  const control = (await heapOf(worker)) - before;
  return { observations, notes, packs, held, control, found };
}

/** Makes the notes of a day in which a reminder has to stand, of the pack of that week. */
async function noteOf(
  { months, begin, scene, subject }: Life,
  [tab]: readonly Tab[],
  day: number,
  found: string[],
): Promise<number> {
  const reminder = tab && (await scene.visit(tab.page))?.reminder;
  if (!reminder) {
    found.push(`on day ${day} no reminder stood within a period`);
    return 0;
  }
  const pack = `weekly@${sequenceOn(day)}.0.0`;
  if (reminder.advice.pack !== pack)
    found.push(`on day ${day} ${reminder.advice.pack} spoke and not ${pack}`);
  const count = aDay(months.notes, months);
  await makeNotes(scene, subject, { reminder, count, now: begin + day * DAY });
  return count;
}

/** After a period: no reminder stands any more and no script is registered; then the tabs are closed. */
async function leave(scene: Scene, tabs: readonly Tab[], day: number): Promise<readonly string[]> {
  const found: string[] = [];
  for (const { page, site } of tabs) {
    if ((await scene.badge(page)) !== '')
      found.push(`on day ${day}, after the period, a reminder stood at ${site}`);
    await page.close();
  }
  const scripts = await scene.evaluate<number>(
    'chrome.scripting.getRegisteredContentScripts().then(({ length }) => length)',
  );
  if (scripts > 0)
    found.push(`on day ${day}, after the period, ${scripts} scripts were registered`);
  await eventually('the tabs to be forgotten', () =>
    scene.evaluate<boolean>(
      `chrome.storage.session.get().then((all) => !Object.keys(all).some((key) => key.startsWith('visit.')))`,
    ),
  );
  return found;
}
