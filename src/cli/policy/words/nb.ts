import type { words as english } from './en.ts';

export const words: typeof english = {
  description: 'Innstillinger for Armslength i Google Chrome, Microsoft Edge og Mozilla Firefox.',
  supported: 'Windows 10 eller nyere',
  everything: {
    title: 'Alle innstillinger i denne malen på én gang',
    meaning:
      'Setter verdiene som malen ble fylt ut med, slik at ingenting må skrives. Når de endres, skrives malen ut på nytt og legges i stedet for denne, og policyen aktiveres igjen. Bruk den ikke sammen med policyene for enkeltinnstillinger.',
  },
  key: (name) => `Nøkkel: ${name}`,
  list: 'Én verdi i hver rad.',
  example: (text) => `Eksempel: ${text}`,
  unset: 'Ikke konfigurert eller deaktivert: Innstillingen utelates.',
};
