import type { welcome as english } from '../en/welcome.ts';

export const welcome: typeof english = {
  short: 'Velkommen',
  title: 'Velkommen til Armslength',
  intro:
    'Armslength minner deg om kommunens egen retningslinje der den har betydning: der innlegg skrives og møter holdes. Utvidelsen hindrer deg aldri, og den forteller ingenting til noen.',
  looksTitle: 'Dette ser utvidelsen på',
  looks: [
    'Adressen til siden, på nettstedene den kjenner, og ingen andre steder.',
    'Hva slags felt som er i bruk der, eller om et møte pågår.',
  ],
  neverTitle: 'Dette ser utvidelsen aldri på',
  never: [
    'Hva du skriver, leser eller sier, og med hvem.',
    'Titlene på sider, kontoene dine og historikken din.',
  ],
  stays:
    'Ingenting sendes til noen. Et notat lages bare når du selv lager det, og det blir værende på denne enheten.',
  tryIt: 'Prøv det i simulatoren',
  choose: 'Velg selv',
  country: 'Land',
  pack: 'Hvilken retningslinje',
  none: 'Ingen foreløpig',
  noneNote: 'Det kommer ingen påminnelser før du velger en retningslinje.',
  validFrom: (date) => `Gjelder fra og med ${date}`,
  municipality: 'Navnet på kommunen',
  role: 'Rollen din',
  unsaid: 'Ikke oppgitt',
  grant: 'Vervet ditt',
  device: 'Denne enheten',
  language: 'Språk',
  languageOfBrowser: 'Samme som nettleseren',
  period: 'Når den gjelder',
  periodNote: 'Retningslinjen gjelder i tiden før valg, men oppgir ikke selv noen datoer.',
  periods: { always: 'Alltid, på prøve', dates: 'Mellom to datoer' },
  from: 'Første dag',
  to: 'Siste dag',
  periodName: 'Tiden før valget',
  trialName: 'Prøveperiode',
  roleNeeded: 'Retningslinjen gjelder bare bestemte roller. Velg rollen din for å få påminnelser.',
  save: 'Lagre',
  saved: 'Lagret. Det gjelder fra neste side du åpner.',
  notSaved:
    'Nettleseren lagret det ikke. Det som gjaldt før, gjelder fortsatt. Frigjør plass på enheten, og prøv igjen.',
  datesNeeded: 'Velg en første dag, og en siste dag som ikke er før den.',
  managed: 'En administrator har valgt innstillingene. De vises på statussiden.',
  status: 'Åpne statussiden',
};
