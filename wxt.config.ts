import { defineConfig } from 'wxt';
import { assets, hostPermissions } from './src/cli/assets.ts';

/** The public half of the key that gives unpacked builds their id: gieichalgdjeaclohnaabeplokoljkkh. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAoJ8Pr57zhrY41qXHSzLdAbGsLrYavyEZOW6bTnlr/4hE6ULa6DMt5nFmWc7D4nSy+azUjoGHO7S8VvHHdFQUTaGgoz0Ul0tP6shp7r3bPpMOUzdKEtiBC5IIB82uRYuqUl8npSm5Yswl+fAl04VchRWASjNEDEZh4OiX4RwEcb5yIn7qXFbzEenqpiWeKfEh0dy+Bypf01U5FsmkzWph8iF1xY7MzIeISqIl8g8i+dB0am6XczqvtmDH3NKzFkAk3o1m6j7jcoIlyFGfcrxYifg57ObH4oRTQOu0D5vqcvuSrWIHCUz0UqfmE/sHi46xv7PvAD2ycP84cjMzq1/CJQIDAQAB';

/** Everything comes from the extension itself; data: is for the design system's own small pictures. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Files of the extension come from the disk: announcing them to the browser beforehand only costs bytes. Vite puts its code
 * for that round every `import()`, whether it is wanted or not; this is put in its place. Styles are all in the pages' own
 * sheets, so that there is nothing else to fetch with a script.
 */
const IMPORT_AND_NOTHING_ELSE = {
  name: 'import-and-nothing-else',
  enforce: 'pre' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : null,
};

/**
 * What a reminder takes is one file for all pages that show one. Left alone, the bundler cuts it wherever pages share
 * something else, and the popup has to open with a handful of small files, which together are larger.
 */
const REMINDER_IN_ONE_FILE = {
  groups: [
    {
      name: 'reminder',
      test: /\/src\/ui\/(?:popup\/(?:Reminded|state|answers)|Contact|Sources|Tags)\.tsx?$/,
    },
  ],
};

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: () => ({
    build: {
      modulePreload: false,
      rolldownOptions: { output: { codeSplitting: REMINDER_IN_ONE_FILE } },
    },
    plugins: [IMPORT_AND_NOTHING_ELSE],
  }),
  suppressWarnings: { firefoxDataCollection: true },
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...assets());
    },
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
          id: 'armslength@council.example',
          strict_min_version: '153.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
