import { expect, test } from 'vitest';
import { readSites } from '../../src/cli/rules.ts';
import { unknownProducts, unknownWords } from '../../src/cli/unknown-words.ts';
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
  [{ role: 'mayor' }, {}, 'No pack here knows the role “mayor”. Did you mean “executive”?'],
  [
    { role: 'staff' },
    {},
    'No pack here knows the role “staff”. Known: councillor, executive, official, communications, group-staff, minister, usher.',
  ],
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
  expect(unknownWords(policy, answers, [pack]).map((one) => one.line)).toEqual([line]);
});

test('an answer that its question does not have is a slip, and so is a question that is near one', () => {
  const slips = (answers: Record<string, string>) =>
    unknownWords({ role: 'oficial' }, answers, [pack]).map(({ isSlip }) => isSlip);
  // A role of the settings may be of any pack.
  expect(slips({ purpose: 'bogus' })).toEqual([false, true]);
  expect(slips({ purpos: 'campaign' })).toEqual([false, true]);
  expect(slips({ 'whose-profile': 'own' })).toEqual([false, false]);
});

test('a word that was typed is a slip where one is near; one of the settings may be of another pack', () => {
  const policy = { role: 'officail', grant: 'fulltime' };
  const slips = (typed: object) =>
    unknownWords(policy, {}, [pack], typed).map(({ isSlip }) => isSlip);
  expect(slips({})).toEqual([false, false]);
  expect(slips({ role: 'officail' })).toEqual([true, false]);
  const mayor = unknownWords({ role: 'mayor' }, {}, [pack], { role: 'mayor' });
  expect(mayor.map(({ isSlip }) => isSlip)).toEqual([true]);
  expect(slips({ role: 'usherette-xyz', grant: 'fulltime' })).toEqual([false, true]);
  const unknown = { role: 'usherette-xyz', grant: 'x' };
  const words = unknownWords(unknown, { colour: 'green' }, [pack], { grant: 'x' });
  expect(words.map(({ isTyped }) => isTyped)).toEqual([false, true, true]);
});

test('an account on a service that no site is about is told, and is a slip where one is near', () => {
  const tenants = ['zoom:a.zoom.us', 'ZOOM:b.zoom.us', 'zomo:a.b', 'pigeon-post:a.b'];
  expect(unknownProducts(tenants, readSites())).toMatchObject([
    { line: '--tenant zomo:a.b: no site here is about “zomo”. Did you mean “zoom”?', isSlip: true },
    { isSlip: false },
  ]);
});
