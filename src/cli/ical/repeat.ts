/**
 * The local times that a recurrence rule gives, as RFC 5545 3.3.10 defines them: of each day, week, month or year, the
 * days that fit every part of the rule, and of these the ones at the positions named.
 */
import type { Rule } from './rule.ts';

/**
 * From `start`, which always counts as the first, in order, to the end of the day `last`. `UNTIL` is left to the
 * caller: it may be an instant.
 */
export function* repeat(
  rule: Rule,
  start: Temporal.PlainDateTime,
  last: Temporal.PlainDate,
): Generator<Temporal.PlainDateTime> {
  yield start;
  let given = 1;
  const settled = withDefaults(rule, start);
  const times = timesOf(rule, start);
  for (const days of spans(rule, start.toPlainDate(), last)) {
    const found = days
      .filter((day) => fits(day, settled))
      .flatMap((day) => times.map((time) => day.toPlainDateTime(time)));
    for (const one of atPositions(found, rule.positions)) {
      if (Temporal.PlainDateTime.compare(one, start) <= 0) continue;
      if (given === rule.count || Temporal.PlainDate.compare(one, last) > 0) return;
      given += 1;
      yield one;
    }
  }
}

/** What a rule leaves open is as at the start. */
function withDefaults(rule: Rule, { month, day, dayOfWeek }: Temporal.PlainDateTime): Rule {
  const { frequency, months } = rule;
  const told = [rule.monthDays, rule.yearDays, rule.weekdays].some((part) => part.length > 0);
  if (told || frequency === 'DAILY') return rule;
  if (frequency === 'WEEKLY') return { ...rule, weekdays: [{ nth: 0, day: dayOfWeek }] };
  if (frequency === 'MONTHLY') return { ...rule, monthDays: [day] };
  return { ...rule, monthDays: [day], months: months.length > 0 ? months : [month] };
}

function timesOf({ hours, minutes, seconds }: Rule, start: Temporal.PlainDateTime) {
  const orOwn = (some: readonly number[], own: number) =>
    some.length > 0 ? some.toSorted((one, other) => one - other) : [own];
  return orOwn(hours, start.hour).flatMap((hour) =>
    orOwn(minutes, start.minute).flatMap((minute) =>
      orOwn(seconds, start.second).map((second) => new Temporal.PlainTime(hour, minute, second)),
    ),
  );
}

/** The days, weeks, months or years that count, each as its days. */
function* spans(
  { frequency, interval, weekStart }: Rule,
  start: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Generator<readonly Temporal.PlainDate[]> {
  const { first, unit, length } = {
    DAILY: { first: start, unit: 'days', length: () => 1 },
    WEEKLY: {
      first: start.subtract({ days: (start.dayOfWeek - weekStart + 7) % 7 }),
      unit: 'weeks',
      length: () => 7,
    },
    MONTHLY: {
      first: start.with({ day: 1 }),
      unit: 'months',
      length: (from: Temporal.PlainDate) => from.daysInMonth,
    },
    YEARLY: {
      first: start.with({ month: 1, day: 1 }),
      unit: 'years',
      length: (from: Temporal.PlainDate) => from.daysInYear,
    },
  }[frequency];
  for (let from = first; Temporal.PlainDate.compare(from, last) <= 0;) {
    const begin = from;
    yield Array.from({ length: length(begin) }, (_, days) => begin.add({ days }));
    from = from.add({ [unit]: interval });
  }
}

function fits(day: Temporal.PlainDate, rule: Rule): boolean {
  const { months, monthDays, yearDays, weekdays } = rule;
  const has = (some: readonly number[], at: number, length: number) =>
    some.length === 0 || some.includes(at) || some.includes(at - length - 1);
  if (months.length > 0 && !months.includes(day.month)) return false;
  if (!has(monthDays, day.day, day.daysInMonth)) return false;
  if (!has(yearDays, day.dayOfYear, day.daysInYear)) return false;
  // The second Monday is one of the year, unless the rule is by the month or names months.
  const [at, length] =
    rule.frequency === 'YEARLY' && months.length === 0
      ? [day.dayOfYear, day.daysInYear]
      : [day.day, day.daysInMonth];
  const nth = [0, Math.ceil(at / 7), -Math.ceil((length - at + 1) / 7)];
  return (
    weekdays.length === 0 ||
    weekdays.some((one) => one.day === day.dayOfWeek && nth.includes(one.nth))
  );
}

const atPositions = <T>(found: readonly T[], positions: readonly number[]): readonly T[] =>
  positions.length === 0
    ? found
    : found.filter((_, at) => positions.includes(at + 1) || positions.includes(at - found.length));
