import { expect, it } from 'vitest';
import { checkSigns } from '../../src/core/text-signs.ts';

it.each(['Nordvik', '2027', 'Tre ord til.', 'Sam\u00ADmen', 'א', 'Call ☎\uFE0F us', 'क्\u200Dष'])(
  '%j can be read',
  (text) => {
    expect(checkSigns('name.en', text)).toEqual([]);
  },
);

it.each(['', '   ', '\u00A0', '…', '—'])('%j has nothing to read in it', (text) => {
  expect(checkSigns('name.en', text)).toEqual([
    {
      path: 'name.en',
      found: JSON.stringify(text),
      expected: 'a text with letters or digits',
      mend: 'Write it, or leave its key out.',
    },
  ]);
});

it.each([
  'An address <office@example.org>, 3 < 4 and 5 > 4.',
  'See <https://example.org/a?b=1&c=2>; R&D.',
  'Two * stars, [as told] (here) and snake_case.',
])('%j is no markup', (text) => {
  expect(checkSigns('name.en', text)).toEqual([]);
});

it.each([
  ['<b>Look</b> here.', '<b>'],
  ['Look<br/>here.', '<br/>'],
  ['See <a href="https://example.org">this</a>.', '<a href="https://example.org">'],
  ['<!-- Look -->', '<!--'],
  ['Fish &amp; chips', '&amp;'],
  ['Fish &#38; chips', '&#38;'],
  ['It is **this**.', '**this**'],
  ['It is __this__.', '__this__'],
  ['It is `this`.', '`this`'],
  ['See [this](x).', '[this](x)'],
])('%j has markup, which would be shown as it stands', (text, markup) => {
  expect(checkSigns('name.en', text)).toEqual([
    {
      path: 'name.en',
      found: JSON.stringify(text),
      expected: `no markup, such as ${markup}`,
      mend: 'Write plain words: they are shown as they stand.',
    },
  ]);
});

it.each([
  ['\u0000', '0000'],
  ['\n', '000A'],
  ['\t', '0009'],
  ['\u001B', '001B'],
  ['\u009F', '009F'],
  ['\u200B', '200B'],
  ['\u202E', '202E'],
  ['\u2066', '2066'],
  ['\uFEFF', 'FEFF'],
  ['\u061C', '061C'],
  ['\u2028', '2028'],
  ['\u2029', '2029'],
  ['\u206A', '206A'],
  ['\u{E0041}', 'E0041'],
  ['\uD83D', 'D83D'],
  ['\u3164', '3164'],
  ['\u115F', '115F'],
  ['\u2800', '2800'],
  ['\u034F', '034F'],
  ['\uE000', 'E000'],
  ['\uFFF9', 'FFF9'],
  ['\uFFFF', 'FFFF'],
])('%j is told by its number, once', (sign, code) => {
  expect(checkSigns('name.en', `Nord${sign}vik${sign}`)).toEqual([
    {
      path: 'name.en',
      found: JSON.stringify(`Nord${sign}vik${sign}`),
      expected: `no character that cannot be seen, such as U+${code}`,
      mend: 'Take it out; a line break is a space here.',
    },
  ]);
});

it.each([
  'TODO',
  'todo.',
  '[TBD]',
  'xxx',
  'TODO: ask the clerk',
  'It is (XXX) so.',
  'Lorem ipsum dolor',
])('%j holds a place for a text that is still to come', (text) => {
  expect(checkSigns('name.en', text)).toEqual([
    {
      path: 'name.en',
      found: JSON.stringify(text),
      expected: 'no place-holder',
      mend: 'Write the text, or leave its key out.',
    },
  ]);
});

it.each(['X', 'A to-do list', 'Todos', 'Mastodon', 'TODOS', 'xxxi', 'x'.repeat(10)])(
  '%j is no place-holder',
  (text) => {
    expect(checkSigns('name.en', text)).toEqual([]);
  },
);

it.each([' Nordvik', 'Nordvik ', 'Nordvik\u00A0'])(
  '%j has a space at an end, which would stand in the sentence',
  (text) => {
    expect(checkSigns('municipality.en', text)).toEqual([
      {
        path: 'municipality.en',
        found: JSON.stringify(text),
        expected: 'no space before or behind it',
        mend: 'Take the space out.',
      },
    ]);
  },
);

it.each(['contact.name.da', 'windows.0.name.en', 'rules.12.conditions.0.text.fi'])(
  'and so would one in %s, but not one in what stands by itself',
  (path) => {
    expect(checkSigns(path, 'Nordvik ')).toHaveLength(1);
    expect(checkSigns('rules.0.guidance.en', 'It is so. ')).toEqual([]);
  },
);
