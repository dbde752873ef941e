import type { status as english } from '../en/status.ts';
import { counted } from '../plural.ts';

export const status: typeof english = {
  policy: {
    unknown: 'Laajennuksen on asentanut ylläpitäjä. Asetukset eivät ole vielä saapuneet.',
    absent: 'Ylläpitäjää ei ole. Valitset asetukset itse.',
    applied: 'Ylläpitäjän asetukset ovat voimassa.',
    lost: 'Ylläpitäjän asetukset eivät ole juuri nyt saatavilla. Viimeisimmät ovat edelleen voimassa.',
  },
  policyTitle: 'Kuka päättää',
  settings: 'Asetukset',
  noSettings: 'Asetuksia ei ole valittu.',
  setting: 'Asetus',
  value: 'Arvo',
  source: 'Valinnut',
  sources: { policy: 'ylläpitäjä', pack: 'sääntöpaketti', choice: 'sinä', default: 'oletus' },
  notices: {
    badge: 'Piste laajennuksen painikkeessa',
    banner: 'Palkki sivun reunassa',
    popup: 'Ponnahdusikkuna avautuu itsestään',
  },
  state: 'Tila',
  states: {
    'in-force': 'Voimassa',
    'in-part': 'Osittain voimassa',
    idle: 'Ei voimassa',
    earlier: 'Ei kelpaa; aiempi arvo on yhä voimassa',
    'left-out': 'Jätetty pois',
    pending: 'Ei vielä saapunut',
    default: 'Ei valittu',
  },
  over: {
    policy: 'Oma valintasi väistyy sen tieltä.',
    choice: 'Ylläpitäjä on valinnut toisin ja jättää valinnan sinulle.',
  },
  namesNothing: 'Ei tarkoita mitään täällä tunnettua',
  issues: 'Asetukset, jotka eivät ole voimassa',
  issuesBody:
    'Vain nämä on jätetty pois. Kaikki muut ovat voimassa. Jos mikään asetuksessa ei kelpaa, sen aiempi arvo on yhä voimassa.',
  packs: 'Voimassa olevat sääntöpaketit',
  noPacks: 'Ei yhtään.',
  packIssues: 'Sääntöpaketit, jotka eivät ole voimassa',
  version: 'Versio',
  issuer: 'Julkaisija',
  origin: 'Mistä se tulee',
  origins: {
    builtin:
      'Se tulee laajennuksen mukana. Laajennuksen kaikkien tiedostojen yhteinen tarkistussumma näkyy täällä:',
    address: 'Se tulee osoitteesta ja on allekirjoitettu; avain mainitaan jäljempänä.',
    settings: 'Se on asetuksissa tekstinä, ilman allekirjoitusta.',
  },
  validity: 'Voimassa',
  released: 'Julkaistu',
  rules: counted('fi', 'sääntö', 'sääntöä'),
  contents: 'Sisältö',
  inherits: 'Pohjana',
  awaits: 'Odotetaan vielä',
  awaitedBy: (date) => `määräaika: ${date}`,
  reviewBy: 'Tarkistetaan viimeistään',
  languages: 'Kielet',
  resources: 'Kunta tarjoaa',
  per: {
    year: (price) => `${price} vuodessa`,
    month: (price) => `${price} kuukaudessa`,
    once: (price) => `${price}, kertamaksu`,
  },
  extra: {
    none: 'käytöstä ei tule lisäkuluja',
    some: 'käytöstä tulee lisäkuluja',
    unknown: 'ei tiedossa, tuleeko käytöstä lisäkuluja',
  },
  goodToKnow: 'Hyvä tietää',
  packSources: 'Lähteet',
  before: 'Sivu, jolta tulit',
  stands: 'Sivulla on muistutus.',
  periods: 'Ajanjaksot',
  noPeriods: 'Ei yhtään.',
  uncounted: (period, year) =>
    `${period}: seuraavat päivät eivät ole tiedossa. Pyhäpäivät, joiden mukaan ne lasketaan, päättyvät vuoteen ${year}; uudemmassa sääntöpaketissa on lisää.`,
  period: 'Ajanjakso',
  dates: 'Päivämäärät',
  standing: 'Nyt',
  standings: { open: 'Käynnissä', next: 'Tulossa', past: 'Päättynyt' },
  timeline: 'Ajanjaksot aikajanalla. Taulukko kertoo saman sanoin.',
  today: (day) => `Tänään: ${day}`,
  sites: 'Sivustot',
  sitesBody:
    'Näillä sivustoilla laajennus tunnistaa paikat, joissa voi kirjoittaa, ajastaa tai kokoustaa. Se tunnistaa ne osoitteesta, käytössä olevan kentän tyypistä tai siitä, että kokous on käynnissä. Laajennus ei ole toiminnassa siellä, missä mikään sääntö ei voi olla voimassa.',
  site: 'Sivusto',
  reach: 'Voiko jokin sääntö olla voimassa nyt',
  yes: 'Kyllä',
  no: 'Ei',
  verified: 'Viimeksi tarkistettu',
  unverified: 'Ei vielä tarkistettu',
  unreached: 'Osoitteet, joihin laajennus ei ylety',
  unreachedBody:
    'Tämä versio ei ole saanut oikeutta näihin osoitteisiin. Siellä ei huomata mitään, ennen kuin sallit sen tässä tai ylläpitäjä asentaa version, jossa ne ovat mukana.',
  allowHosts: 'Salli nämä osoitteet',
  tabsKeptOut: (count) =>
    `Avoimet välilehdet, jotka selaimen käytäntö pitää tämän laajennuksen ulottumattomissa: ${count}. Ylläpitäjä voi muuttaa sen ExtensionSettings-asetuksilla runtime_allowed_hosts ja runtime_blocked_hosts.`,
  permissions: 'Käyttöoikeudet',
  permission: 'Käyttöoikeus',
  why: 'Käyttötarkoitus',
  reasons: {
    alarms:
      'Ajanjakson alkamiseen ja päättymiseen sekä uudempien sääntöpakettien hakemiseen ilman uudelleenkäynnistystä.',
    scripting:
      'Jotta laajennus toimii luettelon sivustoilla silloin, kun jokin sääntö voi olla voimassa, eikä muulloin.',
    storage:
      'Asetusten tallentamiseen sekä välilehden muistutuksen säilyttämiseen, kunnes selain suljetaan.',
  },
  otherReason: 'Selaimen antama, ei käytössä.',
  hosts: 'Edellä lueteltujen sivustojen osoitteet',
  hostsWhy:
    'Jotta laajennus tunnistaa sivun, jolla voi kirjoittaa, ajastaa tai kokoustaa. Kirjoitettua ei koskaan lueta.',
  diagnosis: 'Yhteenveto auttajalle',
  diagnosisBody:
    'Tietoja laajennuksesta ja sen asetuksista. Mukana ei ole osoitteita, nimiä, yhteystietoja eikä merkintöjä, ja useimmista asetuksista vain niiden tila.',
  about: 'Tietoja laajennuksesta',
};
