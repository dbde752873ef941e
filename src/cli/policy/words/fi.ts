import type { words as english } from './en.ts';

export const words: typeof english = {
  description:
    'Armslengthin asetukset selaimissa Google Chrome, Microsoft Edge ja Mozilla Firefox.',
  supported: 'Windows 10 tai uudempi',
  everything: {
    title: 'Kaikki tämän mallin asetukset kerralla',
    meaning:
      'Ottaa käyttöön arvot, joilla tämä malli on täytetty, eikä mitään tarvitse kirjoittaa. Kun arvot muuttuvat, tulosta malli uudelleen, aseta se tämän tilalle ja ota käytäntö uudelleen käyttöön. Älä käytä sitä yhdessä yksittäisten asetusten käytäntöjen kanssa.',
  },
  key: (name) => `Avain: ${name}`,
  list: 'Yksi arvo kullekin riville.',
  example: (text) => `Esimerkki: ${text}`,
  unset: 'Ei määritetty tai poistettu käytöstä: asetus jätetään pois.',
};
