import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'here') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'You could lose your seat.'],
  ['en', 'Members may lose their office.'],
  ['en', 'This may cost you your job.'],
  ['en', 'IT can see what you do here.'],
  ['en', 'The council can see your posts.'],
  ['en', 'Somebody sees what you write.'],
  ['da', 'Du kan miste din plads.'],
  ['da', 'Du risikerer at miste dit hverv.'],
  ['da', 'Kommunen kan se, hvad du laver.'],
  ['da', 'IT-afdelingen ser alt, hvad du skriver.'],
  ['sv', 'Du kan förlora ditt uppdrag.'],
  ['sv', 'Kommunen kan se vad du gör.'],
  ['sv', 'IT ser allt du skriver.'],
  ['nb', 'Du kan miste vervet ditt.'],
  ['nb', 'Kommunen kan se hva du gjør.'],
  ['nb', 'IT-avdelingen ser alt du skriver.'],
  ['fi', 'Voit menettää paikkasi.'],
  ['fi', 'Kunta näkee, mitä teet.'],
  ['fi', 'Tietohallinto voi nähdä julkaisusi.'],
])('(%s) threatens with a loss, or with somebody who sees: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual('nothing that threatens');
});

it.each<[Language, string]>([
  ['en', 'Nobody can see what you write.'],
  ['en', 'The council cannot see your notes.'],
  ['en', 'You may lose the page.'],
  ['en', 'You can see what you have noted.'],
  ['en', 'People can see what the council does.'],
  ['da', 'Ingen kan se, hvad du skriver.'],
  ['da', 'Kommunen kan ikke se dine noter.'],
  ['da', 'Kommunen ser på planen.'],
  ['da', 'Du kan se dine noter.'],
  ['sv', 'Ingen kan se vad du skriver.'],
  ['sv', 'Kommunen kan inte se dina anteckningar.'],
  ['sv', 'Du kan se dina anteckningar.'],
  ['nb', 'Ingen kan se hva du skriver.'],
  ['nb', 'Kommunen kan ikke se notatene dine.'],
  ['nb', 'Du kan se notatene dine.'],
  ['fi', 'Kukaan ei näe, mitä teet.'],
  ['fi', 'Kunta ei voi nähdä merkintöjäsi.'],
  ['fi', 'Voit nähdä merkintäsi.'],
  ['en', 'No other people see your notes.'],
  ['en', 'Neither the council nor IT can see your notes.'],
  ['da', 'Ingen andre kan se dine noter.'],
  ['da', 'Hverken kommunen eller andre ser dine noter.'],
  ['sv', 'Inga andra kan se dina anteckningar.'],
  ['nb', 'Ingen andre kan se notatene dine.'],
])('(%s) calms, or is about something else: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
