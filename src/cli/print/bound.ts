/** The bounds of a window in words, as the pack counts them. */
import type { Bound, DayBound } from '../../core/window-rule.ts';
import { instantOf } from '../../core/window.ts';
import { closing, opening } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { amountOf, clockTime } from './amounts.ts';
import { type Bounds, boundsIn } from './bounds.ts';
import type { Printing } from './printing.ts';

/**
 * A bound in words. The first is when a window opens. The last is when it closes, the first moment outside: where that is
 * the beginning of a day, the day before is told, as the last one inside, unless it would have to be counted back to.
 */
export function boundInWords(
  bound: Bound,
  printing: Pick<Printing, 'pack' | 'language'>,
  edge: 'first' | 'last',
): string {
  const { language, pack } = printing;
  const { zone } = pack.jurisdiction;
  const say = boundsIn(language);
  switch (bound.at) {
    case 'close-of-poll':
      return say.closeOfPoll;
    case 'local':
      return (edge === 'first' ? opening : closing)(instantOf(bound.local, zone), zone, language);
    case 'event':
    case 'user-event': {
      const event = bound.at === 'event' ? say.event(bound.event) : say.userEvent(bound.event);
      return bound.atLatest
        ? say.atLatest(event, boundInWords(bound.atLatest, printing, edge))
        : event;
    }
    default:
      return edge === 'last' && bound.time === undefined
        ? lastDay(bound, say, language)
        : dayInWords(bound, say, language);
  }
}

function lastDay(bound: DayBound, say: Bounds, language: Language): string {
  const { months, weeks, workingDays, days = 0 } = bound;
  return days === 0 && (months || weeks || workingDays?.count)
    ? say.atItsBeginning(dayInWords(bound, say, language))
    : say.included(dayInWords({ ...bound, days: days - 1 }, say, language));
}

const dayInWords = (bound: DayBound, say: Bounds, language: Language): string =>
  [baseOf(bound, say, language), ...movesOf(bound, say, language)].join(', ');

/** The day that a bound is counted from. */
function baseOf(bound: DayBound, say: Bounds, language: Language): string {
  if (bound.at === 'polling-day') return say.pollingDay;
  if (bound.at === 'weekday') return say.inThatYear(weekdayInWords(bound, say, language));
  // Any year will do to write a day without its year; this one has every day.
  const day = Temporal.PlainDate.from(`2000-${bound.date}`);
  const written = day.toLocaleString(localeOf(language), { day: 'numeric', month: 'long' });
  return [
    say.inThatYear(written),
    ...moved(bound.years, (years) => amountOf(years, 'year', language), say),
  ].join(', ');
}

/** How it is moved from there, in the order in which it is counted. */
function movesOf(
  { months, weeks, workingDays, days, time }: DayBound,
  say: Bounds,
  language: Language,
): readonly string[] {
  return [
    ...moved(months, (count) => amountOf(count, 'month', language), say),
    ...moved(weeks, (count) => amountOf(count, 'week', language), say),
    ...moved(workingDays?.count, (count) => say.workingDays(String(count)), say),
    ...(workingDays ? [say.holidays(workingDays.holidays)] : []),
    ...moved(days, (count) => amountOf(count, 'day', language), say),
    ...(time === undefined ? [] : [say.time(clockTime(time, language))]),
  ];
}

const moved = (
  count: number | undefined,
  amount: (count: number) => string,
  say: Bounds,
): readonly string[] => {
  if (!count) return [];
  return [count < 0 ? say.earlier(amount(-count)) : say.later(amount(count))];
};

/** The nth weekday of a month in words. */
export function weekdayInWords(
  { month, weekday, nth }: Pick<Extract<DayBound, { at: 'weekday' }>, 'month' | 'weekday' | 'nth'>,
  say: Bounds,
  language: Language,
): string {
  const name = new Temporal.PlainDate(2000, month, 1).toLocaleString(localeOf(language), {
    month: 'long',
  });
  return say.weekdayOf(say.nth[nth - 1] ?? String(nth), say.weekdays[weekday], name);
}
