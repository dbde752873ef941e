/** Random policies: none breaks what is shown or judged by it, and no good key is lost for a bad one beside it. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import { classify } from '../../src/core/classify.ts';
import { diagnosisOf } from '../../src/core/diagnosis.ts';
import { addressesIn } from '../../src/core/pack-address.ts';
import { parsePolicy, settle } from '../../src/core/policy.ts';
import { keepPolicy } from '../../src/core/policy-state.ts';
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
  /** What should not have happened. */
  readonly faults: readonly string[];
}

const NOW = Date.parse('2029-11-01T10:00Z');
const packs = readBuiltinPacks().filter(({ id }) => ['demo', 'dk-2021-05'].includes(id));

/** Tries `count` policies, made from `seed`. The first that does otherwise is made as small as it can be, and ends it. */
export function tryPolicies(count: number, seed: number): PoliciesOutcome {
  let [tried, kept, told] = [0, 0, 0];
  const property = fc.property(aPolicy, (policy) => {
    tried += 1;
    const fault = faultOf(policy);
    if (fault !== undefined) throw new Error(fault);
    kept += policy.filter(({ good }) => good !== undefined).length;
    told += policy.filter((one) => one.told).length;
  });
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: count, seed });
  return {
    tried,
    kept,
    told,
    faults: failed
      ? [`${String(errorInstance)} in ${fc.stringify(counterexample)} (seed ${seed})`]
      : [],
  };
}

function faultOf(made: readonly Made[]): string | undefined {
  const raw = rawOf(made);
  const { policy, issues } = parsePolicy(raw);
  for (const { name, good, told } of made) {
    const now: unknown = Object.hasOwn(policy, name)
      ? policy[name as keyof typeof policy]
      : undefined;
    if (!isDeepStrictEqual(now, good)) return `${name} came out as ${fc.stringify(now)}`;
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
  return faultInUse(raw) ?? faultInTime(raw);
}

/** Everything that goes by a policy: none of it may throw, and the status page shows every setting once. */
function faultInUse(raw: Readonly<Record<string, unknown>>): string | undefined {
  const { policy: set, issues } = parsePolicy(raw);
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
    choice,
    packs,
    language,
  };
  const standings = settingStandings(seen);
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
  if (!empty && (gone.state !== 'lost' || gone.raw !== raw)) return 'it is gone with its file';
  const back = keepPolicy(raw, true, gone);
  return isDeepStrictEqual(back, applied) ? undefined : 'it does not come back';
}
