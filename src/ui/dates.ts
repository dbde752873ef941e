/** Moments by the clock of this device, which only its pages look at. */
import { localeOf } from '../core/wording/locale.ts';
import type { Language } from '../core/words.ts';

/** The zone of the clock on this device. */
export const hereZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The first moment of tomorrow in an IANA `zone`; `now` and what is returned are epoch milliseconds. */
export const endOfDay = (now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(now))
    .toZonedDateTimeISO(zone)
    .add({ days: 1 })
    .startOfDay().epochMilliseconds;

/** The first moment of the day that an instant lies in, in an IANA `zone`; both are epoch milliseconds. */
export const startOfDay = (instant: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(instant)).toZonedDateTimeISO(zone).startOfDay()
    .epochMilliseconds;

/** A local date or time (ISO 8601, as a field gives it) in words, with its day of the week; '' for anything else. */
export function localInWords(local: string, language: Language): string {
  const withTime = local.includes('T');
  const instant = Date.parse(withTime ? `${local}Z` : local);
  if (Number.isNaN(instant)) return '';
  return new Intl.DateTimeFormat(localeOf(language), {
    dateStyle: 'full',
    ...(withTime && { timeStyle: 'short' }),
    timeZone: 'UTC',
  }).format(instant);
}

/** The name of a file with the day (ISO 8601) that it was made on. `now` is epoch milliseconds, `zone` IANA. */
export const datedName = (name: string, ending: string, now: number, zone: string): string =>
  `${name}-${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()}.${ending}`;
