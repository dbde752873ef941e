/** The moments of notes in words, each of them told from every other. */
import { momentWriter } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';

/**
 * Writes instants (epoch milliseconds) by the clock of an IANA `zone`. Where that shows a time of day twice, since it is put
 * back, the name of the clock stands behind it: `25 October 2026 at 02:30 CEST`.
 */
export function noteMomentWriter(zone: string, language: Language): (instant: number) => string {
  const write = momentWriter(zone, language);
  const clock = new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    timeZoneName: 'short',
  });
  const nameAt = (instant: number) =>
    clock.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return (instant) =>
    isTwice(instant, zone) ? `${write(instant)} ${nameAt(instant)}` : write(instant);
}

function isTwice(instant: number, zone: string): boolean {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone);
  const local = moment.toPlainDateTime();
  const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  return earlier?.offsetNanoseconds !== later?.offsetNanoseconds;
}
