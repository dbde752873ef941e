import type { PrivacyMessages } from '../privacy.ts';
import { sentence } from '../plural.ts';

export const privacy: PrivacyMessages = {
  title: 'Tietosuoja',
  lead: 'Laajennus katsoo, missä olet, ei koskaan sitä, mitä kirjoitat, eikä tallenna sinusta mitään, ellet tee merkintää.',
  controller: 'Rekisterinpitäjä',
  notSaid: (contact) => `Kunta ei ole ilmoittanut tätä tässä. Tietoa antaa ${contact}.`,
  setFor: (municipality) => `Asetuksissa kunnaksi on merkitty ${municipality}.`,
  secretariat: 'kunnan hallinto',
  nobody:
    'Vain sinä itse: ylläpitäjä ei ole asettanut mitään, eikä mikään poistu tältä laitteelta.',
  noBasis:
    'Perustetta ei ole ilmoitettu: tässä päätät vain sinä itse, eikä mikään poistu tältä laitteelta.',
  purpose: 'Mitä varten',
  purposeBody:
    'Kunnan oman ohjeen näyttämiseksi silloin, kun sillä on merkitystä, ja oman merkinnän tallentamiseksi, jos niin haluat.',
  basis: 'Oikeusperuste',
  looked: 'Mitä katsotaan',
  lookedAt: [
    'sivun osoitetta luettelon sivustoilla, kun jokin sääntö voi olla voimassa',
    'sitä, että monirivinen kenttä on käytössä, ja millainen kenttä se on',
    'sitä, että napsautat, siirryt sivun kehykseen, kirjoitat, liität, pudotat tai valitset tiedoston: ei mitä, eikä mitä näppäintä',
    'sitä, että kokouksessa näkyy kuva tai kuuluu ääni',
  ],
  never:
    'Ei koskaan: kirjoitettua tai puhuttua, näppäimiä, otsikoita, vastaanottajia, henkilöitä, kuvia, muita välilehtiä, historiaa.',
  kept: 'Mitä tallennetaan',
  keptOf: {
    note: 'tekemääsi merkintään',
    session:
      'selaimen sulkemiseen asti: tällaisella sivustolla olevasta välilehdestä, mikä sivusto ja millainen paikka se on, ja muistutus; tauko; ja missä haluat tänään hiljaisuutta',
    settings: 'asetukset, ylläpitäjän tai omasi',
    mark: 'se, että tässä selaimessa on aloitettu loki, jotta sen katoaminen huomataan; ei mitään sen sisällöstä',
    presence:
      'omaa toimintaansa varten: millä sivustoilla laajennus on läsnä, milloin se katsoo uudelleen ja onko se käynnistynyt loppuun; sama riippumatta siitä, käytkö niillä',
    day: 'jos merkinnät poistetaan iän mukaan: viimeinen päivä, jona laajennus oli käytössä, jotta nähdään, onko kello siirtynyt eteenpäin',
    fetched:
      'jos ylläpitäjä on antanut sääntöpakettien osoitteita: paketit sellaisina kuin ne tulivat, miksi palvelin niitä kutsui, milloin kultakin osoitteelta on viimeksi kysytty ja milloin kysytään seuraavaksi, ja miten siinä kävi',
  },
  inNote: {
    at: 'aika vartin tarkkuudella',
    surface: 'paikan laji',
    category: 'aiheesi',
    answers: 'vastauksesi',
    outcome: 'mitä ohje sanoi',
    rule: 'sääntö',
    pack: 'sen sääntöpaketti',
    window: 'ajanjakso',
    supersedes: 'mitä merkintää se korjaa',
    id: 'satunnainen tunnus',
  },
  recipients: 'Kuka saa tiedot',
  none: 'Ei kukaan. Mitään ei lähetetä.',
  asked: (hosts) =>
    `Noin kerran tunnissa laajennus kysyy uudempia sääntöjä näistä osoitteista: ${hosts}.`,
  serverSees:
    'Merkinnöistäsi tai siitä, mitä teet, ei lähetetä mitään. Palvelimen ylläpitäjä näkee internetosoitteen, josta pyyntö tulee, sen ajankohdan ja sen, mitä selain kertoo itsestään; Firefox lisää tämän asennuksen satunnaisen numeron. Pyyntö kertoo myös, miksi palvelin viimeksi kutsui tiedostoa: siitä, tai vain tälle laitteelle annetusta osoitteesta, palvelin voi tunnistaa laitteen uudelleen.',
  filesReached: 'Laitteen ylläpitäjä voi teknisesti päästä selaimen tiedostoihin.',
  retention: 'Kuinka kauan',
  days: sentence(
    'fi',
    () => 'Merkinnät poistetaan, kun ne ovat 1 päivän ikäisiä.',
    (count) => `Merkinnät poistetaan, kun ne ovat ${count} päivän ikäisiä.`,
  ),
  daysAfterLeap:
    'Jos laitteen päivämäärä on siirtynyt kerralla yli viikon eteenpäin, uusi päivämäärä on ensin nähtävä seitsemänä päivänä, jotta hetken väärässä oleva kello ei poista mitään.',
  untilErased: 'Merkinnät säilyvät, kunnes poistat ne.',
  rights: 'Oikeutesi',
  rightsBody:
    'Voit milloin tahansa nähdä, korjata, viedä ja poistaa jokaisen merkinnän lokissa. Merkinnän tekeminen on aina sinun päätettävissäsi. Missä yleistä tietosuoja-asetusta sovelletaan, voit myös pyytää kuntaa rajoittamaan käsittelyä, vastustaa sitä ja tehdä valituksen valvontaviranomaiselle.',
  noContact: 'Yhteystietoa ei ole ilmoitettu tässä.',
  officer: 'Tietosuojavastaava',
};
