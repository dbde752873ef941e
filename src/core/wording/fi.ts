import type { Wording } from './wording.ts';

// Finnish inflects names. Each value stands where it keeps its basic form: as a subject, behind a colon, or in brackets.

const posts =
  '{who} on antanut ohjeet julkaisemisesta. {outcome} Ohjeet eivät välttämättä koske sinua nyt.';
const planning =
  '{who} on antanut ohjeet julkaisujen ajastamisesta ja mainostamisesta. {outcome} Ohjeet eivät välttämättä koske sinua nyt.';
const meetings =
  '{who} on antanut ohjeet kokouksista. {outcome} Ohjeet eivät välttämättä koske sinua nyt.';

export const fi: Wording = {
  titles: {
    composer: 'Tällä sivulla voi kirjoittaa julkaisun',
    scheduler: 'Tällä sivulla voi ajastaa julkaisuja',
    ads: 'Tällä sivulla voi mainostaa julkaisuja',
    newsletter: 'Tällä sivulla voi lähettää uutiskirjeen',
    message: 'Tällä sivulla voi lähettää viestin',
    'call-council': 'Kokous kunnan tilillä: {svc}',
    'call-other': 'Kokous muulla kuin kunnan tilillä',
    'call-personal': 'Kokous yksityisellä tilillä: {svc}',
    'call-unknown': 'Tällä sivulla voi osallistua kokoukseen',
  },
  bodies: {
    composer: posts,
    scheduler: planning,
    ads: planning,
    newsletter:
      '{who} on antanut ohjeet uutiskirjeistä. {outcome} Ohjeet eivät välttämättä koske sinua nyt.',
    message:
      '{who} on antanut ohjeet viestien lähettämisestä. {outcome} Ohjeet eivät välttämättä koske sinua nyt.',
    'call-council':
      'Linkin mukaan kokoustilin haltija on {m}. {outcome} Ohjeet eivät välttämättä koske sinua nyt.',
    'call-other':
      'Linkin mukaan kokoustilin haltija ei ole {m}. {outcome} Ohjeet eivät välttämättä koske sinua nyt.',
    'call-personal':
      'Linkin mukaan kokous on yksityisellä tilillä. {outcome} Ohjeet eivät välttämättä koske sinua nyt.',
    'call-unknown': meetings,
  },
  bare: '{outcome} Tämä ei välttämättä koske sinua.',
  outcomes: {
    fine: 'Tällainen käyttö on ohjeiden mukaista.',
    'fine-if': 'Tällainen käyttö on ohjeiden mukaista, jos {condition}.',
    'own-equipment': 'Vaalikampanjaan ohjeet neuvovat käyttämään omaa laitetta.',
    'own-platform': 'Muihin ryhmäkokouksiin ohjeet neuvovat käyttämään ryhmän omaa alustaa.',
    'not-supported': 'Ohjeissa kerrotaan, missä henkilöstö voi auttaa: {condition}.',
    gray: 'Ohjeet jättävät tässä harkintavaraa.',
    ask: '{contact} voi auttaa, sillä ohjeista ei löydy selvää vastausta.',
    'no-guideline': 'Tästä ei ole tallennettu ohjetta ({m}).',
    'out-of-scope': 'Ohjeet eivät käsittele tätä.',
  },
  municipality: 'kunta',
  contact: 'kunnan hallinto',
  footerWithout:
    'Voit jatkaa, tehdä merkinnän tai kysyä neuvoa ({contact}). Merkintä on vapaaehtoinen ja pysyy tällä laitteella.',
  footer:
    'Voit jatkaa, tehdä merkinnän tai lukea ohjeen. Merkintä on vapaaehtoinen ja pysyy tällä laitteella.',
};
