/** What the manifest of the installed package asks for, and what of it is granted now. */
import { browser } from './api.ts';

export interface Asked {
  readonly permissions: readonly string[];
  /** Patterns of addresses, for all the time. */
  readonly hosts: readonly string[];
  /** Patterns of addresses that a user may grant. */
  readonly optionalHosts: readonly string[];
}

export interface ManifestSeen {
  readonly asked: Asked;
  readonly granted: Omit<Asked, 'optionalHosts'>;
  /** The content security policy of the pages; empty where there is none. */
  readonly policy: string;
  /** Every other entry as JSON, by its name: which of the files run is among them. */
  readonly others: readonly (readonly [name: string, value: string])[];
}

/** The entries that are shown by themselves. */
const APART = [
  'permissions',
  'host_permissions',
  'optional_host_permissions',
  'content_security_policy',
];

export async function readManifest(): Promise<ManifestSeen> {
  const manifest = browser.runtime.getManifest();
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const policy = manifest.content_security_policy;
  return {
    asked: {
      permissions: manifest.permissions ?? [],
      hosts: manifest.host_permissions ?? [],
      optionalHosts: manifest.optional_host_permissions ?? [],
    },
    granted: { permissions, hosts: origins },
    policy: (typeof policy === 'string' ? policy : policy?.extension_pages) ?? '',
    others: Object.entries(manifest)
      .filter(([name]) => !APART.includes(name))
      .map(([name, value]) => [name, JSON.stringify(value)] as const),
  };
}
