import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import { type ElectionWindow, isOpen, parsePolicyWindow, resolveWindow } from './window.ts';
import type { Tenant } from './words.ts';

/** What is known without the page. */
export interface Situation {
  readonly role?: string;
  readonly grant?: string;
  readonly device?: string;
  readonly councilTenants: readonly string[];
  /** The windows that the administrator gave: each windowed rule of each pack applies in them. */
  readonly windows: readonly ElectionWindow[];
  /** Epoch milliseconds. */
  readonly now: number;
}

/** The zone in which a policy's dates are read: that of the first pack in force, else UTC. */
export const zoneOf = (packs: readonly RulePack[]): string => packs[0]?.jurisdiction.zone ?? 'UTC';

export function situationOf(policy: Policy, packs: readonly RulePack[], now: number): Situation {
  const zone = zoneOf(packs);
  return {
    ...(policy.role && { role: policy.role }),
    ...(policy.grant && { grant: policy.grant }),
    ...(policy.deviceKind && { device: policy.deviceKind }),
    councilTenants: (policy.councilTenants ?? []).map((tenant) => tenant.toLowerCase()),
    windows: (policy.windows ?? []).flatMap((text) => parsePolicyWindow(text, zone) ?? []),
    now,
  };
}

/** Every window that a pack's rules could apply in, open or not: its own first, then the administrator's. */
export const windowsFor = (pack: RulePack, situation: Situation): readonly ElectionWindow[] => [
  ...pack.windows.map((window) => resolveWindow(window, pack.jurisdiction.zone)),
  ...situation.windows,
];

export const openWindowsFor = (pack: RulePack, situation: Situation): readonly ElectionWindow[] =>
  windowsFor(pack, situation).filter((window) => isOpen(window, situation.now));

/** Whose account a meeting is on, by the administrator's list. `tenant` is what the address said, if anything. */
export function verdictOn(tenant: string | undefined, councilTenants: readonly string[]): Tenant {
  if (!tenant || tenant === 'unknown') return 'unknown';
  const [label = ''] = tenant.toLowerCase().split('.');
  // Webex calls the first label of its host “the site”, so that `webex:council` stands for `webex:council.webex.com` too.
  if ([tenant.toLowerCase(), label].some((name) => councilTenants.includes(name))) return 'council';
  return tenant === 'personal' ? 'personal' : 'other';
}
