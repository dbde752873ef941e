/**
 * What is kept of a tab while it is at a noticed site: in session storage, gone with the browser.
 * A visit lasts until the tab leaves the site; what the user answered holds for the visit.
 */
import { keyOf } from './answer.ts';
import { type Place, placeOf } from './place.ts';
import type { Policy } from './policy.ts';
import { remind } from './remind.ts';
import type { Guidance, Reminder } from './reminder.ts';
import { isSilenced, type Silence } from './silence.ts';
import type { Observation } from './site.ts';
import type { SiteOverview } from './site-schema.ts';
import { verdictOn } from './situation.ts';
import type { Surface, Tenant } from './words.ts';

export interface Visit {
  readonly site: string;
  /** The document (the browser's id) that was seen last: only that one can take back what it reported. */
  readonly document?: string;
  /** Where the tab is on that site; `null` between two noticed places. */
  readonly place: Place | null;
  /** The last verdict that an address gave, kept across a product's own redirects. */
  readonly tenant?: Tenant;
  /** The places of this visit for which the user has answered, with a note or without. */
  readonly answered: readonly string[];
  /** The note that was made last in this visit, and the reminder that it answers: it can be changed until the visit ends. */
  readonly declared?: { readonly id: string; readonly reminder: Reminder };
  /** What is shown now. */
  readonly reminder: Reminder | null;
  /** The reminder is shown in a strip in the page too. */
  readonly banner?: true;
}

/** How things stand outside the tab. */
export interface World extends Guidance {
  readonly sites: readonly SiteOverview[];
  /** What the policy asks to notice. */
  readonly surfaces: readonly Surface[];
  /** Epoch milliseconds until which the user wants quiet, or 0. */
  readonly pausedUntil: number;
  readonly silences: readonly Silence[];
}

/**
 * The name under which the document of a frame is kept: a frame has no address to speak for the tab, so what the page
 * itself has told of a call goes before what is played in a frame of it.
 */
export const nameInFrame = (document: string): string => `${IN_FRAME}${document}`;
const IN_FRAME = 'frame ';
const isInFrame = (document: string | undefined): boolean => !!document?.startsWith(IN_FRAME);

/** The visit after an observation. A different site is a new visit. */
export function arrive(
  before: Visit | undefined,
  seen: Observation,
  document: string | undefined,
  world: World,
): Visit | undefined {
  const site = world.sites.find(({ id }) => id === seen.site);
  if (!site) return before;
  const visit: Visit =
    before?.site === site.id
      ? before
      : { site: site.id, place: null, answered: [], reminder: null };
  if (isToldByPage(seen, visit, document)) return visit;
  const tenant = seen.surface === 'call' ? tenantFor(seen, visit, document, world) : undefined;
  const as = isStillHost(seen, visit, document) ? ({ ...seen, activity: 'host' } as const) : seen;
  const place = placeOf(as, site, tenant, sinceWhen(seen, visit, world));
  const stays = visit.place !== null && keyOf(visit.place) === keyOf(place);
  const moved = stays && !isAnotherPage(visit, document) ? visit : withoutPlace(visit);
  return renew(
    { ...moved, place, ...(document && { document }), ...(tenant && { tenant }) },
    world,
  );
}

/** Another page has come without a word from the one before, which was put to sleep or broke down: the strip went with it. */
const isAnotherPage = ({ document: before }: Visit, document: string | undefined): boolean =>
  !!before && !!document && before !== document && !isInFrame(before) && !isInFrame(document);

/**
 * A picture in a frame says nothing new of a call that its page has told of: the page knows better whether one is its
 * host and whose it is, and the call is not over when the frame goes.
 */
const isToldByPage = (
  { surface, how }: Observation,
  { place, document: before }: Visit,
  document: string | undefined,
): boolean =>
  surface === 'call' &&
  how === 'media' &&
  place?.surface === 'call' &&
  isInFrame(document) &&
  !isInFrame(before);

/** A meeting that has just been created in a page is given the address there that guests use as well. */
const isStillHost = (
  { surface }: Observation,
  { place, document: before }: Visit,
  document: string | undefined,
): boolean =>
  surface === 'call' &&
  place?.surface === 'call' &&
  place.activity === 'host' &&
  document !== undefined &&
  document === before;

/** A call goes on while the visit is at calls. Its beginning is kept only where sittings have been entered. */
function sinceWhen(
  { surface }: Observation,
  { place }: Visit,
  { situation: { sittings = [], now } }: World,
): number | undefined {
  if (surface !== 'call' || sittings.length === 0) return undefined;
  return place?.surface === 'call' ? (place.since ?? now) : now;
}

function tenantFor(
  seen: Observation,
  visit: Visit,
  document: string | undefined,
  world: World,
): Tenant {
  const verdict = verdictOn(seen.tenant, world.situation.councilTenants);
  // Products send a tab on to addresses that all their customers share: those tell nothing of the account themselves. A
  // link to another meeting does, be it that nobody can know.
  return visit.tenant && (!seen.tenant || isInFrame(document)) ? visit.tenant : verdict;
}

/**
 * The visit after `document` has moved on from the place that was noticed. A page that goes away may say so after the
 * next one has arrived: then it no longer speaks for the tab.
 */
export const moveOn = (visit: Visit, document: string | undefined): Visit =>
  visit.document === document ? withoutPlace(visit) : visit;

/**
 * The visit of a tab that was put to sleep and may be awake again, after what was `left` of it. Where it was, a page tells that
 * has been loaded anew.
 */
export function inherit(visit: Visit | undefined, left: Visit, world: World): Visit {
  if (!visit) return withoutPlace(left);
  if (visit.site !== left.site) return visit;
  const answered = [...new Set([...left.answered, ...visit.answered])];
  return renew({ ...withoutPlace(left), ...visit, answered }, world);
}

/** The visit while the page shows its reminder in a strip. */
export const withBanner = (visit: Visit): Visit =>
  visit.reminder ? { ...visit, banner: true } : visit;

const withoutPlace = ({ banner: _, ...visit }: Visit): Visit => ({
  ...visit,
  place: null,
  reminder: null,
});

/**
 * The same visit in a changed world: a reminder stands exactly while it is due. Where nobody looks any more, which place it is
 * at is not known either: the tab may be somewhere else by the time that somebody looks again.
 */
export function renew(
  { banner, ...visit }: Visit,
  world: World,
  inReach: readonly string[] = [visit.site],
): Visit {
  const place = inReach.includes(visit.site) ? visit.place : null;
  const due =
    place !== null &&
    world.surfaces.includes(place.surface) &&
    world.situation.now >= world.pausedUntil &&
    !visit.answered.includes(keyOf(place)) &&
    !isSilenced(world.silences, place, world.situation.now);
  const name = world.sites.find(({ id }) => id === visit.site)?.name ?? visit.site;
  const reminder = due ? remind(place, name, world) : null;
  return { ...visit, place, reminder, ...(banner && reminder && { banner }) };
}

/**
 * How a change is to be announced beyond the badge: only when a reminder has just come to stand, only as the policy
 * says, and never over a call. No popup where the page has brought it about by itself: it could do so over and over.
 */
export function announcement(
  before: Visit | undefined,
  after: Visit | undefined,
  seen: Observation | null,
  { notice = 'badge' }: Policy,
): NonNullable<Policy['notice']> {
  const isNew = after?.reminder && (!before?.reminder || isAnotherPage(before, after.document));
  if (!isNew || after.place?.surface === 'call') return 'badge';
  return notice === 'popup' && seen?.how === 'itself' ? 'badge' : notice;
}
