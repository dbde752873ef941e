/** The data files of a build, made from `rules/` and from the table of settings. */
import { readdirSync, readFileSync } from 'node:fs';
import { managedSchema } from '../core/managed-schema.ts';
import { inPage, overviewOf } from '../core/site-schema.ts';
import { readBuiltinPacks, readSites } from './rules.ts';
import { SHIPPED } from './works.ts';

export interface Asset {
  readonly relativeDest: string;
  readonly contents: string;
}

/** Every generated file: two lists of the sites, the packs, and the schema of the policy. */
export function assets(): readonly Asset[] {
  const sites = readSites();
  const packs = readBuiltinPacks();
  return [
    json('sites.json', sites.map(overviewOf)),
    // The same for all sites at once, for the simulator alone: it is told of any address.
    json('recognition.json', sites.map(inPage)),
    // The schema is for editors; a browser has none of it.
    ...packs.map(({ $schema: _, ...pack }) => json(`packs/${pack.id}.json`, pack)),
    json(
      'packs.json',
      packs.map(({ id }) => id),
    ),
    json('managed_schema.json', managedSchema()),
    json('data-map.json', JSON.parse(readTop('docs/privacy/data-map.json'))),
    // Whoever passes a build on passes on its licences.
    { relativeDest: 'LICENSE.txt', contents: readTop('LICENSE') },
    {
      relativeDest: 'NOTICE.txt',
      contents: [readTop('NOTICE'), ...SHIPPED.map(licenceOf)].join('\n'),
    },
  ];
}

const readTop = (name: string): string =>
  readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');

/** As the package has it. One that comes without has the words that stand in NOTICE for all of its kind. */
function licenceOf(work: string): string {
  const folder = new URL(`../../node_modules/${work}/`, import.meta.url);
  const name = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = name ? readFileSync(new URL(name, folder), 'utf8') : withoutText(work, folder);
  return `${'='.repeat(78)}\n${work}\n\n${text}`;
}

function withoutText(work: string, folder: URL): string {
  const { license } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8')) as {
    readonly license?: string;
  };
  if (license !== 'MIT') throw new Error(`${work} comes without the text of its licence`);
  return 'The MIT License. Its text, and the copyright, are in the list above.\n';
}

/** The match patterns of every host that a site's entry names. */
export const hostPermissions = (): string[] =>
  readSites()
    .flatMap(({ hosts }) => hosts)
    .filter((host, _, all) => !all.includes(`*.${host}`))
    .map((host) => `https://${host}/*`)
    .toSorted();

const json = (relativeDest: string, value: unknown): Asset => ({
  relativeDest,
  contents: JSON.stringify(value),
});
