/** Windows and sittings in good settings whose times are worth a look. */
import type { Policy } from '../core/policy.ts';
import { isOfOneClock, parseInterval, parsePolicyWindow, standingOf } from '../core/window.ts';
import { changeOfClock } from './clock-changes.ts';
import { counted } from './counted.ts';

const HOUR = 3_600_000;
/** As where a calendar is imported. */
const LONGEST_SITTING_HOURS = 24;
const TWO_YEARS_HOURS = 2 * 366 * 24;

/** A line for each, in an IANA `zone`; `now` is in epoch milliseconds. */
export const notesOnTimes = (settings: Policy, zone: string, now: number): readonly string[] => [
  ...ofWindows(settings, zone, now),
  ...ofSittings(settings, zone, now),
  ...notesOnClocks(settings, zone),
];

/** Of times in windows and sittings that the clock of `zone` never shows, or shows twice. */
export const notesOnClocks = (
  { windows = [], sittings = [] }: Policy,
  zone: string,
): readonly string[] =>
  [...windows, ...sittings].flatMap((text) => {
    const [interval = ''] = text.trim().split(/\s+/);
    return interval.split('/').flatMap((edge) => {
      const change = BY_CLOCK.test(edge) && !isOfOneClock(edge) && changeOfClock(edge, zone);
      return change
        ? [`“${text}”: found ${edge}, expected ${change.expected}. ${change.mend}`]
        : [];
    });
  });

const BY_CLOCK = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/i;

function ofWindows({ windows = [] }: Policy, zone: string, now: number): readonly string[] {
  return windows.flatMap((text) => {
    const window = parsePolicyWindow(text, zone);
    if (!window) return [];
    const { opensAt, closesAt } = window;
    if (standingOf(window, now) === 'past')
      return [`The window “${text}” is over. Take it out, or correct its dates.`];
    return opensAt !== undefined &&
      closesAt !== undefined &&
      closesAt - opensAt > TWO_YEARS_HOURS * HOUR
      ? [
          `The window “${text}” is longer than two years. Correct its dates, or write “always” for one without an end.`,
        ]
      : [];
  });
}

function ofSittings({ sittings = [] }: Policy, zone: string, now: number): readonly string[] {
  const spans = sittings.flatMap((text) => {
    const span = parseInterval(text, zone);
    return span ? [{ text, hours: (span[1] - span[0]) / HOUR, isOver: span[1] <= now }] : [];
  });
  const over = spans.filter(({ isOver }) => isOver);
  const [first] = over;
  return [
    ...spans
      .filter(({ hours }) => hours > LONGEST_SITTING_HOURS)
      .map(
        ({ text, hours }) =>
          `The sitting “${text}” has ${Math.round(hours * 100) / 100} hours, expected at most ${LONGEST_SITTING_HOURS}. Correct it if it is not meant so.`,
      ),
    // A calendar of a year has many.
    ...(first
      ? [
          over.length === 1
            ? `The sitting “${first.text}” is over. Take it out, or correct its times.`
            : `${counted(over.length, 'sitting')} are over, such as “${first.text}”. Take them out, or correct their times.`,
        ]
      : []),
  ];
}
