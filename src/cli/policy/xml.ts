/** XML, written. Small, because a general library does not escape what a parser would change: a line end, U+0085, U+2028. */

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** One text, or elements. */
  readonly content: string | readonly Element[];
}

export const element = (
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  content: string | readonly Element[] = [],
): Element => ({ name, attributes, content });

/** An element with a text and nothing else. */
export const textElement = (name: string, text: string): Element => element(name, {}, text);

/** A whole document, indented; a text is written exactly, with no space added. */
export const xmlDocument = (root: Element, doctype?: string): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    ...(doctype === undefined ? [] : [doctype]),
    ...linesOf(root),
    '',
  ].join('\n');

/** Elements side by side in one line, as they stand inside another value. */
export const xmlFragment = (elements: readonly Element[]): string =>
  elements
    .map((one) =>
      linesOf(one)
        .map((line) => line.trimStart())
        .join(''),
    )
    .join('');

function linesOf({ name, attributes, content }: Element): readonly string[] {
  const start = [name, ...Object.entries(attributes).map(pair)].join(' ');
  if (content.length === 0) return [`<${start}/>`];
  if (typeof content === 'string') return [`<${start}>${escape(content)}</${name}>`];
  return [`<${start}>`, ...content.flatMap(linesOf).map((line) => `  ${line}`), `</${name}>`];
}

const pair = ([name, value]: readonly [string, string]): string =>
  `${name}="${escape(value).replaceAll('\t', '&#x9;').replaceAll('\n', '&#xA;')}"`;

const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Whatever a parser might take for markup, change or drop becomes a reference. In a text a tab and a line end are safe. */
const escape = (text: string): string =>
  text.replaceAll(
    /[&<>"]|(?![\t\n])[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}]/gu,
    (character) =>
      NAMED[character] ?? `&#x${character.codePointAt(0)?.toString(16).toUpperCase()};`,
  );

/** Whether XML 1.0 has a way to write this text at all: most control characters have none, and half a character neither. */
export const isWritable = (text: string): boolean =>
  text.isWellFormed() &&
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  !/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text);
