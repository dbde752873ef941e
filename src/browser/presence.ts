/** From what happens in tabs and settings to what is kept and shown. Every judgement is the core's. */
import { outlookOf } from '../core/outlook.ts';
import type { Policy } from '../core/policy.ts';
import type { Reminder } from '../core/reminder.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import { announcement, arrive, inherit, moveOn, renew, withBanner } from '../core/visit.ts';
import { hideBanner, showBanner } from './banner.ts';
import { setClock } from './clock.ts';
import { type Message, speaksForTab } from './observations.ts';
import { keepOutlook } from './outlook.ts';
import { openPopup } from './pages.ts';
import { distrust, register, unregister } from './registration.ts';
import { isOwed, owing } from './owed.ts';
import { attendTabs, hasLeft, whereIs } from './tabs.ts';
import { replaceVisit, tabsWithVisits } from './visits.ts';
import { type Report, readReport } from './world.ts';

/** Milliseconds, to the next try of what the browser would not do, as on a full disk: until then nothing else may happen. */
const AGAIN = 60_000;

/** A page has seen something, or moved on. */
export async function receive(message: Message): Promise<void> {
  const { tab, document, seen } = message;
  let policy: Policy = {};
  let uncalledFor: SiteOverview | undefined;
  const { before, after } = await replaceVisit(tab, async (visit) => {
    // Read while nobody else changes this tab: a `look` that knows better comes after, and has the last word.
    const world = await readReport();
    ({ policy } = world);
    if (!speaksForTab(message, world.sites)) return visit;
    if (!seen) return visit && moveOn(visit, document);
    uncalledFor = outOfReach(world, seen.site);
    return uncalledFor ? visit : arrive(visit, seen, document, world);
  });
  await attend();
  // A page that the browser had kept may have its script from a period that is over. Or a period begins at this moment, and
  // the page will not say it again by itself.
  if (uncalledFor && ((await distrust(uncalledFor)) || !(await isOwed()))) await look();
  const how = announcement(before, after, seen, policy);
  if (how === 'popup') await openPopup();
  if (how === 'banner' && after?.reminder) await banner(tab, after.reminder);
}

async function banner(tab: number, reminder: Reminder): Promise<void> {
  if (!(await showBanner(tab, reminder))) return;
  const { after } = await replaceVisit(tab, (visit) => visit && withBanner(visit));
  // It may have been answered while the strip was on its way.
  if (!after?.banner) await hideBanner(tab);
}

/**
 * A tab may show another page: a visit ends when its site has been left. Where it is, is asked now and not taken from the
 * event, which a worker that has just started may hear after what the next page had to say.
 */
export async function follow(tab: number): Promise<void> {
  await replaceVisit(tab, async (visit) => {
    if (!visit) return visit;
    const [{ sites }, where] = await Promise.all([readReport(), whereIs(tab)]);
    return hasLeft(sites.find(({ id }) => id === visit.site)?.hosts ?? [], where)
      ? undefined
      : visit;
  });
  await attend();
}

/** A tab has been closed, which is final: no other gets its number. */
export async function forget(tab: number): Promise<void> {
  await replaceVisit(tab, () => undefined);
  await attend();
}

/** A tab goes by another number, and is the same to its user: what was answered there stays answered. */
export async function carry(tab: number, before: number): Promise<void> {
  await replaceVisit(before, async (left) => {
    // It may be awake already, and have told where it is.
    if (left) await replaceVisit(tab, async (visit) => inherit(visit, left, await readReport()));
    return undefined;
  });
  await attend();
}

/**
 * Something outside the tabs has changed: be present where a rule can speak now, and let each reminder stand or fall. One
 * run at a time, so that what was read first is never carried out last.
 */
export const look = (): Promise<void> =>
  owing(() => navigator.locks.request('look', lookRound)).catch(async (error: unknown) => {
    await setClock('next-change', Date.now() + AGAIN);
    throw error;
  });

async function lookRound(): Promise<void> {
  const world = await readReport();
  const outlook = outlookOf(world);
  await keepOutlook(outlook);
  await setClock('next-change', outlook.until);
  await register(world.sites.filter(({ id }) => world.sitesInReach.includes(id)));
  for (const tab of await tabsWithVisits()) {
    await replaceVisit(tab, (visit) => visit && renew(visit, world, world.sitesInReach));
  }
  await attend();
}

/** The site, where no rule can speak at it now. */
const outOfReach = ({ sites, sitesInReach }: Report, site: string): SiteOverview | undefined =>
  sitesInReach.includes(site) ? undefined : sites.find(({ id }) => id === site);

/** What a worker that was ended may have left undone: a tab that has gone or left its site while nobody heard of it. */
export async function catchUp(): Promise<void> {
  for (const tab of await tabsWithVisits()) await follow(tab);
  await attend();
}

/** The browser lets the extension be at more hosts, or at fewer. */
export async function lookAnew(): Promise<void> {
  await unregister();
  await look();
}

/** Listens to tabs only while one of them is at a noticed site. */
const attend = async (): Promise<void> => attendTabs((await tabsWithVisits()).length > 0);
