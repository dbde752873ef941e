/** Every screen, in some of its languages, themes and widths. `npm run screens` does all. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { dress, faultsOf, NARROW, space, type Theme, THEMES, ZOOMED } from '../screens/look.ts';
import { englishBeside, measure } from '../screens/measure.ts';
import { type Screen, shownIn } from '../screens/places.ts';
import { LONGEST, sampleIn, SCREENS } from '../screens/screens.ts';
import { openScene, type Scene } from './scene.ts';

const screensIn = (language: Language): readonly Screen[] => shownIn(language, sampleIn(language));

/** As narrow as it gets; as wide as it is in each theme, in a sample in one of them by turns. */
function looksOf(screen: Screen, language: Language): readonly (readonly [Theme, number])[] {
  const narrow = ['light', NARROW] as const;
  const wide = THEMES.map((theme) => [theme, screen.width] as const);
  return language === LONGEST ? [narrow] : [wide[SCREENS.indexOf(screen) % wide.length] ?? narrow];
}

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
      const faults: string[] = [];
      for (const [theme, width] of looksOf(screen, language)) {
        await dress(page, theme, width);
        faults.push(...(await faultsOf(page, english)));
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
