import type { RulePack } from '../../core/pack-schema.ts';
import { clockWriter, dayWriter } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import type { Journal } from './journal.ts';
import type { ShownNote } from './order.ts';
import { NO_BOUNDS, type Bounds } from './span.ts';
import { wordingOf } from './wording.ts';

export interface Filter {
  /** What the user has typed: each word is to be found in the row. */
  readonly words: string;
  readonly span: Bounds;
  /** A key; `null`: the notes without one; `undefined`: any. */
  readonly category?: string | null | undefined;
  readonly surface?: string | undefined;
}

export const NO_FILTER: Filter = { words: '', span: NO_BOUNDS };

export const isFiltering = ({ words, span, category, surface }: Filter): boolean =>
  words.trim() !== '' ||
  span.from !== undefined ||
  span.until !== undefined ||
  category !== undefined ||
  surface !== undefined;

/** The notes that fit, in reading order. What has been corrected and its correction are shown together. */
export function thoseThatFit(
  journal: Journal,
  filter: Filter,
  packs: readonly RulePack[],
  language: Language,
): readonly ShownNote[] {
  if (!isFiltering(filter)) return journal.shown;
  const { shown, times, kinds, days, hours } = journal;
  const { from = -Infinity, until = Infinity } = filter.span;
  const wanted = kinds.samples.map(
    ({ category, surface }) =>
      (filter.category === undefined || filter.category === category) &&
      (filter.surface === undefined || filter.surface === surface),
  );
  const finds = finderOf(journal, filter.words, packs, language);
  const found: ShownNote[] = [];
  let start = 0;
  let fits = false;
  for (let place = 0; place <= shown.length; place += 1) {
    if (place === shown.length || shown[place]?.first) {
      if (fits) for (let one = start; one < place; one += 1) found.push(shown[one] as ShownNote);
      [start, fits] = [place, false];
    }
    if (fits || place === shown.length) continue;
    const [time, kind] = [times[place] ?? 0, kinds.of[place] ?? 0];
    fits =
      time >= from &&
      time < until &&
      wanted[kind] === true &&
      finds(kind, days.of[place] ?? 0, hours.of[place] ?? 0);
  }
  return found;
}

type Finder = (kind: number, day: number, hour: number) => boolean;

/** Whether every word is somewhere in the row of a note of that kind, day and time. */
function finderOf(
  { kinds, days, hours }: Journal,
  typed: string,
  packs: readonly RulePack[],
  language: Language,
): Finder {
  const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase(localeOf(language));
  const words = fold(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  const [writeDay, writeHour] = [
    dayWriter(hereZone(), language),
    clockWriter(hereZone(), language),
  ];
  const rows = kinds.samples.map((note) =>
    fold(Object.values(wordingOf(note, packs, language)).join('\n')),
  );
  const dates = days.samples.map((time) => fold(writeDay(time)));
  const clocks = hours.samples.map((time) => fold(writeHour(time)));
  const ways = words.map((word) => {
    const has = (texts: readonly string[]) => texts.map((text) => isIn(text, word));
    return { kind: has(rows), day: has(dates), hour: has(clocks) };
  });
  return (...at) => ways.every(({ kind, day, hour }) => kind[at[0]] || day[at[1]] || hour[at[2]]);
}

/** A number is meant whole: 20 is a day, and not the beginning of each year. */
const isIn = (text: string, word: string): boolean =>
  /^\d+$/.test(word) ? text.split(/\D+/).includes(word) : text.includes(word);
