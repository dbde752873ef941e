import { expect, it } from 'vitest';
import { loudnessOf } from '../../../src/core/wording/loudness.ts';

const expectedOf = (text: string) => loudnessOf(text).map(({ expected }) => expected);

it.each([
  'A calm sentence.',
  'KL, DJØF and UNESCO have answered.',
  'NSW',
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
