/** The settings of a file that a command is asked about, with what is amiss in them at its place. */
import { existsSync } from 'node:fs';
import { type Issue, issueAt } from '../core/issue.ts';
import { parsePolicy } from '../core/policy.ts';
import { withMeaning } from '../core/with-meaning.ts';
import {
  asInFile,
  issuesInPack,
  LONGEST_SETTINGS,
  notSettings,
  ofSettings,
  strangersIn,
} from './checked-settings.ts';
import { STANDARD_INPUT } from './input.ts';
import { type Finding, readJsonFile } from './json/read.ts';
import { listsIn } from './listed.ts';
import { didYouMean } from './near.ts';
import { filesNear } from './near-file.ts';
import { packsNear } from './near-pack.ts';
import { readBuiltinPacks, readSites, RulesError } from './rules.ts';
import { suggest } from './suggest.ts';
import { inOrder, located } from './typed-file.ts';

type Raw = Readonly<Record<string, unknown>>;

interface Faults {
  /** Absent if there is none. */
  readonly error?: RulesError;
  /** Where they are, dotted. */
  readonly paths: readonly string[];
}

export interface PolicyFile {
  readonly raw: Raw;
  /** What is amiss in it: `issues`, and what it names that is not there. `packs`: whether its packs are asked about too. */
  readonly faults: (issues: readonly Issue[], packs: boolean) => Faults;
}

/** @throws Misuse if it cannot be read @throws RulesError if it is no JSON, or no settings */
export function readPolicyFile(file: string): PolicyFile {
  const { content, findings } = readJsonFile(file, LONGEST_SETTINGS);
  if (!content || findings.length > 0) throw new RulesError(file, findings.map(ofSettings));
  const inPlace = (issues: readonly Issue[]): readonly Finding[] =>
    inOrder(located(suggest(issues), content));
  const strange = inPlace(notSettings(content.value));
  if (strange.length > 0) throw new RulesError(file, strange);
  const raw = content.value as Raw;
  return {
    raw,
    faults: (issues, packs) => {
      const found = inPlace([
        ...issues.map((issue) => asInFile(issue, raw)),
        ...(packs ? ofPacks(raw) : []),
        ...strangers(raw, packs),
      ]);
      return {
        ...(found.length > 0 && { error: new RulesError(file, found) }),
        paths: found.map(({ keys = [], path }) => keys.join('.') || path),
      };
    },
  };
}

/** Here a pack may also be a file, which a policy could not name: it has to be there. */
function ofPacks({ packs }: Raw): readonly Issue[] {
  if (packs === undefined) return [];
  const placeOf = ({ path }: Issue): unknown =>
    Array.isArray(packs) ? packs[Number(path.split('.')[1])] : undefined;
  const unread = parsePolicy({ packs }).issues.filter((one) => typeof placeOf(one) !== 'string');
  const named: readonly unknown[] = Array.isArray(packs) ? packs : [];
  return [
    ...unread.map(withMeaning),
    ...named.flatMap((one, at) =>
      typeof one !== 'string' ||
      /^(?:builtin|https?):/.test(one) ||
      one === STANDARD_INPUT ||
      existsSync(one)
        ? []
        : [issueAt(`packs.${at}`, one, 'builtin:<id>, or a file that is there', mendOf(one))],
    ),
  ];
}

function mendOf(reference: string): string {
  const near = [...filesNear(reference), ...packsNear(reference)];
  return near.length > 0 ? didYouMean(near.map((one) => `“${one}”`)) : 'Correct it.';
}

function strangers(raw: Raw, packs: boolean): readonly Issue[] {
  const { policy, issues } = parsePolicy(raw);
  const lists = listsIn(packs ? raw : { ...raw, packs: [] }, issues);
  const known = { packs: readBuiltinPacks(), sites: readSites() };
  return [...strangersIn(lists, known), ...issuesInPack(policy.inlinePack, known.packs)];
}
