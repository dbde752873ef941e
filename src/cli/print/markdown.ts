/**
 * Markdown, piece by piece. A string is always a text, and comes out as it is however it is written: only what is made
 * here is Markdown. So no text of a pack can become a heading, a link, or anything but itself.
 */

export interface Markdown {
  readonly markdown: string;
}

/** A text, or a piece that was made here. */
export type Piece = string | Markdown;

const made = (markdown: string): Markdown => ({ markdown });

const sourceOf = (piece: Piece): string =>
  typeof piece === 'string' ? escaped(piece) : piece.markdown;

/** Addresses and accounts among these: what is only told leads nowhere. */
const READ_BY_MARKDOWN =
  /[\\`*_[\]<>|~]|&(?=#?\w+;)|(?<=^| )#|:(?=\/\/)|(?<=\bwww)\.|(?<=\S)@(?=\S)/gi;

const inOneLine = (text: string): string => text.trim().replaceAll(/\s+/g, ' ');

/** A text in one line, with a backslash before whatever would be read as something else. */
const escaped = (text: string): string =>
  inOneLine(text).replaceAll(READ_BY_MARKDOWN, String.raw`\$&`);

/** A line that does not become a list, a heading, a rule or a table by what it begins with. */
const guarded = (line: string): string =>
  line.replace(/^[-+=#:]|(?<=^\d{1,9})[.)]/, String.raw`\$&`);

/** Markdown with pieces in it; texts among them are escaped. */
export const md = (parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markdown =>
  made(parts.flatMap((part, at) => [part, sourceOf(pieces[at] ?? '')]).join(''));

export const joined = (pieces: readonly Piece[], between: string): Markdown =>
  made(pieces.map(sourceOf).join(between));

export function strong(piece: Piece): Markdown {
  const source = sourceOf(piece);
  return made(source && `**${source}**`);
}

/** What is beside the point that it stands by: slanted, or in smaller print. */
export function quiet(piece: Piece): Markdown {
  const source = sourceOf(piece);
  return made(source && `*${source}*`);
}

/** An id, to be found by. What could end a span of code is set as text. */
export const code = (id: string): Markdown =>
  made(/^[\w@./:-]+$/.test(id) ? `\`${id}\`` : sourceOf(id));

/** As `link` in `src/core/schema.ts` has it. */
const ADDRESS = /^https:\/\/[a-z0-9.-]+(?:[/?#]\S*)?$/i;

/** A link to an https address; whatever else `url` may be, the name is only a text then. */
export const link = (name: Piece, url: string): Markdown =>
  made(ADDRESS.test(url) ? `[${sourceOf(name)}](<${inBrackets(url)}>)` : sourceOf(name));

const inBrackets = (url: string): string =>
  url.replaceAll(/[<>\\|]/g, encodeURIComponent).replaceAll(/&(?=#?\w+;)/g, String.raw`\&`);

/** A link that is called by the host that it leads to. */
export const linkTo = (url: string): Markdown => link(URL.parse(url)?.host ?? url, url);

/** A link to a heading of the same document, by its words. */
export const linkWithin = (name: Piece, heading: string): Markdown =>
  made(`[${sourceOf(name)}](#${anchorOf(heading)})`);

/** How a heading is called in a link: as the usual viewers of Markdown do. */
export const anchorOf = (heading: string): string =>
  inOneLine(heading)
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}\s_-]/gu, '')
    .replaceAll(' ', '-');

export const heading = (level: 1 | 2 | 3, name: Piece): Markdown =>
  made(`${'#'.repeat(level)} ${guarded(sourceOf(name))}`);

export const paragraph = (piece: Piece): Markdown => made(guarded(sourceOf(piece)));

export const quote = (piece: Piece): Markdown => made(`> ${guarded(sourceOf(piece))}`);

/** Several lines of one paragraph, or of one item of a list. */
export const lines = (...pieces: readonly (Piece | undefined)[]): Markdown =>
  made(there(pieces).map(sourceOf).map(guarded).join('\\\n'));

export const list = (items: readonly Piece[]): Markdown => made(items.map(asItem('- ')).join('\n'));

export const numbered = (items: readonly Piece[]): Markdown =>
  made(items.map((item, at) => asItem(`${at + 1}. `)(item)).join('\n'));

const asItem =
  (marker: string) =>
  (item: Piece): string =>
    `${marker}${guarded(sourceOf(item)).replaceAll('\n', `\n${' '.repeat(marker.length)}`)}`;

export const table = (head: readonly Piece[], rows: readonly (readonly Piece[])[]): Markdown => {
  const row = (cells: readonly Piece[]) => `| ${cells.map(sourceOf).join(' | ')} |`;
  return made([row(head), row(head.map(() => made('---'))), ...rows.map(row)].join('\n'));
};

/** Blocks one after the other; what is not there is left out. */
export const blocks = (...pieces: readonly (Markdown | undefined)[]): Markdown =>
  made(
    there(pieces)
      .map(({ markdown }) => markdown)
      .filter(Boolean)
      .join('\n\n'),
  );

const there = <T>(pieces: readonly (T | undefined)[]): readonly T[] =>
  pieces.filter((piece) => piece !== undefined);
