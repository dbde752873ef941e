/** How things stand: settings, packs, sites and the clock, read from storage each time; a worker keeps only what cannot change. */
import { issuesOfTaken, takenHosts, withExtraHosts } from '../core/extra-hosts.ts';
import type { Issue } from '../core/issue.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { type Policy, settle } from '../core/policy.ts';
import { policyIn, type PolicyState } from '../core/policy-state.ts';
import { sitesInReach } from '../core/reach.ts';
import { type Retention, retentionIn } from '../core/retention.ts';
import type { SiteOverview } from '../core/site-schema.ts';
import type { SeenDays } from '../core/seen-days.ts';
import { situationOf } from '../core/situation.ts';
import type { World } from '../core/visit.ts';
import { DEFAULT_SURFACES } from '../core/words.ts';
import { browser } from './api.ts';
import { watchStorage } from './changes.ts';
import { choiceChanged, readChoice } from './choice.ts';
import { readData } from './data.ts';
import { keptPacksChanged } from './kept-packs.ts';
import { languageFor } from './language.ts';
import { type PacksInForce, readPacks } from './packs.ts';
import { readPause } from './pause.ts';
import { policyChanged, readPolicy } from './policy.ts';
import { readDays } from './seen-days.ts';
import { readSilences } from './silences.ts';

/** How things stand, and how they came to. */
export interface Report extends World, PacksInForce, Retention {
  readonly policyState: PolicyState;
  /** The settings in force: the policy's, and the user's where it leaves room. */
  readonly effective: Policy;
  /** The names of the settings whose value in force is the policy's. */
  readonly fromPolicy: readonly string[];
  /** What the administrator set, as far as it fits. */
  readonly set: Policy;
  /** The settings in it whose earlier value goes on, since nothing of the present one fits. */
  readonly earlier: readonly string[];
  /** What the user chose. */
  readonly choice: Policy;
  readonly issues: readonly Issue[];
  readonly packs: readonly RulePack[];
  readonly sites: readonly SiteOverview[];
  /** The ids of the sites at which a rule can speak now. */
  readonly sitesInReach: readonly string[];
  readonly permissions: readonly string[];
  readonly version: string;
  /** The days that the clock has shown, where notes are erased by their age. */
  readonly days: SeenDays | undefined;
}

/** How things stand at `now` (epoch milliseconds). */
export async function readReport(now = Date.now()): Promise<Report> {
  const [kept, choice, known, pausedUntil, silences, granted] = await Promise.all([
    readPolicy(),
    readChoice(),
    readData<readonly SiteOverview[]>('sites.json'),
    readPause(),
    readSilences(),
    browser.permissions.getAll(),
  ]);
  const { policy, issues, earlier } = policyIn(kept);
  const effective = settle(policy, choice);
  const noPack = earlier.includes('inlinePack') && kept.raw['inlinePack'];
  const { packs, packIssues, fetched } = await readPacks({ effective, policy, noPack }, now);
  const retention = retentionIn(effective, packs);
  const situation = situationOf(effective, packs, now);
  const surfaces = effective.surfaces ?? DEFAULT_SURFACES;
  const sites = withExtraHosts(known, effective.extraHosts);
  return {
    policyState: kept.state,
    policy: effective,
    effective,
    fromPolicy: namesOf(policy).filter((name) => effective[name] === policy[name]),
    set: policy,
    earlier,
    choice,
    issues: [
      ...issues,
      ...issuesOfTaken(takenHosts(known, effective.extraHosts), listIn(kept.raw['extraHosts'])),
    ],
    packs,
    packIssues,
    fetched,
    sites,
    sitesInReach: sitesInReach(sites, packs, situation, surfaces),
    surfaces,
    situation,
    pausedUntil,
    silences,
    language: languageFor(effective),
    permissions: granted.permissions ?? [],
    version: browser.runtime.getManifest().version,
    ...retention,
    days: await readDays(retention, now),
  };
}

const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const namesOf = (policy: Policy) => Object.keys(policy) as (keyof Policy)[];

/** Calls back after what an administrator or the user decides has changed, or what was fetched. */
export function watchReport(callback: () => void, signal: AbortSignal): void {
  watchStorage(
    'local',
    (changes) => {
      if (policyChanged(changes) || choiceChanged(changes) || keptPacksChanged(changes)) callback();
    },
    signal,
  );
}
