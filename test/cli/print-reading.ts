/** A document as somebody reads it: its words without what they are set with. */
import { Window } from 'happy-dom';

const inOneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The words of a Markdown document, and the addresses in it. */
export const wordsOfMarkdown = (markdown: string): string =>
  inOneLine(markdown.replaceAll(/\\([\s\S])/g, '$1'));

/**
 * The part of a Markdown document that is about one thing: the section whose heading has its id, or the item of a list
 * whose first line has it, in one of these chapters. Nothing, where there is none.
 */
export function partAbout(markdown: string, chapters: readonly string[], id: string): string {
  const named = markdown
    .split(/\n(?=## )/)
    .filter((part) => chapters.some((chapter) => part.startsWith(`## ${chapter}\n`)));
  const parts = named.flatMap((chapter) =>
    chapter.split(/^### /m.test(chapter) ? /\n(?=### )/ : /\n(?=- |\d+\. )/),
  );
  return parts.find((part) => part.split('\n')[0]?.includes(`\`${id}\``)) ?? '';
}

export interface Page {
  /** All that is written on it. */
  readonly words: string;
  readonly language: string | null;
  /** Where its links lead. */
  readonly links: readonly string[];
  readonly ids: readonly string[];
  /** How many there are of each element. */
  readonly elements: Readonly<Record<string, number>>;
  /** The names of all attributes on it. */
  readonly attributes: readonly string[];
}

// One window for all pages: each keeps its memory for as long as a test runs.
const parser = new new Window().DOMParser();

export function readPage(html: string): Page {
  const document = parser.parseFromString(html, 'text/html');
  const all = [...document.querySelectorAll('*')];
  const counts = Map.groupBy(all, ({ localName }) => localName);
  return {
    words: inOneLine(document.body.textContent),
    language: document.documentElement.getAttribute('lang'),
    links: [...document.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
    elements: Object.fromEntries([...counts].map(([name, found]) => [name, found.length])),
    attributes: [...new Set(all.flatMap((one) => [...one.attributes].map(({ name }) => name)))],
  };
}
