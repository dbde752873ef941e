import type { settings as english } from './en.ts';

export const settings: typeof english = {
  municipality: { title: 'Kunnan nimi', meaning: 'Teksteissä käytettävä nimi.' },
  role: {
    title: 'Käyttäjän rooli',
    meaning:
      'councillor, executive, official, communications, group-staff, minister tai paketin oma rooli.',
  },
  grant: {
    title: 'Luottamustoimi',
    meaning: 'full-time, part-time, all tai paketin oma luottamustoimi.',
  },
  deviceKind: { title: 'Laitteen tyyppi', meaning: 'pc, tablet tai phone.' },
  packs: {
    title: 'Sääntöpaketit',
    meaning:
      'Sääntöpaketit etusijajärjestyksessä: builtin:<id> tai allekirjoitetun paketin https-osoite; #sequence=<luku> sen perässä sallii vain sen.',
  },
  packKeys: {
    title: 'Luotettujen julkaisijoiden avaimet',
    meaning: 'Luotettujen julkaisijoiden julkiset avaimet (JWK JSON-tekstinä).',
  },
  inlinePack: {
    title: 'Sääntöpaketti tekstinä',
    meaning: 'Kokonainen paketti JSON-tekstinä. Se on muiden pakettien edellä.',
  },
  windows: {
    title: 'Lisäajanjaksot',
    meaning: 'Lisäajanjaksot, joina jokainen ajanjaksoa odottava sääntö on voimassa.',
  },
  events: {
    title: 'Tapahtumat',
    meaning: 'Ajanjaksoja avaavat tai sulkevat tapahtumat: <tapahtuman id>=<ISO-aika>.',
  },
  councilTenants: {
    title: 'Kunnan tilit',
    meaning:
      'Kunnan omat tilit, esimerkiksi zoom:council.zoom.us tai teams:<GUID>. Jos yhtään ei ole nimetty, mistään kokouksesta ei sanota, kenen tilillä se on.',
  },
  sittings: {
    title: 'Valtuuston kokoukset',
    meaning: 'Valtuuston kokoukset ISO 8601 -aikaväleinä.',
  },
  extraHosts: {
    title: 'Kunnan omien palvelujen palvelimet',
    meaning: 'Kunnan itse ylläpitämien palvelujen palvelimet: <sivuston id>:<palvelin>.',
  },
  surfaces: {
    title: 'Missä muistutetaan',
    meaning:
      'composer (julkaisu), scheduler (ajastettu julkaisu), ads (mainostettu julkaisu), newsletter (uutiskirje), call (kokous), message (viesti). Oletus: kaikki paitsi message.',
  },
  notice: { title: 'Muistutuksen näyttötapa', meaning: 'badge (oletus), banner tai popup.' },
  retentionDays: {
    title: 'Merkinnän säilytysaika päivinä',
    meaning: 'Näin monta päivää merkintä säilytetään.',
  },
  contactName: { title: 'Keneltä voi kysyä', meaning: 'Sen nimi, jolta voi kysyä.' },
  contactEmail: {
    title: 'Sähköpostiosoite kysymyksille',
    meaning: 'Yhteystahon sähköpostiosoite.',
  },
  contactUrl: { title: 'Sivu kysymyksille', meaning: 'Yhteystahon sivun osoite.' },
  guidelineUrl: { title: 'Ohjeen osoite', meaning: 'Itse ohjeen osoite.' },
  language: { title: 'Kieli', meaning: 'Selaimen kielen sijasta: en, da, sv, nb, fi.' },
  locked: {
    title: 'Asetukset, jotka pysyvät ennallaan',
    meaning:
      'Asetukset, joita käyttäjä ei voi muuttaa. Oletus: kaikki ylläpitäjän määrittämät asetukset.',
  },
};
