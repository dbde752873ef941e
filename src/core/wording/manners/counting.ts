/** What counts the reader's own doings, wherever it stands. Patterns. */
import type { Language } from '../../words.ts';

export const COUNTING: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'this (?:is|was) your (?:\\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|next)',
    'you(?: have|’ve) [^.!?…]{0,60}?(?:(?:\\d+|two|three|four|five|several|many|a few) times|once|twice)',
  ],
  da: [
    '(?:dette|det) (?:er|var) (?:din|dit) (?:\\d+\\.|første|anden|andet|tredje|fjerde|femte|næste)',
    'du har [^.!?…]{0,60}?(?:\\d+|én|en|to|tre|fire|fem|flere|mange|et par) gange?',
  ],
  sv: [
    '(?:det här|detta|det) (?:är|var) (?:din|ditt) (?:\\d+:?[ae]|första|andra|tredje|fjärde|femte|nästa)',
    'du har [^.!?…]{0,60}?(?:\\d+|en|två|tre|fyra|fem|flera|många|ett par) gång(?:er)?',
  ],
  nb: [
    '(?:dette|det) (?:er|var) (?:din|ditt) (?:\\d+\\.|første|andre|tredje|fjerde|femte|neste)',
    'du har [^.!?…]{0,60}?(?:\\d+|én|en|to|tre|fire|fem|flere|mange|et par) ganger?',
  ],
  fi: [
    '(?:tämä|se) (?:on|oli) (?:\\d+\\.|ensimmäinen|toinen|kolmas|neljäs|viides|seuraava) \\p{L}+si',
    'olet [^.!?…]{0,60}?(?:\\d+|kaksi|kolme|neljä|viisi|monta|useita|useaan) (?:kertaa|otteeseen)',
  ],
};
