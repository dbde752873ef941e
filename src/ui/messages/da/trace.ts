import type { TraceMessages } from '../trace.ts';

export const trace: TraceMessages = {
  speaks: 'Gælder.',
  superseded: 'Er afløst.',
  validFrom: (day) => `Gælder først fra ${day}.`,
  validUntil: (day) => `Gjaldt indtil ${day}.`,
  noWindow: 'Gælder kun i en periode, og ingen af dens perioder er i gang.',
  otherAnswer: (question) => `Gælder efter et andet svar på: ${question}`,
  isFor: (name, wanted, found) => `Gælder et andet tilfælde. ${name}: ${wanted}; her: ${found}.`,
  unknown: 'ikke angivet',
  conditions: {
    surface: 'Slags sted',
    family: 'Slags tjeneste',
    activity: 'Handling',
    tenant: 'Hvis møde',
    sitting: 'Byrådsmøde',
    role: 'Rolle',
    grant: 'Hverv',
    device: 'Enhed',
  },
  silent: {
    'no-period': 'Ingen periode er i gang nu, og ingen regel gælder uden for en periode.',
    'nothing-seen':
      'Der er endnu ikke genkendt et sted at skrive, planlægge eller holde møde på denne side, eller ingen regel kan gælde på webstedet nu.',
    'not-noticed': 'Administratoren ønsker ikke, at denne slags sted bemærkes.',
    paused: 'Påmindelser er sat på pause.',
    answered: 'Du har allerede svaret på påmindelsen for denne slags sted.',
    silenced: 'Du har bedt om ro på dette websted i dag.',
    'out-of-scope':
      'Den regel, der handler om dette, siger, at det ligger uden for retningslinjen.',
    'no-rule': 'Ingen regel handler om dette. Disse blev gennemgået:',
  },
};
