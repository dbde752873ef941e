import type { why as english } from '../en/why.ts';

export const why: typeof english = {
  title: 'Miksi muistutus näkyy',
  recognised: (site, surface) => `Palvelu on ${site}, ja sivulla on ${surface}.`,
  tenants: {
    council: 'Kokous on kunnan tilillä.',
    other: 'Kokous on muulla kuin kunnan tilillä.',
    personal: 'Kokous on yksityisellä tilillä.',
    unknown: 'Osoitteesta ei käy ilmi, kenen kokous on.',
  },
  rule: (name, says) => `Tätä koskee ohje ”${name}”. ${says}`,
  code: 'Sääntöpaketissa sen nimi on:',
  inherited: (rule, pack) => `Sääntö ”${rule}” tulee toisesta paketista: ${pack}.`,
  inWindow: (window, period) => `Se on voimassa tänä ajanjaksona: ${window}, ${period}.`,
  atAllTimes: 'Se on voimassa aina, ei vain tiettynä ajanjaksona.',
  looksAt:
    'Laajennus on katsonut vain osoitteen sekä sen, millainen kenttä on käytössä tai onko kokous käynnissä. Se ei koskaan näe, mitä kirjoitetaan tai sanotaan.',
  mayIgnore: 'Jos muistutus ei sovi tilanteeseen, voit vain jatkaa. Mitään ei tallenneta.',
  canAsk: (contact) =>
    `Jos muistutus ei kuulu tähän, ${contact} voi huolehtia säännön muuttamisesta.`,
  rationale: 'Lähteen perustelut',
  alternatives: 'Muut vaihtoehdot, jotka lähde mainitsee',
  goodToKnow: 'Hyvä tietää',
  secretariat: 'kunnan hallinto',
  silence: (site) => `Ei enää tänään: ${site}`,
  cases: 'Esimerkkitapaukset',
  letterTitle: 'Teksti kunnan hallinnolle',
  letter: (site, surface) =>
    `Muistutus tuli näkyviin sivustolla ${site}, jossa on ${surface}. Sääntöä voi olla syytä tarkastella, koska: …`,
  copy: 'Kopioi teksti',
  copied: 'Kopioitu. Mitään ei lähetetty.',
  copyByHand:
    'Selain ei sallinut kopiointia. Teksti on valittuna: kopioi se itse, esimerkiksi näppäimillä Ctrl+C.',
  surfaces: {
    composer: 'paikka, jossa voi kirjoittaa julkaisuja',
    scheduler: 'paikka, jossa voi ajastaa julkaisuja',
    ads: 'paikka, jossa voi mainostaa julkaisuja',
    newsletter: 'paikka, jossa voi lähettää uutiskirjeitä',
    call: 'kokous',
    message: 'paikka, jossa voi kirjoittaa viestejä',
  },
};
