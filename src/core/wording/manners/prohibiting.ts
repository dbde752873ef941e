/**
 * Words that forbid a deed, in the word order of a clause too: “whoever may not post”. Without the deed, many of them only
 * say what may be, or what somebody does not get. Patterns.
 */
import type { Language } from '../../words.ts';

const START = '(?<!\\p{L})';
const END = '(?!\\p{L})';
/** A word or two that may stand between. */
const FEW = '(?:\\p{L}+ ){0,2}';

const pattern = (...ways: readonly string[]): string => `${START}(?:${ways.join('|')})${END}`;

/** What is done to a thing that stands before it. */
const DONE =
  'be (?:used|posted|published|shared|sent|promoted|scheduled|advertised|held|made|done|hosted|written|spent|drawn on)';
const DO_EN =
  'use|post|publish|write|share|send|promote|schedule|advertise|campaign|canvass|host|hold|book|borrow|spend|tweet|stream|endorse|solicit|distribute|display|engage in|take part';

const DONE_DA =
  'bruges|anvendes|benyttes|skrives|opslås|publiceres|offentliggøres|deles|sendes|laves|lægges|fremhæves|planlægges|annonceres|holdes|afholdes';
const DONE_NB =
  'brukes|benyttes|skrives|publiseres|deles|sendes|lages|legges|fremheves|planlegges|annonseres|holdes|avholdes';
const DONE_SV =
  'användas|nyttjas|utnyttjas|skrivas|publiceras|delas|skickas|göras|läggas|marknadsföras|planeras|annonseras|hållas';

/** “Om du inte får svar” is no prohibition: it takes an infinitive. */
const DO_SV =
  '\\p{L}{2,}as|använda|nyttja|utnyttja|skriva|publicera|posta|dela|skicka|lägga|göra|driva|föra|planera|marknadsföra|annonsera|hålla|boka|låna|delta|visa|nämna|stödja|gynna|missgynna|påverka|kosta|handla|innehålla|förekomma|vara|ske|bli|ha|ta|ge';

/** “Ei pidä paikkaansa” and “ei tule kuluja” are none either. */
const DO_FI =
  'käyttää|julkaista|kirjoittaa|jakaa|lähettää|tehdä|mainostaa|kampanjoida|ajastaa|osallistua|järjestää|varata|lainata|tukea|suosia|vaikuttaa|aiheuttaa|mainita|olla';

export const PROHIBITING: Readonly<Record<Language, string>> = {
  en: pattern(
    `(?:should|may|can) ?not ${DONE}`,
    `(?:shouldn|can)’t ${DONE}`,
    `may not (?:${DO_EN})`,
    'mustn’?t',
  ),
  da: pattern(`bør ikke (?:${DONE_DA})`, `ikke bør (?:${DONE_DA})`),
  nb: pattern(
    `(?:bør|skal) ikke (?:${DONE_NB})`,
    `ikke (?:bør|skal) (?:${DONE_NB})`,
    'må ingen (?:gjøre|skrive|dele|bruke|publisere|legge|låne|sende)',
  ),
  sv: pattern(
    `(?:bör|ska|skall) inte (?:${DONE_SV})`,
    `(?:inte|ej) (?:bör|ska|skall) (?:${DONE_SV})`,
    `(?:inte|ej|aldrig) får ${FEW}(?:${DO_SV})`,
    `får ingen (?:${DO_SV})`,
  ),
  fi: pattern(
    `ei (?:pidä|pitäisi|tule|tulisi|sovi) ${FEW}(?:${DO_FI})`,
    `on virhe ${FEW}(?:${DO_FI})`,
    `eikä (?:saa|saisi|pidä|tule) ${FEW}(?:${DO_FI})`,
  ),
};
