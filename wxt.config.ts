import { defineConfig } from 'wxt';
import { buildApart } from './src/cli/apart.ts';
import { assets, hostPermissions } from './src/cli/assets.ts';
import {
  EVERY_WORK_IS_NAMED,
  IMPORT_AND_NOTHING_ELSE,
  onlyOfPages,
  POLYFILL_AS_MODULE,
  startAndNothingElse,
} from './src/cli/bundling.ts';
import { CHROMIUM_KEY, FIREFOX_ID } from './src/cli/identity.ts';
import { LEAN_STYLES } from './src/cli/lean-styles.ts';
import { writeList } from './src/cli/own-files.ts';
import { A_SCRIPT_FOR_EACH_SITE } from './src/cli/site-scripts.ts';

/**
 * Everything comes from the extension itself, but for packs from the https addresses of a policy, which nobody knows
 * beforehand; data: is for the design system's own small pictures.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: ({ mode }) => ({
    build: {
      modulePreload: { polyfill: false, resolveDependencies: onlyOfPages },
      // How long each of them took is of no use to whoever makes a release on a slow machine.
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
    plugins: [
      IMPORT_AND_NOTHING_ELSE,
      POLYFILL_AS_MODULE,
      startAndNothingElse(mode === 'production'),
      LEAN_STYLES,
      A_SCRIPT_FOR_EACH_SITE,
      // In development WXT is in it with more, and nothing is passed on.
      ...(mode === 'production' ? [EVERY_WORK_IS_NAMED] : []),
    ],
  }),
  suppressWarnings: { firefoxDataCollection: true },
  hooks: {
    'entrypoints:grouped': (_, groups) => buildApart(groups),
    'build:publicAssets': (_, files) => {
      files.push(...assets());
    },
    // Only then all of them are there.
    'build:done': ({ config }) => writeList(config.outDir),
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['alarms', 'scripting', 'storage'],
    host_permissions: hostPermissions(),
    optional_host_permissions: ['https://*/*'],
    // Private windows are private: the extension is not there at all.
    incognito: 'not_allowed',
    storage: { managed_schema: 'managed_schema.json' },
    options_ui: { page: 'log.html', open_in_tab: true },
    ...(mode === 'production' && {
      content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    }),
    // Chromium has Temporal since 144. Firefox: the ESR that everything was tried in.
    ...(['chrome', 'edge'].includes(browser) && {
      key: CHROMIUM_KEY,
      minimum_chrome_version: '144',
    }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: FIREFOX_ID,
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
