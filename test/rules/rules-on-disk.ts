/** The sites and packs as they are checked in, parsed, for the tests that hold them against the code. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readReferences } from '../../src/cli/rules.ts';
import { parse } from '../../src/core/issue.ts';
import { complete } from '../../src/core/pack-embed.ts';
import { packSchema, type RulePack } from '../../src/core/pack-schema.ts';
import { type Site, siteSchema } from '../../src/core/site-schema.ts';

export const RULES = fileURLToPath(new URL('../../rules/', import.meta.url));

export interface OnDisk<T> {
  /** The path below `rules/`, with forward slashes. */
  readonly file: string;
  readonly value: T;
}

const jsonFiles = (folder: string): readonly string[] =>
  readdirSync(path.join(RULES, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => path.posix.join(folder, file.replaceAll(path.sep, '/')))
    .toSorted();

const read = (file: string): unknown => JSON.parse(readFileSync(path.join(RULES, file), 'utf8'));

export const siteFiles = (): readonly OnDisk<unknown>[] =>
  jsonFiles('sites').map((file) => ({ file, value: read(file) }));

export const packFiles = (): readonly OnDisk<unknown>[] =>
  jsonFiles('packs').map((file) => ({ file, value: read(file) }));

/** Every site. @throws Error with all issues of the first that breaks its schema */
export const allSites = (): readonly Site[] =>
  siteFiles().map(({ file, value }) => {
    const result = parse(siteSchema, value);
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.issues, null, 2)}`);
    return result.value;
  });

/** Every pack, with what its windows name, as the build has it. @throws Error with all issues of the first that breaks its schema */
export function allPacks(): readonly RulePack[] {
  const references = readReferences();
  return packFiles().map(({ file, value }) => {
    const result = parse(packSchema, value);
    if (!result.ok) throw new Error(`${file}: ${JSON.stringify(result.issues, null, 2)}`);
    const whole = complete(result.value, references);
    if (!whole.ok) throw new Error(`${file}: ${JSON.stringify(whole.issue)}`);
    return whole.value;
  });
}
