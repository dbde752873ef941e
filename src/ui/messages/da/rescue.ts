import type { rescue as english } from '../en/rescue.ts';

export const rescue: typeof english = {
  saveNote: 'Gem noten som fil',
  saveNoteBody:
    'Noten står ikke i loggen endnu. Gemt som fil kan den læses ind på logsiden senere.',
  saveWhole: 'Gem det, der kan læses, som fil',
  saved: {
    none: 'Intet kunne læses.',
    some: 'Det, der kunne læses, er givet til browseren, som gemmer det.',
    partly: 'Noget af det kunne ikke læses.',
  },
  lost: 'Loggen er startet forfra',
  lostBody:
    'Browseren havde ikke længere den log, der var her, måske fordi dens filer var beskadiget. Hvis du har eksporteret den før, kan du læse filen ind igen på logsiden.',
  lostSeen: 'Jeg har læst dette',
};
