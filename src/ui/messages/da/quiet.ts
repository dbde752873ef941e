import type { quiet as english } from '../en/quiet.ts';

export const quiet: typeof english = {
  noted: 'Noten er gemt',
  notedBody: 'Den bliver på denne enhed. Du kan altid ændre eller slette den.',
  notedAs: (category) => `Noteret som: ${category}`,
  erased: 'Noten er slettet',
  erasedBody: 'Intet om dette er gemt.',
  noCategory: 'Ingen kategori',
  chooseCategory: 'Hvad handlede det om?',
  keepCategory: 'Gem kategorien',
  changeCategory: 'Skift kategori',
  openLog: 'Åbn loggen',
  close: 'Luk',
  idle: 'Ingen påmindelse på denne side',
  guidelines: 'Retningslinjer i brug',
  noGuidelines: 'Der er ingen retningslinje i brug, og derfor intet at minde om.',
  periods: 'Perioder',
  openNow: 'i gang nu',
  next: 'kommende',
  noPeriod: 'Ingen periode er i gang eller på vej.',
  noPeriodNow: 'Ingen periode er i gang nu.',
  paused: 'Påmindelser er sat på pause',
  pausedUntil: (moment) => `De kommer igen ${moment}.`,
  pause: 'Hold pause i dag',
  resume: 'Genoptag påmindelser',
  settings: 'Indstillinger',
  whySilent: 'Hvorfor der ikke siges noget her',
  silenced: 'Stille i dag',
  hearAgain: (site) => `Vis påmindelser på ${site} igen`,
  standForToday: 'Lad noten gælde i dag',
  standsForMeeting: 'Noten gælder resten af mødet.',
  standsForVisit: (site) => `Noten gælder, til du forlader ${site}.`,
  standsForToday: (site) =>
    `Noten gælder i dag. Der kommer ikke flere påmindelser om dette på ${site}.`,
  error: 'Det kunne ikke lade sig gøre',
  troubles: {
    full: 'Der er ikke plads til flere noter på denne enhed. Slet nogle noter i loggen, og prøv igen.',
    unavailable:
      'Dette browservindue lader ikke udvidelsen føre en log. Det gælder ofte i private vinduer.',
    blocked: 'En anden af udvidelsens sider bruger loggen. Luk den, og prøv igen.',
    newer:
      'En senere version af udvidelsen har skrevet loggen her. Intet i den er ændret, og der kan ikke tilføjes noget, før udvidelsen er opdateret.',
    unreadable:
      'Browseren kan ikke læse loggens filer. Luk browseren, og start den igen. Hvis det ikke hjælper, kan filerne være beskadiget: gem det, der stadig kan læses.',
    unknown: 'Noget gik galt i udvidelsen. Loggen viser, hvad der er gemt.',
  },
};
