/** What a script in a page needs of the browser's interface for extensions. */
interface InPage {
  /** Without an id once the extension has been updated or removed. */
  readonly runtime?: {
    readonly id?: string;
    sendMessage(message: unknown): Promise<unknown>;
  };
  /** Chromium only. */
  readonly dom?: { openOrClosedShadowRoot(host: HTMLElement): ShadowRoot | null };
}

declare global {
  // Only `var` declares a property of globalThis.
  var browser: InPage | undefined;
  var chrome: InPage | undefined;
}

/**
 * To be asked when it is needed and not before: browsers make it at its first use, which took a fifth of the time
 * that starting takes. An element or a frame of the page may also go by the name of `browser`, and a frame of another
 * site lets nobody ask what it has: neither is a property of the window's own.
 */
export const inPage = (): InPage | undefined =>
  Object.hasOwn(globalThis, 'browser') ? globalThis.browser : globalThis.chrome;
