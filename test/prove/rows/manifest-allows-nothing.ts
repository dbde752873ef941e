import { BROWSERS, readBuilt } from '../builds.ts';
import { counted, type Row } from '../row.ts';

interface Manifest {
  readonly [key: string]: unknown;
  readonly content_security_policy?: { readonly extension_pages?: string };
}

/** What the manifest has to say of each, and `undefined` for what may not be there. */
const WANTED: Readonly<Record<string, unknown>> = {
  permissions: ['alarms', 'scripting', 'storage'],
  optional_permissions: undefined,
  optional_host_permissions: ['https://*/*'],
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  declarative_net_request: undefined,
  devtools_page: undefined,
  chrome_url_overrides: undefined,
  sandbox: undefined,
};

/** What the content security policy has to say of each. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self' https:",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

export const manifestAllowsNothing: Row = {
  id: 'manifest-allows-nothing',
  says: 'The browser itself keeps the extension from more: no other permission, nothing that a page could ask for, no script or picture from elsewhere.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'The manifest and the content security policy of the four builds, entry by entry. They let the extension ask any https address; that it asks only those of packs is another row.',
  prove: (subject) => ({
    figure: `${counted(BROWSERS.length, 'manifest')}, ${counted(Object.keys(WANTED).length, 'entry', 'entries')} and ${counted(Object.keys(POLICY).length, 'directive')} in each.`,
    found: BROWSERS.flatMap((browser) =>
      strayIn(JSON.parse(readBuilt(subject, browser, 'manifest.json')) as Manifest).map(
        (what) => `${browser}: ${what}`,
      ),
    ),
  }),
};

function strayIn(manifest: Manifest): readonly string[] {
  const entries = Object.entries(WANTED)
    .filter(([key, wanted]) => JSON.stringify(manifest[key]) !== JSON.stringify(wanted))
    .map(([key]) => `${key} is ${JSON.stringify(manifest[key])}`);
  const said = Object.fromEntries(
    (manifest.content_security_policy?.extension_pages ?? '')
      .split(';')
      .map((directive) => directive.trim().split(/ (.*)/)),
  ) as Readonly<Record<string, string>>;
  const directives = [...new Set([...Object.keys(POLICY), ...Object.keys(said)])]
    .filter((name) => said[name] !== POLICY[name])
    .map((name) => `the content security policy has “${name} ${said[name]}”`);
  return [...entries, ...directives];
}
