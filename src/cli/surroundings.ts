/** What a pack or a site is checked against: everything else that is in `rules/`. */
import path from 'node:path';
import type * as v from 'valibot';
import {
  calendarFileSchema,
  calendarOf,
  electionOf,
  electionsFileSchema,
} from '../core/election-schema.ts';
import type { References } from '../core/pack-embed.ts';
import { packSchema } from '../core/pack-schema.ts';
import { type Site, siteSchema } from '../core/site-schema.ts';
import type { Countries } from './foreign.ts';
import { readJsonFile } from './json/read.ts';
import { jsonFilesIn, RULES } from './rules.ts';
import { typed } from './typed-file.ts';

export interface Surroundings extends References {
  readonly sites: readonly Site[];
  /** The files of `rules/` that are not in order, and so are missing above. */
  readonly broken: readonly string[];
  /** The ids of packs that are given in the same call, and are not in order. */
  readonly unread?: readonly string[];
  readonly countries: Countries;
}

/** Reads what is in order: one broken file is no reason to say nothing about the others. */
export function readSurroundings(folder: string = RULES): Surroundings {
  const broken: string[] = [];
  const read = <S extends v.GenericSchema>(schema: S, part: string) =>
    jsonFilesIn(path.join(folder, part)).flatMap((file): v.InferOutput<S>[] => {
      const json = readJsonFile(file);
      const { value } = typed(schema, json);
      if (value !== undefined && json.findings.length === 0) return [value];
      broken.push(file);
      return [];
    });
  const sites = read(siteSchema, 'sites');
  const elections = read(electionsFileSchema, 'elections');
  const calendars = read(calendarFileSchema, 'calendars');
  return {
    sites,
    packs: read(packSchema, 'packs'),
    elections: elections.flatMap((file) => file.elections.map(electionOf)),
    calendars: calendars.map(calendarOf),
    broken,
    countries: {
      elections: new Map(
        elections.flatMap(({ country, elections: some }) => some.map(({ id }) => [id, country])),
      ),
      calendars: new Map(
        calendars.flatMap(({ id, country }) => (country === undefined ? [] : [[id, country]])),
      ),
    },
  };
}
