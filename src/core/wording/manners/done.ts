/** What the reader has done, did, or is said to want, at the beginning of a sentence. Patterns. */
import type { Language } from '../../words.ts';

export const DONE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `you(?:’d like| would like| want| wish| intend| plan| mean| hope| try| are trying| are planning|’re trying|’re planning) to (?:post|publish|write|share|send|campaign|schedule|promote|advertise|tweet|upload|stream|host|join|canvass|win|influence|persuade|use)`,
    '(?:you(?: have|’ve)|have you)(?: just| now| already| recently)? (?:opened|begun|started|created|made|planned|uploaded|drafted|typed|clicked|joined|hosted|advertised|tweeted|streamed|entered|visited|gone|been (?:to|on|in))',
    'you(?: were| have been|’ve been) here',
    'you(?: just| now| already| recently)? (?:wrote|posted|published|campaigned|tweeted|advertised|promoted|scheduled|shared|sent|uploaded|canvassed|streamed|opened|began|started|created|made|planned|drafted|typed|clicked|joined|hosted)',
  ],
  da: [
    `du (?:vil|ønsker at|tænker at|agter at|(?:har )?(?:tænkt|tænker) (?:dig )?(?:på )?at|har til hensigt at|planlægger at|prøver at|forsøger at|har lyst til at|håber (?:på )?at) (?:nu |gerne |her )?(?:slå|vinde|påvirke|overtale|bruge|skrive|dele|sende|lave|lægge|publicere|offentliggøre|udgive|poste|planlægge|fremhæve|føre|drive|annoncere|reklamere)`,
    '(?:du udgiver|(?:her|nu) udgiver du)',
    'du (?:var|har været) her|du skal til at|du (?:bruger|benytter|anvender) (?:nu )?kommunens',
    'du har (?:lige |netop |allerede |nu )?(?:skrevet|åbnet|postet|publiceret|offentliggjort|planlagt|fremhævet|delt|sendt|lavet|lagt|slået|oprettet|startet|begyndt|annonceret|reklameret|ført|drevet|klikket)',
    'du (?:lige |netop |allerede )?(?:skrev|åbnede|postede|publicerede|offentliggjorde|planlagde|delte|sendte|lavede|lagde|slog|oprettede|startede|annoncerede|reklamerede)',
  ],
  sv: [
    `du (?:tänker|vill|avser att|ämnar|tänkte|planerar att|försöker|hoppas(?: på att)?|har för avsikt att) (?:nu |här |gärna )?(?:publicera|vinna|påverka|övertyga|använda|skriva|dela|skicka|lägga|göra|posta|planera|marknadsföra|lyfta|driva|bedriva|föra|annonsera|schemalägga)`,
    'du (?:var|har varit) här|du ska(?:ll)? (?:just|precis)|du (?:använder|nyttjar|utnyttjar) (?:nu )?kommunens',
    'du har (?:just |nyss |redan |nu )?(?:skrivit|öppnat|postat|publicerat|planerat|schemalagt|lyft|delat|skickat|gjort|lagt|skapat|startat|börjat|annonserat|fört|drivit|bedrivit|klickat)',
    'du (?:skrev|öppnade|postade|publicerade|planerade|schemalade|delade|skickade|gjorde|lade|skapade|startade|annonserade)',
  ],
  nb: [
    `du (?:vil|ønsker å|tenker å|akter å|har tenkt å|planlegger å|prøver å|forsøker å|har til hensikt å|har lyst til å|håper å) (?:nå |gjerne |her )?(?:legge|vinne|påvirke|overtale|bruke|skrive|dele|sende|lage|publisere|poste|planlegge|fremheve|drive|føre|annonsere|reklamere)`,
    'du (?:var|har vært) her|du skal til å|du (?:bruker|benytter|anvender) (?:nå )?kommunens',
    'du har (?:nettopp |akkurat |allerede |nå )?(?:skrevet|åpnet|postet|publisert|planlagt|fremhevet|delt|sendt|laget|lagt|opprettet|startet|begynt|annonsert|reklamert|ført|drevet|klikket)',
    'du (?:skrev|åpnet|postet|publiserte|planla|delte|sendte|laget|opprettet|startet|annonserte|reklamerte)',
  ],
  fi: [
    `(?:sinä )?(?:aiot|haluat|yrität|tahdot|meinaat|haluaisit|toivot|olet aikeissa) (?:nyt |tässä )?(?:julkaista|voittaa|voittavasi|vaikuttaa|käyttää|kirjoittaa|jakaa|lähettää|ajastaa|mainostaa|kampanjoida|tehdä (?:julkaisu|vaali)\\p{L}*)`,
    '(?:sinä )?(?:olit|olet ollut) täällä|(?:sinä )?käytät (?:nyt )?kunnan',
    '(?:sinä )?olet (?:juuri |jo |nyt |äsken )?(?:kirjoittanut|avannut|julkaissut|jakanut|lähettänyt|ajastanut|mainostanut|suunnitellut|tehnyt|luonut|aloittanut|käynyt|kampanjoinut)',
    '(?:sinä )?(?:kirjoitit|avasit|julkaisit|jaoit|lähetit|ajastit|mainostit|suunnittelit|loit|aloitit)',
  ],
};
