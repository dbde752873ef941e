import type { PrivacyMessages } from '../privacy.ts';

export const privacy: PrivacyMessages = {
  title: 'Dataskydd',
  lead: 'Tillägget ser var du är, aldrig vad du skriver, och sparar inget om dig om du inte gör en anteckning.',
  controller: 'Vem är ansvarig',
  notSaid: (contact) => `Kommunen har inte angett det här. ${contact} kan berätta.`,
  secretariat: 'Kansliet',
  nobody: 'Bara du själv: ingen administratör har ställt in något, och inget lämnar enheten.',
  purpose: 'Ändamål',
  purposeBody:
    'Att visa kommunens egen riktlinje när den har betydelse, och låta dig spara en egen anteckning om du vill.',
  basis: 'Rättslig grund',
  looked: 'Vad tillägget ser på',
  lookedAt: [
    'adressen till en sida, på webbplatserna i listan, medan en regel kan gälla där',
    'att ett fält med flera rader används, och vilken sorts fält det är',
    'att du klickar, går in i en ram på sidan, skriver, klistrar in, släpper eller väljer en fil: inte vad, och inte vilken tangent',
    'att levande bild eller ljud spelas upp i ett möte',
  ],
  never:
    'Aldrig: vad som skrivs eller sägs, tangenter, titlar, mottagare, personer, bilder, andra flikar, historiken.',
  kept: 'Vad som sparas',
  keptOf: [
    'i en anteckning som du gör: tiden på en kvart när, sortens plats, din kategori och dina svar, regeln och dess regelpaket',
    'tills webbläsaren stängs: påminnelsen för en flik, en paus, och var du vill ha det tyst i dag',
    'inställningarna',
  ],
  keptDay: 'den senaste dagen då tillägget användes, för att se om klockan har hoppat fram',
  recipients: 'Vem får del av det',
  none: 'Ingen. Inget skickas. En administratör av enheten kan rent tekniskt nå webbläsarens filer.',
  retention: 'Hur länge',
  days: (count) => `Anteckningar raderas när de är ${count} dagar gamla.`,
  daysAfterLeap:
    'Om enhetens datum har flyttats fram mer än en vecka på en gång måste det nya datumet först ha setts på sju dagar, så att en klocka som går fel ett ögonblick inte raderar något.',
  untilErased: 'Anteckningar finns kvar tills du raderar dem.',
  rights: 'Dina rättigheter',
  rightsBody:
    'Du kan när som helst se, rätta, exportera och radera varje anteckning i loggen. Om du gör en anteckning är alltid upp till dig.',
  officer: 'Dataskyddsombud',
};
