import type { words as english } from '../en/words.ts';

export const words: typeof english = {
  statuses: {
    'in-force': 'Voimassa',
    proposed: 'Ehdotus, ei voimassa',
    contested: 'Kiistanalainen',
    'under-review': 'Tarkistettavana',
    'answer-pending': 'Ei vielä vastausta',
    superseded: 'Korvattu',
    unknown: 'Voimassaolo ei tiedossa',
  },
  fictional: 'Keksitty, kokeilua varten',
  unverified: 'Ei vielä tarkistettu lähteestä',
  period: {
    always: 'aina',
    fromTo: (from, to) => `${from} – ${to}`,
    from: (from) => `${from} alkaen`,
    to: (to) => `${to} asti`,
  },
};
