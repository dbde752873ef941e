import { expect, it } from 'vitest';
import { checkText } from '../../../src/core/wording/check.ts';
import { type Language, LANGUAGES } from '../../../src/core/words.ts';

const toldOf = (text: string, language: Language) =>
  checkText('here', text, language).map(({ expected }) => expected);

it.each([
  'Group leader Jane Smith',
  'Party Leader Smith',
  'Council Leader Jane Smith',
  'The party whip Smith',
  'Deputy mayor Jane Smith',
  'Committee Chair Jane Smith',
  'Vice-Chair Smith',
  'The chairwoman Jane Smith',
  'Committee member Jane Smith',
  'Spokesperson Jane Smith',
  'Lead candidate Jane Smith',
  'Chief Executive Smith',
  'Jane Smith, group leader',
  'Gruppeleder Mette Hansen',
  'Partilederen Hansen',
  'Viceborgmester Mette Hansen',
  'Udvalgsmedlem Mette Hansen',
  'Spidskandidaten Mette Hansen',
  'Kommunaldirektør Hansen',
  'Gruppledaren Karin Berg',
  'Partiledare Berg',
  'Språkröret Karin Berg',
  'Suppleanten Karin Berg',
  'Toppkandidaten Karin Berg',
  'Kommundirektören Berg',
  'Utvalgslederen Kari Hansen',
  'Varamedlem Kari Hansen',
  'Kommunedirektør Kari Hansen',
  'Rådmannen Hansen',
  'Varaordfører Kari Hansen',
  'Ryhmäjohtaja Virtanen',
  'Puoluejohtaja Virtanen',
  'Apulaispormestari Virtanen',
  'Lautakunnan jäsen Virtanen',
  'Kärkiehdokas Virtanen',
])('names somebody behind an office, in any language that it stands in: %s', (text) => {
  for (const language of LANGUAGES) expect(toldOf(text, language)).toEqual(['no person']);
});

it.each([
  'A group leader may ask, and so may the committee chair.',
  'Group Leader Meetings',
  'Council Member Handbook',
  'Group Leaders and Whips',
  'The Chief Executive Officer and the Chief Executive Department',
  'Gruppelederen i Storby svarer.',
  'Gruppledaren öppnar mötet.',
  'Kommunedirektøren i Oslo svarer.',
  'Ryhmäjohtaja Helsingissä vastaa.',
])('names an office alone: %s', (text) => {
  for (const language of LANGUAGES) expect(toldOf(text, language)).toEqual([]);
});

it.each<Readonly<Record<Language, string>>>([
  {
    en: 'The council oversees the use.',
    da: 'Kommunen fører tilsyn med brugen.',
    sv: 'Kommunen utövar tillsyn över användningen.',
    nb: 'Kommunen fører tilsyn med bruken.',
    fi: 'Kunta seuraa laitteiden käyttöä.',
  },
  {
    en: 'The municipality keeps an eye on posts.',
    da: 'Kommunen følger med i opslag.',
    sv: 'Kommunen håller uppsikt över inlägg.',
    nb: 'Kommunen følger med på innlegg.',
    fi: 'Kunta pitää silmällä julkaisuja.',
  },
  {
    en: 'The employer follows what is posted.',
    da: 'Arbejdsgiveren følger, hvad der skrives.',
    sv: 'Arbetsgivaren följer vad som skrivs.',
    nb: 'Arbeidsgiveren følger hva som skrives.',
    fi: 'Työnantaja seuraa, mitä kirjoitetaan.',
  },
])('tells that somebody watches: $en', (said) => {
  for (const language of LANGUAGES) {
    expect([said[language], ...toldOf(said[language], language)]).toEqual([
      said[language],
      'nothing that threatens',
    ]);
  }
});

it.each<Readonly<Record<Language, string>>>([
  {
    en: 'The council follows the guideline.',
    da: 'Kommunen følger retningslinjen.',
    sv: 'Kommunen följer riktlinjen.',
    nb: 'Kommunen følger retningslinjen.',
    fi: 'Kunta seuraa ohjetta.',
  },
])('tells what is followed, and nobody watched: $en', (said) => {
  for (const language of LANGUAGES) {
    expect([said[language], ...toldOf(said[language], language)]).toEqual([said[language]]);
  }
});
