import type { PrivacyMessages } from '../privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Databeskyttelse',
  lead: 'Udvidelsen ser på, hvor du er, aldrig på, hvad du skriver, og gemmer intet om dig, medmindre du laver en note.',
  controller: 'Hvem er ansvarlig',
  notSaid: (contact) => `Kommunen har ikke oplyst det her. ${contact} kan fortælle det.`,
  secretariat: 'Sekretariatet',
  nobody: 'Kun du selv: ingen administrator har indstillet noget, og intet forlader enheden.',
  purpose: 'Til hvad',
  purposeBody:
    'For at vise kommunens egen retningslinje, når den har betydning, og lade dig gemme en note til dig selv, hvis du vil.',
  basis: 'På hvilket grundlag',
  looked: 'Hvad der ses på',
  lookedAt: [
    'adressen på en side, på stederne i listen, mens en regel kan gælde dér',
    'at et felt med flere linjer er i brug, og hvilken slags felt det er',
    'at du klikker, går ind i en ramme på siden, skriver, indsætter, slipper eller vælger en fil: ikke hvad, og ikke hvilken tast',
    'at levende billede eller lyd spiller i et møde',
  ],
  never:
    'Aldrig: hvad der skrives eller siges, taster, titler, modtagere, personer, billeder, andre faner, historikken.',
  kept: 'Hvad der gemmes',
  keptOf: [
    'i en note, som du laver: tidspunktet på et kvarter nær, slags sted, din kategori og dine svar, reglen og dens regelpakke',
    'til browseren lukkes: en fanes påmindelse, en pause, og hvor du vil have ro i dag',
    'indstillingerne',
  ],
  keptDay: 'den sidste dag, udvidelsen var i brug, for at se, om uret er sprunget frem',
  recipients: 'Hvem modtager det',
  none: 'Ingen. Intet sendes. En administrator af enheden kan teknisk set nå browserens filer.',
  retention: 'Hvor længe',
  days: (count) => `Noter slettes, når de er ${count} dage gamle.`,
  daysAfterLeap:
    'Er enhedens dato sprunget mere end en uge frem på én gang, skal den nye dato først være set på syv dage, så et ur, der går forkert et øjeblik, ikke sletter noget.',
  untilErased: 'Noter bliver, til du sletter dem.',
  rights: 'Dine rettigheder',
  rightsBody:
    'Du kan når som helst se, rette, eksportere og slette hver note i loggen. Det er altid op til dig, om du laver en note.',
  officer: 'Databeskyttelsesrådgiver',
};
