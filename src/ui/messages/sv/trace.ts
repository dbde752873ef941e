import type { TraceMessages } from '../trace.ts';

export const trace: TraceMessages = {
  speaks: 'Gäller.',
  superseded: 'Har ersatts.',
  validFrom: (day) => `Gäller först från ${day}.`,
  validUntil: (day) => `Gällde till ${day}.`,
  noWindow: 'Gäller bara under en period, och ingen av dess perioder pågår.',
  otherAnswer: (question) => `Gäller efter ett annat svar på: ${question}`,
  isFor: (name, wanted, found) => `Gäller ett annat fall. ${name}: ${wanted}; här: ${found}.`,
  unknown: 'inte angivet',
  conditions: {
    surface: 'Sorts plats',
    family: 'Sorts tjänst',
    activity: 'Handling',
    tenant: 'Vems möte',
    sitting: 'Sammanträde',
    role: 'Roll',
    grant: 'Uppdrag',
    device: 'Enhet',
  },
  silent: {
    'no-period': 'Ingen period pågår nu, och ingen regel gäller utanför en period.',
    'nothing-seen':
      'Ingen plats att skriva, planera eller mötas på har känts igen på den här sidan ännu, eller så kan ingen regel gälla på webbplatsen nu.',
    'not-noticed': 'Administratören vill inte att den här sortens plats uppmärksammas.',
    paused: 'Påminnelser är pausade.',
    answered: 'Du har redan svarat på påminnelsen för den här sortens plats.',
    silenced: 'Du har bett om tystnad på den här webbplatsen i dag.',
    'out-of-scope': 'Regeln som handlar om detta säger att det ligger utanför riktlinjen.',
    'no-rule': 'Ingen regel handlar om detta. Dessa prövades:',
  },
};
