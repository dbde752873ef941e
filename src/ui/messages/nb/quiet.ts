import type { quiet as english } from '../en/quiet.ts';

export const quiet: typeof english = {
  noted: 'Notatet er lagret',
  notedBody: 'Det blir værende på denne enheten. Du kan når som helst endre eller slette det.',
  notedAs: (category) => `Notert som: ${category}`,
  erased: 'Notatet er slettet',
  erasedBody: 'Ingenting om dette er lagret.',
  noCategory: 'Ingen kategori',
  chooseCategory: 'Hva handlet det om?',
  keepCategory: 'Lagre kategorien',
  changeCategory: 'Endre kategori',
  openLog: 'Åpne loggen',
  close: 'Lukk',
  idle: 'Ingen påminnelse for denne siden',
  guidelines: 'Retningslinjer i bruk',
  noGuidelines: 'Ingen retningslinje er i bruk, så det er ingenting å minne om.',
  periods: 'Perioder',
  openNow: 'pågår nå',
  next: 'kommende',
  noPeriod: 'Ingen pågående eller kommende periode.',
  noPeriodNow: 'Ingen periode pågår nå.',
  paused: 'Påminnelsene er satt på pause',
  pausedUntil: (moment) => `De kommer tilbake ${moment}.`,
  pause: 'Ta pause resten av dagen',
  resume: 'Gjenoppta påminnelsene',
  settings: 'Innstillinger',
  whySilent: 'Hvorfor ingenting sies her',
  silenced: 'Stille i dag',
  hearAgain: (site) => `Vis påminnelser på ${site} igjen`,
  standForToday: 'La notatet gjelde i dag',
  standsForMeeting: 'Notatet gjelder resten av møtet.',
  standsForVisit: (site) => `Notatet gjelder til du forlater ${site}.`,
  standsForToday: (site) =>
    `Notatet gjelder i dag. Det kommer ikke flere påminnelser om dette på ${site}.`,
  error: 'Dette lot seg ikke gjøre',
  troubles: {
    full: 'Det er ikke plass til flere notater på denne enheten. Slett noen av notatene dine, og prøv igjen.',
    unavailable:
      'I dette nettleservinduet kan ikke utvidelsen lagre notater. Slik er det ofte i private vinduer.',
    blocked: 'En annen av utvidelsens sider bruker notatene. Lukk den, og prøv igjen.',
    newer:
      'En senere versjon av utvidelsen har skrevet notatene her. Ingenting i dem er endret, og ingenting kan legges til før utvidelsen er oppdatert.',
    unreadable:
      'Nettleseren kan ikke lese filene med notatene dine. Lukk nettleseren og start den igjen. Hvis det ikke hjelper, kan filene være skadet: lagre det som fortsatt kan leses.',
    unknown: 'Noe gikk galt i utvidelsen. Blant notatene dine ser du hva som er lagret.',
  },
};
