import type { log as english } from '../en/log.ts';
import { counted, sentence } from '../plural.ts';

export const log: typeof english = {
  title: 'Mine notater',
  tabs: {
    log: 'Logg',
    status: 'Status',
    simulator: 'Simulator',
    privacy: 'Personvern',
    check: 'Se etter selv',
  },
  parts: 'Deler av siden',
  personal: 'Personlig notat, ikke journalført av kommunen.',
  stays:
    'Notatene blir værende i denne nettleseren på denne enheten. Du bestemmer hva som skjer med dem.',
  empty:
    'Det er ingen notater. Et notat lages bare når du selv lager det: med «Lag et notat» i en påminnelse eller manuelt her.',
  notes: counted('nb', 'notat', 'notater'),
  columns: {
    at: 'Når',
    surface: 'Hvor',
    category: 'Kategori',
    outcome: 'Hva retningslinjen sa',
    rule: 'Regel',
    window: 'Periode',
    actions: 'Endre',
  },
  atAllTimes: 'Alltid',
  noCategory: 'Ingen kategori',
  superseded: 'Rettet senere',
  correct: 'Rett',
  correctThis: (at) => `Rett notatet fra ${at}`,
  correctTitle: 'Rett notatet',
  correctBody: 'Det opprinnelige notatet blir stående, merket som rettet.',
  category: 'Hva handlet det om?',
  erase: 'Slett',
  eraseThis: (at) => `Slett notatet fra ${at}`,
  eraseTitle: 'Slette notatet?',
  eraseBody: 'Rettelsene av notatet slettes samtidig. Det kan ikke angres.',
  eraseAll: 'Slett alle',
  eraseAllTitle: 'Slette alle notatene?',
  eraseAllBody: sentence(
    'nb',
    () =>
      '1 notat slettes. Du kan hente det tilbake så lenge denne siden er åpen, og ikke etter det.',
    (count) =>
      `${count} notater slettes. Du kan hente dem tilbake så lenge denne siden er åpen, og ikke etter det.`,
  ),
  cancel: 'Behold som det er',
  save: 'Lagre',
  exportCsv: 'Eksporter som CSV',
  exportJson: 'Eksporter som JSON',
  exportsAll: 'Eksporten tar med alle notater, også dem som ikke vises.',
  importJson: 'Importer JSON',
  imported: (notes) => `${notes} er lest inn.`,
  known: sentence(
    'nb',
    () => '1 notat var her fra før og blir som det er.',
    (count) => `${count} notater var her fra før og blir som de er.`,
  ),
  tooOld: sentence(
    'nb',
    () => '1 notat er eldre enn det som beholdes her, og ble ikke tatt med.',
    (count) => `${count} notater er eldre enn det som beholdes her, og ble ikke tatt med.`,
  ),
  places: counted('nb', 'sted i filen', 'steder i filen'),
  refused: (places) => `Ingenting ble lest inn. Det skyldes ${places}.`,
  inTheWay: 'Det som er i veien',
  notShown: (count) => `Minst ${count} til vises ikke.`,
  issue: { path: 'Sted', found: 'Innhold', expected: 'Forventet', mend: 'Hva du kan gjøre' },
  wholeFile: 'hele filen',
};
