/**
 * A text about the extension for whoever helps, without anything personal or local: no address, host, name, contact or
 * note, and no value of a setting that could hold one. In English, as what is wrong with a file is.
 */
import type { Issue } from './issue.ts';
import { missingHolidays } from './missing-holidays.ts';
import { strangersIn, type Surroundings } from './names-nothing.ts';
import { citationOf } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import {
  type PackIssue,
  type SettingStanding,
  settingOf,
  type SettingsSeen,
  settingStandings,
} from './setting-standing.ts';
import { isSettingName, type SettingName } from './settings.ts';
import { type Situation, windowsFor } from './situation.ts';
import { standingOf } from './window.ts';

export interface Diagnosed extends SettingsSeen, Surroundings {
  readonly version: string;
  /** A browser's family and its major version. */
  readonly browser: string;
  readonly packIssues: readonly PackIssue[];
  readonly situation: Situation;
  readonly sitesInReach: readonly string[];
  readonly permissions: readonly string[];
}

/** The settings whose values say nothing of a person or a municipality: words of the vocabulary, numbers, names of settings. */
const TOLD: readonly (keyof Policy)[] = [
  'deviceKind',
  'surfaces',
  'notice',
  'retentionDays',
  'language',
];

/** The diagnosis, a line a fact. */
export const diagnosisOf = (seen: Diagnosed): string =>
  [
    `Armslength ${seen.version}`,
    `browser: ${seen.browser}`,
    `language: ${seen.language}`,
    `policy: ${seen.policyState}`,
    ...settingStandings(seen)
      .filter(({ standing }) => standing !== 'default')
      .map(settingLine),
    ...seen.issues.map(issueLine),
    ...strangersIn(seen).map(({ setting }) => `names nothing: ${setting}`),
    ...seen.packs.map((pack) => `pack ${citationOf(pack)}`),
    ...seen.packIssues.map(packIssueLine),
    ...windowLines(seen),
    `sites in reach: ${seen.sitesInReach.length}`,
    `permissions: ${seen.permissions.join(', ')}`,
  ].join('\n');

/** A name that is none of ours may be anything. */
const knownName = (name: string): string => (isSettingName(name) ? name : 'unknown');

function settingLine({ name, standing, from, value, over }: SettingStanding): string {
  const told = value !== undefined && TOLD.includes(name as SettingName);
  return [
    `setting ${knownName(name)}: ${standing}`,
    ...(from === 'default' ? [] : [`from ${from}`]),
    ...(over ? [`over ${over === 'policy' ? 'choice' : 'policy'}`] : []),
    ...(told ? [String(value)] : []),
  ].join(', ');
}

/** Only the place: what was found is what somebody wrote, and what was expected there can be looked up. */
const issueLine = (issue: Issue): string => {
  const name = settingOf(issue);
  return `issue at ${knownName(name) === name ? issue.path : 'unknown'}`;
};

/** A pack is named only where it comes with the extension: any other is named by an address. */
const packIssueLine = ({ reference, issue }: PackIssue): string =>
  `pack issue in ${reference.startsWith('builtin:') ? reference : 'another pack'}: at ${issue.path || 'the whole of it'}`;

/** The windows of packs by their ids; those that the administrator named only by how many they are. */
function windowLines({ packs, situation }: Diagnosed): readonly string[] {
  const { now } = situation;
  return [
    ...packs.flatMap((pack) =>
      windowsFor(pack, { ...situation, windows: [] }).map(
        (window) => `window ${pack.id}/${window.id}: ${standingOf(window, now)}`,
      ),
    ),
    ...packs.flatMap((pack) =>
      missingHolidays(pack, situation).map(
        ({ window, calendar }) => `window ${pack.id}/${window}: without holidays of ${calendar}`,
      ),
    ),
    ...situation.windows.map((window) => `window of the settings: ${standingOf(window, now)}`),
  ];
}

/** What a browser tells of itself; `brands` where it has them. */
export interface Agent {
  readonly userAgent: string;
  readonly userAgentData?:
    | { readonly brands: readonly { readonly brand: string; readonly version: string }[] }
    | undefined;
}

/** A browser's family and major version: no more, since the rest tells one device from another. */
export function browserOf({ userAgent, userAgentData }: Agent): string {
  const real = (userAgentData?.brands ?? []).filter(({ brand }) => !/not.?a/i.test(brand));
  // One that builds on Chromium names both.
  const brand = real.find((one) => one.brand !== 'Chromium') ?? real[0];
  if (brand) return `${brand.brand} ${brand.version.split('.')[0]}`;
  const [, family, major] =
    /(Firefox|Edg|Chrome)\/(\d+)/.exec(userAgent) ??
    /Version\/(?=\d+.*(Safari))(\d+)/.exec(userAgent) ??
    [];
  return family && major ? `${family} ${major}` : 'unknown';
}
