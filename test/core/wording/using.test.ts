import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language) =>
  checkText('here', text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'Only use it for council work.'],
  ['en', 'Only use council equipment.'],
  ['en', 'Please only post from home.'],
  ['en', 'Use the phone of the group.'],
  ['en', 'Bring your own phone.'],
  ['en', 'Bring the phone.'],
  ['en', 'Wait until the election is over.'],
  ['en', 'Wait.'],
  ['da', 'Brug telefonen til andet.'],
  ['da', 'Brug kommunens udstyr til møder.'],
  ['da', 'Brug det til møder.'],
  ['da', 'Anvend eget udstyr.'],
  ['da', 'Benyt eget udstyr.'],
  ['da', 'Lav et opslag hjemme.'],
  ['da', 'Lav opslaget hjemme.'],
  ['da', 'Skriv det hjemme.'],
  ['da', 'Tag egen telefon med.'],
  ['da', 'Medbring egen telefon.'],
  ['da', 'Vent med det.'],
  ['da', 'Vent til efter valget.'],
  ['sv', 'Nyttja egen utrustning.'],
  ['sv', 'Använd telefonen.'],
  ['sv', 'Ta med egen telefon.'],
  ['sv', 'Ta telefonen med.'],
  ['sv', 'Skriv inlägget hemma.'],
  ['sv', 'Vänta med det.'],
  ['sv', 'Vänta.'],
  ['nb', 'Benytt eget utstyr.'],
  ['nb', 'Bruk telefonen til møter.'],
  ['nb', 'Ta med egen telefon.'],
  ['nb', 'Lag et innlegg hjemme.'],
  ['nb', 'Vent til etter valget.'],
  ['fi', 'Hyödynnä omaa laitetta.'],
  ['fi', 'Tee julkaisu kotona.'],
  ['fi', 'Tuo oma puhelin.'],
  ['fi', 'Odota vaalien yli.'],
  ['fi', 'Odottakaa.'],
])('(%s) that orders to use, bring or wait is told: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual(['no order to do or to leave something']);
});

it.each<[Language, string]>([
  ['en', 'Use of the phone is fine.'],
  ['en', 'Only use of council equipment is asked about.'],
  ['en', 'Only use in the period counts.'],
  ['en', 'Only posts count.'],
  ['en', 'Wait times are told at the desk.'],
  ['en', 'The guideline says: use the phone.'],
  ['da', 'Brug af telefonen er i orden.'],
  ['da', 'Brug uden for kommunen er i orden.'],
  ['da', 'Brug inden valget er i orden.'],
  ['da', 'Brug til møder er i orden.'],
  ['da', 'Brug alene til møder er i orden.'],
  ['nb', 'Bruk privat er i orden.'],
  ['da', 'Lav pris er i orden.'],
  ['da', 'Anvendt udstyr er i orden.'],
  ['da', 'Tag det op, hvor du arbejder.'],
  ['da', 'Ventetiden er kort.'],
  ['sv', 'Använd utrustning lämnas tillbaka.'],
  ['sv', 'Användning av telefonen är i sin ordning.'],
  ['sv', 'Ta frågan upp i gruppen.'],
  ['sv', 'Väntan är kort.'],
  ['nb', 'Bruk av telefonen er i orden.'],
  ['nb', 'Bruk uten kostnad er i orden.'],
  ['nb', 'Lag og foreninger kan låne rommet.'],
  ['nb', 'Ta saken opp i gruppen.'],
  ['nb', 'Ventetiden er kort.'],
  ['fi', 'Odotus on lyhyt.'],
  ['fi', 'Tuotanto on omaa.'],
])('(%s) with a noun or another word of the same form is in order: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
