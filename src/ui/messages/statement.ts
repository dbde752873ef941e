import type { Language } from '../../core/words.ts';
import { statement as da } from './da/statement.ts';
import { statement as en } from './en/statement.ts';
import { statement as fi } from './fi/statement.ts';
import { statement as nb } from './nb/statement.ts';
import { statement as sv } from './sv/statement.ts';

export type StatementMessages = typeof en;

export const statementIn = (language: Language): StatementMessages =>
  ({ en, da, sv, nb, fi })[language];
