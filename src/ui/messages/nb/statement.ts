import type { statement as english } from '../en/statement.ts';

export const statement: typeof english = {
  make: 'Lag en oversikt til utskrift',
  title: 'Oversikt over notatene mine',
  period: 'Oversikten gjelder',
  choose: 'Velg en periode',
  needsDays: 'Velg den første dagen, den siste eller begge.',
  withSignature: 'Med en linje for underskrift',
  print: 'Skriv ut, eller lagre som PDF',
  back: 'Tilbake til loggen',
  name: 'Navn',
  recipient: 'Til',
  madeOn: (day) => `Laget ${day}.`,
  covers: (period) => `Periode: ${period}.`,
  about:
    'Dette er notater som jeg selv har laget frivillig i en nettleser. Tidene er angitt med et kvarters nøyaktighet. At noe ikke er notert her, sier ingenting om det.',
  guidelines: 'Retningslinjene som er nevnt:',
  none: 'Det er ingen notater i denne perioden.',
  placeAndDay: 'Sted og dato',
  signature: 'Underskrift',
};
