import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'here') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'You want to post.'],
  ['en', 'You’d like to publish a post.'],
  ['en', 'You intend to campaign.'],
  ['da', 'Du vil slå noget op.'],
  ['da', 'Du ønsker at skrive et opslag.'],
  ['da', 'Du har tænkt dig at dele det.'],
  ['da', 'Du udgiver nu et opslag.'],
  ['da', 'Nu udgiver du et opslag.'],
  ['sv', 'Du tänker publicera.'],
  ['sv', 'Du vill lägga upp något.'],
  ['nb', 'Du vil legge ut noe.'],
  ['nb', 'Du har tenkt å skrive et innlegg.'],
  ['fi', 'Aiot julkaista.'],
  ['fi', 'Haluat jakaa julkaisun.'],
])('(%s) states what the user is about to do: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual('nothing about what the user does');
});

it.each<[Language, string]>([
  ['en', 'If you want to post, the secretariat can help.'],
  ['en', 'You can post here.'],
  ['en', 'Do you want to post?'],
  ['en', 'You may want to ask.'],
  ['da', 'Hvis du vil slå noget op, kan du spørge.'],
  ['da', 'Vil du slå noget op?'],
  ['da', 'Du vil kunne læse det.'],
  ['da', 'Du kan slå noget op.'],
  ['sv', 'Om du vill publicera kan du fråga.'],
  ['sv', 'Vill du publicera?'],
  ['sv', 'Du kan publicera.'],
  ['nb', 'Hvis du vil legge ut noe, kan du spørre.'],
  ['nb', 'Vil du legge ut noe?'],
  ['nb', 'Du kan legge ut noe.'],
  ['fi', 'Jos aiot julkaista, voit kysyä.'],
  ['fi', 'Aiotko julkaista?'],
  ['fi', 'Voit julkaista.'],
])('(%s) asks, says when, or what can be done: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
