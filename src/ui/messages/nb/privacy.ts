import type { PrivacyMessages } from '../privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Personvern',
  lead: 'Utvidelsen ser hvor du er, aldri hva du skriver, og lagrer ingenting om deg med mindre du lager et notat.',
  controller: 'Hvem er ansvarlig',
  notSaid: (contact) => `Kommunen har ikke oppgitt det her. ${contact} kan fortelle det.`,
  secretariat: 'Sekretariatet',
  nobody: 'Bare du selv: ingen administrator har stilt inn noe, og ingenting forlater enheten.',
  purpose: 'Formål',
  purposeBody:
    'Å vise kommunens egen retningslinje når den har betydning, og la deg lagre et eget notat hvis du vil.',
  basis: 'Behandlingsgrunnlag',
  looked: 'Hva det ses på',
  lookedAt: [
    'adressen til en side, på nettstedene i listen, mens en regel kan gjelde der',
    'at et felt med flere linjer er i bruk, og hva slags felt det er',
    'at du klikker, går inn i en ramme på siden, skriver, limer inn, slipper eller velger en fil: ikke hva, og ikke hvilken tast',
    'at levende bilde eller lyd spilles av i et møte',
  ],
  never:
    'Aldri: hva som skrives eller sies, taster, titler, mottakere, personer, bilder, andre faner, historikken.',
  kept: 'Hva som lagres',
  keptOf: [
    'i et notat som du lager: tiden på et kvarter nær, hva slags sted, din kategori og dine svar, regelen og regelpakken',
    'til nettleseren lukkes: påminnelsen for en fane, en pause, og hvor du vil ha ro i dag',
    'innstillingene',
  ],
  keptDay: 'den siste dagen utvidelsen var i bruk, for å se om klokken har hoppet fram',
  recipients: 'Hvem mottar det',
  none: 'Ingen. Ingenting sendes. En administrator av enheten kan teknisk sett nå nettleserens filer.',
  retention: 'Hvor lenge',
  days: (count) => `Notater slettes når de er ${count} dager gamle.`,
  daysAfterLeap:
    'Har datoen på enheten hoppet mer enn en uke fram på én gang, må den nye datoen først være sett på sju dager, slik at en klokke som går feil et øyeblikk, ikke sletter noe.',
  untilErased: 'Notater blir til du sletter dem.',
  rights: 'Dine rettigheter',
  rightsBody:
    'Du kan når som helst se, rette, eksportere og slette hvert notat i loggen. Det er alltid opp til deg om du lager et notat.',
  officer: 'Personvernombud',
};
