import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'here') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['da', 'Ikke brug kommunens udstyr.'],
  ['da', 'Slå ikke noget op her.'],
  ['da', 'Siden er åben. Ikke skriv her.'],
  ['da', 'Venligst ikke del det.'],
  ['da', 'Post aldrig her.'],
  ['nb', 'Ikke bruk kommunens utstyr.'],
  ['nb', 'Ikke legg ut noe her.'],
  ['nb', 'Slå ikke opp noe her.'],
  ['nb', 'Vennligst ikke del dette.'],
  ['nb', 'Aldri publiser her.'],
  ['sv', 'Inte använd kommunens utrustning.'],
  ['sv', 'Lägg inte upp något här.'],
  ['sv', 'Posta aldrig här.'],
  ['sv', 'Vänligen inte dela detta.'],
  ['sv', 'Ta inte med telefonen.'],
  ['en', 'Do not post here.'],
  ['en', 'Never post here.'],
  ['fi', 'Älä julkaise tässä.'],
  ['fi', 'Älkää käyttäkö kunnan laitteita.'],
  ['da', 'Ikke skriv i gruppen.'],
  ['nb', 'Ikke publiser på kommunens side.'],
  ['nb', 'Ikke skriv for partiet.'],
])('(%s) orders to leave something: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual('no order to do or to leave something');
});

it.each<[Language, string]>([
  ['da', 'Ikke brug for mere udstyr.'],
  ['da', 'Ikke del af retningslinjen.'],
  ['da', 'Ikke sikker'],
  ['da', 'Ikke alle kan se det.'],
  ['nb', 'Ikke bruk for mer utstyr.'],
  ['nb', 'Ikke del av retningslinjen.'],
  ['nb', 'Ikke alle kan se det.'],
  ['sv', 'Inte säker'],
  ['sv', 'Inte alla kan se det.'],
  ['sv', 'Inte del av riktlinjen.'],
  ['da', 'ikke slå noget op'],
  ['da', 'Retningslinjen siger, at man ikke slår noget op.'],
  ['da', 'Posten er ikke her.'],
  ['nb', 'Det er ikke bruk for utstyr.'],
])('(%s) says what is not, and orders nothing: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
