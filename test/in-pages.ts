/** What runs in other people’s pages costs them nothing and reads nothing, as rules with reasons. */
import { parseSync } from 'vite';
import type { SourceFile } from './architecture.ts';

/** What no code of ours does in a page. Words, not calls: a name that is only like one of these can be another. */
const NOT_IN_PAGES: readonly { readonly words: string; readonly why: string }[] = [
  {
    words:
      'MutationObserver ResizeObserver IntersectionObserver PerformanceObserver setTimeout setInterval requestAnimationFrame requestIdleCallback',
    why: 'a page costs nothing while nothing is done in it',
  },
  {
    words:
      'getComputedStyle checkVisibility getBoundingClientRect getClientRects elementFromPoint offsetTop offsetLeft offsetWidth offsetHeight offsetParent clientWidth clientHeight clientX clientY scrollTop scrollHeight isContentEditable',
    why: 'it may make the browser draw the page anew',
  },
  {
    words:
      'querySelector querySelectorAll getElementsByClassName createTreeWalker childNodes children',
    why: 'it takes longer the larger the page is',
  },
  {
    words:
      'innerText textContent innerHTML outerHTML nodeValue value data dataTransfer clipboardData files getTargetRanges getSelection selectionStart key code title cookie referrer localStorage sessionStorage',
    why: 'nothing is read of what people write, choose or have',
  },
  { words: 'unload beforeunload', why: 'it keeps pages out of the back/forward cache' },
  { words: 'fetch XMLHttpRequest sendBeacon WebSocket postMessage', why: 'nobody is told' },
];

export const WORDS_NOT_IN_PAGES: readonly string[] = NOT_IN_PAGES.flatMap(({ words }) =>
  words.split(' '),
);

/** What a file uses that no code in pages may, as sentences. */
export function strayInPage({ path: at, text }: SourceFile): readonly string[] {
  if (at !== 'extension/page.ts' && !at.startsWith('src/sensors/')) return [];
  const used = new Set(withoutComments(at, text).match(/\b\w+\b/g));
  return NOT_IN_PAGES.flatMap(({ words, why }) =>
    words
      .split(' ')
      .filter((word) => used.has(word))
      .map((word) => `${at} uses ${word}; no code in pages may: ${why}.`),
  );
}

/** By its syntax: what looks like the beginning of a comment can stand in a text. */
const withoutComments = (at: string, text: string): string =>
  parseSync(at, text).comments.reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + rest.slice(end),
    text,
  );
