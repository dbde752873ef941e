/**
 * What an administrator can set. This one table is the source of the type, the managed schema, the templates and the
 * documentation. Flat on purpose: scalars and lists of strings are all that every console can carry.
 */
import * as v from 'valibot';
import { mendEvent, mendSitting, mendWindow } from './date-mends.ts';
import { mendEmail } from './email-mends.ts';
import { parseEvent } from './events.ts';
import { mendHost, mendTenant } from './host-mends.ts';
import { parsePackReference } from './pack-address.ts';
import type { Issue } from './issue.ts';
import { mendKey, ofKeys } from './key-mends.ts';
import { parsePublicKey } from './pack-key.ts';
import { LONGEST_PACK } from './pack-text.ts';
import { called, email, id, link, MOST_DAYS, period } from './schema.ts';
import { parseInterval, parsePolicyWindow } from './window.ts';
import { DEVICE_KINDS, LANGUAGES, NOTICES, SURFACES } from './words.ts';

/** More packs, keys, periods, accounts or hosts than any municipality has. Each is gone through for every reminder. */
const MOST_ITEMS = 100;
/** A council and its committees, ten times a week for close to four years. */
const MOST_SITTINGS = 2000;

const packReference = v.pipe(
  v.string(),
  v.check(
    (value) => parsePackReference(value) !== null,
    'builtin:<id> or an https address of a signed pack, with #sequence=<number> or without',
  ),
);
const keyAsJson = v.pipe(
  v.string(),
  v.check((value) => parsePublicKey(value).ok, 'a public Ed25519 key: a JWK as JSON text'),
);
const windowText = v.pipe(
  v.string(),
  v.check(
    (value) => parsePolicyWindow(value, 'UTC') !== null,
    '“always <name>” or “<start>/<end> <name>” in ISO 8601, such as 2029-10-01/2029-11-20 Local elections',
  ),
  // A note cites it, and what a note may hold is bounded.
  v.check((value) => {
    const window = parsePolicyWindow(value, 'UTC');
    return window === null || v.is(period, window.id);
  }, 'a name of at most 150 characters, without any that cannot be seen'),
);
const sitting = v.pipe(
  v.string(),
  v.check((value) => parseInterval(value, 'UTC') !== null, 'an ISO 8601 interval'),
);
const event = v.pipe(
  v.string(),
  v.check((value) => parseEvent(value) !== null, '<event-id>=<ISO date or date-time>'),
);
const tenant = v.pipe(
  v.string(),
  // No account has a slash in it: whoever writes one has given an address, which would never be found again.
  v.regex(/^[a-z0-9-]+:[^\s/]+$/i, '<product>:<id>, such as zoom:council.zoom.us'),
);
const extraHost = v.pipe(
  v.string(),
  // A name that ends in a number is read as an IPv4 address, and mostly is none.
  v.regex(
    /^[a-z0-9-]+:(?:[a-z0-9-]+\.)*(?=[0-9-]*[a-z])[a-z0-9-]+$/,
    '<site id>:<host>, such as mastodon:social.example',
  ),
);

// Its type is written down, since it asks the table that it is part of.
const settingName: v.GenericSchema<unknown, string> = v.pipe(
  v.string(),
  v.check(isSettingName, () => `one of ${Object.keys(SETTINGS).join(', ')}`),
);

/** A list keeps its good items when one is bad; a scalar is good or absent. */
export type Setting = {
  /** What is said of a value that does not fit, where there is more to say of it, or where it must not be shown. */
  readonly instead?: (value: unknown) => Partial<Issue>;
} & (
  | {
      readonly type: 'string';
      readonly value: v.GenericSchema;
    }
  | {
      readonly type: 'integer';
      readonly value: v.GenericSchema;
      readonly least: number;
      readonly most: number;
    }
  | {
      readonly type: 'list';
      readonly item: v.GenericSchema<unknown, string>;
      /** So many items count at most: the first ones. */
      readonly most: number;
      /** The same of an item alone: of what is no list, that it is none is what has to be said. */
      readonly ofItem: (item: unknown) => Partial<Issue>;
    }
);

const string = <S extends v.GenericSchema<unknown, string>>(value: S) =>
  ({ type: 'string', value }) as const;
const list = <S extends v.GenericSchema<unknown, string>>(
  item: S,
  ofItem: (item: unknown) => Partial<Issue> = () => ({}),
  most = MOST_ITEMS,
) => ({ type: 'list', item, ofItem, most }) as const;
const days = (least: number, most: number) => {
  const value = v.pipe(
    v.number('a whole number of days'),
    v.integer('a whole number of days'),
    v.minValue(least, `at least ${least} day`),
    v.maxValue(most, `at most ${most} days`),
  );
  return { type: 'integer', value, least, most } as const;
};

/** What each of them means is told in the words for settings, of which a background needs none. */
export const SETTINGS = {
  municipality: string(called),
  role: string(id),
  grant: string(id),
  deviceKind: string(v.picklist(DEVICE_KINDS)),
  packs: list(packReference),
  packKeys: { ...list(keyAsJson, mendKey), instead: ofKeys },
  inlinePack: string(
    v.pipe(v.string(), v.maxLength(LONGEST_PACK, `at most ${LONGEST_PACK} characters`)),
  ),
  windows: list(windowText, mendWindow),
  events: list(event, mendEvent),
  councilTenants: { ...list(tenant), instead: mendTenant },
  sittings: list(sitting, mendSitting, MOST_SITTINGS),
  extraHosts: { ...list(extraHost), instead: mendHost },
  surfaces: list(v.picklist(SURFACES)),
  notice: string(v.picklist(NOTICES)),
  retentionDays: days(1, MOST_DAYS),
  contactName: string(called),
  contactEmail: { ...string(email), instead: mendEmail },
  contactUrl: string(link),
  guidelineUrl: string(link),
  language: string(v.picklist(LANGUAGES)),
  locked: list(settingName),
} as const satisfies Record<string, Setting>;

type ValueOf<S> = S extends { item: infer I extends v.GenericSchema }
  ? readonly v.InferOutput<I>[]
  : S extends { value: infer V extends v.GenericSchema }
    ? v.InferOutput<V>
    : never;

export type SettingName = keyof typeof SETTINGS;

export function isSettingName(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

export type Policy = { readonly [Name in SettingName]?: ValueOf<(typeof SETTINGS)[Name]> };
