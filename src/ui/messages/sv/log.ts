import type { log as english } from '../en/log.ts';
import { counted, sentence } from '../plural.ts';

export const log: typeof english = {
  title: 'Mina anteckningar',
  tabs: {
    log: 'Logg',
    status: 'Status',
    simulator: 'Simulator',
    privacy: 'Dataskydd',
    check: 'Kontrollera själv',
  },
  parts: 'Sidans delar',
  personal: 'Personlig anteckning, inte diarieförd av kommunen.',
  stays:
    'Anteckningarna stannar i den här webbläsaren på den här enheten. Du bestämmer vad som händer med dem.',
  empty:
    'Det finns inga anteckningar. En anteckning görs bara när du själv gör den: med ”Gör en anteckning” i en påminnelse eller manuellt här.',
  notes: counted('sv', 'anteckning', 'anteckningar'),
  columns: {
    at: 'När',
    surface: 'Var',
    category: 'Kategori',
    outcome: 'Vad riktlinjen sade',
    rule: 'Regel',
    window: 'Period',
    actions: 'Ändra',
  },
  atAllTimes: 'Alltid',
  noCategory: 'Ingen kategori',
  superseded: 'Rättad senare',
  correct: 'Rätta',
  correctThis: (at) => `Rätta anteckningen från den ${at}`,
  correctTitle: 'Rätta anteckningen',
  correctBody: 'Den ursprungliga anteckningen finns kvar, märkt som rättad.',
  category: 'Vad handlade det om?',
  erase: 'Ta bort',
  eraseThis: (at) => `Ta bort anteckningen från den ${at}`,
  eraseTitle: 'Ta bort anteckningen?',
  eraseBody: 'Rättelserna av den tas bort samtidigt. Det går inte att ångra.',
  eraseAll: 'Ta bort alla',
  eraseAllTitle: 'Ta bort alla anteckningar?',
  eraseAllBody: sentence(
    'sv',
    () =>
      '1 anteckning tas bort. Du kan hämta tillbaka den så länge den här sidan är öppen, men inte efter det.',
    (count) =>
      `${count} anteckningar tas bort. Du kan hämta tillbaka dem så länge den här sidan är öppen, men inte efter det.`,
  ),
  cancel: 'Behåll som det är',
  save: 'Spara',
  exportCsv: 'Exportera som CSV',
  exportJson: 'Exportera som JSON',
  exportsAll: 'Exporten tar med alla anteckningar, även dem som inte visas.',
  importJson: 'Importera JSON',
  imported: (notes) => `${notes} har lästs in.`,
  known: sentence(
    'sv',
    () => '1 anteckning fanns redan här och förblir som den är.',
    (count) => `${count} anteckningar fanns redan här och förblir som de är.`,
  ),
  tooOld: sentence(
    'sv',
    () => '1 anteckning är äldre än vad som sparas här och togs inte med.',
    (count) => `${count} anteckningar är äldre än vad som sparas här och togs inte med.`,
  ),
  places: counted('sv', 'ställe i filen', 'ställen i filen'),
  refused: (places) => `Ingenting lästes in. Det beror på ${places}.`,
  inTheWay: 'Det som är i vägen',
  notShown: (count) => `Minst ${count} till visas inte.`,
  issue: {
    path: 'Plats',
    found: 'Innehåll',
    expected: 'Förväntat',
    mend: 'Så kan det åtgärdas',
  },
  wholeFile: 'hela filen',
};
