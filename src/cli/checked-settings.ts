/** A file of settings, held against our own parser and against what comes with the extension. Strict: nothing is let through. */
import { type Issue, issueAt, quote } from '../core/issue.ts';
import { LONGEST_PACK, parsePackText } from '../core/pack-text.ts';
import type { RulePack } from '../core/pack-schema.ts';
import { parsePolicy, type Policy } from '../core/policy.ts';
import { SETTINGS } from '../core/settings.ts';
import { withMeaning } from '../core/with-meaning.ts';
import { impossibleIn } from './impossible.ts';
import type { KnownSites } from './impossible-hosts.ts';
import { ofPackKey } from './key-in-settings.ts';
import { AN_EMPTY_FILE, type Finding, readJsonFile, readJsonText, SPLIT } from './json/read.ts';
import { isUnnamed } from './beside-named.ts';
import { kindInsteadOfSettings, KINDS } from './kind.ts';
import { type Lists, listsIn } from './listed.ts';
import { isKey, isSetOfKeys, OF_BROWSERS } from './other-file.ts';
import { ofPack } from './pack-mends.ts';
import { isSignedPack } from './signed.ts';
import { suggest } from './suggest.ts';
import { inOrder, located } from './typed-file.ts';
import { variablesIn } from './variable.ts';

/** What comes with the extension. */
export interface KnownRules extends KnownSites {
  readonly packs: readonly RulePack[];
}

export interface CheckedSettings {
  readonly file: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Absent if anything was found. */
  readonly good?: {
    readonly settings: Policy;
    /** Puts a further issue of the settings where it is in the file. */
    readonly locate: (issue: Issue) => Finding;
  };
}

/** Characters: a pack may stand in it as a text, with each of its quotes written as two. */
export const LONGEST_SETTINGS = 2 * LONGEST_PACK;

/** @throws Misuse if there is no such file, or it may not be read */
export function checkSettings(file: string, known: () => KnownRules): CheckedSettings {
  const { text, content, findings: mistakes } = readJsonFile(file, LONGEST_SETTINGS);
  if (!content) return { file, text, findings: mistakes.map(ofSettings) };
  const { settings, issues } = settingsIn(content.value, known);
  const findings = inOrder([...mistakes, ...located(suggest(issues), content)]);
  const { locate } = content;
  return { file, text, findings, ...(findings.length === 0 && { good: { settings, locate } }) };
}

/** A finding of any file as it is of settings: they begin with nothing that other files do, and cannot be split. */
export function ofSettings(finding: Finding): Finding {
  if (finding.found === AN_EMPTY_FILE)
    return { ...finding, expected: AN_OBJECT, mend: 'docs/admin/settings.md tells each of them.' };
  return finding.mend === SPLIT ? { ...finding, mend: TOO_LONG } : finding;
}

const TOO_LONG =
  'No settings are that long, even with the longest pack in “inlinePack”. Is it the right file?';

function settingsIn(
  value: unknown,
  known: () => KnownRules,
): { readonly settings: Policy; readonly issues: readonly Issue[] } {
  const strange = notSettings(value);
  if (strange.length > 0) return { settings: {}, issues: strange };
  const raw = value as Readonly<Record<string, unknown>>;
  const { policy, issues } = parsePolicy(raw);
  const variables = variablesIn(raw);
  const lists = listsIn(raw, [...issues, ...variables]);
  const rules = known();
  const isVariable = ({ path }: Issue) => variables.some((one) => one.path === path);
  return {
    settings: policy,
    issues: [
      // A variable may also make an address that there cannot be, and is what has to be mended.
      ...issues.filter((issue) => !isVariable(issue)).map((issue) => asInFile(issue, raw)),
      ...variables,
      ...strangersIn(lists, rules),
      ...issuesInPack(policy.inlinePack, rules.packs),
      // A key that is there, and is none, is told by that; and a list without any says that none is trusted.
      ...impossibleIn(lists, raw['packKeys'] !== undefined, rules),
    ],
  };
}

/** Why what a file says is no settings at all, if it is none. */
export function notSettings(value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [issueAt('', value, AN_OBJECT, 'Begin with { and end with }.')];
  const other = insteadOfSettings(value);
  if (other) return [{ path: '', expected: AN_OBJECT, ...other }];
  const stray = OF_BROWSERS.find((name) => Object.hasOwn(value, name));
  return stray === undefined ? [] : [keyIssue(stray, AN_OBJECT, ALONE)];
}

