import type { words as english } from './en.ts';

export const words: typeof english = {
  statuses: {
    'in-force': 'Gäller',
    proposed: 'Förslag, gäller inte',
    contested: 'Ifrågasatt',
    'under-review': 'Ses över',
    'answer-pending': 'Ännu inte besvarat',
    superseded: 'Ersatt',
    unknown: 'Okänt om det gäller',
  },
  fictional: 'Påhittat, att prova med',
  unverified: 'Ännu inte kontrollerat mot källan',
  period: {
    always: 'alltid',
    fromTo: (from, to) => `${from} till ${to}`,
    from: (from) => `från och med ${from}`,
    to: (to) => `till och med ${to}`,
  },
  tenants: {
    council: 'kommunens',
    other: 'ett annat än kommunens',
    personal: 'ett privat konto',
    unknown: 'framgår inte av adressen',
  },
  speaksFor: 'Det som talar för',
  speaksAgainst: 'Det som talar emot',
};
