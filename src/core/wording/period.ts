import type { Language } from '../words.ts';
import { closing, opening } from './dates.ts';

interface Bounds {
  readonly opensAt?: number;
  readonly closesAt?: number;
}

/** The sentences for a period, in one language. */
export interface PeriodMessages {
  readonly always: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly to: (to: string) => string;
}

/** A window's dates in words; one without bounds is always open. */
export function periodOf(
  { opensAt, closesAt }: Bounds,
  zone: string,
  language: Language,
  say: PeriodMessages,
): string {
  const from = opensAt === undefined ? undefined : opening(opensAt, zone, language);
  const to = closesAt === undefined ? undefined : closing(closesAt, zone, language);
  return between(from, to, say);
}

/** Two days, either of which may be open, in words. */
export function between(
  from: string | undefined,
  to: string | undefined,
  say: PeriodMessages,
): string {
  if (from && to) return say.fromTo(from, to);
  if (from) return say.from(from);
  return to ? say.to(to) : say.always;
}
