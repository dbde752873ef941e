/** Quarters of an hour, as fine as a note ever is. */
import { clockWriter } from '../../core/wording/dates.ts';
import type { Language } from '../../core/words.ts';

/** Milliseconds. */
export const QUARTER_HOUR = 15 * 60 * 1000;
const IN_A_DAY = 24 * 4;

/** The day (ISO 8601) and the quarter (such as `10:15`) of an instant (epoch milliseconds) in an IANA `zone`. */
export function quarterOf(
  instant: number,
  zone: string,
): { readonly day: string; readonly time: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const time = local.toPlainTime().round({
    smallestUnit: 'minute',
    roundingIncrement: 15,
    roundingMode: 'trunc',
  });
  return { day: local.toPlainDate().toString(), time: time.toString().slice(0, 5) };
}

/** Every quarter of a day, with its name in a language. */
export function quartersIn(
  language: Language,
): readonly { readonly id: string; readonly label: string }[] {
  const write = clockWriter('UTC', language);
  return Array.from({ length: IN_A_DAY }, (_, number) => {
    const instant = number * QUARTER_HOUR;
    return { id: new Date(instant).toISOString().slice(11, 16), label: write(instant) };
  });
}
