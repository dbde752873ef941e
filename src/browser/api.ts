/**
 * The seam: the only file that knows which browser API object there is. The polyfill gives Chromium 144 to 147 the
 * `browser` namespace that Firefox, Safari and newer Chromium have by themselves.
 */
export { default as browser } from 'webextension-polyfill';
export type { Manifest, Runtime, Scripting, Storage, Tabs } from 'webextension-polyfill';
