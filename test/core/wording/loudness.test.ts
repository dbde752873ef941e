import { expect, it } from 'vitest';
import { loudnessOf } from '../../../src/core/wording/loudness.ts';

const expectedOf = (text: string) => loudnessOf(text).map(({ expected }) => expected);

it.each([
  'A calm sentence.',
  'KL, DJØF and UNESCO have answered.',
  'NSW',
  'The NSW ICAC and the UK GDPR have answered.',
  'EU VAT, a PDF and the LGA SKR.',
  'IT at KL, SKR, KS and UNESCO.',
  'UNESCO',
  '27',
  'Notes © Armslength™, 5 ↔ 6 → 7',
  'One WARNING-free word in CAPITALS.',
])('a text that is calm is told nothing: %s', (text) => {
  expect(expectedOf(text)).toEqual([]);
});

it.each(['Look!', '¡Look', 'Look！', 'Look‼', 'Look⁉'])(
  'a text with an exclamation mark is told: %s',
  (text) => {
    expect(expectedOf(text)).toEqual(['no exclamation mark']);
  },
);

it.each([
  '🚨 Look here.',
  '⚠️ Look here.',
  '⚠ Look here.',
  'Look 🛑',
  '❌ Look.',
  '❗ Look.',
  '👮 Look.',
])('a text with a picture is told: %s', (text) => {
  expect(expectedOf(text)).toEqual(['no picture such as a siren']);
});

it.each([
  'RED CARD',
  'A RED CARD for it.',
  'CARD RED',
  'Read this NOW',
  'It is NOT so.',
  'LÆS det NU',
  'Det er IKKE så.',
  'Läs NU',
  'Det är INTE så.',
  'Les NÅ',
  'Lue NYT',
  'ÄLÄ kirjoita',
])('a word that is raised among others is told too: %s', (text) => {
  expect(expectedOf(text)).toEqual(['no text in capitals']);
});

it.each(['LOOK HERE', 'LÆS DETTE NU', 'Please READ THIS, it says.', 'ATTENTION'])(
  'a text in capitals is told: %s',
  (text) => {
    expect(expectedOf(text)).toEqual(['no text in capitals']);
  },
);

it('all of it is told at once', () => {
  expect(expectedOf('🚨 LOOK HERE!')).toEqual([
    'no exclamation mark',
    'no picture such as a siren',
    'no text in capitals',
  ]);
});
