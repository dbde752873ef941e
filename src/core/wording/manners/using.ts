/** Orders to use, bring or wait, at the beginning of a sentence, where the same word is a noun or an adjective too. */
import type { Language } from '../../words.ts';

const END = '(?!\\p{L})';
/** Behind it the order ends, or what is waited for stands. */
const waiting = (words: string): string => `(?= (?:${words})${END}|[,.:–]|$)`;

/** “Brug telefonen” orders; “Brug uden for kommunen” and “Brug inden valget” are about a use. */
const NO_NOUN = '(?!(?:uden|uten|inden|innen|siden|mellem|mellom|foruden|foran|alene)(?!\\p{L}))';
/** To take something up is to talk about it. */
const NO_TALK = '(?!(?:\\p{L}+ ){1,3}(?:op|opp|upp)(?!\\p{L}))';
const definite = (endings: string): string => `\\p{L}{3,}(?:${endings})${END}`;

/** Patterns. */
export const USING: Readonly<Record<Language, readonly string[]>> = {
  en: [
    `(?:use|take|bring|keep|choose|borrow|move) (?:the|this|these|those|our|one’s)${END}`,
    'bring (?:your|my|a|an|another|along)',
    'only (?:use(?! (?:of|in|on|for|by|with|from|at|that|which|who|is|are|was|may|can|and|or))|post|publish|write|share|send|take|bring)(?= )',
    `wait${waiting('for|until|till|with|to')}`,
    'keep (?:it|them)',
    '(?:write|post|publish|share|send|make) (?:it|this|that|the (?:post|message))',
    '(?:use|post|write|publish|share|send) nothing',
  ],
  da: [
    `(?:brug|lån|tag|vælg) ${NO_NOUN}${NO_TALK}(?:(?:den|det|de|andet|andre|private|gruppens|partiets|kommunens)${END}|${definite('en|et|ne')})`,
    '(?:anvend|benyt|medbring)(?= )',
    'tag (?:\\p{L}+ ){0,3}med',
    'hold (?:det|dem|opslaget|opslagene)',
    `flyt ${definite('en|et|ne')}`,
    '(?:lav|skriv|opret) (?:et|en|det|den|dit|din|dine|opslag(?:et|ene)?|møde(?:t|r)?|note[nr]?)',
    `vent${waiting('med|til|på')}`,
  ],
  sv: [
    `(?:använd|låna|ta|välj) ${NO_TALK}(?!(?:innan|sedan|utan|mellan|inom)${END})(?:(?:den|det|de|annan|annat|andra|privat|privata|gruppens|partiets|kommunens)${END}|${definite('en|et|na')})`,
    '(?:nyttja|utnyttja|medtag)(?= )',
    'ta (?:\\p{L}+ ){0,3}med',
    'håll (?:det|dem|inlägget|inläggen)',
    `flytta ${definite('en|et|na')}`,
    '(?:skriv|skapa|gör) (?:ett|en|det|den|ditt|din|dina|inlägg(?:et|en)?|möte(?:t|n)?|anteckning(?:en|ar)?)',
    `vänta${waiting('med|till|tills|på')}`,
  ],
  nb: [
    `(?:bruk|lån|ta|velg) ${NO_NOUN}${NO_TALK}(?:(?:den|det|de|annet|andre|private|gruppens|partiets|kommunens)${END}|${definite('en|et|ene')})`,
    '(?:benytt|anvend)(?= )',
    '(?:ta (?:\\p{L}+ ){0,3}med|medbring)',
    'hold (?:det|dem|innlegget|innleggene)',
    `flytt ${definite('en|et|ene')}`,
    '(?:lag|skriv|opprett) (?:et|en|ei|det|den|ditt|din|dine|innlegg(?:et|ene)?|møte(?:t|r)?|notat(?:et|er)?)',
    `vent${waiting('med|til|på')}`,
  ],
  fi: [
    '(?:hyödynnä|hyödyntäkää|lainaa|lainatkaa|tuo mukana\\p{L}*|tuo oma\\p{L}*|ottakaa)',
    '(?:tee|tehkää|kirjoita|kirjoittakaa|luo) (?:julkaisu|julkaisut|julkaisusi|viesti|viestisi|merkintä|muistiinpano|se|tämä)',
    '(?:odota|odottakaa)',
    '(?:siirrä|siirtäkää|(?:pidä|pitäkää) (?:se|ne|julkaisu|julkaisut))',
  ],
};
