/** When an election is held: on days that are known, on days that a rule gives, or both. */
import * as v from 'valibot';
import { easterOf } from './easter.ts';
import { date, id, maybe, timeOfDay } from './schema.ts';

export const WEEKDAYS = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** The nth weekday of a month. At most the fourth: every month has it. */
export const nthWeekday = {
  month: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12)),
  weekday: v.picklist(WEEKDAYS),
  nth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(4)),
};

const fromEaster = v.pipe(v.number(), v.integer(), v.minValue(-60), v.maxValue(90));
const fewDays = v.pipe(v.number(), v.integer(), v.minValue(-31), v.maxValue(31));

const move = v.pipe(
  v.strictObject({
    /** Where the day may not be, in days after Easter Sunday: 0 is Easter Sunday, 49 is Whitsun. */
    whenEasterDay: v.pipe(v.array(fromEaster), v.minLength(1, 'at least one')),
    /** Where it goes instead, in days after Easter Sunday. */
    toEasterDay: maybe(fromEaster),
    /** Or by how many days it moves. */
    byDays: maybe(fewDays),
  }),
  v.check(
    ({ toEasterDay, byDays }) => (toEasterDay === undefined) !== (byDays === undefined),
    'either “toEasterDay” or “byDays”',
  ),
);

const recurrence = v.strictObject({
  ...nthWeekday,
  /** Days after that weekday: the Tuesday after the first Monday is one day after the first Monday. */
  daysAfter: maybe(fewDays),
  everyYears: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10)),
  /** Any year with such an election. */
  inYear: v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200)),
  moves: maybe(v.array(move)),
});

/** An election as a pack carries it. */
export const electionSchema = v.strictObject({
  id,
  /** Both may be left out: then every polling day is entered by the administrator, as an event with the election's id. */
  recurring: maybe(recurrence),
  dates: maybe(v.array(date)),
  /** Local time, where it is one and the same. */
  pollCloses: maybe(timeOfDay),
  /** `false`: how its days are found was not seen in a source, and reminders in windows counted from them say so. */
  verified: maybe(v.boolean()),
});

export type Election = v.InferOutput<typeof electionSchema>;
export type Recurrence = v.InferOutput<typeof recurrence>;
type NthWeekday = Pick<Recurrence, keyof typeof nthWeekday>;

/** The day of a year that an nth weekday is. */
export function dayOfNthWeekday(year: number, { month, weekday, nth }: NthWeekday) {
  const first = new Temporal.PlainDate(year, month, 1);
  const ahead = (WEEKDAYS.indexOf(weekday) + 1 - first.dayOfWeek + 7) % 7;
  return first.add({ days: ahead + 7 * (nth - 1) });
}

/** The polling day in a year that the recurrence has. */
export function pollingDayIn(year: number, recurring: Recurrence): Temporal.PlainDate {
  const day = dayOfNthWeekday(year, recurring).add({ days: recurring.daysAfter ?? 0 });
  const easter = easterOf(year);
  const afterEaster = easter.until(day).days;
  const moved = recurring.moves?.find(({ whenEasterDay }) => whenEasterDay.includes(afterEaster));
  if (!moved) return day;
  return moved.toEasterDay === undefined
    ? day.add({ days: moved.byDays ?? 0 })
    : easter.add({ days: moved.toEasterDay });
}

/** How many years away from its election a window may be, by the limits that its offsets have. */
const FURTHEST = 3;

/**
 * The polling days of an election, in order. Of an election that recurs, those that matter in the years `from` to `to`:
 * at least two before them and one after. `entered` are added by the administrator.
 */
export function pollingDays(
  { recurring, dates = [] }: Election,
  [from, to]: readonly [from: number, to: number],
  entered: readonly Temporal.PlainDate[] = [],
): readonly Temporal.PlainDate[] {
  const known = [...dates.map((day) => Temporal.PlainDate.from(day)), ...entered];
  if (!recurring) return inOrder(known);
  const [first, last] = [
    from - 2 * recurring.everyYears - FURTHEST,
    to + recurring.everyYears + FURTHEST,
  ];
  const computed = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    .filter((one) => (one - recurring.inYear) % recurring.everyYears === 0)
    .map((one) => pollingDayIn(one, recurring));
  return inOrder([...computed, ...known.filter((day) => day.year >= first && day.year <= last)]);
}

const inOrder = (days: readonly Temporal.PlainDate[]): readonly Temporal.PlainDate[] =>
  [...new Map(days.map((day) => [day.toString(), day])).values()].toSorted((one, other) =>
    Temporal.PlainDate.compare(one, other),
  );
