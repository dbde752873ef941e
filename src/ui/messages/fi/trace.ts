import type { TraceMessages } from '../trace.ts';

export const trace: TraceMessages = {
  speaks: 'On voimassa.',
  superseded: 'On korvattu toisella.',
  validFrom: (day) => `Voimassa vasta tästä alkaen: ${day}.`,
  validUntil: (day) => `Oli voimassa tähän asti: ${day}.`,
  noWindow: 'Voimassa vain ajanjaksolla, eikä mikään sen ajanjaksoista ole käynnissä.',
  otherAnswer: (question) => `Voimassa toisen vastauksen jälkeen: ${question}`,
  isFor: (name, wanted, found) => `Koskee toista tapausta. ${name}: ${wanted}; tässä: ${found}.`,
  unknown: 'ei ilmoitettu',
  conditions: {
    surface: 'Paikan laji',
    family: 'Palvelun laji',
    activity: 'Toiminta',
    tenant: 'Kenen kokous',
    sitting: 'Valtuuston kokous',
    role: 'Rooli',
    grant: 'Tehtävä',
    device: 'Laite',
  },
  silent: {
    'no-period':
      'Mikään ajanjakso ei ole nyt käynnissä, eikä mikään sääntö ole voimassa ajanjaksojen ulkopuolella.',
    'nothing-seen':
      'Tällä sivulla ei ole vielä tunnistettu paikkaa, jossa voi kirjoittaa, ajastaa tai kokoustaa, tai mikään sääntö ei voi nyt olla voimassa sivustolla.',
    'not-noticed': 'Ylläpitäjä ei halua, että tällaisia paikkoja huomataan.',
    paused: 'Muistutukset on keskeytetty.',
    answered: 'Olet jo vastannut tällaista paikkaa koskevaan muistutukseen.',
    silenced: 'Olet pyytänyt hiljaisuutta tälle sivustolle tänään.',
    'out-of-scope': 'Tätä koskeva sääntö sanoo, että asia on ohjeen ulkopuolella.',
    'no-rule': 'Mikään sääntö ei koske tätä. Nämä käytiin läpi:',
  },
};
