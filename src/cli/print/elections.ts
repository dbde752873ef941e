/** The elections that windows count from, and the holidays that they count with. */
import { type Election, pollingDays, type Recurrence } from '../../core/polling-day.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { HolidayCalendar } from '../../core/working-days.ts';
import { amountOf, clockTime } from './amounts.ts';
import { weekdayInWords } from './bound.ts';
import { boundsIn } from './bounds.ts';
import { blocks, code, heading, list, type Markdown, md, strong } from './markdown.ts';
import { listed, type Printing } from './printing.ts';

export function elections(printing: Printing): Markdown | undefined {
  const { elections: all = [], calendars = [] } = printing.pack;
  if (all.length + calendars.length === 0) return undefined;
  return blocks(
    heading(2, boundsIn(printing.language).title),
    list([
      ...all.map((election) => electionItem(election, printing)),
      ...calendars.map((calendar) => calendarItem(calendar, printing)),
    ]),
  );
}

function electionItem(election: Election, printing: Printing): Markdown {
  const { language, words } = printing;
  const say = boundsIn(language);
  const { id, recurring, pollCloses, verified = true } = election;
  const days = shownDays(election, printing);
  return md`${strong(md`${say.election} ${code(id)}:`)} ${[
    ...(recurring ? [`${recurrenceInWords(recurring, language)}.`] : []),
    days.length > 0
      ? `${say.pollingDays}: ${days.map((day) => calendarDay(day, language)).join('; ')}.`
      : say.entered,
    ...(pollCloses === undefined
      ? []
      : [`${say.pollCloses} ${say.time(clockTime(pollCloses, language))}.`]),
    ...(verified ? [] : [`${words.unverified}.`]),
  ].join(' ')}`;
}

/** Every day that the pack itself gives, and of an election that recurs the last and the next. */
function shownDays(election: Election, { pack, now }: Printing): readonly string[] {
  const today = Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(pack.jurisdiction.zone)
    .toPlainDate();
  const days = pollingDays(election, [today.year, today.year]).map(String);
  const past = days.findLast((day) => day < String(today));
  const next = days.find((day) => day >= String(today));
  const around = [past, next].filter((day) => day !== undefined);
  return [...new Set([...(election.dates ?? []), ...around])].toSorted();
}

function recurrenceInWords(recurring: Recurrence, language: Printing['language']): string {
  const say = boundsIn(language);
  const days = (count: number) => amountOf(count, 'day', language);
  const { daysAfter = 0, everyYears, inYear, moves = [] } = recurring;
  const fromEaster = (count: number): string => {
    if (count === 0) return say.easterSunday;
    return count < 0 ? say.beforeEaster(days(-count)) : say.afterEaster(days(count));
  };
  const shifted = (count: number): string =>
    count < 0 ? say.earlier(days(-count)) : say.later(days(count));
  return [
    weekdayInWords(recurring, say, language),
    ...(daysAfter === 0 ? [] : [shifted(daysAfter)]),
    everyYears === 1
      ? say.everyYear
      : say.every(amountOf(everyYears, 'year', language), String(inYear)),
    ...moves.map(({ whenEasterDay, toEasterDay, byDays = 0 }) =>
      say.moved(
        listed(whenEasterDay.map(fromEaster), 'disjunction', language),
        toEasterDay === undefined ? shifted(byDays) : fromEaster(toEasterDay),
      ),
    ),
  ].join(', ');
}

const calendarItem = (calendar: HolidayCalendar, { language }: Printing): Markdown =>
  md`${strong(md`${boundsIn(language).calendar} ${code(calendar.id)}:`)} ${holidaysIn(calendar, language)}`;

/** The holidays of each year behind it. */
const holidaysIn = ({ days }: HolidayCalendar, language: Printing['language']): string =>
  [...Map.groupBy(days, (day) => day.slice(0, 'yyyy'.length))]
    .map(([year, ofYear]) => {
      const written = ofYear.map((day) =>
        Temporal.PlainDate.from(day).toLocaleString(localeOf(language), {
          day: 'numeric',
          month: 'short',
        }),
      );
      return `${year}: ${written.join(', ')}.`;
    })
    .join(' ');
