import type { Language } from '../../core/words.ts';
import { localeOf } from '../../core/wording/locale.ts';

/** How a language says a count: `one` and `other` are all that the languages here have. */
export type Counted = (count: number) => string;

export const counted =
  (language: Language, one: string, other: string): Counted =>
  (count) =>
    `${count} ${new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? one : other}`;
