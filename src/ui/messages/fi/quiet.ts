import type { quiet as english } from '../en/quiet.ts';

export const quiet: typeof english = {
  noted: 'Merkintä on tallennettu',
  notedBody: 'Se pysyy tällä laitteella. Voit muuttaa sitä tai poistaa sen milloin tahansa.',
  notedAs: (category) => `Merkinnän aihe: ${category}`,
  erased: 'Merkintä on poistettu',
  erasedBody: 'Tästä ei jää mitään talteen.',
  noCategory: 'Ei aihetta',
  chooseCategory: 'Mistä oli kyse?',
  keepCategory: 'Tallenna aihe',
  changeCategory: 'Valitse toinen aihe',
  openLog: 'Avaa loki',
  close: 'Sulje',
  idle: 'Tällä sivulla ei ole muistutusta',
  guidelines: 'Käytössä olevat ohjeet',
  noGuidelines: 'Mikään ohje ei ole käytössä, joten muistutettavaa ei ole.',
  periods: 'Ajanjaksot',
  openNow: 'käynnissä',
  next: 'tulossa',
  noPeriod: 'Mikään ajanjakso ei ole käynnissä eikä tulossa.',
  noPeriodNow: 'Mikään ajanjakso ei ole nyt käynnissä.',
  paused: 'Muistutukset on keskeytetty',
  pausedUntil: (moment) => `Ne jatkuvat ${moment}.`,
  pause: 'Keskeytä loppupäiväksi',
  resume: 'Ota muistutukset taas käyttöön',
  settings: 'Asetukset',
  whySilent: 'Miksi tässä ei sanota mitään',
  silenced: 'Hiljaa tänään',
  hearAgain: (site) => `Muistuta taas: ${site}`,
  standForToday: 'Anna merkinnän olla voimassa tänään',
  standsForMeeting: 'Merkintä on voimassa kokouksen loppuun.',
  standsForVisit: (site) => `Merkintä on voimassa, kunnes poistut sivustolta ${site}.`,
  standsForToday: (site) =>
    `Merkintä on voimassa tänään. Sivustolla ${site} tästä ei enää muistuteta.`,
  error: 'Tämä ei onnistunut',
  troubles: {
    full: 'Tällä laitteella ei ole tilaa uudelle merkinnälle. Poista joitakin merkintöjä ja yritä uudelleen.',
    unavailable:
      'Tässä selainikkunassa laajennus ei voi tallentaa merkintöjä. Näin on usein yksityisissä ikkunoissa.',
    blocked: 'Jokin toinen laajennuksen sivu käyttää merkintöjä. Sulje se ja yritä uudelleen.',
    newer:
      'Laajennuksen uudempi versio on kirjoittanut merkinnät tälle laitteelle. Mitään niissä ei muutettu, eikä uusia voi lisätä ennen kuin laajennus on päivitetty.',
    unreadable:
      'Selain ei pysty lukemaan merkintöjen tiedostoja. Sulje selain ja käynnistä se uudelleen. Jos se ei auta, tiedostot voivat olla vioittuneet: tallenna se, mikä vielä on luettavissa.',
    unknown: 'Laajennuksessa jokin meni vikaan. Merkinnöistäsi näet, mitä on tallessa.',
  },
};
