import type { rescue as english } from '../en/rescue.ts';

export const rescue: typeof english = {
  saveNote: 'Spara anteckningen som fil',
  saveNoteBody:
    'Anteckningen är inte sparad i tillägget ännu. Som fil kan den läsas in senare på sidan med dina anteckningar.',
  saveWhole: 'Spara det som kan läsas som fil',
  saved: {
    none: 'Ingenting kunde läsas.',
    some: 'Det som kunde läsas har lämnats till webbläsaren, som sparar det.',
    partly: 'En del av det kunde inte läsas.',
  },
  lost: 'Loggen lades upp på nytt',
  lostBody:
    'Webbläsaren hade inte längre de anteckningar som fanns här, kanske för att filerna var skadade. Om du har exporterat dem tidigare kan du läsa in den filen igen på sidan med dina anteckningar.',
  lostSeen: 'Jag har läst det här',
};
