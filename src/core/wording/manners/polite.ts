/** What may stand in front of an order, which is one all the same. Patterns. */
import type { Language } from '../../words.ts';

export const POLITE: Readonly<Record<Language, string>> = {
  en: '(?:(?:please|kindly|always|just),? ){0,2}',
  da: '(?:venligst,? )?',
  sv: '(?:(?:vänligen|snälla),? )?',
  nb: '(?:vennligst,? )?',
  fi: '(?:ystävällisesti,? )?',
};
