/** Calendars of holidays come to an end, and windows that are counted with them open no more. */
import { type Issue, issueAt } from '../core/issue.ts';
import { type MissingHolidays, missingHolidays } from '../core/missing-holidays.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { instantOf } from '../core/window.ts';

const ANEW = 'Make the calendar anew with later years: “armslength calendar holidays”.';

/**
 * Each window that `pack` has of its own and that lacks holidays at its next election. `whole` is the pack with what it
 * inherits and names; `today` as `2026-11-22`.
 */
export const checkHolidays = (pack: RulePack, whole: RulePack, today: string): readonly Issue[] => [
  ...missingHolidays(whole, { now: instantOf(today, whole.jurisdiction.zone) }).flatMap((one) => {
    const at = pack.windows.findIndex(({ id }) => id === one.window);
    return at < 0 ? [] : [missingIssue(`windows.${at}`, one)];
  }),
  ...(pack.calendars ?? []).flatMap((one, at) => checkYears(one, today, `calendars.${at}.to`)),
];

/** A calendar that ends before it is a year older. */
export const checkYears = (
  { to }: { readonly to: number },
  today: string,
  path = 'to',
): readonly Issue[] => {
  const year = Temporal.PlainDate.from(today).year;
  return to > year
    ? []
    : [issueAt(path, to, `${year + 1} or later, to count what comes next`, ANEW)];
};

const missingIssue = (
  path: string,
  { window, calendar, from, to, pollingDay }: MissingHolidays,
): Issue => ({
  path,
  found: `holidays of ${from} to ${to} in “${calendar}”`,
  expected: `those that “${window}” is counted with at the polling day ${pollingDay}`,
  mend: `Until then it does not open, or nobody knows when. ${ANEW}`,
});

/** The same in a sentence, for whoever asks about a moment. */
export const missingInWords = (
  pack: string,
  { window, calendar, from, to, pollingDay }: MissingHolidays,
): string =>
  `${pack}: when “${window}” is at the polling day ${pollingDay} is not known, as “${calendar}” has the holidays of ${from} to ${to} only.`;
