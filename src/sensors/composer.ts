import {
  type Observation,
  recogniseField,
  recogniseUpload,
  type SiteInPage,
} from '../core/site.ts';
import { fitsAny, fitsFirst, FOR_FILES, NEVER, WRITABLE } from './field.ts';
import { windowIn } from './frame.ts';
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
  root: Window,
  site: SiteInPage,
  shadowOf: ShadowOf,
  report: (seen: Observation) => void,
  signal: AbortSignal,
): void {
  const see = (event: Event) => {
    const { isTrusted, type } = event;
    // A page can make up events, but not trusted ones.
    if (!isTrusted || (type === 'focusin' && !root.navigator.userActivation.isActive)) return;
    const path = pathOf(event.composedPath() as Element[], shadowOf);
    // A click counts in a field that has the focus already, however it came by it.
    if (type === 'click' && !fitsAny(path, ':focus')) return;
    // A file is chosen in an input that is as a rule hidden. In a field for text, `input` may be the page's own doing.
    if (type === 'input' ? !fitsFirst(path, FOR_FILES) : fitsAny(path, NEVER)) return;
    const recognise = fitsFirst(path, WRITABLE)
      ? recogniseField
      : GIVES_FILES.includes(type) && recogniseUpload;
    const seen = recognise && recognise(site, root.location, (selector) => fitsAny(path, selector));
    if (seen) report(seen);
  };
  const listen = (inside: Window) => {
    for (const type of ['focusin', 'beforeinput', 'click', ...GIVES_FILES]) {
      inside.addEventListener(type, see, { capture: true, passive: true, signal });
    }
    // The focus leaves a window before it is in a frame of it. Not as each frame is loaded: so is each picture.
    inside.addEventListener('blur', leave, { signal });
    // In a page that was there before this script, it may be in one already.
    if (inside.length > 0) lookInside(inside);
  };
  const lookInside = ({ document }: Window) => {
    for (const frame of document.getElementsByTagName('iframe')) {
      enter(frame);
      // `document.open()`, by which a page writes a frame, takes every listener away; it ends by loading the frame.
      frame.addEventListener('load', load, { signal });
    }
  };
  const enter = (frame: HTMLIFrameElement) => {
    const inside = windowIn(frame);
    if (inside) listen(inside);
  };
  const leave = ({ currentTarget }: Event) => lookInside(currentTarget as Window);
  const load = ({ currentTarget }: Event) => enter(currentTarget as HTMLIFrameElement);
  listen(root);
}

/**
 * What a person may put in by other ways than keys. Editors take what is pasted or dropped into their own hands, so
 * that no `beforeinput` follows. Not `change`, which is not seen outside a shadow root.
 */
const GIVES_FILES = ['paste', 'drop', 'input'];
