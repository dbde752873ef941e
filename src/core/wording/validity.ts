import type { RulePack } from '../pack-schema.ts';
import type { Language } from '../words.ts';
import { calendarDay } from './dates.ts';
import { between, type PeriodMessages } from './period.ts';

/**
 * How long a pack or a rule holds, in words. `validUntil` is the first day on which it does not hold any more, so that
 * the last day is the one before.
 */
export function validityOf(
  { validFrom, validUntil }: Pick<RulePack, 'validFrom' | 'validUntil'>,
  language: Language,
  say: PeriodMessages,
): string {
  const last = validUntil && Temporal.PlainDate.from(validUntil).subtract({ days: 1 });
  return between(
    validFrom && calendarDay(validFrom, language),
    last && calendarDay(last.toString(), language),
    say,
  );
}
