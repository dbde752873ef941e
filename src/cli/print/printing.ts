/** What every part of the document is told with. */
import { localeOf } from '../../core/wording/locale.ts';
import { type Terms, termsIn } from '../../core/wording/terms/terms.ts';
import { type Words, wordsIn } from '../../core/wording/words/words.ts';
import type { RulePack } from '../../core/pack-schema.ts';
import type { SiteOverview } from '../../core/site-schema.ts';
import { inLanguage, type Language, type Text } from '../../core/words.ts';
import { type Headings, headingsIn } from './headings.ts';
import { joined, type Markdown, md, type Piece, strong } from './markdown.ts';

export interface Printing {
  readonly pack: RulePack;
  /** One of the pack's. */
  readonly language: Language;
  readonly sites: readonly SiteOverview[];
  /** The moment around which periods are told: epoch milliseconds. */
  readonly now: number;
  readonly say: Headings;
  readonly words: Words;
  readonly terms: Terms;
  readonly text: (text: Text) => string;
}

export const printingOf = (
  pack: RulePack,
  language: Language,
  sites: readonly SiteOverview[],
  now: number,
): Printing => ({
  pack,
  language,
  sites,
  now,
  say: headingsIn(language),
  words: wordsIn(language),
  terms: termsIn(language),
  text: (text) => inLanguage(text, language),
});

/** How the pieces of a row are joined: “a, b and c”, or “a, b or c”. */
type Junction = 'conjunction' | 'disjunction';

const FORMATS: Partial<Record<string, Intl.ListFormat>> = {};

/** Each made once: to make one takes longer than to join all that a document has. */
const formatOf = (language: Language, type: Junction): Intl.ListFormat =>
  (FORMATS[`${language} ${type}`] ??= new Intl.ListFormat(localeOf(language), { type }));

/** Texts in a row, as the language joins them. */
export const listed = (texts: readonly string[], type: Junction, language: Language): string =>
  formatOf(language, type).format(texts);

/** Pieces in a row, as the language joins them. */
export const listedPieces = (
  pieces: readonly Piece[],
  type: Junction,
  language: Language,
): Markdown =>
  joined(
    formatOf(language, type)
      .formatToParts(pieces.map((_, at) => String(at)))
      .map((part) =>
        part.type === 'literal' ? { markdown: part.value } : (pieces[Number(part.value)] ?? ''),
      ),
    '',
  );

/** A word of ours inside a sentence: labels begin with a capital, and none of them with a name. */
export const small = (label: string): string => label.charAt(0).toLowerCase() + label.slice(1);

/** “Label: value”, as the document has them everywhere. */
export const labelled = (label: string, value: Piece): Markdown =>
  md`${strong(`${label}:`)} ${value}`;
