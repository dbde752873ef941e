/** Reading `rules/` from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { type Issue, parse } from '../core/issue.ts';
import { complete, type References } from '../core/pack-embed.ts';
import { packSchema, type RulePack } from '../core/pack-schema.ts';
import { Misuse } from './misuse.ts';
import { type Site, siteSchema } from '../core/site-schema.ts';

export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

/** A file of `rules/` that breaks its schema. */
export class RulesError extends Error {
  constructor(file: string, issues: readonly Issue[]) {
    const lines = issues.map(
      ({ path: at, found, expected, mend }) =>
        `  ${at}: found ${found}, expected ${expected}. ${mend}`,
    );
    super([`${path.relative(process.cwd(), file)} is not in order:`, ...lines].join('\n'));
  }
}

/** Every site, by id. @throws RulesError */
export function readSites(folder: string = RULES): readonly Site[] {
  return jsonFilesIn(path.join(folder, 'sites')).map((file) => readAs(siteSchema, file));
}

/** Every pack that comes with the extension, whole, by id. @throws RulesError */
export function readBuiltinPacks(folder: string = RULES): readonly RulePack[] {
  const known = readReferences(folder);
  return packFilesIn(folder).map((file) => whole(file, readAs(packSchema, file), known));
}

/** One pack from a file, with what it inherits and what its windows name. @throws RulesError */
export const readPackFile = (file: string): RulePack =>
  whole(file, readAs(packSchema, file), readReferences());

function whole(file: string, pack: RulePack, known: References): RulePack {
  const made = complete(pack, known);
  if (!made.ok) throw new RulesError(file, [made.issue]);
  return made.value;
}

/** A pack by `builtin:<id>` or by its file. @throws RulesError @throws Misuse */
export function readPackByReference(reference: string): RulePack {
  if (!reference.startsWith('builtin:')) {
    if (!existsSync(reference)) throw new Misuse(`${reference}: no such file, nor builtin:<id>`);
    return readPackFile(reference);
  }
  const packs = readBuiltinPacks();
  const pack = packs.find(({ id }) => `builtin:${id}` === reference);
  if (pack) return pack;
  throw new Misuse(
    `${reference}: expected one of ${packs.map(({ id }) => `builtin:${id}`).join(', ')}`,
  );
}

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
  packs: packFilesIn(folder).map((file) => readAs(packSchema, file)),
  elections: readElectionFiles(folder).flatMap(({ value }) => value.elections.map(electionOf)),
  calendars: readCalendarFiles(folder).map(({ value }) => calendarOf(value)),
});

const packFilesIn = (folder: string): readonly string[] => jsonFilesIn(path.join(folder, 'packs'));

const readFolder = <S extends v.GenericSchema>(schema: S, folder: string) =>
  jsonFilesIn(folder).map((file) => ({
    file: path.basename(file),
    value: readAs(schema, file),
  }));

function readAs<S extends v.GenericSchema>(schema: S, file: string): v.InferOutput<S> {
  const result = parse(schema, readJson(file));
  if (!result.ok) throw new RulesError(file, result.issues);
  return result.value;
}

/** @throws Misuse if the file cannot be read, or is no JSON */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Misuse(`${file} could not be read as JSON: ${String(error)}`, { cause: error });
  }
}

const jsonFilesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .toSorted();
