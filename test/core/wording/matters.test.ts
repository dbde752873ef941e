import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language) =>
  checkText('here', text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['en', 'The annual report of the council can be shared.'],
  ['en', 'Annual Reports and committee reports'],
  ['en', 'Staff can report faults to the help desk.'],
  ['en', 'Faults can be reported to the help desk.'],
  ['en', 'Potholes are reported on this page.'],
  ['en', 'A storm warning can be posted at any time.'],
  ['en', 'Severe weather warnings can be shared.'],
  ['en', 'Warnings about the weather can be shared.'],
  ['en', 'Flood alerts are fine.'],
  ['da', 'Advarsler om vejret kan deles.'],
  ['da', 'Advarsel om storm er i orden.'],
  ['da', 'Årsrapporter kan deles.'],
  ['da', 'Medarbejdere kan indberette fejl til helpdesk.'],
  ['da', 'Borgere kan anmelde huller i vejen.'],
  ['nb', 'Varsel om uvær kan deles.'],
  ['nb', 'Varsler om storm og flom er i orden.'],
  ['nb', 'Ansatte kan rapportere feil til brukerstøtten.'],
  ['sv', 'Varningar om vädret kan delas.'],
  ['sv', 'Varning för storm kan delas.'],
  ['sv', 'En vädervarning kan delas.'],
  ['sv', 'Anställda kan anmäla fel till supporten.'],
  ['fi', 'Varoitukset säästä ovat kunnossa.'],
  ['fi', 'Varoitus myrskystä voidaan julkaista.'],
  ['fi', 'Varoituksia tulvista voi jakaa.'],
  ['fi', 'Säävaroitukset voidaan julkaista.'],
  ['fi', 'Henkilöstö voi raportoida vioista tukeen.'],
])('(%s) what reports of a matter, and of nobody, is in order: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});

it.each<[Language, string]>([
  ['en', 'You will be reported.'],
  ['en', 'This is a warning.'],
  ['en', 'Warning: posts are seen.'],
  ['en', 'Report faults to the help desk.'],
  ['en', 'Please report faults.'],
  ['en', 'Members’ faults can be reported.'],
  ['en', 'Your faults can be reported.'],
  ['en', 'Staff can report your faults.'],
  ['en', 'Staff can report faults of members.'],
  ['en', 'Staff can report errors in posts.'],
  ['en', 'Posts are reported annually.'],
  ['en', 'It is reported to the council report.'],
  ['da', 'Du bliver anmeldt.'],
  ['da', 'Dette er en advarsel.'],
  ['da', 'Advarsel: opslag ses.'],
  ['da', 'Dine fejl kan indberettes.'],
  ['da', 'Man kan indberette fejl begået af medlemmer.'],
  ['nb', 'Du blir varslet.'],
  ['nb', 'Dette er et varsel.'],
  ['nb', 'Varsel: innlegg ses.'],
  ['nb', 'De kan rapportere feil hos medlemmer.'],
  ['sv', 'Du blir anmäld.'],
  ['sv', 'Detta är en varning.'],
  ['sv', 'Varning: inlägg syns.'],
  ['sv', 'Anställda kan anmäla fel av ledamöter.'],
  ['fi', 'Sinusta raportoidaan.'],
  ['fi', 'Tämä on varoitus.'],
  ['fi', 'Varoitus: julkaisut näkyvät.'],
  ['fi', 'Voi raportoida vioista julkaisussa.'],
  ['fi', 'Varoitus jää muistiin.'],
  ['nb', 'Varsel om fravær sendes.'],
  ['da', 'Advarsel om avis.'],
])('(%s) what reports of somebody, or warns, is told: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([expect.stringContaining('no word that judges')]);
});
