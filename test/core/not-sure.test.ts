import { expect, it } from 'vitest';
import { checkNotSure } from '../../src/core/not-sure.ts';
import { checkTexts } from '../../src/core/pack-texts.ts';
import type { Text } from '../../src/core/words.ts';
import { good } from './sound-pack.ts';

const asking = (label: Text, id = 'not-sure') => ({
  questions: [{ id: 'purpose', text: { en: 'Which?' }, options: [{ id, label }] }],
});

it.each<Text>([
  { en: 'Not sure', da: 'Ved ikke', sv: 'Vet inte', nb: 'Usikker', fi: 'En tiedä' },
  { en: 'Not sure – I will ask', nb: 'Vet ikke' },
  { en: 'Unsure', da: 'Er i tvivl', sv: 'Osäker', nb: 'Ikke sikker', fi: 'En osaa sanoa' },
  { en: 'I don’t know', da: 'Ikke sikker', sv: 'Vet ej', nb: 'Jeg er usikker', fi: 'Epävarma' },
  { en: "I don't know yet", da: 'Usikker', sv: 'Inte säker', nb: 'I tvil', fi: 'En ole varma' },
  {
    en: '  NOT  SURE',
    da: 'Det ved jeg ikke',
    sv: 'vet\u00A0inte',
    nb: 'usikker.',
    fi: 'en\ntiedä',
  },
])('an answer that says “not sure” in its language is in order', (label) => {
  expect(checkNotSure(asking(label))).toEqual([]);
});

it('an answer with the id not-sure that states something is told, in each language, with the words that there are', () => {
  const label = { en: 'Yes, campaign', nb: 'Ja, valgkamp' };
  const mend = (words: string) =>
    `Begin it with “${words}”, and let another answer say the rest: whoever is not sure states nothing.`;
  expect(checkNotSure(asking(label))).toEqual([
    {
      path: 'questions.0.options.0.label.en',
      found: '"Yes, campaign"',
      expected: 'a label that says so, such as “Not sure”',
      mend: mend('Not sure'),
    },
    {
      path: 'questions.0.options.0.label.nb',
      found: '"Ja, valgkamp"',
      expected: 'a label that says so, such as “Usikker”',
      mend: mend('Usikker'),
    },
  ]);
});

it.each<Text>([
  { en: 'Sure, not campaign' },
  { en: 'Not surely' },
  { en: 'Not sure', da: 'Usikkerhed' },
  { en: 'Not sure', da: 'Ikke' },
  { en: 'Not sure', fi: 'Epävarmaa aikaa' },
])('a label with only a part of such words is told: %j', (label) => {
  expect(checkNotSure(asking(label))).toHaveLength(1);
});

it('any other answer may say what it likes, and one whose id is in doubt is left alone', () => {
  expect(checkNotSure(asking({ en: 'Yes' }, 'yes'))).toEqual([]);
  const doubt = { path: 'questions.0.options.0.id' };
  expect(checkNotSure(asking({ en: 'Yes' }), [doubt])).toEqual([]);
});

it('is among what is told of the texts of a pack', () => {
  const pack = { ...good, ...asking({ en: 'Yes, campaign' }) };
  expect(checkTexts(pack).map(({ path }) => path)).toContain('questions.0.options.0.label.en');
});
