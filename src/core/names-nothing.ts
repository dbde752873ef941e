/** Settings that fit, and name nothing that is here: they are in force, and nothing comes of them. */
import { parseEvent } from './events.ts';
import type { RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import { eventsOf } from './scenario.ts';
import type { SettingName } from './settings.ts';
import type { SiteOverview } from './site-schema.ts';
import { GRANTS, ROLES } from './words.ts';

/** A word that names nothing, and those that would, as far as all of them are here. */
export interface Stranger {
  readonly setting: SettingName;
  readonly word: string;
  readonly known: readonly string[];
}

export interface Surroundings {
  readonly effective: Policy;
  /** Those in force. */
  readonly packs: readonly RulePack[];
  /** Of each pack that is asked for and not in force: it may know more words, so those that are here are not all. */
  readonly packIssues: readonly unknown[];
  readonly sites: readonly SiteOverview[];
}

/** In the order in which the settings are told. */
export const strangersIn = (of: Surroundings): readonly Stranger[] => [
  ...ofPacks(of).map((one) => (of.packIssues.length === 0 ? one : { ...one, known: [] })),
  ...ofSites(of),
];

function ofPacks({ effective, packs }: Surroundings): readonly Stranger[] {
  const { role, grant, events = [] } = effective;
  const own = (kind: 'roles' | 'grants') =>
    packs.flatMap(({ vocabulary }) => (vocabulary?.[kind] ?? []).map(({ id }) => id));
  return [
    ...unknown('role', role, [...ROLES, ...own('roles')]),
    ...unknown('grant', grant, [...GRANTS, ...own('grants')]),
    ...events.flatMap((text) =>
      unknown('events', parseEvent(text)?.[0], [...new Set(packs.flatMap(eventsOf))]),
    ),
  ];
}

function ofSites({ effective, sites }: Surroundings): readonly Stranger[] {
  const { councilTenants = [], extraHosts = [] } = effective;
  const products = sites.flatMap(({ product }) => product ?? []);
  const ids = sites.map(({ id }) => id);
  return [
    ...councilTenants.flatMap((text) =>
      unknown('councilTenants', before(text).toLowerCase(), [...new Set(products)]),
    ),
    ...extraHosts.flatMap((text) => unknown('extraHosts', before(text), ids)),
  ];
}

const before = (text: string): string => text.split(':')[0] ?? text;

const unknown = (
  setting: SettingName,
  word: string | undefined,
  known: readonly string[],
): readonly Stranger[] =>
  word === undefined || known.includes(word) ? [] : [{ setting, word, known }];
