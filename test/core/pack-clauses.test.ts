import { expect, it } from 'vitest';
import { checkClauses } from '../../src/core/pack-clauses.ts';
import { checkTexts } from '../../src/core/pack-texts.ts';
import { wordingIn } from '../../src/core/wording/wording.ts';
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { clause, good, withRule } from './sound-pack.ts';

const told = (language: Language, text: string, outcome?: 'fine-if' | 'not-supported') =>
  checkClauses(
    { conditions: [{ kind: 'other', text: { en: '', [language]: text } }] },
    'conditions',
    outcome,
  );

it.each<[Language, string, string]>([
  ['en', 'if it is neutral', 'if'],
  ['en', 'only if it is neutral', 'only if'],
  ['en', 'that the post is neutral', 'that the'],
  ['en', 'provided that it is neutral', 'provided that'],
  ['en', 'unless it is urgent', 'unless'],
  ['en', 'as long as it is neutral', 'as long as'],
  ['da', 'hvis det er neutralt', 'hvis'],
  ['da', ' Hvis det er neutralt', 'Hvis'],
  ['da', 'såfremt det er neutralt', 'såfremt'],
  ['da', 'at det er neutralt', 'at'],
  ['sv', 'om det är neutralt', 'om'],
  ['sv', 'ifall det är neutralt', 'ifall'],
  ['sv', 'att det är neutralt', 'att'],
  ['nb', 'hvis det er nøytralt', 'hvis'],
  ['nb', 'dersom det er nøytralt', 'dersom'],
  ['nb', 'om det er nøytralt', 'om'],
  ['nb', 'at det er nøytralt', 'at'],
  ['fi', 'jos se on puolueeton', 'jos'],
  ['fi', 'mikäli se on puolueeton', 'mikäli'],
  ['fi', 'että se on puolueeton', 'että'],
])('(%s) a condition that says “if” again is told: %s', (language, text, said) => {
  const [first] = told(language, text, 'fine-if').filter(({ mend }) => mend.startsWith('The'));
  const word = { en: 'if', da: 'hvis', sv: 'om', nb: 'hvis', fi: 'jos' }[language];
  expect(first).toMatchObject({
    path: `conditions.0.text.${language}`,
    expected: `a clause that does not begin with “${said}”`,
    mend: `The sentence already says “${word}”: leave it out.`,
  });
  // Nothing of the kind stands before what staff can help with, nor is known of an outcome in doubt.
  for (const outcome of ['not-supported', undefined] as const) {
    expect(told(language, text.trim().toLowerCase(), outcome)).toEqual([]);
  }
});

it('the word that is said to be there is the one in the sentence', () => {
  for (const language of LANGUAGES) {
    const first = { en: 'if', da: 'hvis', sv: 'om', nb: 'hvis', fi: 'jos' }[language];
    expect(wordingIn(language).outcomes['fine-if']).toContain(` ${first} {condition}`);
    expect(told(language, `${first} x`, 'fine-if')).toHaveLength(1);
  }
});

it.each<[Language, string, string]>([
  ['en', 'The post is neutral', 'the'],
  ['en', 'It is neutral', 'it'],
  ['en', 'You post it yourself', 'you'],
  ['en', 'A member asked for it', 'a'],
  ['da', 'Det er neutralt', 'det'],
  ['da', 'De politiske møder er åbne', 'de'],
  ['da', 'Du selv lægger op', 'du'],
  ['sv', 'Det är neutralt', 'det'],
  ['sv', 'Den som skriver svarar', 'den'],
  ['nb', 'Det er nøytralt', 'det'],
  ['nb', 'Du skriver selv', 'du'],
  ['fi', 'Se on puolueeton', 'se'],
])('(%s) one that begins with a capital like a sentence is told: %s', (language, text, word) => {
  for (const outcome of ['fine-if', 'not-supported'] as const) {
    expect(told(language, text, outcome)).toMatchObject([
      {
        expected: `“${word}” without a capital`,
        mend: 'It stands inside a sentence: begin it with a small letter.',
      },
    ]);
  }
});

it.each<[Language, string]>([
  ['en', 'that is so'],
  ['en', 'that post is neutral'],
  ['en', 'iffy words are left out'],
  ['en', 'provided equipment is used'],
  ['en', 'The Hague has agreed'],
  ['en', 'IT has agreed'],
  ['en', 'I have asked'],
  ['en', 'City business is meant'],
  ['da', 'KL er enig'],
  ['da', 'I har bedt om det'],
  ['da', 'Det Fri Hus er enigt'],
  ['da', 'Aarhus er enig'],
  ['da', 'hvisken er i orden'],
  ['da', 'det er neutralt, og hvis det er kort'],
  ['sv', 'omröstningen är slut'],
  ['nb', 'Oslo er enig'],
  ['fi', 'Helsinki on samaa mieltä'],
  ['fi', 'SE on lyhenne'],
])('(%s) a clause as it should be is in order: %s', (language, text) => {
  expect(told(language, text, 'fine-if')).toEqual([]);
});

it.each(['it rains,', 'it rains, ', 'it rains;', 'it rains:'])(
  'what ends so is told: %j',
  (text) => {
    expect(told('en', text)).toMatchObject([
      {
        expected: 'a clause that does not end in a comma, a colon or a semicolon',
        mend: 'It stands inside a sentence: leave it out.',
      },
    ]);
  },
);

it('is among what is told of the texts of a pack, unless the outcome is in doubt', () => {
  const pack = withRule({ outcome: 'fine-if', conditions: clause('if it rains') });
  const at = pack.rules.findIndex(({ conditions }) => conditions);
  const path = `rules.${at}.conditions.0.text.en`;
  expect(checkTexts(pack).map((issue) => issue.path)).toEqual([path]);
  expect(checkTexts(pack, [{ path: `rules.${at}.outcome` }])).toEqual([]);
  expect(checkTexts(good)).toEqual([]);
});
