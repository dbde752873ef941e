import { toCsv, toJson } from '../../core/export.ts';
import { offer } from '../offer.ts';
import type { LogProps } from './Log.tsx';

/** Notes as a file, in either form. */
export const save: LogProps['save'] = {
  csv: (notes, name) => offer(`${name}.csv`, 'text/csv', toCsv(notes)),
  json: (notes, name) => offer(`${name}.json`, 'application/json', toJson(notes)),
};
