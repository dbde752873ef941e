import type { PrivacyMessages } from '../privacy.ts';
import { sentence } from '../plural.ts';

export const privacy: PrivacyMessages = {
  title: 'Databeskyttelse',
  lead: 'Udvidelsen ser på, hvor du er, aldrig på, hvad du skriver, og gemmer intet om dig, medmindre du laver en note.',
  controller: 'Hvem er ansvarlig',
  notSaid: (contact) => `Kommunen har ikke oplyst det her. ${contact} kan fortælle det.`,
  setFor: (municipality) => `I indstillingerne står ${municipality} som kommune.`,
  secretariat: 'Sekretariatet',
  nobody: 'Kun du selv: ingen administrator har indstillet noget, og intet forlader enheden.',
  noBasis: 'Intet er angivet: her bestemmer kun du selv, og intet forlader enheden.',
  purpose: 'Formål',
  purposeBody:
    'For at vise kommunens egen retningslinje, når den har betydning, og lade dig gemme en note til dig selv, hvis du vil.',
  basis: 'Retsgrundlag',
  looked: 'Hvad der ses på',
  lookedAt: [
    'adressen på en side, på webstederne i listen, mens en regel kan gælde dér: når den åbnes eller skifter, og når du går ind i et felt, klikker eller skriver',
    'i adressen på et møde: den konto, det holdes på',
    'at et felt med flere linjer er i brug, hvilken slags felt det er, og hvad det står i',
    'at du klikker, går ind i en ramme på siden, skriver, indsætter, slipper eller vælger en fil: ikke hvad, og ikke hvilken tast',
    'listen over sidens rammer, og hvor fokus er, også i dele, der er lukket for andre scripts',
    'at levende billede eller lyd spiller i et møde',
    'hvis der vises en stribe på siden: hvilken slags element der ligger under den',
  ],
  never:
    'Aldrig: hvad der skrives eller siges, taster, titler, modtagere, personer, billeder, andre faner, historikken.',
  kept: 'Hvad der gemmes',
  keptOf: {
    note: 'i en note, som du laver',
    session:
      'til browseren lukkes: en pause; hvor du vil have ro i dag; hvad pop op-vinduet siger uden en påmindelse; og for en fane på et sådant websted',
    settings:
      'indstillingerne, administratorens eller dine egne, og den sidste værdi af en, der ikke længere passer',
    mark: 'at der er begyndt en log i denne browser, så det kan ses, hvis den går tabt; intet af det, der står i den',
    presence:
      'til sit eget arbejde: på hvilke websteder udvidelsen er til stede, hvornår den ser efter igen, og om den er startet færdig; det samme, hvad enten du besøger dem eller ej',
    day: 'hvis noter slettes efter alder: den sidste dag, udvidelsen var i brug, og efter et spring i uret dagene siden, for at se, om det går rigtigt, og siden hvornår de gemmes så længe',
    fetched:
      'hvis en administrator har angivet adresser på regelpakker: pakkerne, som de kom, deres numre, hvad serveren kaldte dem, hvilke nøgler der var tillid til, hvornår hver adresse sidst blev spurgt og næste gang bliver det, hvordan det gik, og hvor langt uret er fra serverens',
  },
  inNote: {
    at: 'tidspunktet afrundet til kvarter',
    surface: 'hvilken slags sted',
    category: 'din kategori',
    answers: 'dine svar',
    outcome: 'hvad retningslinjen sagde',
    rule: 'reglen',
    pack: 'dens regelpakke',
    window: 'perioden',
    supersedes: 'hvilken note den retter',
    id: 'et tilfældigt nummer at kende den på',
  },
  inTab: {
    site: 'hvilket websted det er',
    family: 'hvilken slags tjeneste',
    surface: 'hvilken slags sted',
    activity: 'hvilken slags handling',
    tenant: 'hvis konto et møde holdes på: kommunens eller en anden',
    since: 'siden hvornår et møde har været i gang',
    answered: 'for hvilke steder du har svaret',
    declared: 'nummeret på en note, der lige er lavet',
    reminder: 'påmindelsen',
    banner: 'om siden viser en stribe',
    document: 'browserens nummer på siden',
  },
  recipients: 'Hvem modtager det',
  none: 'Ingen. Intet sendes.',
  asked: (hosts) => `Cirka en gang i timen spørger udvidelsen efter nyere regler hos: ${hosts}.`,
  serverSees:
    'Intet om dine noter eller om, hvad du gør, sendes med. Den, der driver en sådan server, ser den internetadresse, som forespørgslen kommer fra, hvornår den kommer, og hvad browseren oplyser om sig selv; Firefox tilføjer et tilfældigt nummer for denne installation. Forespørgslen siger også, hvad serveren sidst kaldte filen: på det, eller på en adresse, der kun er givet til denne enhed, kan en server kende enheden igen.',
  filesReached: 'En administrator af enheden kan teknisk set nå browserens filer.',
  retention: 'Hvor længe',
  days: sentence(
    'da',
    () => 'Noter slettes, når de er 1 dag gamle.',
    (count) => `Noter slettes, når de er ${count} dage gamle.`,
  ),
  daysAfterLeap:
    'Er enhedens dato sprunget mere end en uge frem på én gang, skal den nye dato først være set på syv dage, så et ur, der går forkert et øjeblik, ikke sletter noget. En tid, der er ny eller gjort kortere, gælder først, når den har været sat i en uge.',
  untilErased: 'Noter bliver stående, til du sletter dem.',
  rights: 'Dine rettigheder',
  rightsBody:
    'Du kan når som helst se, rette, eksportere og slette hver note i loggen. Det er altid op til dig, om du laver en note. Hvor databeskyttelsesforordningen gælder, kan du også bede kommunen om at begrænse behandlingen, gøre indsigelse mod den og klage til tilsynsmyndigheden.',
  noContact: 'Der er ikke angivet nogen kontakt her.',
  officer: 'Databeskyttelsesrådgiver',
};
