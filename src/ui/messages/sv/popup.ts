import type { popup as english } from '../en/popup.ts';

export const popup: typeof english = {
  carryOn: 'Fortsätt',
  makeNote: 'Gör en anteckning',
  readGuideline: 'Läs riktlinjen',
  doesNotFit: 'Det stämmer inte',
  silent: (site) => `Inga fler påminnelser på ${site} i dag.`,
  contact: 'Här kan du fråga',
  sources: 'Källor',
  toldBy: (who) => `återgivet av ${who}`,
  opensAt: (host) => `${host}, i en ny flik`,
};
