/** The packages of a release and what tells browsers of them, from the builds. */
import type { KeyObject } from 'node:crypto';
import { PLACEHOLDERS } from '../policy/deployment.ts';
import { crxOf, idOfKey } from './crx.ts';
import { type Files, textFile } from './files.ts';
import { forChromium, forFirefox, forSafari, manifestIn } from './manifest.ts';
import type { ReleaseWish } from './options.ts';
import { updatesJson, updatesXml } from './update-manifests.ts';
import { zipOf } from './zip.ts';

export interface Builds {
  readonly chrome: Files;
  readonly edge: Files;
  readonly firefox: Files;
  readonly safari: Files;
}

export interface Packages {
  readonly files: Files;
  readonly names: Readonly<Record<'chrome' | 'edge' | 'crx' | 'xpi' | 'safari', string>>;
  /** Of the CRX, by its key. */
  readonly chromiumId: string;
  readonly firefoxId: string;
  /** For policies: an update manifest of Chromium, and the package for Firefox. */
  readonly updateUrl: string;
  readonly installUrl: string;
}

/** Where nobody has said where the files will be: an address that leads nowhere on purpose. */
const NOWHERE = new URL('.', PLACEHOLDERS.updateUrl).href;

/** @param signedXpi what Mozilla made of the XPI, if it has */
export function packagesOf(
  builds: Builds,
  { hosts: services, packHosts, address }: ReleaseWish,
  key: KeyObject,
  signedXpi?: Uint8Array,
): Packages {
  const hosts = [...services, ...packHosts];
  const { version, minimum_chrome_version: oldestChromium = '' } = manifestIn(builds.chrome);
  const { gecko } = manifestIn(builds.firefox).browser_specific_settings ?? {};
  if (!gecko) throw new Error('The build for Firefox has no id.');
  const updates = (name: string) => (address === undefined ? undefined : address + name);
  const chromiumId = idOfKey(key);
  const named = `armslength-${version}`;
  const names = {
    chrome: `${named}-chrome.zip`,
    edge: `${named}-edge.zip`,
    crx: `${named}.crx`,
    xpi: signedXpi ? `${named}.xpi` : `${named}-unsigned.xpi`,
    safari: `${named}-safari.zip`,
  };
  const selfHosted = forChromium(builds.chrome, { hosts, updateUrl: updates('updates.xml') });
  const xpi = signedXpi ?? xpiOf(builds.firefox, { hosts, updateUrl: updates('updates.json') });
  const at = (name: string) => (address ?? NOWHERE) + name;
  return {
    files: new Map([
      [names.chrome, zipOf(forChromium(builds.chrome, { hosts }))],
      [names.edge, zipOf(forChromium(builds.edge, { hosts }))],
      [names.safari, zipOf(forSafari(builds.safari, { hosts }))],
      [names.crx, crxOf(zipOf(selfHosted), key)],
      [
        'updates.xml',
        textFile(
          updatesXml({
            id: chromiumId,
            version,
            address: at(names.crx),
            oldestBrowser: oldestChromium,
          }),
        ),
      ],
      [names.xpi, xpi],
      [
        'updates.json',
        textFile(
          updatesJson(
            {
              id: gecko.id,
              version,
              address: at(names.xpi),
              oldestBrowser: gecko.strict_min_version,
            },
            xpi,
          ),
        ),
      ],
    ]),
    names,
    chromiumId,
    firefoxId: gecko.id,
    updateUrl: updates('updates.xml') ?? PLACEHOLDERS.updateUrl,
    installUrl: updates(names.xpi) ?? PLACEHOLDERS.installUrl,
  };
}

/** The XPI as it is given to Mozilla. */
export const xpiOf = (build: Files, wish: Parameters<typeof forFirefox>[1]): Uint8Array =>
  zipOf(forFirefox(build, wish));
