import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import type { Language } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language, path = 'here') =>
  checkText(path, text, language).map(({ expected }) => expected);

it.each<[Language, string]>([
  ['fi', 'Jäit kiinni.'],
  ['fi', 'Olet jäänyt kiinni.'],
  ['fi', 'Ei sallittua.'],
  ['fi', 'Se on epäeettistä.'],
  ['fi', 'Se on korruptiota.'],
  ['fi', 'On virhe julkaista tässä.'],
  ['fi', 'Se on sääntöjen vastaista.'],
  ['da', 'Du blev taget.'],
  ['da', 'Du er blevet taget.'],
  ['da', 'Det er uetisk.'],
  ['da', 'Det er imod reglerne.'],
  ['da', 'Det er en fejl at slå op.'],
  ['da', 'Det er korruption.'],
  ['nb', 'Du ble tatt.'],
  ['nb', 'Du er blitt tatt.'],
  ['nb', 'Det er uetisk.'],
  ['nb', 'Det er imot reglene.'],
  ['nb', 'Det er en feil å legge ut.'],
  ['nb', 'Det er korrupsjon.'],
  ['sv', 'Du åkte fast.'],
  ['sv', 'Den som åker fast ser det.'],
  ['sv', 'Det är oetiskt.'],
  ['sv', 'Det är emot reglerna.'],
  ['sv', 'Det är ett fel att lägga upp.'],
  ['sv', 'Det är korruption.'],
  ['sv', 'Du är skyldig.'],
  ['sv', 'De är skyldiga.'],
  ['en', 'You were caught red-handed.'],
  ['en', 'It is unethical.'],
  ['en', 'It is against our rules.'],
  ['en', 'It is a mistake to post.'],
  ['en', 'It is corruption.'],
])('(%s) judges, or says that somebody was caught: %s', (language, text) => {
  expect(toldOf(text, language)).toContainEqual(expect.stringContaining('no word that judges'));
});

it.each<[Language, string]>([
  ['fi', 'Lomakkeessa on virhe.'],
  ['fi', 'Eettinen ohje'],
  ['fi', 'Kaikki sallittu käyttö on kunnossa.'],
  ['da', 'Beslutningen blev taget i går.'],
  ['da', 'Det er en fejl i skemaet.'],
  ['da', 'Imod slutningen af perioden'],
  ['da', 'Etiske retningslinjer'],
  ['nb', 'Beslutningen ble tatt i går.'],
  ['nb', 'Det er en feil i skjemaet.'],
  ['nb', 'Etiske retningslinjer'],
  ['sv', 'Kommunen är skyldig att svara.'],
  ['sv', 'Kommunen har en skyldighet att svara.'],
  ['sv', 'Det är ett fel i formuläret.'],
  ['sv', 'Etiska riktlinjer'],
  ['en', 'An error in the form can be changed.'],
  ['en', 'The mistake was in the form.'],
  ['en', 'Ethical guidelines'],
  ['da', 'Du er taget med på listen.'],
  ['nb', 'Du blir tatt med på listen.'],
])('(%s) judges nobody: %s', (language, text) => {
  expect(toldOf(text, language)).toEqual([]);
});
