import type { rescue as english } from '../en/rescue.ts';

export const rescue: typeof english = {
  saveNote: 'Lagre notatet som fil',
  saveNoteBody:
    'Notatet er ikke lagret i utvidelsen ennå. Som fil kan det leses inn senere på siden med notatene dine.',
  saveWhole: 'Lagre det som kan leses, som fil',
  saved: {
    none: 'Ingenting kunne leses.',
    some: 'Det som kunne leses, er gitt til nettleseren, som lagrer det.',
    partly: 'Noe av det kunne ikke leses.',
  },
  lost: 'Loggen ble opprettet på nytt',
  lostBody:
    'Nettleseren hadde ikke lenger notatene som var her, kanskje fordi filene var skadet. Hvis du har eksportert dem før, kan du lese inn den filen igjen på siden med notatene dine.',
  lostSeen: 'Jeg har lest dette',
};
