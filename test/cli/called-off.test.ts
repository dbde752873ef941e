import { expect, it } from 'vitest';
import { calledOffInWords, wordOfCallingOff } from '../../src/cli/called-off.ts';

it.each([
  ['Aflyst: Byråd', 'aflyst'],
  ['AFLYST - Byråd', 'aflyst'],
  ['(Aflyst) Byråd', 'aflyst'],
  ['Aflyst', 'aflyst'],
  ['Inställt: Kommunfullmäktige', 'inställt'],
  ['INSTÄLLD Nämnd', 'inställd'],
  ['Insta\u0308llt: Nämnd', 'inställt'],
  ['Avlyst[kommunestyret]', 'avlyst'],
  ['Peruttu: valtuusto', 'peruttu'],
  [' [Peruutettu] valtuusto', 'peruutettu'],
  ['Cancelled: council', 'cancelled'],
  ['Canceled – council', 'canceled'],
])('“%s” looks called off', (title, word) => {
  expect(wordOfCallingOff(title)).toBe(word);
});

it.each([
  'Byråd, aflyst punkt 3',
  'Aflystes sager',
  'Inställtes',
  'Byråd',
  'Cancellation policy',
  '',
])('“%s” does not', (title) => {
  expect(wordOfCallingOff(title)).toBeNull();
});

it('one is told as one, and none not at all', () => {
  expect(calledOffInWords('a.ics', [])).toBe('');
  expect(calledOffInWords('a.ics', [{ line: 3, title: 'Aflyst', word: 'aflyst' }])).toBe(
    'a.ics: 1 title by which an event looks called off, and it is among the sittings: line 3 "Aflyst". Leave it out with --except aflyst.\n',
  );
});
