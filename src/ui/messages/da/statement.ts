import type { statement as english } from '../en/statement.ts';

export const statement: typeof english = {
  make: 'Lav en oversigt til udskrift',
  title: 'Oversigt over mine noter',
  period: 'Oversigten gælder',
  choose: 'Vælg en periode',
  needsDays: 'Vælg den første dag, den sidste eller begge.',
  withSignature: 'Med en linje til underskrift',
  print: 'Udskriv, eller gem som PDF',
  back: 'Tilbage til loggen',
  name: 'Navn',
  recipient: 'Til',
  madeOn: (day) => `Lavet den ${day}.`,
  covers: (period) => `Periode: ${period}.`,
  about:
    'Dette er noter, som jeg selv har lavet frivilligt i en browser. Tiderne er angivet med et kvarters nøjagtighed. At noget ikke er noteret her, siger ikke noget om det.',
  guidelines: 'Retningslinjerne, der er nævnt:',
  none: 'Der er ingen noter i denne periode.',
  placeAndDay: 'Sted og dato',
  signature: 'Underskrift',
};
