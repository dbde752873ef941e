import type { popup as english } from '../en/popup.ts';

export const popup: typeof english = {
  carryOn: 'Jatka',
  makeNote: 'Tee merkintä',
  readGuideline: 'Lue ohje',
  doesNotFit: 'Ei sovi tilanteeseen',
  silent: (site) => `Sivustolla ${site} ei tänään enää muistuteta.`,
  contact: 'Keneltä voi kysyä',
  sources: 'Lähteet',
  toldBy: (who) => `lähde: ${who}`,
  opensAt: (host) => `${host}, avautuu uuteen välilehteen`,
};
