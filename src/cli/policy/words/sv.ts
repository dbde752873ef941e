import type { words as english } from './en.ts';

export const words: typeof english = {
  description: 'Inställningar för Armslength i Google Chrome, Microsoft Edge och Mozilla Firefox.',
  supported: 'Windows 10 eller senare',
  everything: {
    title: 'Alla inställningar i den här mallen på en gång',
    meaning:
      'Sätter de värden som mallen fylldes i med, så att inget behöver skrivas. När de ändras skrivs mallen ut på nytt och läggs i stället för den här, och principen aktiveras igen. Använd den inte tillsammans med principerna för enskilda inställningar.',
  },
  key: (name) => `Nyckel: ${name}`,
  list: 'Ett värde på varje rad.',
  example: (text) => `Exempel: ${text}`,
  unset: 'Inte konfigurerad eller inaktiverad: inställningen utelämnas.',
};
