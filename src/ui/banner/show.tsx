import { render } from 'preact';
import { Banner, type BannerProps } from './Banner.tsx';
import { EDGES, type Edge, settleAt } from './edge.ts';
import { STYLE } from './style.ts';

/** The element of a page that holds the strip; its shadow root is closed. */
const HOST = {
  all: 'initial',
  'z-index': '2147483647',
  position: 'fixed',
  width: 'fit-content',
  'max-width': '100%',
} as const;

/** What can change where the strip would lie over something of the page’s own. */
const CHANGES = [
  'click',
  'focusin',
  'input',
  // An editor that writes by itself lets no `input` come about: its caret moves all the same.
  'selectionchange',
  'scrollend',
  'transitionend',
  'animationend',
] as const;

/** Not in Firefox, and not yet among the types. */
interface CanWatchClosing {
  readonly CloseWatcher?: new (options: { readonly signal: AbortSignal }) => EventTarget;
}

/**
 * Shows the strip in a page and keeps it off what the page sends, leaves and writes with; where there is no such place it
 * is not seen. It takes no focus, and ends with `stop`.
 */
export function showBanner(
  root: Window & CanWatchClosing,
  { language, title, open }: Pick<BannerProps, 'language' | 'title' | 'open'>,
  stop: AbortController,
): void {
  const { document } = root;
  const { signal } = stop;
  const strip = document.createElement('div');
  for (const [name, value] of Object.entries(HOST))
    strip.style.setProperty(name, value, 'important');
  const shadow = strip.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  const content = document.createElement('div');
  shadow.append(style, content);
  document.documentElement.append(strip);

  let edge: Edge = EDGES[0];
  const settle = (from: Edge) => {
    strip.style.setProperty('display', 'block', 'important');
    const found = settleAt(strip, document, from);
    if (found) edge = found;
    else strip.style.setProperty('display', 'none', 'important');
  };
  let isWaiting = false;
  /** When the page has drawn what comes of an event, and once for all that come until then: a letter is one too. */
  const settleSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    root.requestAnimationFrame(() =>
      root.requestAnimationFrame(() => {
        isWaiting = false;
        if (strip.isConnected) settle(edge);
      }),
    );
  };
  const move = () => settle(EDGES[(EDGES.indexOf(edge) + 1) % EDGES.length] ?? edge);
  const dismiss = () => stop.abort();
  render(<Banner {...{ language, title, open, move, dismiss }} />, content);
  settle(edge);
  // What is pressed in the page is none of ours: the browser itself says that somebody wants something closed, and where it
  // does not say so, only what is pressed in the strip is listened to.
  if (root.CloseWatcher) new root.CloseWatcher({ signal }).addEventListener('close', dismiss);
  content.addEventListener('keydown', ({ key }) => key === 'Escape' && dismiss(), { signal });
  for (const type of CHANGES) {
    document.addEventListener(type, settleSoon, { capture: true, passive: true, signal });
  }
  // Something may have come by itself. Whoever means to press it comes across the strip first.
  strip.addEventListener('pointerenter', () => settle(edge), { passive: true, signal });
  root.addEventListener('resize', () => settle(edge), { passive: true, signal });
  signal.addEventListener('abort', () => {
    render(null, content);
    strip.remove();
  });
}
