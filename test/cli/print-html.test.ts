import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/cli/print/document.ts';
import { pageOf } from '../../src/cli/print/html.ts';
import { code, link, linkTo, md, table } from '../../src/cli/print/markdown.ts';
import { parse } from '../../src/core/issue.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { text as textSchema } from '../../src/core/schema.ts';
import { SITES } from '../core/examples.ts';
import { EVERYTHING } from './print-example.ts';
import { readPage } from './print-reading.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');

/** The pack with every text of it in English changed. */
function withTexts<T>(value: T, change: (text: string) => string): T {
  const text = parse(textSchema, value);
  if (text.ok) return { en: change(text.value.en) } as T;
  if (Array.isArray(value)) return value.map((one) => withTexts<unknown>(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, withTexts<unknown>(inner, change)]),
  ) as T;
}

const pageWith = (pack: RulePack) =>
  readPage(pageOf(documentOf(pack, 'en', SITES, NOW), pack.name.en, 'en'));
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

describe('the page of a document', () => {
  const html = pageOf(documentOf(EVERYTHING, 'da', SITES, NOW), 'Lilleby & <omegn>', 'da');
  const page = readPage(html);

  test('says which language it is in, and what it is called', () => {
    expect(page.language).toBe('da');
    expect(html).toContain('<title>Lilleby &amp; &lt;omegn&gt;</title>');
  });

  test('asks nobody for anything: no script, no picture, no style or font from elsewhere', () => {
    const { script, img, link: linked, iframe, object, form, ...others } = page.elements;
    expect([script, img, linked, iframe, object, form].filter(Boolean)).toEqual([]);
    expect(Object.keys(others).length).toBeGreaterThan(10);
    expect(page.attributes.filter((name) => /^(?:on|src|style|srcset|data)/.test(name))).toEqual(
      [],
    );
    expect(html).not.toMatch(/url\(|@import|@font-face/);
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  test('makes nothing of what a document is never made with: HTML, pictures, links elsewhere', () => {
    const odd =
      'x <b>b</b> ![p](https://e.example/p.png) [l](http://e.example) https://e.example\n\n<hr>\n';
    const { elements, links, words } = readPage(pageOf(odd, '', 'en'));
    expect([elements['b'], elements['img'], elements['hr'], links]).toEqual([
      undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(words).toBe('x <b>b</b> p l https://e.example <hr>');
  });

  test('keeps each rule together as a section, and lets a wide table be moved by itself', () => {
    const rules = EVERYTHING.rules.length;
    expect(html.match(/<section>\n<h3 id="regel-/g)).toHaveLength(rules);
    expect(html.match(/<div class="table" tabindex="0">/g)).toHaveLength(
      page.elements['table'] ?? 0,
    );
  });

  test('has one place of each name, though a pack be called like a chapter', () => {
    const { ids } = pageWith({ ...EVERYTHING, name: { en: 'Sources' } });
    expect(ids.filter((id) => id === 'sources')).toHaveLength(1);
  });

  test('lets a number lead to the item of that number', () => {
    expect(page.links).toContain('#kilder-2');
    expect(page.ids).toContain('eksempler-1');
  });
});

describe('a text of a pack', () => {
  const plain = pageWith(withTexts(EVERYTHING, (text) => text));

  const HOSTILE = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '</style></main><b>bold</b>',
    '&lt;b&gt; &amp; &#60;',
    '[a link](http://evil.example) ![a picture](https://evil.example/x.png)',
    '[a link][1] and <https://evil.example>',
    '[1]: https://evil.example',
    'https://evil.example, www.evil.example and somebody@evil.example',
    'javascript://evil.example',
    '**strong** _slanted_ ~~struck~~ `code` ``more``',
    '# a heading #',
    '- an item',
    '+ an item',
    '1. an item',
    '27. maj 2021',
    '> a quote',
    '| a | cell |',
    '--- | ---',
    ':-:',
    '---',
    '===',
    '```js',
    '~~~',
    '    indented',
    'two\n\nparagraphs\n# and a heading',
    'a line\\',
    String.raw`\*not slanted\* \\`,
    '- [ ] a task',
    '$1 $& ${x}',
    '5 * 3 * 2 = 30, a_b_c, C#, R&D',
    ' # a heading behind a space',
  ];

  test.each(HOSTILE)('comes out as it is: %j', (hostile) => {
    const page = pageWith(withTexts(EVERYTHING, () => hostile));
    expect(page.elements).toEqual(plain.elements);
    expect(page.links.filter((href) => !href.startsWith('#') && href.includes('evil'))).toEqual([]);
    const told = page.words.split(inOneLine(hostile)).length - 1;
    const times = plain.words.split('Usher').length - 1;
    expect(told).toBeGreaterThan(times);
  });

  test('comes out as it is, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(...String.raw`\ * _ [ ] ( ) < > # + - . ! | ~ & : / @ = ' " 0 a`.split(' ')),
      fc.constantFrom(' ', '`', '\n', '\t', 'www.', 'https://', '1.', '&amp;', '    '),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    const texts = fc
      .array(piece, { minLength: 1, maxLength: 12 })
      .map((pieces) => `x${pieces.join('')}x`);
    fc.assert(
      fc.property(texts, fc.boolean(), (text, bare) => {
        // Without what stands around it, it may begin and end with anything.
        const said = bare ? text.slice(1, -1) : text;
        fc.pre(said.trim() !== '');
        const page = pageWith(withTexts(EVERYTHING, () => said));
        expect(page.elements).toEqual(plain.elements);
        expect(page.words).toContain(inOneLine(said));
      }),
      { numRuns: 30 },
    );
  });

  test('does not lead anywhere in Markdown either', () => {
    expect(md`${'see https://evil.example, www.evil.example or a@evil.example'}`.markdown).toBe(
      String.raw`see https\://evil.example, www\.evil.example or a\@evil.example`,
    );
  });
});

describe('a piece of Markdown', () => {
  test.each([
    'http://town.example',
    'javascript:alert(1)',
    'https://',
    'https://a b.example',
    '#x',
  ])('is no link to %s', (url) => {
    expect(link('name', url).markdown).toBe('name');
  });

  test('keeps an address whole, with what Markdown would read in it', () => {
    const url = 'https://town.example/a_(b)?c=1&copy;=2&d=*3*';
    const page = readPage(pageOf(link('name', url).markdown, '', 'en'));
    expect(page.links).toEqual([url]);
  });

  test('calls a link by its host, and by its whole address where that is none', () => {
    expect(linkTo('https://town.example/a').markdown).toBe(
      '[town.example](<https://town.example/a>)',
    );
    expect(linkTo('https://256.1.1.1/').markdown).toContain('](<https://256.1.1.1/>)');
  });

  test('is no code where it could end it', () => {
    expect(code('a`b').markdown).toBe('a\\`b');
  });

  test('keeps a bar inside its cell', () => {
    const page = readPage(pageOf(table(['a|b'], [['c|d']]).markdown, '', 'en'));
    expect([page.elements['th'], page.elements['td'], page.words]).toEqual([1, 1, 'a|b c|d']);
  });
});
