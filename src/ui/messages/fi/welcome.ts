import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  short: 'Tervetuloa',
  title: 'Tervetuloa käyttämään Armslength-laajennusta',
  intro:
    'Armslength muistuttaa kunnan omasta ohjeesta siellä, missä sillä on merkitystä: julkaisuja kirjoitettaessa ja kokouksissa. Se ei koskaan estä sinua eikä kerro mitään kenellekään.',
  looksTitle: 'Mitä laajennus katsoo',
  looks: [
    'Sivun osoitteen niillä sivustoilla, jotka se tuntee, eikä missään muualla.',
    'Millainen kenttä siellä on käytössä tai onko kokous käynnissä.',
  ],
  neverTitle: 'Mitä laajennus ei koskaan katso',
  never: [
    'Mitä kirjoitat, luet tai sanot ja kenen kanssa.',
    'Sivujen otsikoita, tilejäsi tai selaushistoriaasi.',
  ],
  stays:
    'Mitään ei lähetetä kenellekään. Merkintä syntyy vain, kun teet sen itse, ja se pysyy tällä laitteella.',
  tryIt: 'Kokeile simulaattorissa',
  choose: 'Valitse itse',
  country: 'Maa',
  pack: 'Kenen ohje',
  none: 'Ei ohjetta toistaiseksi',
  noneNote: 'Muistutuksia ei tule, ennen kuin valitset ohjeen.',
  validFrom: (date) => `Voimassa ${date} alkaen`,
  municipality: 'Kunnan nimi',
  role: 'Roolisi',
  unsaid: 'Ei ilmoitettu',
  grant: 'Luottamustoimesi',
  device: 'Tämä laite',
  language: 'Kieli',
  languageOfBrowser: 'Sama kuin selaimessa',
  period: 'Milloin ohje on voimassa',
  periodNote: 'Ohje on voimassa vaalien alla, mutta siinä ei ole omia päivämääriä.',
  periods: { always: 'Aina, kokeilua varten', dates: 'Kahden päivämäärän välillä' },
  from: 'Ensimmäinen päivä',
  to: 'Viimeinen päivä',
  periodName: 'Vaaleja edeltävä aika',
  trialName: 'Kokeilu',
  roleNeeded: 'Ohje koskee vain tiettyjä rooleja. Valitse roolisi, jotta saat muistutuksia.',
  save: 'Tallenna',
  saved: 'Tallennettu. Valinnat ovat voimassa seuraavasta avaamastasi sivusta alkaen.',
  notSaved:
    'Selain ei tallentanut valintoja. Aiemmat valinnat ovat edelleen voimassa. Vapauta laitteelta tilaa ja yritä uudelleen.',
  datesNeeded: 'Valitse ensimmäinen päivä sekä viimeinen päivä, joka ei ole sitä aiempi.',
  managed: 'Ylläpitäjä on valinnut asetukset. Ne näkyvät tilannesivulla.',
  status: 'Avaa tilannesivu',
};
