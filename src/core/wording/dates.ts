/** Moments as people of a place and a language write them. Time zones are IANA names, instants epoch milliseconds. */
import type { Language } from '../words.ts';
import { localeOf } from './locale.ts';

const isMidnight = (instant: number, zone: string): boolean => {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  return moment.equals(moment.startOfDay());
};

const format = (instant: number, zone: string, language: Language, withTime: boolean): string =>
  new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'long',
    ...(withTime && { timeStyle: 'short' }),
    timeZone: zone,
  }).format(instant);

export const momentIn = (instant: number, zone: string, language: Language): string =>
  format(instant, zone, language, true);

/** Writes many instants: to make a format takes much longer than to use it. */
type Writer = (instant: number) => string;

const writer = (zone: string, language: Language, style: Intl.DateTimeFormatOptions): Writer => {
  const made = new Intl.DateTimeFormat(localeOf(language), { ...style, timeZone: zone });
  return (instant) => made.format(instant);
};

export const dayWriter = (zone: string, language: Language): Writer =>
  writer(zone, language, { dateStyle: 'long' });

export const momentWriter = (zone: string, language: Language): Writer =>
  writer(zone, language, { dateStyle: 'long', timeStyle: 'short' });

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
