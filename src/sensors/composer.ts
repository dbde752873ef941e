import type { Address } from '../core/address.ts';
import { type Observation, recogniseField, type SiteInPage } from '../core/site.ts';

/**
 * Reports when the user begins to write in a multi-line field that the site's entry recognises.
 *
 * A field that is merely there says nothing: several sites always show one. Focus counts if it follows the user's own
 * act; focus that a page gives by itself counts from the first input on. Nothing that is written is read.
 */
export function watchComposer(
  root: Document,
  site: SiteInPage,
  at: Address,
  report: (seen: Observation) => void,
  signal: AbortSignal,
): void {
  const see = (event: Event) => {
    // A page can make up events, but not trusted ones.
    if (!event.isTrusted) return;
    if (event.type === 'focusin' && !navigator.userActivation.isActive) return;
    const path = event.composedPath() as Element[];
    if (!isWritable(path)) return;
    const seen = recogniseField(site, at, (selector) => fitsAny(path, selector));
    if (seen) report(seen);
  };
  // A move within one shadow root fires no focus event at the document, but input does arrive there.
  for (const type of ['focusin', 'beforeinput']) {
    root.addEventListener(type, see, { capture: true, passive: true, signal });
  }
}

/** Whether any element of a composed path fits. The path ends in the document and the window, which match nothing. */
const fitsAny = (path: readonly Element[], selector: string): boolean =>
  path.some((node) => node.matches?.(selector));

function isWritable(path: readonly Element[]): boolean {
  const field = path[0] as HTMLElement & Partial<HTMLTextAreaElement>;
  return (
    (field.isContentEditable || (field.localName === 'textarea' && !field.readOnly)) &&
    !fitsAny(path, NEVER)
  );
}

/** What never counts, whatever the site: a search, a single line, something that cannot be written in. */
const NEVER =
  '[role=search],[role=searchbox],[aria-multiline=false],[aria-readonly=true],:disabled';
