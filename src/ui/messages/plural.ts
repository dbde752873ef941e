import type { Language } from '../../core/words.ts';
import { localeOf } from '../../core/wording/locale.ts';

/** How a language says a count: `one` and `other` are all that the languages here have. */
export type Counted = (count: number) => string;

/** A sentence that is another where it is about one thing. */
export const sentence =
  (language: Language, one: Counted, other: Counted): Counted =>
  (count) =>
    (new Intl.PluralRules(localeOf(language)).select(count) === 'one' ? one : other)(count);

export const counted = (language: Language, one: string, other: string): Counted =>
  sentence(
    language,
    (count) => `${count} ${one}`,
    (count) => `${count} ${other}`,
  );
