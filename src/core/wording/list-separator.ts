import type { Language } from '../words.ts';
import { localeOf } from './locale.ts';

/**
 * What separates the values of a line in a file for spreadsheets. Where decimals have a comma, a spreadsheet takes a line
 * with commas for one value, and expects a semicolon.
 */
export const listSeparator = (language: Language): ',' | ';' =>
  new Intl.NumberFormat(localeOf(language))
    .formatToParts(0.5)
    .some(({ type, value }) => type === 'decimal' && value === ',')
    ? ';'
    : ',';
