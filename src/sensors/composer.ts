import {
  type Observation,
  recogniseField,
  recogniseUpload,
  type SiteInPage,
} from '../core/site.ts';
import { fitsAny, fitsFirst, FOR_FILES, NEVER, WRITABLE } from './field.ts';
import { pathOf, type ShadowOf } from './inside.ts';
import type { Life } from './life.ts';

interface Told {
  /** Tells what was seen. */
  readonly report: (seen: Observation) => void;
  /** Whether this very observation is what stands. */
  readonly stands: (seen: Observation | undefined) => boolean;
  /** With what an event of the user's has gone through: elements, shadow roots, documents, windows. */
  readonly through: (path: readonly EventTarget[]) => void;
}

/**
 * Gives a function that listens in a window, and reports when the user begins to write in a multi-line field that the
 * site's entry recognises, or gives a file to a page or a part of one that the entry describes.
 *
 * A field that is merely there says nothing: several sites always show one. Focus counts if it follows the user's own
 * act; focus that a page gives by itself counts from the first input, or click into it, on. That is also how a field
 * is noticed that became editable after it had taken focus, that a screen reader went into or that is dictated into.
 * Nothing that is written, dropped, pasted or chosen is read: only the kind of an event, and where it happens.
 */
export function composerIn(
  root: Window,
  site: SiteInPage,
  shadowOf: ShadowOf,
  { report, stands, through }: Told,
  life: Life,
): (inside: Window) => void {
  const { location } = root;
  // Not the element itself: what is held is not forgotten, and a page can ask whether an element of its own is.
  let written: WeakRef<Element> | undefined;
  let at: string;
  let told: Observation | undefined;
  const see = async (event: Event) => {
    const { isTrusted, type } = event;
    // A page can make up events, but not trusted ones.
    const isFocus = type === 'focusin';
    if (life.isOver || !isTrusted || (isFocus && !root.navigator.userActivation.isActive)) return;
    const path = pathOf(event.composedPath() as Element[], shadowOf);
    // Of each letter in the same field at the same address nothing is asked but that, once one letter there has told
    // what stands. Nothing is lost: what is told again is dropped, what is no longer noticed takes nothing back, and
    // what is told after anything else, at another place or in another field, or was passed over, is another
    // observation. A field that was not noticed is looked at anew with each letter.
    const isLetter = type === 'beforeinput';
    if (isLetter && path[0] === written?.deref() && location.href === at && stands(told)) return;
    through(path);
    // A page that copies something writes it in a field of its own and takes that away again, all at once: what has
    // the focus counts when the page's own act is over.
    // oxlint-disable-next-line typescript/await-thenable, unicorn/no-unnecessary-await -- a microtask is all that is wanted
    if (isFocus) await null;
    // A click counts in a field that has the focus already, however it came by it.
    if ((isFocus || type === 'click') && !fitsAny(path, ':focus')) return;
    // A file is chosen in an input that is as a rule hidden. In a field for text, `input` may be the page's own doing.
    if (type === 'input' ? !fitsFirst(path, FOR_FILES) : fitsAny(path, NEVER)) return;
    const recognise = fitsFirst(path, WRITABLE)
      ? recogniseField
      : GIVES_FILES.includes(type) && recogniseUpload;
    const seen = recognise && recognise(site, location, (selector) => fitsAny(path, selector));
    if (!seen) return;
    report(seen);
    // Not of the focus: what is around a field may come about with the first letter.
    if (isLetter) {
      written = path[0] && new WeakRef(path[0]);
      at = location.href;
      told = seen;
    }
  };
  return (inside) => {
    for (const type of ['focusin', 'beforeinput', 'click', ...GIVES_FILES]) {
      inside.addEventListener(type, see, { capture: true, passive: true });
    }
  };
}

/**
 * What a person may put in by other ways than keys. Editors take what is pasted or dropped into their own hands, so
 * that no `beforeinput` follows. Not `change`, which is not seen outside a shadow root.
 */
const GIVES_FILES = ['paste', 'drop', 'input'];
