/** Days as people type them in figures, in any of our languages: the day comes first, or else all of it as in ISO 8601. */

/** By the calendar; a year that was not typed is any. */
interface TypedDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number;
}

/** `14.3.2026`, `14/3-26`, `14.3.` and their like; `2026-03-14`. A time of day is none: no month has so many quarters. */
const DAY_FIRST = /^(?<day>\d{1,2})[./-](?<month>\d{1,2})(?:[./-](?<year>\d{4}|\d{2}))?\.?$/;
const YEAR_FIRST = /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/;

/** The day that a word says in figures. */
export function dayIn(word: string): TypedDay | undefined {
  const { day, month, year } = (DAY_FIRST.exec(word) ?? YEAR_FIRST.exec(word))?.groups ?? {};
  const said = { day: Number(day), month: Number(month) };
  if (!(said.day >= 1 && said.day <= 31 && said.month >= 1 && said.month <= 12)) return undefined;
  return { ...said, ...(year && { year: Number(year) + (year.length === 2 ? 2000 : 0) }) };
}

/** Whether an instant (epoch milliseconds) is on it, by the clock of this device. */
export function isOn(instant: number, { day, month, year }: TypedDay): boolean {
  const date = new Date(instant);
  return (
    date.getDate() === day &&
    date.getMonth() + 1 === month &&
    (year === undefined || date.getFullYear() === year)
  );
}

/** What was typed, word by word; a date that is spaced out, such as `14. 3. 2026`, is one. */
export const wordsIn = (typed: string): readonly string[] =>
  typed
    .replaceAll(/\b(\d{1,2}\.)\s+(?=\d{1,2}\.(?:\s|\d|$))/g, '$1')
    .replaceAll(/\b(\d{1,2}\.\d{1,2}\.)\s+(?=\d{4}\b)/g, '$1')
    .split(/\s+/)
    .filter(Boolean);
