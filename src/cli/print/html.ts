/** The document as one page of HTML, which asks nobody for anything: no script, no picture, no font, no style from elsewhere. */
import { Marked, type Token, type Tokens } from 'marked';
import type { Language } from '../../core/words.ts';
import { anchorOf } from './markdown.ts';
import { DocumentRenderer, escaped } from './renderer.ts';
import { STYLE } from './style.ts';

/** Makes a page of `markdown`; `title` is what a browser shows above it. */
export function pageOf(markdown: string, title: string, language: Language): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escaped(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<main>
${bodyOf(markdown)}</main>
</body>
</html>
`;
}

function bodyOf(markdown: string): string {
  const tokens = marked.lexer(markdown);
  const chapters = tokens.flatMap((token) => (isHeading(token, 2) ? [anchorOf(token.text)] : []));
  const renderer = new DocumentRenderer(new Set(chapters));
  return inSections(tokens, 2, (part) => marked.parser([...part], { renderer }));
}

const marked = new Marked({
  // An address in a text is not a link: only what was made as one is.
  tokenizer: { url: () => undefined },
});

/** Tokens with a section round each heading of `depth` and what follows it, and within that round each one below. */
function inSections(
  tokens: readonly Token[],
  depth: number,
  parse: (tokens: readonly Token[]) => string,
): string {
  if (depth > 3) return parse(tokens);
  const starts = tokens.flatMap((token, at) => (isHeading(token, depth) ? [at] : []));
  const parts = starts.map((start, at) => tokens.slice(start, starts[at + 1]));
  return [
    inSections(tokens.slice(0, starts[0]), depth + 1, parse),
    ...parts.map((part) => `<section>\n${inSections(part, depth + 1, parse)}</section>\n`),
  ].join('');
}

const isHeading = (token: Token, depth: number): token is Tokens.Heading =>
  token.type === 'heading' && 'depth' in token && token['depth'] === depth;
