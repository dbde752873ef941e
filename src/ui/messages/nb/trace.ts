import type { TraceMessages } from '../trace.ts';

export const trace: TraceMessages = {
  speaks: 'Gjelder.',
  superseded: 'Er avløst.',
  validFrom: (day) => `Gjelder først fra ${day}.`,
  validUntil: (day) => `Gjaldt til ${day}.`,
  noWindow: 'Gjelder bare i en periode, og ingen av periodene pågår.',
  otherAnswer: (question) => `Gjelder etter et annet svar på: ${question}`,
  isFor: (name, wanted, found) => `Gjelder et annet tilfelle. ${name}: ${wanted}; her: ${found}.`,
  unknown: 'ikke oppgitt',
  conditions: {
    surface: 'Slags sted',
    family: 'Slags tjeneste',
    activity: 'Handling',
    tenant: 'Hvem sitt møte',
    sitting: 'Kommunestyremøte',
    role: 'Rolle',
    grant: 'Verv',
    device: 'Enhet',
  },
  silent: {
    'no-period': 'Ingen periode er i gang nå, og ingen regel gjelder utenfor en periode.',
    'nothing-seen':
      'Det er ikke kjent igjen noe sted å skrive, planlegge eller møtes på denne siden ennå, eller ingen regel kan gjelde på nettstedet nå.',
    'not-noticed': 'Administratoren vil ikke at denne typen sted blir lagt merke til.',
    paused: 'Påminnelser er satt på pause.',
    answered: 'Du har allerede svart på påminnelsen for denne typen sted.',
    silenced: 'Du har bedt om ro på dette nettstedet i dag.',
    'out-of-scope': 'Regelen som handler om dette, sier at det ligger utenfor retningslinjen.',
    'no-rule': 'Ingen regel handler om dette. Disse ble gjennomgått:',
  },
};
