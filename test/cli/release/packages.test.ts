/** The packages of a release, read back. */
import { generateKeyPairSync } from 'node:crypto';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { chromiumIdOf } from '../../../src/cli/identity.ts';
import { crxOf } from '../../../src/cli/release/crx.ts';
import { type Files, textFile } from '../../../src/cli/release/files.ts';
import { type Builds, packagesOf } from '../../../src/cli/release/packages.ts';
import { sha256Of } from '../../../src/cli/release/update-manifests.ts';
import { zipOf } from '../../../src/cli/release/zip.ts';
import { readCrx } from './crx-reader.ts';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const DER = publicKey.export({ type: 'spki', format: 'der' });
const ID = chromiumIdOf(DER.toString('base64'));
const ADDRESS = 'https://council.example/a&b/';

const build = (manifest: object): Files =>
  new Map([
    ['z.js', textFile('last')],
    ['manifest.json', textFile(JSON.stringify({ version: '1.2.3', ...manifest }))],
    ['_locales/da/messages.json', textFile('æøå')],
  ]);
const chromium = build({
  key: 'of unpacked builds',
  minimum_chrome_version: '144',
  host_permissions: ['https://x.com/*'],
});
const GECKO = { id: 'armslength@council.example', strict_min_version: '153.0' };
const BUILDS: Builds = {
  chrome: chromium,
  edge: chromium,
  firefox: build({
    host_permissions: ['https://x.com/*'],
    browser_specific_settings: { gecko: GECKO },
  }),
  safari: build({}),
};
const NO_WISH = { hosts: [], packHosts: [] };
const made = (wish: Parameters<typeof packagesOf>[1] = NO_WISH) => {
  const packages = packagesOf(BUILDS, wish, privateKey);
  const file = (name: string) => Buffer.from(packages.files.get(name) ?? []);
  const { chrome, edge, safari, xpi, crx } = packages.names;
  const manifests = [file(chrome), file(edge), file(safari), file(xpi), readCrx(file(crx)).zip].map(
    (zip) => JSON.parse(textIn(zip, 'manifest.json')) as Record<string, unknown>,
  );
  return { ...packages, file, manifests };
};
const textIn = (zip: Uint8Array, name: string) =>
  Buffer.from(unzipSync(zip)[name] ?? []).toString();

describe('a zip file', () => {
  test('gives back what was put in', () => {
    const back = unzipSync(zipOf(chromium));
    expect(Object.keys(back).toSorted()).toEqual([...chromium.keys()].toSorted());
    for (const [name, contents] of chromium)
      expect(Buffer.from(back[name] ?? []).equals(contents)).toBe(true);
  });

  test('is the same whatever the order and the time zone', () => {
    const other = new Map([...chromium].toReversed());
    const before = process.env['TZ'];
    const zones = ['UTC', 'Pacific/Kiritimati', 'America/New_York'];
    const digests = zones.map((zone) => {
      process.env['TZ'] = zone;
      return sha256Of(zipOf(zone === 'UTC' ? chromium : other));
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(new Set(digests).size).toBe(1);
  });
});

describe('a CRX', () => {
  const zip = zipOf(chromium);

  test('has the zip file, the key and its id, and its signature verifies', () => {
    const crx = readCrx(crxOf(zip, privateKey));
    expect(crx).toMatchObject({ id: ID, isSigned: true });
    expect(crx.publicKey.equals(DER)).toBe(true);
    expect(crx.zip.equals(zip)).toBe(true);
  });

  test('does not verify after a change of one bit', () => {
    const changed = Buffer.from(crxOf(zip, privateKey));
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(readCrx(changed).isSigned).toBe(false);
  });

  test('is the same each time', () => {
    expect(sha256Of(crxOf(zip, privateKey))).toBe(sha256Of(crxOf(zip, privateKey)));
  });
});

test('no package has the key of unpacked builds, or an address that nobody gave', () => {
  for (const manifest of made().manifests) {
    expect(manifest).not.toHaveProperty('key');
    expect(JSON.stringify(manifest)).not.toContain('update_url');
  }
});

test('an address goes to what comes from a server of one’s own, and never to a store', () => {
  const { manifests, updateUrl, installUrl } = made({ ...NO_WISH, address: ADDRESS });
  const [chrome, edge, , firefox, crx] = manifests;
  expect(chrome).not.toHaveProperty('update_url');
  expect(edge).not.toHaveProperty('update_url');
  expect(crx).toMatchObject({ update_url: `${ADDRESS}updates.xml` });
  expect(firefox).toMatchObject({
    browser_specific_settings: { gecko: { ...GECKO, update_url: `${ADDRESS}updates.json` } },
  });
  expect(updateUrl).toBe(`${ADDRESS}updates.xml`);
  expect(installUrl).toBe(`${ADDRESS}armslength-1.2.3-unsigned.xpi`);
});

test('hosts are required in every package, each once', () => {
  const wish = { hosts: ['x.com', '*.social.example'], packHosts: ['packs.council.example'] };
  for (const manifest of made(wish).manifests) {
    const hosts = ['https://*.social.example/*', 'https://packs.council.example/*'];
    expect(manifest['host_permissions']).toEqual([...hosts, 'https://x.com/*']);
  }
});

test('updates.xml names the id, the version, the CRX and the oldest browser', () => {
  const { file } = made({ ...NO_WISH, address: ADDRESS });
  const seen: Record<string, Record<string, string>> = {};
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    seen[name] = { ...attributes };
  });
  parser.write(file('updates.xml').toString()).close();
  expect(seen).toEqual({
    gupdate: { xmlns: 'http://www.google.com/update2/response', protocol: '2.0' },
    app: { appid: ID },
    updatecheck: {
      codebase: `${ADDRESS}armslength-1.2.3.crx`,
      version: '1.2.3',
      prodversionmin: '144',
    },
  });
});

test('updates.json names the id, the version, the XPI with its digest, and the oldest Firefox', () => {
  const { file, names } = made({ ...NO_WISH, address: ADDRESS });
  expect(JSON.parse(file('updates.json').toString())).toEqual({
    addons: {
      [GECKO.id]: {
        updates: [
          {
            version: '1.2.3',
            update_link: ADDRESS + names.xpi,
            update_hash: `sha256:${sha256Of(file(names.xpi))}`,
            applications: { gecko: { strict_min_version: '153.0' } },
          },
        ],
      },
    },
  });
});
