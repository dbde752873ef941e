/**
 * Random policies, each in the place of another: none breaks what is shown or judged by it, no good key is lost for a bad
 * one beside it, and none for a bad one in its own place.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { classify } from '../../src/core/classify.ts';
import { diagnosisOf } from '../../src/core/diagnosis.ts';
import { addressesIn } from '../../src/core/pack-address.ts';
import { parsePolicy, settle } from '../../src/core/policy.ts';
import { keepPolicy, type KeptPolicy, policyIn } from '../../src/core/policy-state.ts';
import { nextChange } from '../../src/core/reach.ts';
import { remind } from '../../src/core/remind.ts';
import { settingOf, settingStandings } from '../../src/core/setting-standing.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { situationOf } from '../../src/core/situation.ts';
import { aPolicy, type Made, rawOf } from './random-policies.ts';

export interface PoliciesOutcome {
  readonly tried: number;
  /** Keys that had to be in force, in full or in part, and were. */
  readonly kept: number;
  /** Keys that had to be told about, and were. */
  readonly told: number;
  /** Keys of which nothing was good, so that what was there before had to go on, and did. */
  readonly goneOn: number;
  /** What should not have happened. */
  readonly faults: readonly string[];
}

const NOW = Date.parse('2029-11-01T10:00Z');
const packs = readBuiltinPacks().filter(({ id }) => ['demo', 'dk-2021-05'].includes(id));

/** Tries `count` policies, made from `seed`. The first that does otherwise is made as small as it can be, and ends it. */
export function tryPolicies(count: number, seed: number): PoliciesOutcome {
  let [tried, kept, told, goneOn] = [0, 0, 0, 0];
  const property = fc.property(aPolicy, aPolicy, (policy, before) => {
    tried += 1;
    const fault = faultOf(policy, before);
    if (fault !== undefined) throw new Error(fault);
    goneOn += policy.filter((one) => goesOn(one, before) !== undefined).length;
    kept += policy.filter(({ good }) => good !== undefined).length;
    told += policy.filter((one) => one.told).length;
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: count, seed });
  return {
    tried,
    kept,
    told,
    goneOn,
    faults: failed
      ? [`${String(errorInstance)} in ${fc.stringify(counterexample)} (seed ${seed})`]
      : [],
  };
}

/** What has to go on of the policy before, of a key of which nothing is good now. */
const goesOn = ({ name, good }: Made, before: readonly Made[]): unknown =>
  good === undefined ? before.find((one) => one.name === name)?.good : undefined;

function faultOf(made: readonly Made[], before: readonly Made[]): string | undefined {
  const raw = rawOf(made);
  const kept = keepPolicy(raw, true, keepPolicy(rawOf(before), true, undefined));
  if (made.length === 0) return faultInTime(rawOf(before));
  const { policy, issues } = policyIn(kept);
  for (const one of made) {
    const { name, good, told } = one;
    const now: unknown = Object.hasOwn(policy, name)
      ? policy[name as keyof typeof policy]
      : undefined;
    if (!isDeepStrictEqual(now, good ?? goesOn(one, before)))
      return `${name} came out as ${fc.stringify(now)}`;
    const about = issues.filter(
      (issue) => issue.path === name || issue.path.startsWith(`${name}.`),
    );
    if (about.length > 0 !== told) return `${name} is told ${about.length} times`;
    if (!about.every(({ found, expected, mend }) => found && expected && mend))
      return `${name} is told without saying what was found, expected, or how to mend it`;
  }
  if (Object.keys(policy).some((name) => !made.some((one) => one.name === name)))
    return 'a key that nobody set is in force';
  if (Object.hasOwn(Object.prototype, 'polluted')) return 'it reached the prototype of all objects';
  return faultAlone(made) ?? faultInUse(kept) ?? faultInTime(raw);
}

/** What another policy had before is nothing to a device that comes to know this one first. */
function faultAlone(made: readonly Made[]): string | undefined {
  const { policy } = parsePolicy(rawOf(made));
  const all = Object.fromEntries(
    made.filter(({ good }) => good !== undefined).map(({ name, good }) => [name, good]),
  );
  return isDeepStrictEqual({ ...policy }, all) ? undefined : 'by itself it comes out otherwise';
}

/** Everything that goes by a policy: none of it may throw, and the status page shows every setting once. */
function faultInUse(kept: KeptPolicy): string | undefined {
  const { policy: set, issues, earlier } = policyIn(kept);
  const choice = { role: 'councillor', packs: ['builtin:demo'] };
  const effective = settle(set, choice);
  const situation = situationOf(effective, packs, NOW);
  const language = effective.language ?? 'en';
  const seen = {
    policyState: 'applied' as const,
    effective,
    fromPolicy: Object.keys(set),
    issues,
    set,
    earlier,
    choice,
    packs,
    language,
  };
  const standings = settingStandings({ ...seen, packIssues: [] });
  const names = standings.map(({ name }) => name);
  if (standings.some(({ name, value }) => value !== undefined && !Object.hasOwn(SETTINGS, name)))
    return 'a setting that there is not is shown with a value';
  if (new Set(names).size !== names.length) return 'a setting is shown twice';
  if (!issues.every((issue) => names.includes(settingOf(issue)))) return 'an issue is not shown';
  diagnosisOf({
    ...seen,
    version: '1.0.0',
    browser: 'a browser',
    packIssues: [],
    sites: [],
    situation,
    sitesInReach: [],
    permissions: [],
  });
  addressesIn(effective.packs);
  const place = { site: 'x', family: 'social', surface: 'composer', activity: 'publish' } as const;
  classify(place, situation, packs);
  remind(place, 'X', { policy: effective, packs, situation, language });
  nextChange({ packs, situation, pausedUntil: 0, silences: [] });
  return undefined;
}

/** Whatever a policy was, it stays in force while its administrator is there and it is gone. */
function faultInTime(raw: Readonly<Record<string, unknown>>): string | undefined {
  const empty = Object.keys(raw).length === 0;
  const applied = keepPolicy(raw, true, undefined);
  if (applied.state !== (empty ? 'unknown' : 'applied')) return `it is ${applied.state}`;
  const gone = keepPolicy({}, true, applied);
  if (!empty && (gone.state !== 'lost' || gone.raw !== applied.raw))
    return 'it is gone with its file';
  const back = keepPolicy(raw, true, gone);
  return isDeepStrictEqual(back, applied) ? undefined : 'it does not come back';
}
