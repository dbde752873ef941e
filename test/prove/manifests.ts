/** What a manifest of each browser may say, entry by entry. What is not here may not be there. */
import { CHROMIUM_KEY, FIREFOX_ID } from '../../src/cli/identity.ts';
import type { Browser } from './builds.ts';

/** The content security policy of the extension's pages. */
export const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self' https:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const IN_EVERY = {
  manifest_version: 3,
  default_locale: 'en',
  permissions: ['alarms', 'scripting', 'storage'],
  optional_host_permissions: ['https://*/*'],
  incognito: 'not_allowed',
  storage: { managed_schema: 'managed_schema.json' },
  options_ui: { page: 'log.html', open_in_tab: true },
  action: { default_title: 'Armslength', default_popup: 'popup.html' },
};
const AS_WORKER = { background: { type: 'module', service_worker: 'background.js' } };
const OF_CHROMIUM = { ...AS_WORKER, key: CHROMIUM_KEY, minimum_chrome_version: '144' };

/** What it says to the letter. */
export const EXACTLY: Readonly<Record<Browser, Readonly<Record<string, unknown>>>> = {
  chrome: { ...IN_EVERY, ...OF_CHROMIUM },
  edge: { ...IN_EVERY, ...OF_CHROMIUM },
  firefox: {
    ...IN_EVERY,
    background: { type: 'module', scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: FIREFOX_ID,
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  },
  safari: { ...IN_EVERY, ...AS_WORKER },
};

/** What it says in a certain form. The hosts and the policy are held by themselves. */
export const IN_FORM: Readonly<Record<string, RegExp>> = {
  name: /^"__MSG_extName__"$/,
  description: /^"__MSG_extDescription__"$/,
  version: /^"\d+\.\d+\.\d+"$/,
  icons: /^\{(?:"\d+":"icon\/\d+\.png",?)+\}$/,
};
