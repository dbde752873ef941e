/** The documents say what the code does. With UPDATE_DOCS=1 the generated tables are written anew. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { hostPermissions } from '../src/cli/assets.ts';
import { readReferences, readSites } from '../src/cli/rules.ts';
import { parsePolicy } from '../src/core/policy.ts';
import { SETTINGS } from '../src/core/settings.ts';
import config from '../wxt.config.ts';
import { readSources } from './architecture.ts';

const SETTINGS_BY_ID = v.record(v.string(), v.record(v.string(), v.unknown()));
const POLICY_FILE = v.object({
  '3rdparty': v.optional(v.object({ extensions: SETTINGS_BY_ID })),
  policies: v.optional(v.object({ '3rdparty': v.object({ Extensions: SETTINGS_BY_ID }) })),
});
const LOCK_FILE = v.object({
  packages: v.record(v.string(), v.object({ license: v.optional(v.string()) })),
});

const DOCUMENTS = [...markdownIn('.'), ...markdownIn('docs'), ...markdownIn('docs/admin')];
const read = (file: string): string => readFileSync(file, 'utf8');

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

describe('permissions', () => {
  const { manifest } = config;
  const made =
    typeof manifest === 'function'
      ? manifest({ browser: 'chrome', mode: 'production', command: 'build', manifestVersion: 3 })
      : manifest;

  test('each has a row with its reason in the README', async () => {
    const { permissions = [], optional_host_permissions: optional = [] } = (await made) ?? {};
    const rows = read('README.md')
      .split('\n')
      .filter((line) => line.startsWith('|'));
    const wanted = [...permissions, ...optional, 'host_permissions'].map((name) => `\`${name}\``);
    expect(wanted.filter((name) => !rows.some((row) => row.includes(name)))).toEqual([]);
    const named = rows
      .map((row) => row.split('`')[1])
      .filter((name) => /^[a-z_]+$/.test(name ?? ''));
    expect(new Set(named)).toEqual(new Set([...permissions, 'host_permissions']));
  });

  test('each site that is granted is in the list for administrators', () => {
    const wanted = siteTable();
    expect(blockIn('docs/administrators.md', 'sites', wanted)).toBe(wanted);
    const listed = read('docs/administrators.md');
    const hosts = hostPermissions().map((pattern) =>
      pattern.slice('https://'.length, -'/*'.length),
    );
    expect(hosts.filter((host) => !listed.includes(`\`${host}\``))).toEqual([]);
  });
});

test('the list of packs says what the packs say', () => {
  const wanted = packTable();
  expect(blockIn('docs/packs.md', 'packs', wanted)).toBe(wanted);
});

describe('settings', () => {
  test('the table for administrators says what the code says', () => {
    const wanted = settingTable();
    expect(blockIn('docs/administrators.md', 'settings', wanted)).toBe(wanted);
  });

  test('those that nothing reads yet are listed, and no others', () => {
    const code = readSources()
      .filter((file) => file.path !== 'src/core/settings.ts')
      .map(({ text }) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''))
      .join('\n');
    const unread = Object.keys(SETTINGS).filter(
      (name) => name !== 'locked' && !new RegExp(`\\b${name}\\b`).test(code),
    );
    const [, section = ''] = read('docs/administrators.md').split(
      '## Settings that nothing reads yet',
    );
    const listed = [...(section.split('\n## ')[0] ?? '').matchAll(/^- `(\w+)`/gm)].map(
      ([, name]) => name,
    );
    expect(new Set(listed)).toEqual(new Set(unread));
  });

  test('every example is a policy without an issue', () => {
    const blocks = [...read('docs/administrators.md').matchAll(/```json\n([\s\S]*?)```/g)];
    const policies = blocks.flatMap(([, text = '']) => policiesIn(JSON.parse(text)));
    expect(policies.length).toBeGreaterThan(1);
    expect(policies.flatMap((policy) => parsePolicy(policy).issues)).toEqual([]);
  });
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

function markdownIn(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.posix.join(folder, name));
}

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

const settingTable = (): string =>
  table(
    ['Key', 'Type', 'Meaning'],
    Object.entries(SETTINGS).map(([name, { type, meaning }]) => [
      `\`${name}\``,
      type === 'list' ? 'list of strings' : type,
      meaning.replaceAll('<', String.raw`\<`),
    ]),
  );

const siteTable = (): string =>
  table(
    ['Site', 'Name', 'Hosts'],
    readSites().map(({ id, name, hosts }) => [
      `\`${id}\``,
      name,
      hosts.map((host) => `\`${host}\``).join(', ') || 'only those of `extraHosts`',
    ]),
  );

const packTable = (): string =>
  table(
    ['Pack', 'What it is', 'Standing', 'Languages', 'Windows', 'Extends'],
    readReferences().packs.map((pack) => [
      `\`${pack.id}\``,
      pack.name.en,
      [
        pack.status.replaceAll('-', ' '),
        ...(pack.verified === false ? ['not verified'] : []),
        ...(pack.fictional ? ['invented'] : []),
      ].join(', '),
      pack.languages.join(', '),
      pack.windows.map(({ id }) => `\`${id}\``).join(', ') || '–',
      pack.extends === undefined ? '–' : `\`${pack.extends}\``,
    ]),
  );

/** A table as the formatter writes it: every column as wide as its widest cell. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, at) =>
    Math.max(3, title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What stands in `file` between the markers of `name`. With UPDATE_DOCS=1, `wanted` is put there first. */
function blockIn(file: string, name: string, wanted: string): string | undefined {
  const parts = (text: string) =>
    text.split(new RegExp(`(?<=<!-- ${name} -->)|(?=<!-- /${name} -->)`));
  const [before, , after] = parts(read(file));
  if (process.env['UPDATE_DOCS']) writeFileSync(file, `${before}\n\n${wanted}\n\n${after}`);
  return parts(read(file))[1]?.trim();
}

/** The settings in a policy file, of either family of browsers. */
function policiesIn(file: unknown): readonly Record<string, unknown>[] {
  const found = v.parse(POLICY_FILE, file);
  return [
    ...Object.values(found['3rdparty']?.extensions ?? {}),
    ...Object.values(found.policies?.['3rdparty'].Extensions ?? {}),
  ];
}
