import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';

/** A number of minutes, days, weeks, months or years in words. */
export const amountOf = (
  count: number,
  unit: 'minute' | 'day' | 'week' | 'month' | 'year',
  language: Language,
): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'long' }).format(
    count,
  );

/** A local time of day, such as `20:00`, as the times of the document's dates are written. */
export const clockTime = (time: string, language: Language): string =>
  Temporal.PlainTime.from(time).toLocaleString(localeOf(language), { timeStyle: 'short' });

/** A sum of money in words. The currency by its code: several countries have a krone, and many a dollar. */
export const priceOf = (amount: number, currency: string | undefined, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), {
    trailingZeroDisplay: 'stripIfInteger',
    ...(currency && { style: 'currency', currency, currencyDisplay: 'code' }),
  }).format(amount);
