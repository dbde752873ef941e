/** What is the matter with the dates of a setting that has the form of one: by its form alone nobody would see it. */
import { isEventId } from './events.ts';
import type { Mend } from './issue.ts';
import { mending } from './issue-words.ts';
import { boundsOf } from './window.ts';

export const mendWindow = (value: unknown): Mend =>
  typeof value === 'string' ? ofInterval(value.trim().split(/\s+/, 1)[0] ?? '') : {};

export const mendSitting = (value: unknown): Mend =>
  typeof value === 'string' ? ofInterval(value) : {};

export function mendEvent(value: unknown): Mend {
  if (typeof value !== 'string') return {};
  const [id = '', moment = '', ...more] = value.trim().split('=');
  return isEventId(id) && more.length === 0 ? ofMoments([moment]) : {};
}

function ofInterval(text: string): Mend {
  const sides = text.split('/');
  const [start = '', end = '', ...more] = sides;
  if (more.length > 0) return {};
  const bounds = boundsOf(text, 'UTC');
  if (!bounds) return ofMoments(sides.filter((side) => !side.startsWith('P')));
  const [from, until] = bounds;
  if (from < until) return {};
  return {
    expected: 'an end that is after the start',
    mend: from === until ? 'It ends when it begins. Give a later end.' : ofReversed(start, end),
  };
}

function ofReversed(start: string, end: string): string {
  const swap = `The end, ${end}, is before the start, ${start}. Put the earlier one first`;
  return dayOf(start) === dayOf(end)
    ? `${swap}; or, where it goes on after midnight, give the end the date of the next day.`
    : `${swap}, or correct the one that is wrong.`;
}

function ofMoments(texts: readonly string[]): Mend {
  const absent = texts.flatMap((text) => absentIn(text) ?? []);
  if (absent.length > 0)
    return { expected: 'dates and times that there are', mend: absent.join(' ') };
  const forms = texts
    .map((text) => mending(dayOf(text), 'a date'))
    .filter((mend) => mend !== 'Correct it.');
  return forms.length > 0 ? { mend: [...new Set(forms)].join(' ') } : {};
}

/** What of a moment is in no calendar or on no clock, and how to mend it. */
function absentIn(text: string): string | undefined {
  const [, year, month, day, hour, minute = '00'] =
    /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d)(?::(\d\d))?)?/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (!isFrom(1, month, 12)) {
    return isFrom(1, day, 12)
      ? `There is no month ${month}. If it is the day, write it last: ${year}-${day}-${month}.`
      : `There is no month ${month}: write one from 01 to 12.`;
  }
  const first = Temporal.PlainDate.from(`${year}-${month}-01`);
  const { daysInMonth } = first;
  if (!isFrom(1, day, daysInMonth)) {
    const name = first.toLocaleString('en', { month: 'long' });
    return `There is no ${Number(day)} ${name} in ${year}: write a day from 01 to ${daysInMonth}.`;
  }
  if (hour === undefined || (isFrom(0, hour, 23) && isFrom(0, minute, 59))) return undefined;
  return `There is no ${hour}:${minute}: write a time from 00:00 to 23:59, and midnight as 00:00 of the day that begins with it.`;
}

const isFrom = (least: number, digits: string, most: number): boolean =>
  least <= Number(digits) && Number(digits) <= most;

const dayOf = (text: string): string => text.split(/[Tt ]/, 1)[0] ?? text;
