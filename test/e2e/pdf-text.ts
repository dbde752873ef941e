/** The text of a PDF as Chromium writes it: enough to read what would be on the paper. */
import { inflateSync } from 'node:zlib';

/** All pages, a line for each piece of text that is set by itself. @throws Error if it is no such PDF */
export function pdfText(pdf: Buffer): string {
  // Latin 1 has a character for each byte.
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(/(?<=^|\n)(\d+) 0 obj\n([^]*?)\nendobj/g)].map(
      ([, number = '', body = '']) => [number, body],
    ),
  );
  const pages = [...objects.values()].filter((body) => /\/Type \/Page\b/.test(body));
  if (pages.length === 0) throw new Error('There is no page in this file.');
  return pages.map((page) => textOfPage(page, objects)).join('\n');
}

type Objects = ReadonlyMap<string, string>;
/** From a glyph, as the four hexadecimal digits that stand for it, to its letters. */
type Letters = ReadonlyMap<string, string>;

function textOfPage(page: string, objects: Objects): string {
  const fonts = new Map(
    [...(/\/Font <<([^]*?)>>/.exec(page)?.[1] ?? '').matchAll(/\/(\w+) (\d+) 0 R/g)].map(
      ([, name = '', number = '']) => [name, lettersOf(number, objects)],
    ),
  );
  let letters: Letters = new Map();
  const found: string[] = [];
  const content = streamIn(objects.get(/\/Contents (\d+) 0 R/.exec(page)?.[1] ?? '') ?? '');
  for (const [, font, shown] of content.matchAll(
    /\/(\w+) [\d.]+ Tf|((?:<[0-9A-F]+>|\[.*?\]) TJ?j?)|ET/g,
  )) {
    if (font) letters = fonts.get(font) ?? new Map();
    else if (shown)
      found.push((shown.match(/[0-9A-F]{4}/g) ?? []).map((glyph) => letters.get(glyph)).join(''));
    else found.push('\n');
  }
  return found.join('');
}

function lettersOf(font: string, objects: Objects): Letters {
  const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(font) ?? '')?.[1] ?? '';
  const letters = new Map<string, string>();
  const sections = streamIn(objects.get(map) ?? '').matchAll(/beginbf(char|range)\n([^]*?)endbf/g);
  for (const [, kind, body = ''] of sections) {
    for (const line of body.trim().split('\n')) {
      const codes = [...line.matchAll(/<([0-9A-F]+)>/g)].map(([, code = '']) => code);
      const [first = '', last = first] = codes;
      const to = codes.at(-1) ?? '';
      const end = kind === 'range' ? Number.parseInt(last, 16) : Number.parseInt(first, 16);
      for (let glyph = Number.parseInt(first, 16), step = 0; glyph <= end; glyph += 1, step += 1) {
        letters.set(hex(glyph), textOfCode(to, step));
      }
    }
  }
  return letters;
}

/** UTF-16, of which the last unit counts up along a range. */
function textOfCode(code: string, step: number): string {
  const units = (code.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));
  return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + step);
}

const hex = (number: number): string => number.toString(16).toUpperCase().padStart(4, '0');

function streamIn(body: string): string {
  const [, packed = ''] = /stream\r?\n([^]*?)\n?endstream/.exec(body) ?? [];
  return packed && inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
}
