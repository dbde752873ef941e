import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { isOfText, selector } from '../../src/core/selector.ts';

describe('a selector of a site', () => {
  it.each([
    // selector                                       allowed?  because
    ['textarea', true, 'an element may be named'],
    ['[data-testid^="post_"]', true, 'an attribute may begin with something'],
    ['[role="dialog"] form[method="post"]', true, 'one may stand in another'],
    ['div > .editor#main', true, 'directly too'],
    ['[data-e2e="comment-input"]', true, 'an attribute may have a digit in its name'],
    ['[contenteditable="true"]', true, 'that something is editable is no text'],
    ['[data-context="post"]', true, 'what a part is for is no text'],
    ['[title]', true, 'that there is a title says nothing of what it says'],
    [':has(a)', false, 'a pseudo-class may look at anything'],
    ['a, b', false, 'a list is two entries'],
    ['a ~ b', false, 'neighbours are not looked at'],
    ['', false, 'it says nothing'],
    ['textarea[value^="vote"]', false, 'a value is what somebody writes'],
    ['div > [data-replicated-value*="vote"]', false, 'so is a copy of it'],
    ['form[role="search"] [data-text="a"]', false, 'in what is around as well'],
    ['[title*="Labour"]', false, 'a title is shown'],
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
    expect(parse(selector, '.1a')).toEqual({
      ok: false,
      issues: [
        {
          path: '',
          found: '".1a"',
          expected: expect.stringContaining('a CSS selector of tags, ids, classes and attributes'),
          mend: expect.stringContaining('Begin each id and class with a letter'),
        },
      ],
    });
  });

  it('says of one by a text what would be right', () => {
    const read = parse(selector, '[placeholder="Write"]');
    expect(!read.ok && read.issues.map(({ expected }) => expected)).toEqual([
      expect.stringContaining('not by a text or a value'),
    ]);
  });
});

it.each(
  'value title placeholder alt label content srcdoc summary aria-label aria-description aria-placeholder aria-roledescription aria-valuetext data-value data-text data-label data-title data-content data-placeholder'.split(
    ' ',
  ),
)('%s is an attribute of text', (name) => {
  expect(isOfText(name)).toBe(true);
  expect(isOfText(name.toUpperCase())).toBe(true);
});
