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
  ])('%j is allowed: %s, because %s', (text, allowed) => {
    expect(parse(selector, text).ok).toBe(allowed);
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
