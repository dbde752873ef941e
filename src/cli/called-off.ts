/** Events that are called off in their title alone: most calendars let people write there, and few of them use STATUS. */
import { quote } from '../core/issue.ts';
import { counted } from './counted.ts';
import { printable } from './misuse.ts';

/** In the languages of the product: da, sv, nb, fi, en. */
const WORDS = 'aflyst|inställ[td]|avlyst|peruttu|peruutettu|cancell?ed';

/** At the beginning, also in brackets, and no part of a longer word. */
const AT_BEGINNING = new RegExp(`^[^\\p{L}\\p{N}]*(${WORDS})(?![\\p{L}\\p{N}])`, 'iu');

/** So many are shown. */
const FEW = 3;

export interface CalledOff {
  /** Where the event begins in the file. */
  readonly line: number;
  readonly title: string;
  /** What says so, in small letters. */
  readonly word: string;
}

/** The word at the beginning of a title by which its event looks called off. */
export function wordOfCallingOff(title: string): string | null {
  const [, word] = AT_BEGINNING.exec(title.normalize('NFC')) ?? [];
  return word?.toLowerCase() ?? null;
}

/** That they are among the sittings, and how to leave them out: whoever wrote the title may mean something else. */
export function calledOffInWords(file: string, all: readonly CalledOff[]): string {
  if (all.length === 0) return '';
  const some = all.slice(0, FEW).map(({ line, title }) => `line ${line} ${quote(title)}`);
  const more = all.length > FEW ? ' …' : '';
  const words = [...new Set(all.map(({ word }) => word))].map((word) => `--except ${word}`);
  const them = all.length === 1 ? 'it is among the sittings' : 'they are among the sittings';
  const leave = all.length === 1 ? 'Leave it out' : 'Leave them out';
  return `${printable(
    `${file}: ${counted(all.length, 'title')} by which an event looks called off, and ${them}: ${some.join(', ')}${more}. ${leave} with ${words.join(' ')}.`,
  )}\n`;
}
