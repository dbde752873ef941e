/** The files of `rules/elections/` and `rules/calendars/`: what packs may refer to, with where it is known from. */
import * as v from 'valibot';
import { electionSchema, type Election } from './polling-day.ts';
import { date, id, maybe, plain, roughDate, timeZone } from './schema.ts';
import { boundSchema } from './window-rule.ts';
import { calendarSchema, type HolidayCalendar } from './working-days.ts';

/**
 * How sure a date is. A: seen in a source. B: computed from a rule that was seen in a source. C: computed from a rule
 * that was not. D: movable or unknown; an administrator enters it.
 */
export const CERTAINTIES = ['A', 'B', 'C', 'D'] as const;
const certainty = v.picklist(CERTAINTIES);
const UNSEEN: readonly string[] = ['C', 'D'];

const period = v.strictObject({
  id,
  name: plain,
  /** First moment inside, and first moment outside. */
  opens: boundSchema,
  closes: boundSchema,
  /** As stated or computed elsewhere, to hold the rule against: the first day of it and, if known, the last. */
  known: v.array(
    v.strictObject({
      first: date,
      last: maybe(date),
      certainty,
      /** Why the rule does not give these days, if it does not. */
      differs: maybe(plain),
    }),
  ),
  note: maybe(plain),
});

/** In a calendar the grade of certainty says how sure it is, and not a flag beside it. */
const { verified: _, ...entries } = electionSchema.entries;

const calendarOfElection = v.strictObject({
  ...entries,
  name: plain,
  levels: v.pipe(
    v.array(v.picklist(['local', 'regional', 'national', 'european'])),
    v.minLength(1, 'at least one'),
  ),
  /** IANA zones, the usual one first: the polling day is a day in each, and the poll closes by its clock. */
  zones: v.pipe(v.array(timeZone), v.minLength(1, 'at least one')),
  /** The rule in words, as the source has it. */
  rule: plain,
  /** Of the next polling days, unless one says otherwise. */
  certainty,
  /** Polling days as stated or computed elsewhere, to hold the rule against. */
  known: v.array(v.strictObject({ date: roughDate, certainty, note: maybe(plain) })),
  /** The election is then or earlier. */
  noLaterThan: maybe(roughDate),
  /** Where that is counted from, if it is known. */
  term: maybe(v.strictObject({ since: date, years: v.pipe(v.number(), v.integer()) })),
  periods: maybe(v.array(period)),
  sources: v.pipe(v.array(plain), v.minLength(1, 'at least one')),
  note: maybe(plain),
});

const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)'));

export const electionsFileSchema = v.strictObject({
  $schema: maybe(v.string()),
  country,
  elections: v.array(calendarOfElection),
});

export type ElectionsFile = v.InferOutput<typeof electionsFileSchema>;
export type CalendarOfElection = v.InferOutput<typeof calendarOfElection>;

export const calendarFileSchema = v.strictObject({
  $schema: maybe(v.string()),
  id,
  name: plain,
  /** Whose holidays these are. Left out: no one country's. */
  country: maybe(country),
  /** Where the days are from, with its licence. */
  source: plain,
  from: calendarSchema.entries.from,
  to: calendarSchema.entries.to,
  holidays: v.array(v.strictObject({ date, name: plain })),
});

export type CalendarFile = v.InferOutput<typeof calendarFileSchema>;

/** As a pack carries it: what it takes to find the polling day, and no more. */
export const electionOf = ({
  id: ofElection,
  recurring,
  dates,
  pollCloses,
  certainty: grade,
}: CalendarOfElection): Election => ({
  id: ofElection,
  ...(recurring && { recurring }),
  ...(dates && { dates }),
  ...(pollCloses !== undefined && { pollCloses }),
  // Without a day of its own, an administrator enters each, and there is nothing to doubt.
  ...((recurring || dates) && UNSEEN.includes(grade) && { verified: false }),
});

/** As a pack carries it. */
export const calendarOf = ({
  id: ofCalendar,
  from,
  to,
  holidays,
}: CalendarFile): HolidayCalendar => ({
  id: ofCalendar,
  from,
  to,
  days: [...new Set(holidays.map(({ date: day }) => day))],
});
