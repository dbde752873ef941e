import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  short: 'Velkommen',
  title: 'Velkommen til Armslength',
  intro:
    'Armslength minder dig om kommunens egen retningslinje dér, hvor den har betydning: hvor man skriver opslag og holder møder. Den stopper dig aldrig, og den fortæller ikke noget til nogen.',
  looksTitle: 'Det ser den på',
  looks: [
    'Sidens adresse, på de websteder, den kender, og ingen andre.',
    'Hvilken slags felt der er i brug dér, eller om et møde er i gang.',
  ],
  neverTitle: 'Det ser den aldrig på',
  never: [
    'Hvad du skriver, læser eller siger, og med hvem.',
    'Siders titler, dine konti og din historik.',
  ],
  stays:
    'Den sender intet til nogen. En note bliver kun lavet, når du laver den, og bliver på denne enhed.',
  tryIt: 'Prøv det i simulatoren',
  choose: 'Vælg selv',
  country: 'Land',
  pack: 'Hvilken retningslinje',
  none: 'Ingen for nu',
  noneNote: 'Der kommer ingen påmindelser, før du vælger en retningslinje.',
  validFrom: (date) => `Gyldig fra ${date}`,
  municipality: 'Kommunens navn',
  role: 'Din rolle',
  unsaid: 'Ikke oplyst',
  grant: 'Dit hverv',
  device: 'Denne enhed',
  language: 'Sprog',
  languageOfBrowser: 'Som browseren',
  period: 'Hvornår den gælder',
  periodNote: 'Denne retningslinje gælder i tiden op til valg, og nævner ikke selv nogen datoer.',
  periods: { always: 'Altid, som en prøve', dates: 'Mellem to datoer' },
  from: 'Første dag',
  to: 'Sidste dag',
  periodName: 'Tiden op til valget',
  trialName: 'Prøve',
  roleNeeded: 'Denne retningslinje handler kun om bestemte roller. Vælg din for at få påmindelser.',
  save: 'Gem',
  saved: 'Gemt, og gælder fra den næste side, du åbner.',
  notSaved:
    'Browseren gemte det ikke. Det, der gjaldt før, gælder stadig. Frigør plads på enheden, og prøv igen.',
  datesNeeded: 'Vælg en første dag, og en sidste dag, der ikke ligger før den.',
  managed: 'En administrator har valgt indstillingerne. De vises på statussiden.',
  status: 'Åbn statussiden',
};
