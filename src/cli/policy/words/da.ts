import type { words as english } from './en.ts';

export const words: typeof english = {
  description: 'Indstillinger for Armslength i Google Chrome, Microsoft Edge og Mozilla Firefox.',
  supported: 'Windows 10 eller nyere',
  everything: {
    title: 'Alle indstillinger i denne skabelon på én gang',
    meaning:
      'Sætter de værdier, som skabelonen blev udfyldt med, så intet skal skrives. Når de ændres, udskrives skabelonen på ny og lægges i stedet for denne, og politikken aktiveres igen. Brug den ikke sammen med politikkerne for enkelte indstillinger.',
  },
  key: (name) => `Nøgle: ${name}`,
  list: 'Én værdi i hver række.',
  example: (text) => `Eksempel: ${text}`,
  unset: 'Ikke konfigureret eller deaktiveret: Indstillingen er udeladt.',
};
