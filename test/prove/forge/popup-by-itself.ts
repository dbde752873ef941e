/** Whether a page can have the popup opened by what it does within itself, where a policy says `notice: popup`. */
import { eventually } from '../../e2e/browsers/deadline.ts';
import { DENMARK, openScene, type Scene } from '../../e2e/scene.ts';
import { goesByItself } from './attempts.ts';

const MOVES = 3;

/** What was otherwise than it had to be, as sentences. A person's click on a link is the control. */
export async function popupByItself(extension: string): Promise<readonly string[]> {
  const scene = await openScene({ policy: { ...DENMARK, notice: 'popup' }, extension });
  try {
    const page = await scene.open('https://x.com/home');
    await goesByItself(scene, page, MOVES);
    const found = (await isOpen(scene)) ? ['the popup opened though nobody did anything'] : [];
    await page.getByRole('link', { name: 'Post', exact: true }).click();
    await eventually('the popup to open upon a click', () => isOpen(scene));
    return found;
  } finally {
    await scene.close();
  }
}

const isOpen = (scene: Scene) =>
  scene.evaluate<boolean>(
    `chrome.runtime.getContexts({ contextTypes: ['POPUP'] }).then(({ length }) => length > 0)`,
  );
