import type { Wording } from './wording.ts';

const posts = '{who} har riktlinjer för inlägg. {outcome} Det är inte säkert att de gäller dig nu.';
const planning =
  '{who} har riktlinjer för att planera och marknadsföra inlägg. {outcome} Det är inte säkert att de gäller dig nu.';
const meetings =
  '{who} har riktlinjer för möten. {outcome} Det är inte säkert att de gäller dig nu.';

export const sv: Wording = {
  titles: {
    composer: 'Här går det att skriva ett inlägg',
    scheduler: 'Här går det att planera inlägg',
    ads: 'Här går det att marknadsföra inlägg',
    newsletter: 'Här går det att skicka ett nyhetsbrev',
    message: 'Här går det att skicka ett meddelande',
    'call-council': 'Möte i kommunens {svc}',
    'call-other': 'Möte utanför kommunens konto',
    'call-personal': 'Möte på ett privat konto i {svc}',
    'call-unknown': 'Här går det att delta i ett möte',
  },
  bodies: {
    composer: posts,
    scheduler: planning,
    ads: planning,
    newsletter:
      '{who} har riktlinjer för nyhetsbrev. {outcome} Det är inte säkert att de gäller dig nu.',
    message:
      '{who} har riktlinjer för meddelanden. {outcome} Det är inte säkert att de gäller dig nu.',
    'call-council':
      'Länken är kopplad till ett konto som tillhör {m}. {outcome} Det är inte säkert att riktlinjerna gäller dig nu.',
    'call-other':
      'Länken är inte kopplad till något konto som tillhör {m}. {outcome} Det är inte säkert att riktlinjerna gäller dig nu.',
    'call-personal':
      'Länken är kopplad till ett privat konto. {outcome} Det är inte säkert att riktlinjerna gäller dig nu.',
    'call-unknown': meetings,
  },
  bare: '{outcome} Det är inte säkert att detta berör dig.',
  outcomes: {
    fine: 'Enligt riktlinjerna är detta i sin ordning.',
    'fine-if': 'Enligt riktlinjerna är detta i sin ordning om {condition}.',
    'own-equipment': 'För valkampanj hänvisar riktlinjerna till egen utrustning.',
    'own-platform': 'För andra gruppmöten hänvisar riktlinjerna till gruppens egen plattform.',
    'not-supported': 'Riktlinjerna beskriver vad medarbetare kan hjälpa till med: {condition}.',
    gray: 'Här lämnar riktlinjerna utrymme för bedömning.',
    ask: '{contact} kan hjälpa till, eftersom riktlinjerna inte ger något tydligt svar.',
    'no-guideline': 'Det finns ingen riktlinje om detta inlagd för {m}.',
    'out-of-scope': 'Riktlinjerna handlar inte om detta.',
  },
  municipality: 'kommunen',
  contact: 'kansliet',
  footerWithout:
    'Du kan fortsätta, göra en anteckning eller fråga {contact}. Anteckningen är frivillig och stannar på den här enheten.',
  footer:
    'Du kan fortsätta, göra en anteckning eller läsa riktlinjen. Anteckningen är frivillig och stannar på den här enheten.',
};