const PACK_MEND =
  'Settings name a pack in “packs”, or have it as text in “inlinePack”; “explain” takes its file as --pack.';
const KEY_MEND =
  'Settings have the text of a public key in “packKeys”, and nothing of a private one; “sign” and “verify” take a key as --key.';

/** What is surely another file: each of its keys would only be told as one that is no setting. */
function insteadOfSettings(value: object): Pick<Issue, 'found' | 'mend'> | undefined {
  if (isSignedPack(value)) return { found: 'a signed pack', mend: PACK_MEND };
  if (isKey(value)) return { found: 'a key', mend: KEY_MEND };
  if (isSetOfKeys(value)) return { found: 'a set of keys', mend: KEY_MEND };
  const kind = kindInsteadOfSettings(value);
  const mend = kind === 'pack' ? PACK_MEND : 'docs/admin/settings.md tells each setting.';
  return kind === null ? undefined : { found: KINDS[kind].name, mend };
}

/** An issue of a policy as its author reads it, who has the file before them. */
export const asInFile = (issue: Issue, raw: Readonly<Record<string, unknown>>): Issue =>
  withMeaning(ofPack(ofPackKey(asKey(issue), raw), raw));

const ALONE =
  'This is a file for a browser. Put what stands in it under “3rdparty”, “extensions” (for Firefox “Extensions”) and the id of the extension into a file of its own, without these keys, and give that.';
const AN_OBJECT = 'an object with the settings themselves, such as {"municipality": "Example"}';
const NAMES = Object.keys(SETTINGS);

/** Said so that the nearest name can be told. */
const asKey = (issue: Issue): Issue =>
  NAMES.some((name) => issue.path === name || issue.path.startsWith(`${name}.`))
    ? issue
    : keyIssue(issue.path, oneOf(NAMES), issue.mend);

const keyIssue = (name: string, expected: string, mend: string): Issue => ({
  path: name,
  keys: [name],
  aboutKey: true,
  found: `the key ${quote(name)}`,
  expected,
  mend,
});

/** What is well written, and names nothing that there is. */
export function strangersIn(lists: Lists, { packs, sites }: KnownRules): readonly Issue[] {
  const stranger = (path: string, found: string, words: readonly string[]): readonly Issue[] =>
    words.includes(found) ? [] : [issueAt(path, found, oneOf(words), 'Correct it.')];
  const builtin = packs.map(({ id }) => `builtin:${id}`);
  const ids = sites.map(({ id }) => id);
  return [
    ...lists('packs')
      .filter(({ item }) => item.startsWith('builtin:'))
      .flatMap(({ item, at }) => stranger(`packs.${at}`, item, builtin)),
    ...lists('extraHosts').flatMap(({ item, at }) => {
      const [site = ''] = item.split(':');
      return stranger(`extraHosts.${at}`, site, ids);
    }),
  ];
}

/** An empty text is no pack, and stands for none. */
export function issuesInPack(
  text: string | undefined,
  builtin: KnownRules['packs'],
): readonly Issue[] {
  if (text === undefined || text === '') return [];
  const read = parsePackText(text, builtin);
  const issues = read.ok ? keysTwiceIn(text) : read.issues;
  return issues.map((issue) => ({
    ...(isUnnamed(issue) ? carriedAlong(issue) : issue),
    path: ['inlinePack', ...(issue.path === '' ? [] : [issue.path])].join(' '),
    keys: ['inlinePack'],
  }));
}

/** A browser takes the last one without a word, so nobody would come to know that there are two. */
const keysTwiceIn = (text: string): readonly Issue[] =>
  readJsonText('inlinePack', text, LONGEST_PACK).findings.map(
    ({ path, found, expected, mend }) => ({ path, found, expected, mend }),
  );

/** A device has nothing beside the text, however well the id is known here. */
const carriedAlong = ({ path, found }: Issue): Issue => ({
  path,
  found,
  expected: 'the pack in “inlinePack” to carry what its windows name, with that id',
  mend: '“npx armslength calendar embed pack.json” prints it so, with what is in rules/ or is given with --base. Put that text here.',
});

const oneOf = (words: readonly string[]): string => `one of ${words.join(', ')}`;
