import { expect, test } from 'vitest';
import { unknownWords } from '../../src/cli/unknown-words.ts';
import { aPack } from '../core/examples.ts';

const label = { en: 'X' };
const pack = aPack({
  vocabulary: { roles: [{ id: 'usher', label }] },
  questions: [
    {
      id: 'purpose',
      text: label,
      options: [
        { id: 'campaign', label },
        { id: 'not-sure', label },
      ],
    },
  ],
});

test('words that the packs know are not told', () => {
  expect(
    unknownWords({ role: 'usher', grant: 'all', deviceKind: 'pc' }, { purpose: 'campaign' }, [
      pack,
    ]),
  ).toEqual([]);
  expect(unknownWords({ role: 'councillor' }, {}, [])).toEqual([]);
});

test.each([
  [{ role: 'oficial' }, {}, 'No pack here knows the role “oficial”. Did you mean “official”?'],
  [{ grant: 'fulltime' }, {}, 'No pack here knows the grant “fulltime”. Did you mean “full-time”?'],
  [{}, { purpos: 'campaign' }, 'No pack here knows the question “purpos”. Did you mean “purpose”?'],
  [
    {},
    { purpose: 'campain' },
    'No pack here knows the answer to “purpose” “campain”. Did you mean “campaign”?',
  ],
  [
    { grant: 'xyzzy' },
    {},
    'No pack here knows the grant “xyzzy”. Known: full-time, part-time, all.',
  ],
])('a word that no pack knows is told, with what was meant: %j %j', (policy, answers, line) => {
  expect(unknownWords(policy, answers, [pack])).toEqual([line]);
});
