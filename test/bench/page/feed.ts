/** A long feed as on a social network, the same on every host, and what happens in it. */
import type { Page } from 'playwright-core';
import { page, type Place } from '../../e2e/places/place.ts';

/** Each with a picture. With what stands round them, 10,000 elements. */
export const POSTS = 622;

export const feed: Place = ({ host }) =>
  page({
    host,
    title: 'A long feed',
    body: `
<form role="search"><input type="search" id="search" aria-label="Search"></form>
<form class="box"><div role="textbox" contenteditable="true" id="composer" aria-label="A post"></div></form>
<div role="feed" id="feed">${Array.from({ length: POSTS }, (_, at) => post(at)).join('')}</div>`,
  });

/** Sixteen elements, in every tenth with a field for a comment. */
const post = (at: number): string => `<article id="post-${at}">
<header><h2><a href="/people/${at}">Somebody</a></h2><time>Just now</time></header>
<p>Words <b>of</b> post <i>${at}</i>.</p><p><img alt="" src="${PICTURE}"></p>
<footer><button>Like</button><button>Share</button><span>${at}</span>
${at % 10 === 0 ? '<textarea aria-label="A comment"></textarea>' : '<span></span>'}</footer>
</article>`;

const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

export interface Life {
  readonly changes: number;
  readonly perSecond: number;
  /** A move within the page comes after each so many changes. */
  readonly changesPerMove: number;
}

/**
 * Lets the feed live by itself. Each change is a task of its own, however late it is, so that how many there are to
 * notice does not depend on how quick the machine is.
 */
export const live = (at: Page, life: Life): Promise<void> =>
  at.evaluate(async ({ changes, perSecond, changesPerMove }) => {
    const list = document.querySelector('#feed');
    const start = performance.now();
    for (let done = 1; done <= changes; done += 1) {
      const due = start + (done * 1_000) / perSecond - performance.now();
      await new Promise((next) => {
        setTimeout(next, due);
      });
      const changed = list?.children[done % list.children.length];
      // A new post with its picture, as when one scrolls; or the words, or the looks, of one that is there.
      if (done % 20 === 0) list?.append(changed?.cloneNode(true) ?? '');
      else if (done % 2 === 0) changed?.querySelector('i')?.replaceChildren(String(done));
      else changed?.classList.toggle('seen');
      if (done % changesPerMove === 0) history.pushState(null, '', `/people/${done}`);
    }
  }, life);

/** A person clicks into the composer and writes. */
export async function write(at: Page, letters: number): Promise<void> {
  await at.locator('#composer').click();
  await at.keyboard.type('a'.repeat(letters));
}

/** So many times the focus moves to another field. The browser takes it for the user's own act. */
export async function moveFocus(at: Page, times: number): Promise<void> {
  // The user's act is over after some seconds.
  for (let left = times; left > 0; left -= 500) {
    await at.evaluate(
      (count) => {
        const fields = document.querySelectorAll<HTMLElement>('#composer, #search, textarea');
        for (let done = 0; done < count; done += 1) fields[done % fields.length]?.focus();
      },
      Math.min(left, 500),
    );
  }
}

/** So many times the address changes, in turn to `there` and to somewhere else. */
export const move = (at: Page, times: number, there: string): Promise<void> =>
  at.evaluate(
    async ([count, address]) => {
      for (let done = 0; done < count; done += 1) {
        history.pushState(null, '', done % 2 === 0 ? address : '/people');
        await new Promise((next) => {
          setTimeout(next);
        });
      }
    },
    [times, there] as const,
  );
