/** How the Markdown of a document becomes HTML, beyond what is usual. */
import { Renderer, type Tokens } from 'marked';
import { anchorOf } from './markdown.ts';

export class DocumentRenderer extends Renderer {
  /** The anchors of the chapters, whose lists are what a number leads into. */
  readonly #chapters: ReadonlySet<string>;
  #chapter = '';

  constructor(chapters: ReadonlySet<string>) {
    super();
    this.#chapters = chapters;
  }

  override heading({ tokens, depth, text }: Tokens.Heading): string {
    const anchor = anchorOf(text);
    if (depth === 2) this.#chapter = anchor;
    // The title is a pack's own, and could be called like a chapter.
    const id = depth === 1 ? '' : ` id="${anchor}"`;
    return `<h${depth}${id}>${this.parser.parseInline(tokens)}</h${depth}>\n`;
  }

  /** Within the document, or to an https address. A number leads to that item of a list, which Markdown cannot say. */
  override link({ href, tokens, text }: Tokens.Link): string {
    const name = this.parser.parseInline(tokens);
    if (href.startsWith('#')) {
      const isItem = /^\d+$/.test(text) && this.#chapters.has(href.slice(1));
      return `<a href="${escaped(isItem ? `${href}-${text}` : href)}">${name}</a>`;
    }
    return href.startsWith('https://') ? `<a href="${escaped(href)}">${name}</a>` : name;
  }

  override list({ ordered, items }: Tokens.List): string {
    const tag = ordered ? 'ol' : 'ul';
    const item = ({ tokens }: Tokens.ListItem, at: number) => {
      const id = ordered ? ` id="${this.#chapter}-${at + 1}"` : '';
      return `<li${id}>${this.parser.parse(tokens)}</li>\n`;
    };
    return `<${tag}>\n${items.map(item).join('')}</${tag}>\n`;
  }

  /** On a phone a table may be wider than the page, and is moved by itself then. */
  override table(token: Tokens.Table): string {
    return `<div class="table" tabindex="0">\n${super.table(token)}</div>\n`;
  }

  /** A document is made without any HTML, so that what looks like it is a text. */
  override html({ text }: Tokens.HTML | Tokens.Tag): string {
    return escaped(text);
  }

  override image({ text }: Tokens.Image): string {
    return escaped(text);
  }
}

/** A text as it stands in HTML, or in an attribute between double quotes. */
export const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
