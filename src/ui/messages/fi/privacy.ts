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
    'sivun osoitetta luettelon sivustoilla, kun jokin sääntö voi olla voimassa: kun sivu avautuu tai osoite vaihtuu, ja kun siirryt kenttään, napsautat tai kirjoitat',
    'kokouksen osoitteesta sitä, kenen tilillä se pidetään',
    'sitä, että monirivinen kenttä on käytössä, millainen kenttä se on ja minkä sisällä se on',
    'sitä, että napsautat, siirryt sivun kehykseen, kirjoitat, liität, pudotat tai valitset tiedoston: ei mitä, eikä mitä näppäintä',
    'sivun kehysten luetteloa ja sitä, missä kohdistus on, myös osissa, jotka on suljettu muilta skripteiltä',
    'sitä, että kokouksessa näkyy kuva tai kuuluu ääni',
    'jos sivulla näytetään kaistale: sitä, millaisia elementtejä sen alla on',
  ],
  never:
    'Ei koskaan: kirjoitettua tai puhuttua, näppäimiä, otsikoita, vastaanottajia, henkilöitä, kuvia, muita välilehtiä, historiaa.',
  kept: 'Mitä tallennetaan',
  keptOf: {
    note: 'tekemääsi merkintään',
    session:
      'selaimen sulkemiseen asti: tauko; missä haluat tänään hiljaisuutta; mitä ponnahdusikkuna kertoo ilman muistutusta; ja tällaisella sivustolla olevasta välilehdestä',
    settings:
      'asetukset, ylläpitäjän tai omasi, ja viimeinen arvo asetukselle, joka ei enää kelpaa',
    mark: 'se, että tässä selaimessa on aloitettu loki, jotta sen katoaminen huomataan; ei mitään sen sisällöstä',
    presence:
      'omaa toimintaansa varten: millä sivustoilla laajennus on läsnä, milloin se katsoo uudelleen ja onko se käynnistynyt loppuun; sama riippumatta siitä, käytkö niillä',
    day: 'jos merkinnät poistetaan iän mukaan: viimeinen päivä, jona laajennus oli käytössä, ja kellon hypättyä päivät sen jälkeen, jotta nähdään, onko kello oikeassa, ja mistä lähtien niitä on säilytetty niin kauan',
    fetched:
      'jos ylläpitäjä on antanut sääntöpakettien osoitteita: paketit sellaisina kuin ne tulivat, niiden numerot, miksi palvelin niitä kutsui, mihin avaimiin luotettiin, milloin kultakin osoitteelta on viimeksi kysytty ja milloin kysytään seuraavaksi, miten siinä kävi, ja kuinka kaukana kello on palvelimen kellosta',
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
  inTab: {
    site: 'mikä sivusto se on',
    family: 'millainen palvelu',
    surface: 'millainen paikka',
    activity: 'millainen toiminto',
    tenant: 'kenen tilillä kokous pidetään: kunnan vai muun',
    since: 'mistä lähtien puhelu on ollut käynnissä',
    answered: 'missä paikoissa olet vastannut',
    declared: 'juuri tehdyn merkinnän tunniste',
    reminder: 'muistutus',
    banner: 'näyttääkö sivu kaistaleen',
    document: 'selaimen numero sivulle',
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
    'Jos laitteen päivämäärä on siirtynyt kerralla yli viikon eteenpäin, uusi päivämäärä on ensin nähtävä seitsemänä päivänä, jotta hetken väärässä oleva kello ei poista mitään. Uusi tai lyhennetty aika tulee voimaan vasta, kun se on ollut asetettuna viikon.',
  untilErased: 'Merkinnät säilyvät, kunnes poistat ne.',
  rights: 'Oikeutesi',
  rightsBody:
    'Voit milloin tahansa nähdä, korjata, viedä ja poistaa jokaisen merkinnän lokissa. Merkinnän tekeminen on aina sinun päätettävissäsi. Missä yleistä tietosuoja-asetusta sovelletaan, voit myös pyytää kuntaa rajoittamaan käsittelyä, vastustaa sitä ja tehdä valituksen valvontaviranomaiselle.',
  noContact: 'Yhteystietoa ei ole ilmoitettu tässä.',
  officer: 'Tietosuojavastaava',
};
