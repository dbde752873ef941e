/** How the two ways on from a reminder look, wherever they stand in the popup. */
import { type Language, LANGUAGES } from '../../src/core/words.ts';
import { openScene } from '../e2e/scene.ts';
import { dress, NARROW, THEMES } from '../screens/look.ts';
import { looksOfWays } from '../screens/measure.ts';
import { POPUP, shownIn } from '../screens/places.ts';
import { SCREENS } from '../screens/screens.ts';
import { buildOf } from './builds.ts';
import type { Size, Subject } from './row.ts';

const POPUPS = SCREENS.filter(({ name }) => name.startsWith('popup-'));
/** For a sample. */
const ONE = POPUPS.filter(({ name }) => name === 'popup-reminder');

/** As narrow as it gets, and in English in each theme. Colours do not depend on the language. */
const looksIn = (language: Language) => [
  ['light', NARROW] as const,
  ...(language === 'en' ? THEMES.map((theme) => [theme, POPUP] as const) : []),
];

const policyIn = (language: Language) => ({ packs: ['builtin:demo'], language });

/** In how many looks both stood there, and in which of them they were not alike. */
export async function waysApart(
  subject: Subject,
  size: Size,
): Promise<{ readonly seen: number; readonly apart: readonly string[] }> {
  const scene = await openScene({ policy: policyIn('en'), extension: buildOf(subject, 'chrome') });
  /** On which screens they stand: what is on a screen is the same in all languages. */
  const stands = new Map<string, boolean>();
  const apart: string[] = [];
  let seen = 0;
  try {
    for (const language of LANGUAGES) {
      await scene.setPolicy(policyIn(language));
      for (const { name, open } of shownIn(language, size === 'whole' ? POPUPS : ONE)) {
        if (stands.get(name) === false) continue;
        const page = await open(scene, language);
        for (const [theme, width] of looksIn(language)) {
          await dress(page, theme, width);
          const looks = await looksOfWays(page);
          const both = looks.length === 2;
          if (!stands.has(name)) stands.set(name, both);
          if (!stands.get(name)) continue;
          seen += 1;
          if (!both || new Set(looks).size > 1)
            apart.push(`${name}, ${language}, ${theme}, ${width} pixels`);
        }
        await scene.evaluate('chrome.storage.session.clear()');
        for (const one of scene.context.pages()) await one.close();
      }
    }
    return { seen, apart };
  } finally {
    await scene.close();
  }
}
