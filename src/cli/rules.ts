/** Reading `rules/` from disk. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as v from 'valibot';
import {
  type CalendarFile,
  calendarFileSchema,
  calendarOf,
  electionOf,
  type ElectionsFile,
  electionsFileSchema,
} from '../core/election-schema.ts';
import type { Issue } from '../core/issue.ts';
import { complete, type References } from '../core/pack-embed.ts';
import { A_PACK } from '../core/pack-extend.ts';
import { packSchema, type RulePack } from '../core/pack-schema.ts';
import { type Site, siteSchema } from '../core/site-schema.ts';
import { inShell } from './in-shell.ts';
import { type Finding, readJsonFile } from './json/read.ts';
import { type Kind, kindOf, KINDS } from './kind.ts';
import { lineOf, Misuse, NotInOrder, printable, whereIn } from './misuse.ts';
import { isSignedFile, signedPackIssue } from './signed.ts';
import { inOrder, typed } from './typed-file.ts';

export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A file that is no JSON, or breaks its schema. `advice` stands below what was found. */
export class RulesError extends NotInOrder {
  constructor(file: string, findings: readonly Finding[], advice?: string) {
    const name = nameOf(file);
    const lines = findings.map((finding) => `  ${lineOf(whereIn(name, finding), finding)}`);
    super([`${name} is not in order:`, ...lines, ...(advice ? [advice] : [])].join('\n'));
  }
}

/** A file of ours is told as seen from here, if it is below; any other as it was given. */
function nameOf(file: string): string {
  const seen = path.relative('', file);
  return file.startsWith(RULES) && !seen.startsWith('..') ? seen : file;
}

const adviceFor = (file: string): string =>
  `There may be more: “npx armslength validate ${inShell(printable(nameOf(file)))}” tells all that is to be mended.`;

/** Every site, by id. @throws RulesError */
export function readSites(folder: string = RULES): readonly Site[] {
  return jsonFilesIn(path.join(folder, 'sites')).map((file) => readAs(siteSchema, file));
}

/** Every pack that comes with the extension, whole, by id. @throws RulesError */
export const readBuiltinPacks = (folder: string = RULES): readonly RulePack[] =>
  allWhole(readReferences(folder));

/** @throws RulesError */
export const allWhole = (known: References): readonly RulePack[] =>
  known.packs.map((pack) => whole(pack, pack.id, known));

/** One pack from a file, with what it inherits and what its windows name. @throws RulesError */
export const readPackFile = (file: string, known: () => References = readReferences): RulePack =>
  whole(packAsWritten(file), file, known(), readJsonFile(file).content?.locate);

/** The same without what it inherits. @throws RulesError */
export function packAsWritten(file: string): RulePack {
  const json = readJsonFile(file);
  const { content, beginning } = json;
  if (isSignedFile(json)) throw new NotInOrder(lineOf(file, signedPackIssue(file)));
  const is = kindOf((content ?? beginning)?.value);
  // What is no JSON is told as that first: it may show too little of what it is.
  if (is.kind === null && content && json.findings.length === 0) {
    const issue = { ...is.issue, expected: KINDS.pack.name };
    if (is.isOther) throw new Misuse(lineOf(file, issue));
    throw new RulesError(file, [content.locate(issue)], adviceFor(file));
  }
  if (is.kind !== null && is.kind !== 'pack') throw new Misuse(notAPack(file, is.kind));
  return readAs(packSchema, file);
}

function notAPack(file: string, kind: Kind): string {
  const what = `${printable(file)} is ${KINDS[kind].name}, not a pack.`;
  return kind === 'site'
    ? `${what} “validate”, “test”, “print” and “diff” take sites too; “explain” looks at all that come with Armslength, and takes none.`
    : `${what} “validate” checks it.`;
}

function whole(
  pack: RulePack,
  file: string,
  known: References,
  locate: (issue: Issue) => Finding = atTop,
): RulePack {
  const made = complete(pack, known);
  if (!made.ok) throw new RulesError(file, [locate(baseToGive(made.issue))], adviceFor(file));
  return made.value;
}

const atTop = (issue: Issue): Finding => ({ ...issue, line: 1, column: 1, length: 0 });

/** A pack that is nowhere may be in a file that was not given. */
export const baseToGive = (issue: Issue): Issue =>
  issue.expected === A_PACK
    ? {
        ...issue,
        mend: 'Correct the id, or give the file of that pack as well: beside this one, or with --base where a command takes one pack.',
      }
    : issue;

/** A file of `rules/` by its name within its folder. */
interface NamedFile<T> {
  readonly file: string;
  readonly value: T;
}

/** Every file of elections, by country. @throws RulesError */
export const readElectionFiles = (folder: string = RULES): readonly NamedFile<ElectionsFile>[] =>
  readFolder(electionsFileSchema, path.join(folder, 'elections'));

/** Every file of holidays, by id. @throws RulesError */
export const readCalendarFiles = (folder: string = RULES): readonly NamedFile<CalendarFile>[] =>
  readFolder(calendarFileSchema, path.join(folder, 'calendars'));

/** What packs may name: every pack as it was written, every election and every holiday calendar. @throws RulesError */
export const readReferences = (folder: string = RULES): References => ({
  packs: jsonFilesIn(path.join(folder, 'packs')).map((file) => readAs(packSchema, file)),
  elections: readElectionFiles(folder).flatMap(({ value }) => value.elections.map(electionOf)),
  calendars: readCalendarFiles(folder).map(({ value }) => calendarOf(value)),
});

const readFolder = <S extends v.GenericSchema>(schema: S, folder: string) =>
  jsonFilesIn(folder).map((file) => ({
    file: path.basename(file),
    value: readAs(schema, file),
  }));

/** @throws RulesError */
export function readAs<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  const json = readJsonFile(file);
  const { value, findings } = typed(schema, json);
  const all = inOrder([...json.findings, ...findings]);
  if (all.length > 0 || value === undefined) throw new RulesError(file, all, adviceFor(file));
  return value;
}

/** The file of every pack that comes with the extension, by its id, which names the folder that it is in. */
export const builtinFiles = (folder: string = RULES): ReadonlyMap<string, string> =>
  new Map(
    jsonFilesIn(path.join(folder, 'packs')).map((file) => [
      path.basename(path.dirname(file)),
      file,
    ]),
  );

/** The JSON files of a folder and of those below it, in order. */
export const jsonFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
