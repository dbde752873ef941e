import type { words as english } from './en.ts';

export const words: typeof english = {
  statuses: {
    'in-force': 'Gjelder',
    proposed: 'Forslag, gjelder ikke',
    contested: 'Omstridt',
    'under-review': 'Til ny vurdering',
    'answer-pending': 'Ennå ikke besvart',
    superseded: 'Erstattet',
    unknown: 'Ukjent om det gjelder',
  },
  fictional: 'Oppdiktet, til å prøve med',
  unverified: 'Ennå ikke kontrollert mot kilden',
  period: {
    always: 'alltid',
    fromTo: (from, to) => `${from} til ${to}`,
    from: (from) => `fra og med ${from}`,
    to: (to) => `til og med ${to}`,
  },
  tenants: {
    council: 'kommunens',
    other: 'en annen enn kommunens',
    personal: 'en privat konto',
    unknown: 'går ikke fram av adressen',
  },
  speaksFor: 'Dette taler for',
  speaksAgainst: 'Dette taler imot',
};
