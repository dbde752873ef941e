import { LANGUAGES, type Text } from '../../core/words.ts';
import { simulatorIn } from '../messages/simulator.ts';

/** What a period of the municipality’s own is called while nobody has named it. */
export const ownWindowName: Text = {
  en: simulatorIn('en').ownWindowName,
  ...Object.fromEntries(
    LANGUAGES.map((language) => [language, simulatorIn(language).ownWindowName]),
  ),
};
