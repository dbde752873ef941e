import type { words as english } from './en.ts';

export const words: typeof english = {
  statuses: {
    'in-force': 'Gældende',
    proposed: 'Foreslået, ikke gældende',
    contested: 'Omstridt',
    'under-review': 'Under genovervejelse',
    'answer-pending': 'Endnu ikke besvaret',
    superseded: 'Erstattet',
    unknown: 'Gyldighed ikke kendt',
  },
  fictional: 'Opdigtet, til afprøvning',
  unverified: 'Endnu ikke efterprøvet mod kilden',
  period: {
    always: 'altid',
    fromTo: (from, to) => `${from} til ${to}`,
    from: (from) => `fra ${from}`,
    to: (to) => `til ${to}`,
  },
  tenants: {
    council: 'kommunens konto',
    other: 'en konto, der ikke er kommunens',
    personal: 'en privat konto',
    unknown: 'adressen viser ikke hvilken',
  },
  speaksFor: 'Det taler for',
  speaksAgainst: 'Det taler imod',
};
