/** All that can be said about one file of `rules/`, or like them. */
import type { Issue } from '../core/issue.ts';
import { checkPack, checkPackReview } from '../core/pack-check.ts';
import { complete } from '../core/pack-embed.ts';
import { packSchema, type RulePack } from '../core/pack-schema.ts';
import { checkExamples, checkReview, checkShown } from '../core/site-check.ts';
import { overviewOf, type Site, siteSchema } from '../core/site-schema.ts';
import { type Finding, type JsonFile, readJsonFile } from './json/read.ts';
import { atHome } from './inherited.ts';
import { KINDS, kindOf } from './kind.ts';
import { MOST_LETTERS_OF_AN_ID } from './near.ts';
import { suggest } from './suggest.ts';
import type { Surroundings } from './surroundings.ts';
import { inOrder, located, typed } from './typed-file.ts';

export interface CheckedFile {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Something could not be looked at yet, because of what was found. */
  readonly unfinished: boolean;
}

export interface CheckOptions {
  /** Asked for only where it is needed. */
  readonly surroundings: () => Surroundings;
  /** The day on which evidence has to be fresh, such as 2026-11-22. */
  readonly today: string;
}

/** Every mistake in a file: against JSON, against its schema, and in what it says. @throws Misuse if it cannot be read */
export function checkFile(file: string, options: CheckOptions): CheckedFile {
  const json = readJsonFile(file);
  const { text, content } = json;
  if (!content) return { file, text, findings: json.findings, unfinished: true };
  const { findings, unfinished } = checkContent(json, content, options);
  return { file, text, findings: inOrder([...json.findings, ...findings]), unfinished };
}

function checkContent(
  json: JsonFile,
  content: NonNullable<JsonFile['content']>,
  { surroundings, today }: CheckOptions,
): Pick<CheckedFile, 'findings' | 'unfinished'> {
  const recognised = kindOf(content.value);
  if (recognised.kind === null)
    return { findings: located([recognised.issue], content), unfinished: true };
  const checked = <T>(
    { value, findings }: { value?: T; findings: readonly Finding[] },
    check: (value: T) => readonly Issue[],
  ) =>
    value === undefined
      ? { findings, unfinished: true }
      : { findings: located(check(value), content), unfinished: false };
  switch (recognised.kind) {
    case 'pack':
      return checked(typed(packSchema, json), (pack) => issuesInPack(pack, surroundings(), today));
    case 'site':
      return checked(typed(siteSchema, json), (site) => issuesInSite(site, surroundings(), today));
    default:
      return { ...typed(KINDS[recognised.kind].schema, json), unfinished: false };
  }
}

function issuesInPack(pack: RulePack, surroundings: Surroundings, today: string): readonly Issue[] {
  const whole = complete(pack, surroundings);
  if (!whole.ok) return [whole.issue];
  const issues = checkPack(whole.value, surroundings.sites.map(overviewOf));
  const known = [...surroundings.elections, ...surroundings.calendars];
  const own = [
    ...checkPackReview(pack, today),
    ...issues.map((one) => atHome(one, pack, whole.value)),
  ];
  return suggest(own, {
    most: MOST_LETTERS_OF_AN_ID,
    knownFor: ({ expected }) => {
      const [, folder] = /^an id in rules\/(elections|calendars)\//.exec(expected) ?? [];
      const carried = folder === 'elections' ? pack.elections : pack.calendars;
      return folder === undefined ? [] : [...known, ...(carried ?? [])].map(({ id }) => id);
    },
  });
}

/** A site is held against all others: its examples may match no other entry. */
function issuesInSite(site: Site, { sites }: Surroundings, today: string): readonly Issue[] {
  const others = sites.filter(({ id }) => id !== site.id);
  return [
    ...checkReview(site, today),
    ...checkShown(site),
    ...checkExamples(site, [...others, site], (url) => URL.parse(url)),
  ];
}
