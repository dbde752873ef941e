import { isDeepStrictEqual } from 'node:util';
import { readSites } from '../../../src/cli/rules.ts';
import { type Browser, BROWSERS, readBuilt } from '../builds.ts';
import { EXACTLY, IN_FORM, POLICY } from '../manifests.ts';
import { counted, type Row } from '../row.ts';

type Manifest = Readonly<Record<string, unknown>>;

export const manifestAllowsNothing: Row = {
  id: 'manifest-allows-nothing',
  says: 'The browser itself keeps the extension from more: no other permission, nothing that a page could ask for, no script or picture from elsewhere.',
  claimedIn: ['README.md', 'docs/privacy.md'],
  how: 'The whole manifest of each of the four builds, by itself: an entry that is not on the list of that browser (`test/prove/manifests.ts`) may not be there, and one that is says what stands there, or has the form that does. Each pattern of hosts is that of one host in `rules/sites/`. The content security policy is held directive by directive. They let the extension ask any https address; that it asks only those of packs is another row.',
  prove: (subject) => {
    const hosts = readSites().flatMap((site) => site.hosts.map((host) => `https://${host}/*`));
    const manifests = BROWSERS.map(
      (browser) =>
        [browser, JSON.parse(readBuilt(subject, browser, 'manifest.json')) as Manifest] as const,
    );
    const entries = manifests.flatMap(([, manifest]) => Object.keys(manifest));
    return {
      figure: `${counted(BROWSERS.length, 'manifest')} with ${counted(entries.length, 'entry', 'entries')}, ${counted(new Set(hosts).size, 'host')} of sites, and ${counted(Object.keys(POLICY).length, 'directive')} in each.`,
      found: manifests.flatMap(([browser, manifest]) =>
        [
          ...strayEntries(browser, manifest),
          ...strayHosts(manifest, new Set(hosts)),
          ...strayDirectives(manifest),
        ].map((what) => `${browser}: ${what}`),
      ),
    };
  },
};

const HELD_BY_ITSELF = ['host_permissions', 'content_security_policy'];

function strayEntries(browser: Browser, manifest: Manifest): readonly string[] {
  const exactly = EXACTLY[browser];
  const keys = new Set([
    ...Object.keys(manifest),
    ...Object.keys(exactly),
    ...Object.keys(IN_FORM),
  ]);
  return [...keys]
    .filter((key) => {
      const form = IN_FORM[key];
      if (HELD_BY_ITSELF.includes(key)) return false;
      if (form) return !form.test(JSON.stringify(manifest[key]));
      return !isDeepStrictEqual(manifest[key], exactly[key]);
    })
    .map((key) => `${key} is ${JSON.stringify(manifest[key])}`);
}

function strayHosts(manifest: Manifest, hosts: ReadonlySet<string>): readonly string[] {
  const patterns = manifest['host_permissions'] as readonly string[];
  return patterns
    .filter((pattern) => !hosts.has(pattern))
    .map((pattern) => `${pattern} is a host of no site`);
}

function strayDirectives(manifest: Manifest): readonly string[] {
  const { extension_pages: text = '', ...others } = (manifest['content_security_policy'] ??
    {}) as Readonly<Record<string, string>>;
  const said = Object.fromEntries(
    text.split(';').map((directive) => directive.trim().split(/ (.*)/)),
  ) as Readonly<Record<string, string>>;
  return [
    ...Object.keys(others).map((pages) => `there is a content security policy for ${pages}`),
    ...[...new Set([...Object.keys(POLICY), ...Object.keys(said)])]
      .filter((name) => said[name] !== POLICY[name])
      .map((name) => `the content security policy has “${name} ${said[name]}”`),
  ];
}
