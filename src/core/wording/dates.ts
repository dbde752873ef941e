/** Moments as people of a place and a language write them. Time zones are IANA names, instants epoch milliseconds. */
import type { Language } from '../words.ts';
import { localeOf } from './locale.ts';

const isMidnight = (instant: number, zone: string): boolean => {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return moment.equals(moment.startOfDay());
};

/** Whether the clock shows this time of this day twice, since it is put back then. */
function isTwice(instant: number, zone: string): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(Math.round(instant));
  const local = moment.toZonedDateTimeISO(zone).toPlainDateTime();
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  return earlier?.offsetNanoseconds !== later?.offsetNanoseconds;
}

/** Such as `CEST`, with a space before it, where the time alone could be one of two moments; else ''. */
const whichOfTwo = (instant: number, zone: string, language: Language): string =>
  isTwice(instant, zone)
    ? ` ${
        new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, timeZoneName: 'short' })
          .formatToParts(instant)
          .find(({ type }) => type === 'timeZoneName')?.value ?? ''
      }`
    : '';

const format = (instant: number, zone: string, language: Language, withTime: boolean): string =>
  withTime ? momentWriter(zone, language)(instant) : dayWriter(zone, language)(instant);

export const momentIn = (instant: number, zone: string, language: Language): string =>
  momentWriter(zone, language)(instant);

/** Writes many instants: to make a format takes much longer than to use it. */
type Writer = (instant: number) => string;

const writer = (zone: string, language: Language, style: Intl.DateTimeFormatOptions): Writer => {
  const made = new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: zone });
  return (instant) => made.format(instant);
};

export const dayWriter = (zone: string, language: Language): Writer =>
  writer(zone, language, { dateStyle: 'long' });

/** A moment whose time of day there is twice has the name of its clock behind it. */
export function momentWriter(zone: string, language: Language): Writer {
  const write = writer(zone, language, { dateStyle: 'long', timeStyle: 'short' });
  return (instant) => write(instant) + whichOfTwo(instant, zone, language);
}

export const clockWriter = (zone: string, language: Language): Writer =>
  writer(zone, language, { timeStyle: 'short' });

/** An ISO 8601 date (or month) in words; anything else as it is. */
export function calendarDay(date: string, language: Language): string {
  const instant = Date.parse(date);
  if (Number.isNaN(instant)) return date;
  return new Intl.DateTimeFormat(localeOf(language), {
    year: 'numeric',
    month: 'long',
    ...(date.length > 7 && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(instant);
}

/** The first moment of an interval in words: a day, with the time where it is not midnight. */
export const opening = (opensAt: number, zone: string, language: Language): string =>
  format(opensAt, zone, language, !isMidnight(opensAt, zone));

/** The end of an interval in words. `closesAt` is the first moment outside, so that midnight means the day before. */
export const closing = (closesAt: number, zone: string, language: Language): string =>
  isMidnight(closesAt, zone)
    ? format(closesAt - 1, zone, language, false)
    : format(closesAt, zone, language, true);
