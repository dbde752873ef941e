/** A situation that somebody thinks up, to see what a pack would say in it. */
import { sittingAt } from './sittings-around.ts';
import { placeOfCase, situationOfCase } from './pack-cases.ts';
import { namedByWindows } from './pack-embed.ts';
import type { PackCase, RulePack } from './pack-schema.ts';
import type { Situation } from './situation.ts';
import type { SiteOverview } from './site-schema.ts';
import { sittingOf } from './sitting.ts';
import { parseMoment } from './window.ts';
import { allBounds } from './window-rule.ts';
import { DEVICE_KINDS, GRANTS, ROLES, type Sitting, type Tenant, type Text } from './words.ts';

/** Who, when, and what an administrator would have entered. An empty text: nothing is set. */
export interface Scenario {
  readonly role: string;
  readonly grant: string;
  readonly device: string;
  /** Whose meeting it is, where that is to be other than what the address shows. */
  readonly tenant: Tenant | '';
  readonly sitting: Sitting | '';
  /** An ISO 8601 local time by the clock of the pack's jurisdiction. */
  readonly at: string;
  /** A period of the municipality's own is open, as with `always` in the setting `windows`. */
  readonly ownWindow: boolean;
  /** When each event happened: local times as `at`. */
  readonly events: Readonly<Record<string, string>>;
}

/** The scenario as the engine takes it, or `null` where there is no moment to look at. */
export function situationIn(
  { role, grant, device, sitting, at, ownWindow, events }: Scenario,
  { jurisdiction: { zone } }: Pick<RulePack, 'jurisdiction'>,
  ownName: Text,
): Situation | null {
  const now = parseMoment(at, zone);
  if (now === null) return null;
  return {
    ...(role && { role }),
    ...(grant && { grant }),
    ...(device && { device }),
    councilTenants: [],
    windows: ownWindow ? [{ id: ownName.en, name: ownName, forEveryRule: true }] : [],
    events: Object.fromEntries(
      Object.entries(events).flatMap(([id, when]) => (when ? [[id, [when]] as const] : [])),
    ),
    sittings: sittingAt(sitting || undefined, now),
    now,
  };
}

/** The scenario of a case that the pack tells. */
export function scenarioOf(
  pack: RulePack,
  one: PackCase,
  sites: readonly Pick<SiteOverview, 'id' | 'family'>[],
): Scenario {
  const sitting = sittingOf(pack, placeOfCase(pack, one, sites), situationOfCase(pack, one));
  return {
    role: one.role ?? '',
    grant: one.grant ?? '',
    device: one.device ?? '',
    tenant: one.observation.tenant ?? '',
    sitting: sitting ?? '',
    at: one.at,
    ownWindow: one.window ?? false,
    events: one.events ?? {},
  };
}

/** The roles, grants and kinds of device that make sense under a pack: those that everyone knows, then its own. */
export function peopleOf({ vocabulary, rules }: Pick<RulePack, 'vocabulary' | 'rules'>): {
  readonly roles: readonly string[];
  readonly grants: readonly string[];
  readonly devices: readonly string[];
} {
  const joined = (
    usual: readonly string[],
    own: readonly { readonly id: string }[] = [],
    key: 'role' | 'grant' | 'device',
  ) => [
    ...new Set([
      ...usual,
      ...own.map(({ id }) => id),
      ...rules.flatMap(({ when }) => when[key] ?? []),
    ]),
  ];
  return {
    roles: joined(ROLES, vocabulary?.roles, 'role'),
    grants: joined(GRANTS, vocabulary?.grants, 'grant'),
    devices: joined(DEVICE_KINDS, vocabulary?.devices, 'device'),
  };
}

/** The events that open or close a pack's windows, each once: those that the windows name, and their elections. */
export const eventsOf = (pack: Pick<RulePack, 'windows'>): readonly string[] => [
  ...new Set([
    ...pack.windows.flatMap(allBounds).flatMap((bound) => ('event' in bound ? [bound.event] : [])),
    ...namedByWindows(pack).elections,
  ]),
];
