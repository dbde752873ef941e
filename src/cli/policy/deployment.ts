/** What a template is made from: the settings, and how each browser is to get the extension. */
import type { Policy } from '../../core/settings.ts';
import type { Language } from '../../core/words.ts';

export type Browser = 'chrome' | 'edge' | 'firefox';
export const BROWSERS: readonly Browser[] = ['chrome', 'edge', 'firefox'];
export const CHROMIUMS: readonly Browser[] = ['chrome', 'edge'];

export const BROWSER_NAMES: Readonly<Record<Browser, string>> = {
  chrome: 'Google Chrome',
  edge: 'Microsoft Edge',
  firefox: 'Mozilla Firefox',
};

export interface Deployment {
  /** Of one municipality; or of the invented one, as an example of each. */
  readonly settings: Policy;
  /** Whether the settings are a municipality's own. */
  readonly filled: boolean;
  /** Those that a template for several is to be for. */
  readonly browsers: readonly Browser[];
  readonly ids: Readonly<Record<Browser, string>>;
  /** Whether browsers are told to install the extension as well. */
  readonly installs: boolean;
  /** Where Chromium, Chrome and Edge ask for the extension and its updates: an update manifest (XML). */
  readonly updateUrl: string;
  /** Where Firefox gets the extension (XPI). */
  readonly installUrl: string;
  /** Of titles and explanations, where a format has any. */
  readonly language: Language;
}

/** Addresses that lead nowhere on purpose: `.invalid` is never given to anybody (RFC 2606). */
export const PLACEHOLDERS = {
  updateUrl: 'https://update-url.invalid/armslength/updates.xml',
  installUrl: 'https://install-url.invalid/armslength.xpi',
} as const;

/** `ExtensionSettings` with the one extension, where it is to be installed; to be spread into policies. */
export const extensionSettingsIn = (
  browser: Browser,
  deployment: Deployment,
): { readonly ExtensionSettings?: Readonly<Record<string, Installation>> } =>
  deployment.installs
    ? { ExtensionSettings: { [deployment.ids[browser]]: installationIn(browser, deployment) } }
    : {};

type Installation = Readonly<Record<string, string | boolean>>;

/** How the browser is told to install the extension, to keep it, and to show its button. */
export function installationIn(
  browser: Browser,
  { updateUrl, installUrl }: Deployment,
): Installation {
  const installed = { installation_mode: 'force_installed' };
  if (browser === 'firefox')
    return { ...installed, install_url: installUrl, default_area: 'navbar' };
  return {
    ...installed,
    update_url: updateUrl,
    // Without it a copy that is not from a store never asks for an update.
    override_update_url: true,
    ...(browser === 'chrome' ? { toolbar_pin: 'force_pinned' } : { toolbar_state: 'force_shown' }),
  };
}
