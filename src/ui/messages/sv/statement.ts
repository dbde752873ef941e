import type { statement as english } from '../en/statement.ts';

export const statement: typeof english = {
  make: 'Gör en sammanställning att skriva ut',
  title: 'Sammanställning av mina anteckningar',
  period: 'Sammanställningen gäller',
  choose: 'Välj en period',
  needsDays: 'Välj den första dagen, den sista eller båda.',
  withSignature: 'Med en rad för underskrift',
  print: 'Skriv ut, eller spara som PDF',
  back: 'Tillbaka till loggen',
  name: 'Namn',
  recipient: 'Till',
  madeOn: (day) => `Gjord den ${day}.`,
  covers: (period) => `Tidsperiod: ${period}.`,
  about:
    'Det här är anteckningar som jag själv har gjort frivilligt i en webbläsare. Tiderna är angivna per kvart. Att något inte är antecknat här säger ingenting om det.',
  guidelines: 'Riktlinjerna som nämns:',
  none: 'Det finns inga anteckningar i den här perioden.',
  placeAndDay: 'Ort och datum',
  signature: 'Underskrift',
};
