import type { Language } from '../words.ts';
import { localeOf } from './locale.ts';

/** Names in a row, one of which is enough. Where one says “or” itself, they stand apart, or it would be read as two. */
export function eitherOf(names: readonly string[], language: Language): string {
  const list = new Intl.ListFormat(localeOf(language), { type: 'disjunction' });
  const or = list.format(['', '']).trim();
  const isDouble = names.some((name) => name.split(' ').includes(or));
  return isDouble ? names.join('; ') : list.format(names);
}
