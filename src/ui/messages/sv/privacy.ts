import type { PrivacyMessages } from '../privacy.ts';
import { sentence } from '../plural.ts';

export const privacy: PrivacyMessages = {
  title: 'Dataskydd',
  lead: 'Tillägget ser var du är, aldrig vad du skriver, och sparar inget om dig om du inte gör en anteckning.',
  controller: 'Vem är ansvarig',
  notSaid: (contact) => `Kommunen har inte angett det här. ${contact} kan berätta.`,
  setFor: (municipality) => `I inställningarna står ${municipality} som kommun.`,
  secretariat: 'Kansliet',
  nobody: 'Bara du själv: ingen administratör har ställt in något, och inget lämnar enheten.',
  noBasis: 'Ingen är angiven: här bestämmer bara du själv, och inget lämnar enheten.',
  purpose: 'Ändamål',
  purposeBody:
    'Att visa kommunens egen riktlinje när den har betydelse, och låta dig spara en egen anteckning om du vill.',
  basis: 'Rättslig grund',
  looked: 'Vad tillägget ser på',
  lookedAt: [
    'adressen till en sida, på webbplatserna i listan, medan en regel kan gälla där: när den öppnas eller ändras, och när du går in i ett fält, klickar eller skriver',
    'i adressen till ett möte: kontot som det hålls på',
    'att ett fält med flera rader används, vilken sorts fält det är och vad det står i',
    'att du klickar, går in i en ram på sidan, skriver, klistrar in, släpper eller väljer en fil: inte vad, och inte vilken tangent',
    'listan över sidans ramar och var fokus är, även i delar som är stängda för andra skript',
    'att levande bild eller ljud spelas upp i ett möte',
    'om en remsa visas på sidan: vilken sorts element som ligger under den',
  ],
  never:
    'Aldrig: vad som skrivs eller sägs, tangenter, titlar, mottagare, personer, bilder, andra flikar, historiken.',
  kept: 'Vad som sparas',
  keptOf: {
    note: 'i en anteckning som du gör',
    session:
      'tills webbläsaren stängs: en paus; var du vill ha det tyst i dag; vad popup-fönstret säger utan en påminnelse; och för en flik på en sådan webbplats',
    settings:
      'inställningarna, administratörens eller dina egna, och det senaste värdet av en som inte längre passar',
    mark: 'att en logg har påbörjats i den här webbläsaren, så att det märks om den går förlorad; inget av det som står i den',
    presence:
      'för sitt eget arbete: på vilka webbplatser tillägget finns, när det tittar efter igen, och om det har startat klart; detsamma vare sig du besöker dem eller inte',
    day: 'om anteckningar tas bort efter ålder: den senaste dagen då tillägget användes, och efter ett hopp i klockan dagarna sedan dess, för att se om den går rätt, och sedan när de sparas så länge',
    fetched:
      'om en administratör har angett adresser till regelpaket: paketen som de kom, deras nummer, vad servern kallade dem, vilka nycklar som var betrodda, när varje adress senast tillfrågades och nästa gång tillfrågas, hur det gick, och hur långt klockan är från serverns',
  },
  inNote: {
    at: 'tiden avrundad till kvart',
    surface: 'vilken sorts plats',
    category: 'din kategori',
    answers: 'dina svar',
    outcome: 'vad riktlinjen sade',
    rule: 'regeln',
    pack: 'dess regelpaket',
    window: 'perioden',
    supersedes: 'vilken anteckning den rättar',
    id: 'ett slumpmässigt nummer att känna igen den på',
  },
  inTab: {
    site: 'vilken webbplats det är',
    family: 'vilken sorts tjänst',
    surface: 'vilken sorts plats',
    activity: 'vilken sorts handling',
    tenant: 'vems konto ett möte hålls på: kommunens eller ett annat',
    since: 'sedan när ett möte pågår',
    answered: 'för vilka platser du har svarat',
    declared: 'numret på en anteckning som just har gjorts',
    reminder: 'påminnelsen',
    banner: 'om sidan visar en remsa',
    document: 'webbläsarens nummer på sidan',
  },
  recipients: 'Vem får del av det',
  none: 'Ingen. Inget skickas.',
  asked: (hosts) => `Ungefär en gång i timmen frågar tillägget efter nyare regler hos: ${hosts}.`,
  serverSees:
    'Inget om dina anteckningar eller om vad du gör skickas med. Den som driver en sådan server ser internetadressen som förfrågan kommer från, när den kommer och vad webbläsaren uppger om sig själv; Firefox lägger till ett slumptal för den här installationen. Förfrågan säger också vad servern senast kallade filen: på det, eller på en adress som bara den här enheten har fått, kan en server känna igen enheten.',
  filesReached: 'En administratör av enheten kan rent tekniskt nå webbläsarens filer.',
  retention: 'Hur länge',
  days: sentence(
    'sv',
    () => 'Anteckningar tas bort när de är 1 dag gamla.',
    (count) => `Anteckningar tas bort när de är ${count} dagar gamla.`,
  ),
  daysAfterLeap:
    'Om enhetens datum har flyttats fram mer än en vecka på en gång måste det nya datumet först ha setts på sju dagar, så att en klocka som går fel ett ögonblick inte tar bort något. En tid som är ny eller har kortats gäller först när den har stått i en vecka.',
  untilErased: 'Anteckningar finns kvar tills du tar bort dem.',
  rights: 'Dina rättigheter',
  rightsBody:
    'Du kan när som helst se, rätta, exportera och ta bort varje anteckning i loggen. Om du gör en anteckning är alltid upp till dig. Där dataskyddsförordningen gäller kan du också be kommunen att begränsa behandlingen, invända mot den och klaga hos tillsynsmyndigheten.',
  noContact: 'Ingen kontakt är angiven här.',
  officer: 'Dataskyddsombud',
};
