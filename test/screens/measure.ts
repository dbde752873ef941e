/** What is wrong with a rendered page: clipped, overflowing, overlapping, too small, or in the wrong language. */
import type { Page } from 'playwright-core';
import { readSites } from '../../src/cli/rules.ts';
import { type Language, LANGUAGES } from '../../src/core/words.ts';

/** The faults of the page as it stands, as sentences. */
export const measure = (page: Page, english: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(inPage, english);

/** Runs in the page. Layout is what it is about, so it asks for it. */
function inPage(english: readonly string[]): string[] {
  const faults: string[] = [];
  const named = (element: Element) =>
    `${element.localName} “${(element.textContent ?? '').trim().slice(0, 40)}”`;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth)
    faults.push(`the page is ${root.scrollWidth - root.clientWidth} pixels wider than the window`);

  const shown = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  /** Meant for assistive technology alone. */
  const unseen = (element: Element) => element.closest('.unseen, .ds-sr-only') !== null;
  const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => shown(element) && !unseen(element),
  );
  for (const element of all) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const cut =
      (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
      (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1);
    if (cut && element.clientWidth > 0 && element.localName !== 'svg')
      faults.push(`${named(element)} is clipped`);
  }

  const pressed = all.filter((element) =>
    element.matches('button, a[href], input, select, textarea, summary, [role=tab]'),
  );
  const dialog = document.querySelector('dialog[open]');
  const inReach = pressed.filter((element) => !dialog || dialog.contains(element));
  for (const element of inReach) {
    // A label is pressed as well as its field.
    const { width, height } = (
      element.closest('label') ??
      (element.id ? element.closest('.ds-field') : null) ??
      element
    ).getBoundingClientRect();
    const inline = element.localName === 'a' && getComputedStyle(element).display === 'inline';
    if (!inline && (width < 24 || height < 24))
      faults.push(`${named(element)} is ${Math.round(width)} × ${Math.round(height)} pixels`);
  }
  const covers = (a: DOMRect, b: DOMRect) =>
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  const isStuck = (element: Element) => element.closest('.ways') !== null;
  for (const [at, one] of inReach.entries()) {
    for (const other of inReach.slice(at + 1)) {
      if (one.contains(other) || other.contains(one) || isStuck(one) !== isStuck(other)) continue;
      if (covers(one.getBoundingClientRect(), other.getBoundingClientRect()))
        faults.push(`${named(one)} lies over ${named(other)}`);
    }
  }

  const { lang } = root;
  if (lang !== 'en') {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      const text = (textContent ?? '').trim();
      if (parent?.closest('[lang]')?.getAttribute('lang') === lang && english.includes(text))
        faults.push(`“${text}” is in English`);
    }
  }
  return faults;
}

/** How large each of the two ways on is, and how easy to read: the same for both. Nothing where they are not on the page. */
export const looksOfWays = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-state=reminder] .ways button')].map((button) => {
      const { width, height } = button.getBoundingClientRect();
      const { color, backgroundColor, borderColor, fontSize, fontWeight } =
        getComputedStyle(button);
      return [width, height, color, backgroundColor, borderColor, fontSize, fontWeight].join();
    }),
  );

/** Every English message that says something else in `language`. */
export async function englishBeside(language: Language): Promise<readonly string[]> {
  const { readdirSync } = await import('node:fs');
  const { textsOf } = await import('../texts.ts');
  const folder = new URL('../../src/ui/messages/', import.meta.url);
  const load = async (of: Language) => {
    const all = readdirSync(new URL(`${of}/`, folder)).map(
      (file) => import(new URL(`${of}/${file}`, folder).href) as Promise<unknown>,
    );
    return new Map((await Promise.all(all)).flatMap((one) => textsOf(one)));
  };
  const [ours, english] = await Promise.all([load(language), load(LANGUAGES[0])]);
  // A service may be called by a word that is also one of ours.
  const said = new Set([...ours.values(), ...readSites().map(({ name }) => name)]);
  return [...english.values()].filter((text) => !said.has(text) && !text.includes('{'));
}
