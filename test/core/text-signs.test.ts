import { expect, it } from 'vitest';
import { checkSigns } from '../../src/core/text-signs.ts';

it.each(['Nordvik', '2027', 'Tre ord til.', 'Sam\u00ADmen', 'א'])('%j can be read', (text) => {
  expect(checkSigns('name.en', text)).toEqual([]);
});

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
  ['\u0000', '0000'],
  ['\n', '000A'],
  ['\t', '0009'],
  ['\u001B', '001B'],
  ['\u009F', '009F'],
  ['\u200B', '200B'],
  ['\u202E', '202E'],
  ['\u2066', '2066'],
  ['\uFEFF', 'FEFF'],
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
