import type { Language } from '../core/words.ts';
import { localeOf } from '../core/wording/locale.ts';

/** Bytes as people speak of them. A browser rounds them up itself, so that nothing finer would be true. */
export function sizeIn(bytes: number, language: Language): string {
  const [unit, size] = bytes < 1e6 ? (['kilobyte', 1e3] as const) : (['megabyte', 1e6] as const);
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumSignificantDigits: 2,
  }).format(bytes / size);
}
