import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'vocabulary.roles.0.label') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'The mayor’s party'],
  ['en', 'A party of the opposition'],
  ['en', 'Member of the opposition'],
  ['en', 'Members of the ruling majority'],
  ['en', 'Posts of the ruling parties are fine; those of the opposition have their own places.'],
  ['en', 'Opposition'],
  ['en', 'Government or opposition'],
  ['en', 'Are you in the opposition?'],
  ['en', 'Opposition councillors'],
  ['en', 'A governing party'],
  ['en', 'The party in power'],
  ['en', 'Members of the majority'],
  ['en', 'The majority group'],
  ['en', 'Parties in government'],
  ['da', 'Borgmesterens parti'],
  ['da', 'Et parti i oppositionen'],
  ['da', 'Medlem af oppositionen'],
  ['da', 'Medlemmer af det styrende flertal'],
  ['da', 'Opslag fra regeringspartierne er i orden.'],
  ['da', 'Oppositionspartier'],
  ['da', 'Er du i opposition?'],
  ['da', 'Medlemmer af flertallet'],
  ['sv', 'Kommunalrådets parti'],
  ['sv', 'Ett parti i oppositionen'],
  ['sv', 'Ledamot i oppositionen'],
  ['sv', 'Ledamöter i den styrande majoriteten'],
  ['sv', 'Oppositionsråd'],
  ['sv', 'Inlägg från majoritetspartierna'],
  ['sv', 'Är du i opposition?'],
  ['sv', 'Ledamöter i majoriteten'],
  ['nb', 'Ordførerens parti'],
  ['nb', 'Et parti i opposisjonen'],
  ['nb', 'Medlem av opposisjonen'],
  ['nb', 'Medlemmer av det styrende flertallet'],
  ['nb', 'Innlegg fra regjeringspartiene'],
  ['nb', 'Medlemmer av posisjonen'],
  ['nb', 'Er du i opposisjon?'],
  ['nb', 'Medlem av flertallet'],
  ['fi', 'Pormestarin puolue'],
  ['fi', 'Oppositiopuolue'],
  ['fi', 'Opposition jäsen'],
  ['fi', 'Hallitsevan enemmistön jäsenet'],
  ['fi', 'Hallituspuolueiden julkaisut'],
  ['fi', 'Oletko oppositiossa?'],
  ['fi', 'Enemmistön jäsen'],
  ['en', 'A party in office'],
  ['en', 'Opposition?'],
  ['da', 'Partier i regering'],
  ['sv', 'Partier i regeringen'],
  ['nb', 'Partier i regjering'],
])('(%s) tells a side of politics: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual(expect.stringContaining('no side of politics'));
});

it.each<[Language, string]>([
  ['en', 'The majority of the council decides.'],
  ['en', 'A majority vote is needed.'],
  ['en', 'The government agency answers.'],
  ['en', 'A public authority'],
  ['en', 'Support or opposition in another way'],
  ['en', 'The opposition to the plan is noted by nobody.'],
  ['en', 'Members of the government agency'],
  ['en', 'A member of the Government'],
  ['en', 'a party, all parties and the party group'],
  ['en', 'The governing body of the school'],
  ['en', 'The majority of members'],
  ['en', 'Members of the majority of councils'],
  ['en', 'The ruling of the court'],
  ['en', 'Members in office'],
  ['en', 'Opposition to a plan'],
  ['da', 'Flertallet af byrådet bestemmer.'],
  ['da', 'Det kræver et flertal.'],
  ['da', 'Flertalsafgørelse'],
  ['da', 'Alle partier, et parti og partigruppen'],
  ['da', 'Modstand og opposition mod planen'],
  ['da', 'Regeringens retningslinjer'],
  ['da', 'Styrende dokumenter'],
  ['sv', 'Majoriteten av fullmäktige beslutar.'],
  ['sv', 'Majoritetsbeslut'],
  ['sv', 'Planer och styrande dokument'],
  ['sv', 'Alla partier, ett parti och partigruppen'],
  ['sv', 'Regeringsformen'],
  ['sv', 'Ledamöter i majoriteten av nämnderna'],
  ['nb', 'Flertallet av kommunestyret bestemmer.'],
  ['nb', 'Flertallsvedtak'],
  ['nb', 'Alle partier, et parti og partigruppen'],
  ['nb', 'Regjeringens retningslinjer'],
  ['fi', 'Valtuuston enemmistö päättää.'],
  ['fi', 'Enemmistöpäätös'],
  ['fi', 'Kaikki puolueet, puolue ja puolueen ryhmä'],
  ['fi', 'Hallituksen jäsen'],
  ['en', 'Members of the Government and those who chair the House'],
  ['da', 'Medlem af regeringen'],
  ['sv', 'Medlem av regeringen'],
  ['nb', 'Medlem av regjeringen'],
])('(%s) tells no side, and is in order: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});

it('is told with how to mend it', () => {
  expect(checkText('categories.0.label.en', 'Members of the opposition', 'en')).toEqual([
    {
      path: 'categories.0.label.en',
      found: '"Members of the opposition"',
      expected: 'no side of politics, such as those who govern or the opposition',
      mend: 'Leave the side out: nothing turns on who governs.',
    },
  ]);
});

it.each([
  ['cases.0.text.en', []],
  ['sources.0.note.en', []],
  ['sources.0.authority.en', [expect.stringContaining('no side of politics')]],
  ['rules.0.guidance.en', [expect.stringContaining('no side of politics')]],
])('may be told where nothing turns on it, at %s', (path, expected) => {
  expect(toldOf('The post praises a plan of the ruling group.', 'en', path)).toEqual(expected);
});
