import type { words as english } from './en.ts';

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
  tenants: {
    council: 'kunnan oma',
    other: 'muu kuin kunnan',
    personal: 'yksityinen',
    unknown: 'ei käy ilmi osoitteesta',
  },
  speaksFor: 'Tämä puhuu puolesta',
  speaksAgainst: 'Tämä puhuu vastaan',
};
