import { describe, expect, test } from 'vitest';
import { changeOf } from '../../src/cli/diff-values.ts';

describe('a value that stands under another name', () => {
  test.each([
    ['answers', { purpose: 'work' }, { aim: 'work' }, '“work” (purpose) to “work” (aim)'],
    ['when', { role: ['clerk'] }, { grant: ['clerk'] }, '“clerk” (role) to “clerk” (grant)'],
    [
      'considerations',
      { for: [{ en: 'It is near.' }], against: [] },
      { for: [], against: [{ en: 'It is near.' }] },
      '“It is near.” (for) to “It is near.” (against)',
    ],
  ])('is told with its name, in %s', (key, before, after, change) => {
    expect(changeOf(key, before, after)).toBe(`changed from ${change}`);
  });

  test('is told without where the values differ, or stand in another order', () => {
    expect(changeOf('answers', { purpose: 'work' }, { aim: 'play' })).toBe(
      'changed from “work” to “play”',
    );
    const [one, other] = [{ text: { en: 'one' } }, { text: { en: 'other' } }];
    expect(changeOf('conditions', [one, other], [other, one])).toBe(
      'changed from “one” and “other” to “other” and “one”',
    );
  });
});

test('the moment of an event is told with the event', () => {
  const [early, late] = ['2029-10-01T00:00', '2029-10-08T00:00'];
  expect(changeOf('events', { called: early }, { published: early })).toBe(
    `changed from “${early}” (called) to “${early}” (published)`,
  );
  expect(changeOf('events', { called: early }, { called: late })).toBe(
    `changed from “${early}” (called) to “${late}” (called)`,
  );
  expect(changeOf('events', undefined, { called: early })).toBe(`changed: now “${early}” (called)`);
});
