import { browser } from './api.ts';

/** Opens one of our own pages in a tab, or shows the tab in which it already is. */
export async function openPage(name: 'log' | 'welcome', part = ''): Promise<void> {
  const url = browser.runtime.getURL(`${name}.html`);
  const [open] = await browser.tabs.query({ url });
  const to = part ? `${url}#${part}` : url;
  if (open?.id === undefined) await browser.tabs.create({ url: to });
  else await browser.tabs.update(open.id, { active: true, url: to });
}

/** Shows the popup by itself, where the administrator asked for that. */
export async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch (error) {
    // A window that is not in front, or a browser that wants a click: the badge says the same.
    console.info('The popup could not be opened by itself.', error);
  }
}
