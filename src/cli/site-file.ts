/** Sites where packs may be given as well: what a reference is to, and one of the wrong kind in one sentence. */
import { existsSync, statSync } from 'node:fs';
import { type Site, siteSchema } from '../core/site-schema.ts';
import { STANDARD_INPUT } from './input.ts';
import { readJsonFile } from './json/read.ts';
import { type Kind, kindOf } from './kind.ts';
import { readAs } from './rules.ts';

const isFile = (reference: string): boolean =>
  reference === STANDARD_INPUT || (existsSync(reference) && statSync(reference).isFile());

/** The kind of file that a reference leads to; `null` for a pack that comes with the extension, or for no file of ours. */
export function kindAt(reference: string): Kind | null {
  if (reference.startsWith('builtin:') || !isFile(reference)) return null;
  const { content, beginning } = readJsonFile(reference);
  return kindOf((content ?? beginning)?.value).kind;
}

/** The site in a file; `null`: it is of another kind, or no file at all. @throws RulesError */
export const siteAt = (reference: string): Site | null =>
  kindAt(reference) === 'site' ? readAs(siteSchema, reference) : null;

/** Every site, with `site` in the place of the one that has its id: its examples may match no other. */
export const amongSites = (site: Site, sites: readonly Site[]): readonly Site[] => [
  ...sites.filter(({ id }) => id !== site.id),
  site,
];

export const isFolder = (reference: string): boolean =>
  reference !== STANDARD_INPUT && existsSync(reference) && statSync(reference).isDirectory();
