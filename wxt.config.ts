import { defineConfig } from 'wxt';
import { assets, hostPermissions } from './src/cli/assets.ts';
import { CHROMIUM_KEY, FIREFOX_ID } from './src/cli/identity.ts';
import { writeList } from './src/cli/own-files.ts';

/**
 * Everything comes from the extension itself, but for packs from the https addresses of a policy, which nobody knows
 * beforehand; data: is for the design system's own small pictures.
 */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' https:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

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
 * The script for pages is started and nothing else. WXT would put a logger round it which says nothing in what is
 * released, and other ways of declaring it which we do not use: a tenth of the bytes that every page is given. The same
 * goes for the background in what is released; in development WXT reloads the extension from there.
 */
const startAndNothingElse = (isReleased: boolean) => ({
  name: 'start-and-nothing-else',
  enforce: 'pre' as const,
  load: (id: string) => {
    if (id.endsWith('/define-unlisted-script.mjs'))
      return 'export const defineUnlistedScript = (main) => ({ main });';
    const [, script] = id.split('virtual:wxt-unlisted-script-entrypoint?');
    if (script) return `import script from '${script}'; export default script.main();`;
    if (!isReleased) return null;
    if (id.endsWith('/define-background.mjs'))
      return 'export const defineBackground = (definition) => definition;';
    const [, background] = id.split('virtual:wxt-background-entrypoint?');
    return background ? `import background from '${background}'; background.main();` : null;
  },
});

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox', 'safari'],
  vite: ({ mode }) => ({
    build: { modulePreload: false },
    plugins: [IMPORT_AND_NOTHING_ELSE, startAndNothingElse(mode === 'production')],
  }),
  suppressWarnings: { firefoxDataCollection: true },
  hooks: {
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
