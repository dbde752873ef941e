import { type Events, eventsIn } from './events.ts';
import { occurrencesOf } from './occurrences.ts';
import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import type { Span } from './sitting.ts';
import { type ElectionWindow, isOpen, parseInterval, parsePolicyWindow } from './window.ts';
import type { Tenant } from './words.ts';

/** What is known without the page. */
export interface Situation {
  readonly role?: string;
  readonly grant?: string;
  readonly device?: string;
  readonly councilTenants: readonly string[];
  /** The windows that the administrator gave: each windowed rule of each pack applies in them. */
  readonly windows: readonly ElectionWindow[];
  /** The events that the administrator entered: they open and close windows of the packs. */
  readonly events?: Events;
  /** The council's sittings that the administrator entered. */
  readonly sittings?: readonly Span[];
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
    events: eventsIn(policy.events ?? []),
    sittings: (policy.sittings ?? []).flatMap((text) => {
      const span = parseInterval(text, zone);
      return span ? [span] : [];
    }),
    now,
  };
}

/**
 * Every window that a pack's rules could apply in, open or not: its own first, then the administrator's.
 * A window that recurs is there up to three times under one id: as it was last, as it is now, and as it will be next.
 */
export const windowsFor = (
  pack: RulePack,
  situation: Pick<Situation, 'windows' | 'events' | 'now'>,
): readonly ElectionWindow[] => [
  ...pack.windows.flatMap((window) => {
    const election =
      window.kind === 'rule' ? pack.elections?.find(({ id }) => id === window.election) : undefined;
    const context = {
      zone: pack.jurisdiction.zone,
      calendars: pack.calendars ?? [],
      events: situation.events ?? {},
      election,
    };
    const occurrences = occurrencesOf(window, context, situation.now);
    return election?.verified === false
      ? occurrences.map((occurrence) => ({ ...occurrence, verified: false }))
      : occurrences;
  }),
  ...situation.windows,
];

/** Working days are slow to count: what is open is worked out once for a moment, whoever is asked about. */
type OpenOf = WeakMap<RulePack, readonly ElectionWindow[]>;

interface Opened {
  readonly now: number;
  readonly events: Events | undefined;
  readonly of: OpenOf;
}

const opened = new WeakMap<Situation['windows'], Opened>();

export function openWindowsFor(pack: RulePack, situation: Situation): readonly ElectionWindow[] {
  const { windows, events, now } = situation;
  const last = opened.get(windows);
  const same = last?.now === now && last.events === events;
  const of: OpenOf = same ? last.of : new WeakMap();
  const open = of.get(pack) ?? windowsFor(pack, situation).filter((one) => isOpen(one, now));
  opened.set(windows, { now, events, of: of.set(pack, open) });
  return open;
}

/** Whose account a meeting is on, by the administrator's list. `tenant` is what the address said, if anything. */
export function verdictOn(tenant: string | undefined, councilTenants: readonly string[]): Tenant {
  if (!tenant || tenant === 'unknown') return 'unknown';
  const [label = ''] = tenant.toLowerCase().split('.');
  // Webex calls the first label of its host “the site”, so that `webex:council` stands for `webex:council.webex.com` too.
  if ([tenant.toLowerCase(), label].some((name) => councilTenants.includes(name))) return 'council';
  if (tenant === 'personal') return 'personal';
  // Where nobody has said which accounts are the council's, nobody can say of one that it is not.
  return councilTenants.length > 0 ? 'other' : 'unknown';
}
