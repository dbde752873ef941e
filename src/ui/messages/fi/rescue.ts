import type { rescue as english } from '../en/rescue.ts';

export const rescue: typeof english = {
  saveNote: 'Tallenna merkintä tiedostona',
  saveNoteBody:
    'Merkintää ei ole vielä tallennettu laajennukseen. Tiedostona sen voi tuoda myöhemmin merkintöjen sivulla.',
  saveWhole: 'Tallenna luettavissa oleva tiedostona',
  saved: {
    none: 'Mitään ei voitu lukea.',
    some: 'Se, mikä voitiin lukea, on annettu selaimen tallennettavaksi.',
    partly: 'Osaa ei voitu lukea.',
  },
  lost: 'Merkinnät aloitettiin alusta',
  lostBody:
    'Selaimella ei enää ollut täällä olleita merkintöjä, ehkä siksi, että tiedostot olivat vioittuneet. Jos olet vienyt ne aiemmin tiedostoon, voit tuoda sen uudelleen merkintöjen sivulla.',
  lostSeen: 'Olen lukenut tämän',
};
