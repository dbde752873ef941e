import type { CheckMessages } from '../check.ts';

export const check: CheckMessages = {
  title: 'Tarkista itse',
  lead: 'Mitä tähän on asennettu, mihin sillä on oikeus, mitä on tallennettu ja keneltä on kysytty, siten kuin selain sen juuri nyt kertoo. Mikään siitä ei poistu tältä sivulta.',
  again: 'Katso uudelleen',
  looking: 'Katsotaan …',
  files: 'Mitä on asennettu',
  filesBody:
    'Paketin tiedostojen yhteinen tarkistussumma. Julkaisun tiedostossa SHA256SUMS se on sen contents/-kansion tiedoston kohdalla, jolla on selaimen nimi.',
  number: 'Paketin tarkistussumma (SHA-256)',
  missing: 'Koontiversion nimeämät, jotka puuttuvat:',
  honest:
    'Jos se on sama, mitään ei ole muuttunut vahingossa. Tahallaan muutettu laajennus voisi näyttää minkä tahansa tarkistussumman: vain levyllä olevat tiedostot, ulkopuolelta katsottuina, ovat todiste. Lähdekoodin docs/check.md kertoo, miten.',
  counted: (count) => `Tarkistussummassa mukana olevat tiedostot: ${count}`,
  writtenAnew: (count) => `Tarkistussumman ulkopuoliset tiedostot: ${count}`,
  writtenAnewBody:
    'Chromium kirjoittaa nämä uudelleen asentaessaan paketin, joten niiden arvot voivat siellä olla toiset. Se, mitä manifesti pyytää, on seuraavassa osassa sanasta sanaan.',
  file: 'Tiedosto',
  asked: 'Pyydetty',
  granted: 'Myönnetty nyt',
  addresses: 'Sivustojen osoitteet',
  onlyByClick: 'Vain kun painat painiketta',
  optionalWhy: 'Osoitteille, jotka ylläpitäjä on lisännyt ja joita tässä koontiversiossa ei ole.',
  of: (some, all) => `${some} / ${all}`,
  eachAddress: (count) => `Jokainen osoite: ${count}`,
  address: 'Osoite',
  stored: 'Mitä on tallennettu nyt',
  storedBody:
    'Paikat, joihin selain antaa laajennuksen tallentaa jotakin, sikäli kuin tämä sivu ne tuntee, ja mitä tietokartta (docs/privacy/data-map.json) niiden sisällöstä sanoo.',
  key: 'Avain',
  what: 'Mikä se on',
  count: 'Kuinka monta',
  size: 'Koko',
  unknown: 'Ei tietokartassa.',
  unread: 'Selain ei anna lukea tätä:',
  nothing: 'Tyhjiä ovat:',
  values: (key) => `Arvot: ${key}`,
  field: 'Kenttä',
  first: (some, all) => `Ensimmäiset ${some} / ${all}.`,
  requests: 'Mitä verkosta on kysytty',
  requestsBody:
    'Nämä ylläpitäjän antamat osoitteet. Kustakin on tallessa viimeisin pyyntö eikä mitään aiempaa.',
  noAddresses: 'Sääntöpaketin osoitetta ei ole asetettu, joten mitään ei kysytä.',
  answer: 'Vastaus',
  good: 'Kelvollinen paketti, tai ettei uudempaa ole.',
  noAnswerYet: 'Ei vielä vastausta.',
  rule: 'Mitä selain antaa kysyä',
  ruleBody:
    'Asennetun paketin content security policy: skriptit, kuvat ja tyylit vain sen omista tiedostoista. Yhteydellä https voi kysyä mistä tahansa osoitteesta, koska pakettien osoitteita ei tiedetä ennalta; sitä, ettei muualta kysytä, tämä sivu ei voi todistaa. Selaimen verkkotyökalut näyttävät sen.',
  wholeRule: 'Koko sääntö',
  text: 'Tekstinä',
  textBody:
    'Englanniksi, vertailua varten. Tallennetusta siinä on vain avaimet ja koot, pyynnöistä pakettien osoitteet.',
  showText: 'Teksti',
};
