import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'here') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'Candidate Anna Svensson asked.'],
  ['en', 'Candidate Svensson asked.'],
  ['en', 'The chair, Anna Svensson, asked.'],
  ['en', 'The mayor, Anna Svensson, asked.'],
  ['en', 'Leader Anna Svensson'],
  ['en', 'Chair Anna Svensson'],
  ['da', 'Kandidaten Anna Hansen spurgte.'],
  ['da', 'Kandidat Hansen'],
  ['da', 'Borgmesteren, Anna Hansen, spurgte.'],
  ['sv', 'Kandidaten Anna Berg frågade.'],
  ['sv', 'Ordföranden, Anna Berg, frågade.'],
  ['nb', 'Kandidat Anna Berg'],
  ['nb', 'Byråd Anna Berg'],
  ['nb', 'Ordføreren, Anna Berg, spurte.'],
  ['fi', 'Ehdokas Anna Virta'],
  ['fi', 'Puheenjohtaja, Anna Virta, kysyi.'],
])('(%s) names somebody who stands or sits in something: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual('no person');
});

it.each<[Language, string]>([
  ['en', 'Candidate Information Pack'],
  ['en', 'Candidate Handbook'],
  ['en', 'A candidate may ask.'],
  ['en', 'The mayor, City Council, and staff'],
  ['en', 'The chair, the mayor, and staff'],
  ['en', 'Leader Board'],
  ['en', 'Leader Group Meeting'],
  ['da', 'Aarhus Byråd'],
  ['da', 'Kandidaten spørger i Storby.'],
  ['da', 'Byrådet i Storby'],
  ['sv', 'Kandidaten frågar i Storstad.'],
  ['nb', 'Byråd for kultur'],
  ['nb', 'Kandidaten spør i Oslo.'],
  ['fi', 'Ehdokas Helsingissä voi kysyä.'],
])('(%s) names an office, a body or a document alone: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
