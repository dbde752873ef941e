import type { Language } from '../core/words.ts';
import type { Life } from './life.ts';

declare global {
  /** By what the script of a page can be ended, in the extension's own world and out of the page's sight. */
  // Only `var` declares a property of globalThis.
  var armslength: Life | undefined;

  /** What the strip at the edge of a page says, where a policy asks for one. */
  var armslengthBanner:
    | { readonly says: string; readonly language: Language; stop?: () => void }
    | undefined;

  interface Document {
    /** Chromium only: https://wicg.github.io/nav-speculation/prerendering.html */
    readonly prerendering?: boolean;
  }

  interface HTMLElement {
    /** Firefox only, and only for extensions; Chromium has `dom.openOrClosedShadowRoot` for the same. */
    readonly openOrClosedShadowRoot?: ShadowRoot | null;
  }
}
