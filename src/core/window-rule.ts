/** How a pack says when its windows open and close. `rules/README.md` explains it to authors. */
import * as v from 'valibot';
import { nthWeekday } from './polling-day.ts';
import { isMoment } from './is-moment.ts';
import { id, localTime, maybe, text, timeOfDay } from './schema.ts';

const count = (most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(-most), v.maxValue(most, `at most ${most}`));

/** Counted from the day that a bound begins with: months, then weeks, then working days, then days. */
const offset = {
  months: maybe(count(13)),
  weeks: maybe(count(60)),
  days: maybe(count(400)),
  /** `holidays` is the id of a calendar. */
  workingDays: maybe(v.strictObject({ count: count(250), holidays: id })),
  /** Local time of day. Left out: the first moment of the day. */
  time: maybe(timeOfDay),
};

/** A day of every year, such as `12-31`. */
const monthDay = v.pipe(
  v.string(),
  v.check(
    (value) => /^\d{2}-\d{2}$/.test(value) && isMoment(`2001-${value}`),
    'a month and a day that every year has, such as 12-31',
  ),
);

const known = [
  v.strictObject({ at: v.literal('polling-day'), ...offset }),
  /** In the year of the polling day, or so many years after it. */
  v.strictObject({ at: v.literal('date'), date: monthDay, years: maybe(count(2)), ...offset }),
  /** In the year of the polling day. */
  v.strictObject({ at: v.literal('weekday'), ...nthWeekday, ...offset }),
  v.strictObject({ at: v.literal('close-of-poll') }),
  v.strictObject({ at: v.literal('local'), local: localTime }),
] as const;

export const boundSchema = v.variant('at', [
  ...known,
  v.strictObject({
    /** `event` happens to everybody, `user-event` to the person: a nomination filed. Both stand in the policy. */
    at: v.picklist(['event', 'user-event']),
    event: id,
    /** What counts if it comes before the event, or if the event has not been entered. */
    atLatest: maybe(v.variant('at', known)),
  }),
]);

const fixedWindow = v.strictObject({
  kind: v.literal('fixed'),
  id,
  name: text,
  /** First moment inside. */
  from: localTime,
  /** First moment outside. */
  until: localTime,
});

const ruledWindow = v.strictObject({
  kind: v.literal('rule'),
  id,
  name: text,
  /** The id of the election whose polling day the bounds are counted from. */
  election: maybe(id),
  /** First moment inside. */
  opens: boundSchema,
  /** First moment outside. */
  closes: boundSchema,
});

const ELECTIONLESS = ['local', 'event', 'user-event'];
type Bounds = Pick<RuledWindow, 'opens' | 'closes'>;

/** Each bound with where in the window it is written. */
const placesOf = (bounds: Bounds): readonly PlacedBound[] =>
  (['opens', 'closes'] as const).flatMap((path) => {
    const bound = bounds[path];
    const atLatest = 'atLatest' in bound ? bound.atLatest : undefined;
    return [{ path, bound }, ...(atLatest ? [{ path: `${path}.atLatest`, bound: atLatest }] : [])];
  });
const boundsOf = (bounds: Bounds): readonly Bound[] => placesOf(bounds).map(({ bound }) => bound);

export const windowSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('always'), id, name: text }),
  v.pipe(
    fixedWindow,
    v.forward(
      // Both are written alike, so that the order of the letters is the order of time.
      v.check(({ from, until }) => from < until, 'a moment after “from”'),
      ['until'],
    ),
  ),
  v.pipe(
    ruledWindow,
    v.check(
      (window) =>
        window.election !== undefined ||
        boundsOf(window).every(({ at }) => ELECTIONLESS.includes(at)),
      'an “election”, since a bound is counted from its polling day',
    ),
  ),
]);

export type PackWindow = v.InferOutput<typeof windowSchema>;
export type RuledWindow = v.InferOutput<typeof ruledWindow>;
export type Bound = v.InferOutput<typeof boundSchema>;
export type DayBound = Extract<Bound, { at: 'polling-day' | 'date' | 'weekday' }>;

/** Every bound of a window, those included that count at latest. */
export const allBounds = (window: PackWindow): readonly Bound[] =>
  window.kind === 'rule' ? boundsOf(window) : [];

interface PlacedBound {
  /** Such as `opens.atLatest`. */
  readonly path: string;
  readonly bound: Bound;
}

/** The same, each with where in the window it is written. */
export const placedBounds = (window: PackWindow): readonly PlacedBound[] =>
  window.kind === 'rule' ? placesOf(window) : [];
