import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSites } from '../../src/cli/rules.ts';
import { suggest } from '../../src/cli/suggest.ts';
import { parse } from '../../src/core/issue.ts';
import { ATTRIBUTES, selector } from '../../src/core/selector.ts';
import { NEVER } from '../../src/sensors/field.ts';

function toldOf(text: string) {
  const read = parse(selector, text);
  return read.ok ? [] : suggest(read.issues);
}

describe('a selector of a site', () => {
  it.each([
    // selector                                       allowed?  because
    ['textarea', true, 'an element may be named'],
    ['[data-testid^="post_"]', true, 'an attribute may begin with something'],
    ['[role="dialog"] form[method="post"]', true, 'one may stand in another'],
    ['div > .editor#main', true, 'directly too'],
    ['[data-e2e="comment-input"]', true, 'an attribute may have a digit in its name'],
    ['[contenteditable="true"]', true, 'that something is editable is no text'],
    [':has(a)', false, 'a pseudo-class may look at anything'],
    ['a, b', false, 'a list is two entries'],
    ['a ~ b', false, 'neighbours are not looked at'],
    ['', false, 'it says nothing'],
    ['textarea[value^="vote"]', false, 'a value is what somebody writes'],
    ['div > [data-replicated-value*="vote"]', false, 'so is a copy of it'],
    ['form[role="search"] [data-text="a"]', false, 'in what is around as well'],
    ['[title*="Labour"]', false, 'a title is shown'],
    ['[title]', false, 'that there is one is nothing that a page is made of'],
    ['[data-draft*="vote"]', false, 'a page may give any name to a text'],
    ['[role="dialog"] [data-author="a"]', false, 'also to who wrote one'],
    ['[href*="q=vote"]', false, 'a link may carry what is searched for'],
    ['[role="["] a', true, 'what stands in quotes is no attribute'],
    ['[role="a [title] b"] a', true, 'however long it is'],
    ['[aria-label="Post"]', false, 'a label is shown'],
    ['#_main .-moz-box.a1--b', true, 'a name may begin with “_”, or with “-” and a letter'],
    ['* > a', true, 'any element may be what something stands in'],
    ['.1a', false, 'a class begins with no digit'],
    ['#1abc', false, 'nor does an id'],
    ['.-', false, 'a hyphen alone is no name'],
    ['.-1', false, 'nor is one before a digit'],
    ['.--a', false, 'one hyphen is enough'],
    ['.', false, 'a class has a name'],
    ['div > ', false, 'something stands in it'],
    [' > textarea', false, 'it stands in something'],
    ['div >  > a', false, 'something stands between'],
    ['div ', false, 'something stands behind a space'],
    [' div', false, 'something stands before a space'],
    ['div  a', false, 'one space is enough'],
    ['div>a', false, 'it is written in one way'],
    ['[1a]', false, 'an attribute begins with no digit'],
    ['[role="a\nb"]', false, 'a text ends on its line'],
    ['[role="a\tb"]', false, 'nor has it another sign of control'],
    ['[role="a\u0085b"]', false, 'nor one of the second set'],
    ['a*', false, 'a star is an element of its own'],
  ])('%j is allowed: %s, because %s', (text, allowed) => {
    expect(parse(selector, text).ok).toBe(allowed);
  });

  it('says of what is none what would be right, and how to get there', () => {
    expect(toldOf('.1a')).toEqual([
      {
        path: '',
        found: '".1a"',
        expected: expect.stringContaining('a CSS selector of tags, ids, classes and attributes'),
        mend: expect.stringMatching(/^Begin each id and class with a letter.*on one line\.$/),
      },
    ]);
  });

  it('says of one by a text what would be right', () => {
    expect(toldOf('[placeholder="Write"]')).toEqual([
      expect.objectContaining({
        expected: expect.stringMatching(/by no attributes but role, .*, data-slate-editor$/),
        mend: 'Go by one of these, or by an element, an id or a class alone.',
      }),
    ]);
  });

  it.each(ATTRIBUTES)('may go by %s', (name) => {
    expect(parse(selector, `[${name}]`).ok).toBe(true);
    expect(parse(selector, `div [${name}^="a"] > b`).ok).toBe(true);
  });

  it.each(
    'value title placeholder alt label content srcdoc summary abbr href action cite datetime aria-label aria-description aria-placeholder aria-roledescription aria-valuetext aria-valuenow aria-checked data-value data-text data-label data-title data-content data-placeholder data-draft data-message data-caption data-body data-html data-subject data-recipient data-author data-name'.split(
      ' ',
    ),
  )('may not go by %s', (name) => {
    expect(parse(selector, `[${name}]`).ok).toBe(false);
    expect(parse(selector, `div [${name}*="a"] > b`).ok).toBe(false);
  });

  it.each(
    'placeholder-shown checked user-invalid invalid valid in-range autofill target-text visited empty default read-write disabled focus not(a) has(a)'.split(
      ' ',
    ),
  )('may not ask for :%s', (name) => {
    expect(parse(selector, `textarea:${name}`).ok).toBe(false);
  });
});

describe('the attributes that an entry may go by', () => {
  it('are those that an entry goes by, or the script by itself, and no others', () => {
    const ofSites = readSites().flatMap(({ fields }) => fields.map((one) => one.selector ?? ''));
    const used = [...ofSites, NEVER].join().matchAll(/\[([\w-]+)/g);
    const names = new Set([...used].map(([, name]) => name));
    expect(ATTRIBUTES.filter((name) => !names.has(name))).toEqual([]);
  });

  it('are those that the language of rules names', () => {
    const readme = readFileSync('rules/README.md', 'utf8');
    const [, list = ''] = /of attributes there is a short list: (.*?)\. /.exec(readme) ?? [];
    expect([...list.matchAll(/`([^`]+)`/g)].map(([, name]) => name)).toEqual(ATTRIBUTES);
  });
});
