import type { PrivacyMessages } from '../privacy.ts';
import { sentence } from '../plural.ts';

export const privacy: PrivacyMessages = {
  title: 'Personvern',
  lead: 'Utvidelsen ser hvor du er, aldri hva du skriver, og lagrer ingenting om deg med mindre du lager et notat.',
  controller: 'Hvem er ansvarlig',
  notSaid: (contact) => `Kommunen har ikke oppgitt det her. ${contact} kan fortelle det.`,
  setFor: (municipality) => `I innstillingene står ${municipality} som kommune.`,
  secretariat: 'Sekretariatet',
  nobody: 'Bare du selv: ingen administrator har stilt inn noe, og ingenting forlater enheten.',
  noBasis: 'Ikke noe er angitt: her bestemmer bare du selv, og ingenting forlater enheten.',
  purpose: 'Formål',
  purposeBody:
    'Å vise kommunens egen retningslinje når den har betydning, og la deg lagre et eget notat hvis du vil.',
  basis: 'Behandlingsgrunnlag',
  looked: 'Hva det ses på',
  lookedAt: [
    'adressen til en side, på nettstedene i listen, mens en regel kan gjelde der: når den åpnes eller endres, og når du går inn i et felt, klikker eller skriver',
    'i adressen til et møte: kontoen det holdes på',
    'at et felt med flere linjer er i bruk, hva slags felt det er, og hva det står i',
    'at du klikker, går inn i en ramme på siden, skriver, limer inn, slipper eller velger en fil: ikke hva, og ikke hvilken tast',
    'listen over rammene på siden, og hvor fokus er, også i deler som er lukket for andre skript',
    'at levende bilde eller lyd spilles av i et møte',
    'hvis det vises en stripe på siden: hva slags element som ligger under den',
  ],
  never:
    'Aldri: hva som skrives eller sies, taster, titler, mottakere, personer, bilder, andre faner, historikken.',
  kept: 'Hva som lagres',
  keptOf: {
    note: 'i et notat som du lager',
    session:
      'til nettleseren lukkes: en pause; hvor du vil ha ro i dag; hva popup-vinduet sier uten en påminnelse; og for en fane på et slikt nettsted',
    settings:
      'innstillingene, administratorens eller dine egne, og den siste verdien av en som ikke lenger passer',
    mark: 'at det er begynt en logg i denne nettleseren, slik at det merkes om den går tapt; ingenting av det som står i den',
    presence:
      'til sitt eget arbeid: på hvilke nettsteder utvidelsen er til stede, når den ser etter igjen, og om den er ferdig startet; det samme enten du besøker dem eller ikke',
    day: 'hvis notater slettes etter alder: den siste dagen utvidelsen var i bruk, og etter et hopp i klokken dagene siden, for å se om den går riktig, og siden når de beholdes så lenge',
    fetched:
      'hvis en administrator har angitt adresser til regelpakker: pakkene slik de kom, numrene deres, hva serveren kalte dem, hvilke nøkler som var betrodd, når hver adresse sist ble spurt og blir det neste gang, hvordan det gikk, og hvor langt klokken er fra serverens',
  },
  inNote: {
    at: 'tiden avrundet til kvarter',
    surface: 'hva slags sted',
    category: 'din kategori',
    answers: 'dine svar',
    outcome: 'hva retningslinjen sa',
    rule: 'regelen',
    pack: 'regelpakken',
    window: 'perioden',
    supersedes: 'hvilket notat det retter',
    id: 'et tilfeldig nummer å kjenne det på',
  },
  inTab: {
    site: 'hvilket nettsted det er',
    family: 'hva slags tjeneste',
    surface: 'hva slags sted',
    activity: 'hva slags handling',
    tenant: 'hvem sin konto et møte holdes på: kommunens eller en annen',
    since: 'siden når et møte har pågått',
    answered: 'for hvilke steder du har svart',
    declared: 'nummeret på et notat som nettopp er laget',
    reminder: 'påminnelsen',
    banner: 'om siden viser en stripe',
    document: 'nettleserens nummer på siden',
  },
  recipients: 'Hvem mottar det',
  none: 'Ingen. Ingenting sendes.',
  asked: (hosts) => `Omtrent en gang i timen spør utvidelsen etter nyere regler hos: ${hosts}.`,
  serverSees:
    'Ingenting om notatene dine eller om hva du gjør, sendes med. Den som driver en slik server, ser internettadressen som forespørselen kommer fra, når den kommer, og hva nettleseren oppgir om seg selv; Firefox legger til et tilfeldig nummer for denne installasjonen. Forespørselen sier også hva serveren sist kalte filen: på det, eller på en adresse som bare denne enheten har fått, kan en server kjenne enheten igjen.',
  filesReached: 'En administrator av enheten kan teknisk sett nå nettleserens filer.',
  retention: 'Hvor lenge',
  days: sentence(
    'nb',
    () => 'Notater slettes når de er 1 dag gamle.',
    (count) => `Notater slettes når de er ${count} dager gamle.`,
  ),
  daysAfterLeap:
    'Har datoen på enheten hoppet mer enn en uke fram på én gang, må den nye datoen først være sett på sju dager, slik at en klokke som går feil et øyeblikk, ikke sletter noe. En tid som er ny eller er gjort kortere, gjelder først når den har stått i en uke.',
  untilErased: 'Notater blir værende til du sletter dem.',
  rights: 'Dine rettigheter',
  rightsBody:
    'Du kan når som helst se, rette, eksportere og slette hvert notat i loggen. Det er alltid opp til deg om du lager et notat. Der personvernforordningen gjelder, kan du også be kommunen om å begrense behandlingen, protestere mot den og klage til tilsynsmyndigheten.',
  noContact: 'Ingen kontakt er angitt her.',
  officer: 'Personvernombud',
};
