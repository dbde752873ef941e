/** What an administrator or the user sets reaches what is said: the language, and a pause. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEMO, openScene, type Scene } from './scene.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene({ policy: DEMO });
});
afterAll(() => scene.close());

test.each([
  ['Danish where the policy says so', 'da', 'da', 'Fortsæt', 'Mine noter'],
  ['Swedish where the policy says so', 'sv', 'sv', 'Fortsätt', 'Mina anteckningar'],
  ['Norwegian where the policy says so', 'nb', 'nb', 'Fortsett', 'Mine notater'],
  ['Finnish where the policy says so', 'fi', 'fi', 'Jatka', 'Omat merkinnät'],
  ['English where the policy says so', 'en', 'en', 'Carry on', 'My notes'],
  ['that of this browser where there is none such', 'tlh', 'en', 'Carry on', 'My notes'],
])('the language is %s', async (_, asked, spoken, inPopup, inLog) => {
  await scene.setPolicy({ ...DEMO, language: asked });
  const page = await scene.open('https://x.com/compose/post');
  await scene.raised(page);
  await expect.poll(async () => (await scene.visit(page))?.reminder?.language).toBe(spoken);
  const popup = await scene.popup(page);
  await popup.until(`document.documentElement.dataset.state === 'reminder'`);
  expect(await popup.evaluate('document.documentElement.lang')).toBe(spoken);
  expect(await popup.evaluate('document.body.innerText')).toContain(inPopup);
  await popup.close();
  const log = await scene.openOwn('log.html');
  await log.getByText(inLog, { exact: true }).waitFor();
  expect(await log.locator('html').getAttribute('lang')).toBe(spoken);
  await log.close();
  await page.close();
});

describe('a pause', () => {
  test('takes every reminder away until it is ended, and lets none come', async () => {
    const before = await scene.open('https://x.com/compose/post');
    await scene.raised(before);
    const page = await scene.open('https://mastodon.social/home');
    const popup = await scene.popup(page);
    await popup.until(`document.documentElement.dataset.state === 'idle'`);
    await popup.click('button', 'Pause for today');
    await popup.until(`document.documentElement.dataset.state === 'paused'`);
    await popup.close();
    await scene.cleared(before);
    await page.locator('textarea').click();
    // What the page saw is kept, so that it can be dealt with when the pause is over.
    await expect.poll(async () => (await scene.visit(page))?.place?.surface).toBe('composer');
    expect(await scene.badge(page)).toBe('');

    const again = await scene.popup(page);
    await again.until(`document.documentElement.dataset.state === 'paused'`);
    await again.click('button', 'Resume reminders');
    await scene.raised(before);
    await scene.raised(page);
    await again.close();
    await before.close();
    await page.close();
  });

  test('of one site is asked for where a reminder does not fit, and ended in the popup', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    const popup = await scene.popup(page);
    await popup.until(`document.documentElement.dataset.state === 'reminder'`);
    await popup.click('button', 'This does not fit');
    await popup.click('button', 'Not again today on X');
    await popup.until(`document.documentElement.dataset.state === 'idle'`);
    await scene.cleared(page);
    const next = await scene.open('https://x.com/compose/post');
    await expect.poll(async () => (await scene.visit(next))?.place?.surface).toBe('composer');
    expect(await scene.badge(next)).toBe('');
    const again = await scene.popup(next);
    await again.click('button', 'Remind again on X');
    await scene.raised(next);
    await again.close();
    await next.close();
    await page.close();
  });

  test('of one kind of place comes with a note that stands for today', async () => {
    const page = await scene.open('https://x.com/compose/post');
    await scene.raised(page);
    const popup = await scene.popup(page);
    await popup.until(`document.documentElement.dataset.state === 'reminder'`);
    await popup.click('button', 'Make a note');
    await popup.until(`document.documentElement.dataset.state === 'declared'`);
    await popup.click('button', 'Let the note stand for today');
    await popup.until(`document.body.innerText.includes('The note stands for today.')`);
    await popup.close();
    await page.close();
    const next = await scene.open('https://x.com/compose/post');
    await expect.poll(async () => (await scene.visit(next))?.place?.surface).toBe('composer');
    expect(await scene.badge(next)).toBe('');
    await next.close();
    await scene.evaluate('chrome.storage.session.set({ silences: [] })');
  });

  test('leaves nothing on disk but that a log was begun for the note', async () => {
    const { policy: _, ...kept } = await scene.evaluate<{ readonly policy: unknown }>(
      'chrome.storage.local.get()',
    );
    expect(kept).toEqual({ log: 'begun' });
  });
});
