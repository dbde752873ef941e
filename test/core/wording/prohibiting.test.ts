import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language) =>
  checkText('here', text, language).map(({ expected }) => expected);

it.each<[Language, string, string]>([
  ['en', 'a phone that members may not use', 'may not use'],
  ['en', 'Whoever the page may not promote is left out.', 'may not promote'],
  ['da', 'det, som udstyret ikke må bruges til', 'ikke må'],
  ['da', 'Retningslinjen siger, at man aldrig må det.', 'aldrig må'],
  ['da', 'Det må heller ikke koste noget.', 'må heller ikke'],
  ['da', 'brug, som ikke er tilladt', 'ikke er tilladt'],
  ['da', 'brug, som ikke er lovlig', 'ikke er lovlig'],
  ['da', 'Telefonen bør ikke bruges.', 'bør ikke bruges'],
  ['da', 'en telefon, der ikke bør bruges', 'ikke bør bruges'],
  ['da', 'Det er ikke lov.', 'ikke lov'],
  ['da', 'Det er ikke lovligt.', 'ikke lovligt'],
  ['sv', 'utrustning som inte får användas till val', 'inte får användas'],
  ['sv', 'Riktlinjen säger att man inte får skriva.', 'inte får skriva'],
  ['sv', 'att det aldrig får kosta något', 'aldrig får kosta'],
  ['sv', 'Det får heller inte kosta något.', 'får heller inte'],
  ['sv', 'det som inte är tillåtet', 'inte är tillåtet'],
  ['sv', 'Det är inte lagligt.', 'inte lagligt'],
  ['sv', 'det som inte är lagligt', 'inte är lagligt'],
  ['sv', 'Telefonen ska inte användas.', 'ska inte användas'],
  ['sv', 'en telefon som inte bör användas', 'inte bör användas'],
  ['nb', 'det som utstyret ikke må brukes til', 'ikke må'],
  ['nb', 'Retningslinjen sier at man aldri må det.', 'aldri må'],
  ['nb', 'Det må heller ikke koste noe.', 'må heller ikke'],
  ['nb', 'Det er ikke lov til dette.', 'ikke lov'],
  ['nb', 'bruk som ikke er tillatt', 'ikke er tillatt'],
  ['nb', 'Telefonen skal ikke brukes.', 'skal ikke brukes'],
  ['nb', 'en telefon som ikke skal brukes', 'ikke skal brukes'],
  ['fi', 'Puhelinta ei pidä käyttää.', 'ei pidä käyttää'],
  ['fi', 'Puhelinta ei tule vaalien alla käyttää.', 'ei tule vaalien alla käyttää'],
  ['fi', 'se on puolueeton eikä saa vaikuttaa vaaleihin', 'eikä saa vaikuttaa'],
  ['fi', 'Puhelinta ei saisi lainata.', 'ei saisi'],
  ['fi', 'Siihen ei ole lupa.', 'ei ole lupa'],
  ['fi', 'Se ei ole laillista.', 'ei ole laillista'],
])('(%s) that forbids is told, in any order of words: %s', (language, text, words) => {
  expect(toldOf(text, language)).toEqual([`no word that judges, such as “${words}”`]);
});

it.each<[Language, string]>([
  ['da', 'At svare er ikke lovpligtigt.'],
  ['nb', 'Å svare er ikke lovpålagt.'],
  ['en', 'This may not concern you.'],
  ['en', 'They may not limit what the statute lets members do.'],
  ['en', 'There may not be a vote.'],
  ['da', 'Det er ikke måske og ikke målet.'],
  ['da', 'brug, som ikke er lovpligtig'],
  ['da', 'Det skal ikke kræve flere medarbejdere.'],
  ['da', 'Filen kan ikke bruges som regelpakke.'],
  ['sv', 'om du inte får svar'],
  ['sv', 'om kommunen inte får extra utgifter'],
  ['sv', 'Tillägget ska inte läsa något.'],
  ['nb', 'Utvidelsen skal ikke lese noe.'],
  ['nb', 'Det er ikke målet.'],
  ['nb', 'Filen kan ikke brukes som regelpakke.'],
  ['fi', 'Se ei pidä paikkaansa.'],
  ['fi', 'Siitä ei tule kunnalle kuluja.'],
  ['fi', 'Siihen ei tule vastausta.'],
])('(%s) that only says what may be, or what is not, is in order: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
