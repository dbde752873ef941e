/** The manifest of a build, changed into that of a package. */
import { type Files, textFile } from './files.ts';

export interface Manifest {
  readonly version: string;
  readonly key?: string;
  readonly host_permissions?: readonly string[];
  readonly minimum_chrome_version?: string;
  readonly browser_specific_settings?: {
    readonly gecko?: { readonly id: string; readonly strict_min_version: string };
  };
}

interface Wish {
  /** Hosts that the package needs beside those of the sites. */
  readonly hosts: readonly string[];
  /** Where Chromium or Firefox asks for updates, if not at a store and not only by policy. */
  readonly updateUrl?: string | undefined;
}

const NAME = 'manifest.json';

export const manifestIn = (build: Files): Manifest =>
  JSON.parse(Buffer.from(build.get(NAME) ?? []).toString()) as Manifest;

/** For Chromium's family. The key of unpacked builds goes: a store takes none, and a CRX has its own. */
export function forChromium(build: Files, { hosts, updateUrl }: Wish): Files {
  const { key: _, ...manifest } = manifestIn(build);
  return withManifest(build, {
    ...withHosts(manifest, hosts),
    ...(updateUrl !== undefined && { update_url: updateUrl }),
  });
}

export function forFirefox(build: Files, { hosts, updateUrl }: Wish): Files {
  const manifest = withHosts(manifestIn(build), hosts);
  const { gecko, ...others } = manifest.browser_specific_settings ?? {};
  return withManifest(build, {
    ...manifest,
    browser_specific_settings: {
      ...others,
      gecko: { ...gecko, ...(updateUrl !== undefined && { update_url: updateUrl }) },
    },
  });
}

export const forSafari = (build: Files, { hosts }: Wish): Files =>
  withManifest(build, withHosts(manifestIn(build), hosts));

/** Required, so that a browser grants them at an installation by policy, without a question. */
const withHosts = (manifest: Manifest, hosts: readonly string[]): Manifest => ({
  ...manifest,
  host_permissions: [
    ...new Set([...(manifest.host_permissions ?? []), ...hosts.map((host) => `https://${host}/*`)]),
  ].toSorted(),
});

const withManifest = (build: Files, manifest: object): Files =>
  new Map([...build, [NAME, textFile(JSON.stringify(manifest))]]);
