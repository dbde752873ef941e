import type { RulePack } from '../../core/pack-schema.ts';
import { clockWriter } from '../../core/wording/dates.ts';
import { localeOf } from '../../core/wording/locale.ts';
import type { Language } from '../../core/words.ts';
import { hereZone } from '../dates.ts';
import { dayIn, dayNamer, isOn, joining, wordsIn } from './date-words.ts';
import type { Journal } from './journal.ts';
import type { ShownNote } from './order.ts';
import { placeOf } from './place.ts';
import { type Bounds, isWithin, NO_BOUNDS } from './span.ts';
import { wordingOf } from './wording.ts';

export interface Filter {
  /** What the user has typed: each word is to be found in the row. */
  readonly words: string;
  readonly span: Bounds;
  /** A key; `null`: the notes without one; `undefined`: any. */
  readonly category?: string | null | undefined;
  /** A `NotedPlace`. */
  readonly place?: string | undefined;
}

export const NO_FILTER: Filter = { words: '', span: NO_BOUNDS };

export const isFiltering = ({ words, span, category, place }: Filter): boolean =>
  words.trim() !== '' ||
  span.from !== undefined ||
  span.until !== undefined ||
  category !== undefined ||
  place !== undefined;

/** The notes that fit, in reading order. What has been corrected and its correction are shown together. */
export function thoseThatFit(
  journal: Journal,
  filter: Filter,
  packs: readonly RulePack[],
  language: Language,
): readonly ShownNote[] {
  if (!isFiltering(filter)) return journal.shown;
  const { shown, firsts, times, kinds, days, hours } = journal;
  const wanted = Uint8Array.from(kinds.samples, (kind) =>
    Number(
      (filter.category === undefined || filter.category === kind.note.category) &&
        (filter.place === undefined || filter.place === placeOf(kind)),
    ),
  );
  const words = hitsOf(journal, filter.words, packs, language);
  const fitsAt = (place: number): boolean => {
    const [time = 0, kind = 0, day = 0, hour = 0] = [
      times[place],
      kinds.of[place],
      days.of[place],
      hours.of[place],
    ];
    if (!isWithin(time, filter.span) || wanted[kind] === 0) return false;
    for (const word of words) {
      if (!word.kinds[kind] && !word.days[day] && !word.hours[hour]) return false;
    }
    return true;
  };
  const found: ShownNote[] = [];
  for (let start = 0; start < shown.length;) {
    let fits = false;
    let place = start;
    do {
      fits ||= fitsAt(place);
      place += 1;
    } while (place < shown.length && firsts[place] === 0);
    if (fits) found.push(...shown.slice(start, place));
    start = place;
  }
  return found;
}

/** Where a word is found: 1 for each kind, day and time of day in whose words it is. */
interface Hits {
  readonly kinds: Uint8Array;
  readonly days: Uint8Array;
  readonly hours: Uint8Array;
}

function hitsOf(
  { kinds, days, hours }: Journal,
  typed: string,
  packs: readonly RulePack[],
  language: Language,
): readonly Hits[] {
  const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase(localeOf(language));
  const words = wordsIn(fold(typed));
  if (words.length === 0) return [];
  const [day, hour] = [dayNamer(language), clockWriter(hereZone(), language)];
  const rows = kinds.samples.map((kind) =>
    fold(
      Object.values(wordingOf(kind, packs, language))
        .map(({ label }) => label)
        .join('\n'),
    ),
  );
  const dates = days.samples.map((time) => fold(day(time)));
  const clocks = hours.samples.map((time) => fold(hour(time)));
  const hits = (texts: readonly string[], word: string) =>
    Uint8Array.from(texts, (text) => Number(isIn(text, word)));
  // A month may be cut short with a point, and a day of the week have a comma behind it.
  const bare = (word: string) => word.replace(/(?<=\p{L})[.,]$/u, '');
  const between = fold(joining(language));
  const inDates = (word: string) =>
    word === between ? new Uint8Array(dates.length).fill(1) : hits(dates, bare(word));
  const isMonth = (word = '') =>
    word !== between && /^\p{L}{3}/u.test(word) && inDates(word).includes(1);
  return words.map((word, at) => {
    const [written, figures] = [inDates(word), dayIn(word)];
    // Beside a month, a number is its day: not an hour, nor a part of a version.
    const isDay = /^\d{1,2}\.?$/.test(word) && (isMonth(words[at - 1]) || isMonth(words[at + 1]));
    return {
      kinds: isDay ? new Uint8Array(rows.length) : hits(rows, word),
      days: figures
        ? written.map((hit, sample) => hit || Number(isOn(days.samples[sample] ?? 0, figures)))
        : written,
      hours: isDay ? new Uint8Array(clocks.length) : hits(clocks, word),
    };
  });
}

/** A number is meant whole: 20 is a day, and not the beginning of each year. It may have the point of an ordinal behind it. */
function isIn(text: string, word: string): boolean {
  const [, number] = /^(\d+)\.?$/.exec(word) ?? [];
  return number === undefined ? text.includes(word) : text.split(/\D+/).includes(number);
}
