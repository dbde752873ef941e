import type { popup as english } from '../en/popup.ts';

export const popup: typeof english = {
  carryOn: 'Fortsett',
  makeNote: 'Lag et notat',
  readGuideline: 'Les retningslinjen',
  doesNotFit: 'Dette passer ikke',
  silent: (site) => `Ingen flere påminnelser på ${site} i dag.`,
  contact: 'Her kan du spørre',
  sources: 'Kilder',
  toldBy: (who) => `gjengitt av ${who}`,
  opensAt: (host) => `${host}, i en ny fane`,
};
