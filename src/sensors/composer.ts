import {
  type Observation,
  recogniseField,
  recogniseUpload,
  type SiteInPage,
} from '../core/site.ts';
import { fitsAny, fitsFirst, FOR_FILES, NEVER, WRITABLE } from './field.ts';
import { documentIn } from './frame.ts';
import { pathOf, type ShadowOf } from './inside.ts';

/**
 * Reports when the user begins to write in a multi-line field that the site's entry recognises, or gives a file to a
 * page or a part of one that the entry describes.
 *
 * A field that is merely there says nothing: several sites always show one. Focus counts if it follows the user's own
 * act; focus that a page gives by itself counts from the first input, or click into it, on. That is also how a field
 * is noticed that became editable after it had taken focus, that a screen reader went into or that is dictated into.
 * Nothing that is written, dropped, pasted or chosen is read: only the kind of an event, and where it happens.
 */
export function watchComposer(
  { document, location, navigator }: Window,
  site: SiteInPage,
  shadowOf: ShadowOf,
  report: (seen: Observation) => void,
  signal: AbortSignal,
): void {
  const see = (event: Event) => {
    const { isTrusted, type, target } = event;
    // Often a page opens a frame by `document.open()`, which takes every listener away, and which ends by loading it.
    if (type === 'load') return listen(documentIn(target as HTMLIFrameElement));
    // A page can make up events, but not trusted ones.
    if (!isTrusted || (type === 'focusin' && !navigator.userActivation.isActive)) return;
    const path = pathOf(event.composedPath() as Element[], shadowOf);
    // A click counts in a field that has the focus already, however it came by it.
    if (type === 'click' && !fitsAny(path, ':focus')) return;
    // A file is chosen in an input that is as a rule hidden. In a field for text, `input` may be the page's own doing.
    if (type === 'input' ? !fitsFirst(path, FOR_FILES) : fitsAny(path, NEVER)) return;
    const recognise = fitsFirst(path, WRITABLE)
      ? recogniseField
      : GIVES_FILES.includes(type) && recogniseUpload;
    const seen = recognise && recognise(site, location, (selector) => fitsAny(path, selector));
    if (seen) report(seen);
  };
  const listen = (inside: Document | null | undefined) => {
    for (const type of ['load', 'focusin', 'beforeinput', 'click', ...GIVES_FILES]) {
      inside?.addEventListener(type, see, { capture: true, passive: true, signal });
    }
  };
  listen(document);
  // Those of a page that was there before this script.
  for (const frame of document.getElementsByTagName('iframe')) listen(documentIn(frame));
}

/**
 * What a person may put in by other ways than keys. Editors take what is pasted or dropped into their own hands, so
 * that no `beforeinput` follows. Not `change`, which is not seen outside a shadow root.
 */
const GIVES_FILES = ['paste', 'drop', 'input'];
