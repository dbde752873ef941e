/** The documents say what the code does. With UPDATE_DOCS=1 the generated tables are written anew. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { explain } from '../src/cli/explain.ts';
import { readReferences, readSites } from '../src/cli/rules.ts';
import { situationOf } from '../src/core/situation.ts';
import { FAMILIES, OUTCOMES } from '../src/core/words.ts';
import { checkIn } from '../src/ui/messages/check.ts';
import { statusIn } from '../src/ui/messages/status.ts';
import config from '../wxt.config.ts';
import { blockIn, markdownIn, read, table } from './documents.ts';

const LOCK_FILE = v.object({
  packages: v.record(v.string(), v.object({ license: v.optional(v.string()) })),
});

const DOCUMENTS = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/admin')];

describe.each(DOCUMENTS)('%s', (file) => {
  test('names only files and headings that are there', () => {
    expect(linksOf(file).filter((link) => !resolves(file, link))).toEqual([]);
  });

  test('names only commands that package.json has', () => {
    const named = [...read(file).matchAll(/`npm (?:run )?([a-z]+)/g)].map(([, name = '']) => name);
    const ours = named.filter((name) => !['ci', 'install'].includes(name));
    expect(ours.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
  });

  test('speaks neutrally', () => {
    expect(
      read(file).match(/\b(?:violat|detect|warning|illegal|misuse|offen[cd]|suspicio)\w*/gi),
    ).toBeNull();
  });
});

describe('what others may rely on', () => {
  const fixed = (where: string): readonly string[] => {
    const [row = ''] = read('docs/design.md')
      .split('\n')
      .filter((line) => line.startsWith(`| ${where} `));
    return [...(row.split('|')[2]?.split(/: what|, among/)[0] ?? '').matchAll(/`([\w-]+)`/g)].map(
      ([, name = '']) => name,
    );
  };

  test('are these outcomes, and no other', () => {
    expect(fixed('Outcomes')).toEqual([...OUTCOMES]);
  });

  test('are what explain tells of an address', () => {
    const told = explain('https://x.com/compose/post', {
      sites: readSites(),
      packs: [],
      policy: {},
      answers: {},
      situation: situationOf({}, [], 0),
    });
    const named = fixed('`explain --json`');
    expect(named).toHaveLength(9);
    expect(Object.keys(told)).toEqual(expect.arrayContaining([...named]));
  });
});

describe('permissions', () => {
  const { manifest } = config;
  const made =
    typeof manifest === 'function'
      ? manifest({ browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 })
      : manifest;

  test('are in the table of the README, each with its reason as the extension gives it', async () => {
    const {
      permissions = [],
      optional_host_permissions: optional = [],
      ...rest
    } = (await made) ?? {};
    const { reasons, hostsWhy } = statusIn('en');
    const wanted = table(
      ['Permission', 'When', 'Reason'],
      [
        ...permissions.map((name) => [`\`${name}\``, 'always', reasons[name] ?? 'none']),
        [`\`host_permissions\`, ${rest.host_permissions?.length} patterns`, 'always', hostsWhy],
        ...optional.map((host) => [`\`${host}\``, 'by a click', checkIn('en').optionalWhy]),
      ],
    );
    expect(blockIn('README.md', 'permissions', wanted)).toBe(wanted);
    expect(permissions.filter((name) => !Object.hasOwn(reasons, name))).toEqual([]);
  });
});

test('the list of packs says what the packs say', () => {
  const wanted = packTable();
  expect(blockIn('docs/packs.md', 'packs', wanted)).toBe(wanted);
});

test('the list of sites says what the sites say', () => {
  for (const family of FAMILIES) {
    const wanted = siteTableOf(family);
    expect(blockIn('docs/sites.md', family, wanted)).toBe(wanted);
  }
});

