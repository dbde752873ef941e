/** What the reader has done or did, at the beginning of a sentence. Patterns. */
import type { Language } from '../../words.ts';

export const DONE: Readonly<Record<Language, readonly string[]>> = {
  en: [
    '(?:you(?: have|’ve)|have you)(?: just| now| already| recently)? (?:opened|begun|started|created|made|planned|uploaded|drafted|typed|clicked|joined|hosted|advertised|tweeted|streamed|entered|visited|gone|been (?:to|on|in))',
    'you(?: just| now| already| recently)? (?:wrote|posted|published|campaigned|tweeted|advertised|promoted|scheduled|shared|sent|uploaded|canvassed|streamed|opened|began|started|created|made|planned|drafted|typed|clicked|joined|hosted)',
  ],
  da: [
    'du har (?:lige |netop |allerede |nu )?(?:skrevet|åbnet|postet|publiceret|offentliggjort|planlagt|fremhævet|delt|sendt|lavet|lagt|slået|oprettet|startet|begyndt|annonceret|reklameret|ført|drevet|klikket)',
    'du (?:lige |netop |allerede )?(?:skrev|åbnede|postede|publicerede|offentliggjorde|planlagde|delte|sendte|lavede|lagde|slog|oprettede|startede|annoncerede|reklamerede)',
  ],
  sv: [
    'du har (?:just |nyss |redan |nu )?(?:skrivit|öppnat|postat|publicerat|planerat|schemalagt|lyft|delat|skickat|gjort|lagt|skapat|startat|börjat|annonserat|fört|drivit|bedrivit|klickat)',
    'du (?:skrev|öppnade|postade|publicerade|planerade|schemalade|delade|skickade|gjorde|lade|skapade|startade|annonserade)',
  ],
  nb: [
    'du har (?:nettopp |akkurat |allerede |nå )?(?:skrevet|åpnet|postet|publisert|planlagt|fremhevet|delt|sendt|laget|lagt|opprettet|startet|begynt|annonsert|reklamert|ført|drevet|klikket)',
    'du (?:skrev|åpnet|postet|publiserte|planla|delte|sendte|laget|opprettet|startet|annonserte|reklamerte)',
  ],
  fi: [
    '(?:sinä )?olet (?:juuri |jo |nyt |äsken )?(?:kirjoittanut|avannut|julkaissut|jakanut|lähettänyt|ajastanut|mainostanut|suunnitellut|tehnyt|luonut|aloittanut|käynyt|kampanjoinut)',
    '(?:sinä )?(?:kirjoitit|avasit|julkaisit|jaoit|lähetit|ajastit|mainostit|suunnittelit|loit|aloitit)',
  ],
};
