import type { statement as english } from '../en/statement.ts';

export const statement: typeof english = {
  make: 'Tee tulostettava kooste',
  title: 'Kooste merkinnöistäni',
  period: 'Kooste koskee',
  choose: 'Valitse ajanjakso',
  needsDays: 'Valitse ensimmäinen päivä, viimeinen päivä tai molemmat.',
  withSignature: 'Lisää allekirjoitusrivi',
  print: 'Tulosta tai tallenna PDF-tiedostona',
  back: 'Takaisin lokiin',
  name: 'Nimi',
  recipient: 'Vastaanottaja',
  madeOn: (day) => `Tehty ${day}.`,
  covers: (period) => `Ajanjakso: ${period}.`,
  about:
    'Nämä ovat merkintöjä, jotka olen tehnyt itse ja vapaaehtoisesti selaimessa. Ajat on annettu vartin tarkkuudella. Se, että jotakin ei ole merkitty tähän, ei kerro siitä mitään.',
  guidelines: 'Mainitut ohjeet:',
  none: 'Tältä ajanjaksolta ei ole merkintöjä.',
  placeAndDay: 'Paikka ja päivämäärä',
  signature: 'Allekirjoitus',
};
