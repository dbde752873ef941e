/** Moments by the clock of this device, which only its pages look at. */

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

/** The name of a file with the day (ISO 8601) that it was made on. `now` is epoch milliseconds, `zone` IANA. */
export const datedName = (name: string, ending: string, now: number, zone: string): string =>
  `${name}-${Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate().toString()}.${ending}`;
