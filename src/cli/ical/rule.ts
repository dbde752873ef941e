/** What a recurrence rule of RFC 5545 says, as far as sittings need it: by the day or longer. */
import ICAL from 'ical.js';
import { type Issue, issueAt } from '../../core/issue.ts';
import type { Line } from './blocks.ts';

export interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | undefined;
  /** As in `UNTIL`, in ISO 8601: a date, a local time, or an instant with `Z`. */
  readonly until: string | undefined;
  /** The first day of a week, 1 (Monday) to 7. */
  readonly weekStart: number;
  readonly months: readonly number[];
  /** 1 to 31, or from the end -1 to -31. */
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  /** `nth` 0: every one. Below 0: from the end. */
  readonly weekdays: readonly { readonly nth: number; readonly day: number }[];
  /** Which of a day, a week, a month, or a year. */
  readonly positions: readonly number[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly seconds: readonly number[];
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const MOST_TIMES_A_DAY = 24;

const numbers = (expected: string) => ({
  pattern: /^[+-]?0*[1-9]\d{0,2}(?:,[+-]?0*[1-9]\d{0,2})*$/,
  expected,
});
/** ical.js says what is wrong with these. */
const checkedLater = { pattern: /./, expected: 'a value' };

/** The parts that a rule may have. BYWEEKNO is none of them: it is hardly ever written. */
const PARTS: Readonly<Record<string, { readonly pattern: RegExp; readonly expected: string }>> = {
  FREQ: {
    pattern: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
    expected: 'FREQ=DAILY, WEEKLY, MONTHLY or YEARLY',
  },
  INTERVAL: { pattern: /^0*[1-9]\d{0,3}$/, expected: 'INTERVAL from 1 to 9999' },
  COUNT: { pattern: /^0*[1-9]\d{0,5}$/, expected: 'COUNT from 1 to 999999' },
  UNTIL: { pattern: /^\d{8}(?:T\d{6}Z?)?$/, expected: 'UNTIL such as 20271220T170000Z' },
  WKST: { pattern: /^(?:MO|TU|WE|TH|FR|SA|SU)$/, expected: 'WKST such as MO' },
  BYMONTHDAY: numbers('BYMONTHDAY from 1 to 31, or from -1 to -31'),
  BYYEARDAY: numbers('BYYEARDAY from 1 to 366, or from -1 to -366'),
  BYSETPOS: numbers('BYSETPOS from 1, or from -1'),
  BYMONTH: checkedLater,
  BYDAY: checkedLater,
  BYHOUR: checkedLater,
  BYMINUTE: checkedLater,
  BYSECOND: checkedLater,
};

/** @returns `undefined`, and an issue, if the rule is none or one that we cannot read. */
export function readRule(line: Line, issues: Issue[]): Rule | undefined {
  const rule = ruleIn(
    line.text
      .slice(line.text.indexOf(':') + 1)
      .trim()
      .toUpperCase(),
  );
  if (typeof rule !== 'string') return rule;
  const mend = 'Change how the event repeats, or enter its days one by one, and export it again.';
  issues.push(issueAt(`line ${line.at} ${line.name}`, line.text, rule, mend));
  return undefined;
}

/** The rule, or what was expected of it. */
function ruleIn(text: string): Rule | string {
  const parts = text
    .split(';')
    .filter(Boolean)
    .map((part) => part.split('=', 2));
  if (!parts.some(([name]) => name === 'FREQ')) return 'a rule with a frequency (FREQ)';
  for (const [name = '', value = ''] of parts) {
    const part = Object.hasOwn(PARTS, name) ? PARTS[name] : undefined;
    if (!part) return `a rule without ${name}`;
    if (!part.pattern.test(value)) return part.expected;
  }
  try {
    // ical.js reads the parts. Which days they give, repeat.ts counts: ical.js goes wrong with some (its issue 1039).
    return ruleOf(ICAL.Recur.fromString(parts.map((part) => part.join('=')).join(';')));
  } catch (error) {
    return `a rule without this: ${error instanceof Error ? error.message : String(error)}`;
  }
}

function ruleOf({ freq, interval, count, until, wkst, parts }: ICAL.Recur): Rule | string {
  const frequency = FREQUENCIES.find((one) => one === freq);
  if (!frequency) return 'a rule by the day, week, month or year';
  const weekdays = (parts.BYDAY ?? []).map((text) => ({
    nth: Number.parseInt(text, 10) || 0,
    day: DAYS.indexOf(text.slice(-2)) + 1,
  }));
  const ordinal = weekdays.some(({ nth }) => nth !== 0);
  if (ordinal && /^[DW]/.test(frequency)) return 'no numbered weekdays (BYDAY) by the day or week';
  const hours = parts.BYHOUR ?? [];
  const minutes = parts.BYMINUTE ?? [];
  const seconds = parts.BYSECOND ?? [];
  const times = [hours, minutes, seconds].reduce((all, some) => all * Math.max(1, some.length), 1);
  if (times > MOST_TIMES_A_DAY) return `at most ${MOST_TIMES_A_DAY} times a day`;
  return {
    frequency,
    interval,
    count: count ?? undefined,
    until: until?.toString(),
    // ical.js counts from Sunday, 1.
    weekStart: ((wkst + 5) % 7) + 1,
    months: parts.BYMONTH ?? [],
    monthDays: parts.BYMONTHDAY ?? [],
    yearDays: parts.BYYEARDAY ?? [],
    weekdays,
    positions: parts.BYSETPOS ?? [],
    hours,
    minutes,
    seconds,
  };
}
