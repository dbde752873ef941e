/** Every screen in some languages, as narrow as it gets; and in English in each theme, as wide as it is. `npm run screens` does all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { dress, faultsOf, NARROW, space, THEMES, ZOOMED } from '../screens/look.ts';
import { englishBeside, measure } from '../screens/measure.ts';
import { type Screen, shownIn } from '../screens/places.ts';
import { sampleIn, SCREENS } from '../screens/screens.ts';
import { openScene, type Scene } from './scene.ts';

/** The language whose words are the longest: what fits in it between the narrowest and the widest fits in all. */
const LONGEST = 'fi';

/** `npm run prove` looks at all. */
const screensIn = (language: Language): readonly Screen[] =>
  shownIn(language, process.env['ARMSLENGTH_TESTS'] === 'whole' ? SCREENS : sampleIn(language));

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: { packs: ['builtin:demo'], language: 'en' } });
});
afterAll(() => scene.close());

describe.each(LANGUAGES)('in %s', (language) => {
  let english: readonly string[];
  beforeAll(async () => {
    await scene.setPolicy({ packs: ['builtin:demo'], language });
    english = await englishBeside(language);
  });

  test.each(screensIn(language))(
    '$name is whole, in its language and accessible',
    async (screen) => {
      const page = await screen.open(scene, language);
      await dress(page, 'light', NARROW);
      const faults = [...(await faultsOf(page, english))];
      if (language === 'en') {
        for (const theme of THEMES) {
          await dress(page, theme, screen.width);
          faults.push(...(await faultsOf(page, english)));
        }
      }
      if (language === LONGEST && screen.width > ZOOMED) {
        for (const width of [ZOOMED, NARROW]) {
          await dress(page, 'light', width);
          faults.push(...(await measure(page, english)));
          await space(page);
        }
      }
      await scene.evaluate('chrome.storage.session.clear()');
      for (const one of scene.context.pages()) await one.close();
      expect(faults).toEqual([]);
    },
  );
});
