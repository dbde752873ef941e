/** A profile for macOS with a part for each browser's installation and settings. Settings are plain, unwrapped. */
import { createHash } from 'node:crypto';
import { BROWSER_NAMES, type Deployment, extensionSettingsIn } from './deployment.ts';
import { type PlistValue, plistOf } from './plist.ts';

/** Reversed, as macOS names things: the host of the Firefox id. */
const IDENTIFIER = 'example.council.armslength';

const DOMAINS = { chrome: 'com.google.Chrome', edge: 'com.microsoft.Edge' } as const;

/** The preference domain of the extension's own settings in a browser of the Chromium family. */
export const settingsDomain = (
  browser: keyof typeof DOMAINS,
  { ids }: Pick<Deployment, 'ids'>,
): string => `${DOMAINS[browser]}.extensions.${ids[browser]}`;

export const mobileconfigOf = (deployment: Deployment): string =>
  plistOf({
    ...headOf('Configuration', IDENTIFIER),
    PayloadScope: 'System',
    PayloadDisplayName: 'Armslength',
    PayloadDescription: `Armslength and its settings in ${deployment.browsers.map((one) => BROWSER_NAMES[one]).join(', ')}`,
    ...(deployment.settings.municipality !== undefined && {
      PayloadOrganization: deployment.settings.municipality,
    }),
    PayloadRemovalDisallowed: true,
    PayloadContent: deployment.browsers.flatMap((browser) =>
      browser === 'firefox' ? [firefoxPart(deployment)] : chromiumParts(browser, deployment),
    ),
  });

const chromiumParts = (
  browser: keyof typeof DOMAINS,
  deployment: Deployment,
): readonly PlistValue[] => [
  ...(deployment.installs
    ? [
        {
          ...headOf(DOMAINS[browser], `${IDENTIFIER}.${browser}`),
          ...extensionSettingsIn(browser, deployment),
        },
      ]
    : []),
  {
    ...headOf(settingsDomain(browser, deployment), `${IDENTIFIER}.${browser}.settings`),
    ...settingsIn(deployment),
  },
];

const firefoxPart = (deployment: Deployment): PlistValue => ({
  ...headOf('org.mozilla.firefox', `${IDENTIFIER}.firefox`),
  EnterprisePoliciesEnabled: true,
  ...extensionSettingsIn('firefox', deployment),
  '3rdparty': { Extensions: { [deployment.ids.firefox]: settingsIn(deployment) } },
});

const settingsIn = ({ settings }: Deployment): Readonly<Record<string, PlistValue>> => settings;

const headOf = (type: string, identifier: string): Readonly<Record<string, PlistValue>> => ({
  PayloadType: type,
  PayloadVersion: 1,
  PayloadIdentifier: identifier,
  PayloadUUID: uuidOf(identifier),
});

/** The namespace for names that are addresses, as RFC 9562 gives it. */
const NAMESPACE = '6ba7b8119dad11d180b400c04fd430c8';

/** The same name has the same UUID (version 5), so that a device takes a later profile for a new edition of the same. */
function uuidOf(name: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(name).digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash
    .toString('hex', 0, 16)
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
    .toUpperCase();
}
