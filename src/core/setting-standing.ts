/** How each setting stands, and where its value in force comes from. */
import type { Issue } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { packValues } from './pack-values.ts';
import type { Policy } from './policy.ts';
import type { PolicyState } from './policy-state.ts';
import { retentionIn } from './retention.ts';
import { type SettingName, SETTINGS } from './settings.ts';
import { DEFAULT_SURFACES, type Language } from './words.ts';

/** What is wrong with a pack that a setting asks for. */
export interface PackIssue {
  /** The pack, as the setting names it; the setting itself where that holds the pack. */
  readonly reference: string;
  readonly issue: Issue;
  /** A good one is in force all the same. */
  readonly passedOver?: true;
}

export interface SettingStanding {
  readonly name: string;
  /**
   * `in-part`: some items of a list are left out, or nothing comes of them. `idle`: nothing comes of any. `earlier`:
   * nothing of what the administrator gave fits, and their earlier value goes on. `left-out`: the same, and there is none.
   * `pending`: the administrator's settings have not arrived. `default`: nobody has set it.
   */
  readonly standing:
    | 'in-force'
    | 'in-part'
    | 'idle'
    | 'earlier'
    | 'left-out'
    | 'pending'
    | 'default';
  /** Who set it: where it is left out, the administrator. `pack`: nobody has, and a pack in force gives it. */
  readonly from: 'policy' | 'pack' | 'choice' | 'default';
  /** Absent: nothing is in force. */
  readonly value?: NonNullable<Policy[SettingName]>;
  /** What of the administrator's is left out, and why. */
  readonly issues: readonly Issue[];
  /** What of the value nothing comes of, since there is no such pack, or the browser keeps the extension out there. */
  readonly idle: readonly string[];
  /** `policy`: the user's own choice gives way to the administrator's. `choice`: the other way round. */
  readonly over?: 'policy' | 'choice';
}

export interface SettingsSeen {
  readonly policyState: PolicyState;
  /** What is in force. */
  readonly effective: Policy;
  /** The names of the settings whose value in force is the administrator's. */
  readonly fromPolicy: readonly string[];
  /** What of the administrator's does not fit. */
  readonly issues: readonly Issue[];
  /** What the administrator set, as far as it fits. */
  readonly set: Policy;
  /** The settings in it whose earlier value goes on. */
  readonly earlier: readonly string[];
  /** What the user chose. */
  readonly choice: Policy;
  readonly packIssues: readonly PackIssue[];
  /** Hosts that the browser keeps the extension out of, where that has been tried. */
  readonly hostsKept?: { readonly missing: readonly string[] } | undefined;
  /** The packs in force, in order of precedence. */
  readonly packs: readonly RulePack[];
  /** The language in which their texts are told. */
  readonly language: Language;
}

/** What holds where nobody has set anything, as far as there is such a value. */
export const DEFAULTS: Policy = { surfaces: DEFAULT_SURFACES, notice: 'badge' };

/** Every setting, once: first what is in force, then what was left out, then all the others by the order of the table. */
export function settingStandings(seen: SettingsSeen): readonly SettingStanding[] {
  const names = [
    ...Object.keys(seen.effective),
    ...seen.issues.map(settingOf),
    ...Object.keys(SETTINGS),
  ];
  return [...new Set(names)].map((name) => withPacks(standingOf(name, seen), seen));
}

/** What nobody has set, and packs give. */
function withPacks(one: SettingStanding, seen: SettingsSeen): SettingStanding {
  const value = one.standing === 'default' ? givenByPacks(one.name, seen) : undefined;
  return value === undefined ? one : { ...one, standing: 'in-force', from: 'pack', value };
}

/** One text, or several where the packs differ. A note is kept for one number of days, whatever they say. */
function givenByPacks(
  name: string,
  { effective, packs, language }: SettingsSeen,
): SettingStanding['value'] {
  if (name === 'retentionDays') return retentionIn({}, packs).retentionDays;
  const values = packValues(name, effective, packs, language);
  return values.length > 1 ? values : values[0];
}

/** The setting that an issue is about. */
export const settingOf = ({ path }: Pick<Issue, 'path'>): string => path.split('.')[0] ?? path;

function standingOf(name: string, seen: SettingsSeen): SettingStanding {
  const { policyState, effective, fromPolicy, set, choice } = seen;
  const issues = seen.issues.filter((issue) => settingOf(issue) === name);
  const [value, theirs, own] = [effective, set, choice].map((all) =>
    // An administrator may write “constructor”, and every object has one.
    Object.hasOwn(all, name) ? all[name as SettingName] : undefined,
  );
  const leftOut = value === undefined && issues.length > 0;
  const from =
    leftOut || fromPolicy.includes(name) ? 'policy' : value === undefined ? 'default' : 'choice';
  const both = theirs !== undefined && own !== undefined && !isSame(theirs, own);
  const idle = idleIn(name, value, seen);
  const word = wordFor(value !== undefined, issues.length > 0, policyState);
  return {
    name,
    standing:
      from === 'policy' && seen.earlier.includes(name)
        ? 'earlier'
        : lessFor(word, idle.length, Array.isArray(value) ? value.length : 1),
    idle,
    from,
    ...(value !== undefined && { value }),
    issues,
    ...(both && { over: from === 'policy' ? 'policy' : 'choice' }),
  };
}

function idleIn(
  name: string,
  value: SettingStanding['value'] | undefined,
  { packIssues, hostsKept }: SettingsSeen,
): readonly string[] {
  const items = Array.isArray(value) ? value : [];
  const without = packIssues.filter(({ passedOver }) => !passedOver).map((one) => one.reference);
  if (name === 'inlinePack') return without.filter((reference) => reference === name);
  if (name === 'packs') return items.filter((item) => without.includes(item));
  if (name !== 'extraHosts') return [];
  const missing = hostsKept?.missing ?? [];
  return items.filter((item) => missing.includes(item.slice(item.indexOf(':') + 1)));
}

const lessFor = (
  word: SettingStanding['standing'],
  idle: number,
  all: number,
): SettingStanding['standing'] =>
  word !== 'in-force' || idle === 0 ? word : idle === all ? 'idle' : 'in-part';

function wordFor(
  inForce: boolean,
  leftOut: boolean,
  policyState: PolicyState,
): SettingStanding['standing'] {
  if (inForce) return leftOut ? 'in-part' : 'in-force';
  if (leftOut) return 'left-out';
  return policyState === 'unknown' ? 'pending' : 'default';
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);
