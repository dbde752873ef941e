import type { popup as english } from '../en/popup.ts';

export const popup: typeof english = {
  carryOn: 'Fortsæt',
  makeNote: 'Lav en note',
  readGuideline: 'Læs retningslinjen',
  doesNotFit: 'Det passer ikke',
  silent: (site) => `Ikke flere påmindelser på ${site} i dag.`,
  contact: 'Her kan du spørge',
  sources: 'Kilder',
  toldBy: (who) => `gengivet af ${who}`,
  opensAt: (host) => `${host}, i en ny fane`,
};