test('every dependency has a row with its version and licence', () => {
  const rows = read('docs/dependencies.md').split('\n');
  const { dependencies, devDependencies, optionalDependencies } = packageJson;
  const lock = v.parse(LOCK_FILE, JSON.parse(read('package-lock.json')));
  const licenceOf = (name: string) => lock.packages[`node_modules/${name}`]?.license ?? 'none';
  const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
  const missing = Object.entries(all).filter(
    ([name, version]) =>
      !rows.some((row) =>
        [`\`${name}\``, ` ${version} `, ` ${licenceOf(name)} `].every((part) => row.includes(part)),
      ),
  );
  expect(missing).toEqual([]);
});

test('every work that is in the build is in NOTICE', () => {
  const notice = read('NOTICE').toLowerCase();
  const inBuild = [...Object.keys(packageJson.dependencies), '@digdir/designsystemet-css'];
  expect(inBuild.filter((name) => !notice.includes(name))).toEqual([]);
});

test('publiccode.yml names only files that are there', () => {
  const [, logo = ''] = /^logo: (.+)$/m.exec(read('publiccode.yml')) ?? [];
  expect(existsSync(logo)).toBe(true);
});

/** The targets of links and pictures, without those that lead to other sites. */
const linksOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)]
    .map(([, link, attribute]) => link ?? attribute ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

function resolves(from: string, link: string): boolean {
  const [file = '', heading] = link.split('#');
  const target = file ? path.posix.join(path.posix.dirname(from), file) : from;
  return existsSync(target) && (!heading || anchorsOf(target).includes(heading));
}

const anchorsOf = (file: string): readonly string[] =>
  [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{Letter}\p{Number}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** What each site of a family is known by. What nobody has seen stands in the last column, in the words of its evidence. */
const siteTableOf = (family: string): string =>
  table(
    ['Site', 'Hosts', 'Surfaces and activities', 'Whose account', 'Verified', 'Not verified'],
    readSites()
      .filter((site) => site.family === family)
      .map(({ id, name, hosts, selfHosted, addresses, fields, media, tenant, ...site }) => {
        const named = hosts.map((host) => `\`${host}\``);
        const acts = (known: readonly { surface: string | null; activity?: string }[]) =>
          known.flatMap(({ surface, activity }) =>
            surface ? [[surface, activity].filter(Boolean).join(' ')] : [],
          );
        const byAddress = new Set(acts(addresses));
        const byBox = new Set(acts(fields).filter((act) => !byAddress.has(act)));
        const unseen = site.evidence.filter(({ seen }) => seen.startsWith('unverified:'));
        return [
          `\`${id}\`, ${name}`,
          [...named, ...(selfHosted ? ['those of `extraHosts`'] : [])].join(', '),
          [
            ...[...byAddress].map((act) => `${act} (address)`),
            ...[...byBox].map((act) => `${act} (box)`),
            ...(media ? [`${media} join (live stream)`] : []),
          ].join(', '),
          tenant ? `\`${tenant.product}\`, by ${TENANT_SHOWN_BY[tenant.from]}` : '–',
          site.verified,
          unseen
            .map(({ seen }) => seen.slice('unverified: '.length).replaceAll('<', String.raw`\<`))
            .join('; ') || '–',
        ];
      }),
  );

const TENANT_SHOWN_BY = { host: 'its host', key: 'a value in the address' };

const packTable = (): string =>
  table(
    ['Pack', 'What it is', 'Standing', 'Languages', 'Windows', 'Extends'],
    readReferences().packs.map((pack) => [
      `\`${pack.id}\``,
      pack.name.en,
      [
        pack.status.replaceAll('-', ' '),
        ...(pack.validUntil === undefined ? [] : [`until ${pack.validUntil}`]),
        ...(pack.verified === false ? ['not verified'] : []),
        ...(pack.fictional ? ['invented'] : []),
      ].join(', '),
      pack.languages.join(', '),
      pack.windows.map(({ id }) => `\`${id}\``).join(', ') || '–',
      pack.extends === undefined ? '–' : `\`${pack.extends}\``,
    ]),
  );
