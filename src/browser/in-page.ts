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
 * that starting takes. An element of the page may also go by the name of `browser`.
 */
export const inPage = (): InPage | undefined =>
  globalThis.browser?.runtime ? globalThis.browser : globalThis.chrome;
