import type { Language } from '../words.ts';
import { localeOf } from './locale.ts';

const DAY = 24 * 3_600_000;
const DAYS_OF = { year: 365, month: 30, day: 1 } as const;

/** How long ago a day (ISO 8601) was at `now` (epoch milliseconds), in the largest unit that has passed: “3 months ago”. */
export function agoOf(day: string, now: number, language: Language): string {
  const days = Math.floor((now - Date.parse(day)) / DAY);
  const unit = (['year', 'month'] as const).find((one) => Math.abs(days) >= DAYS_OF[one]) ?? 'day';
  const words = new Intl.RelativeTimeFormat(localeOf(language), { numeric: 'auto' });
  return words.format(-Math.trunc(days / DAYS_OF[unit]), unit);
}
