/** The documents for administrators say what the code does. With UPDATE_DOCS=1 the generated parts are written anew. */
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { hostPermissions } from '../src/cli/assets.ts';
import { CHROMIUM_ID, FIREFOX_ID } from '../src/cli/identity.ts';
import { choicesOf } from '../src/cli/policy/choices.ts';
import { type Browser, type Deployment, PLACEHOLDERS } from '../src/cli/policy/deployment.ts';
import { FORMAT_NAMES, FORMATS } from '../src/cli/policy/formats.ts';
import { ownPaths, registryKeys } from '../src/cli/policy/registry-keys.ts';
import { readSites } from '../src/cli/rules.ts';
import { EXAMPLE_SETTINGS } from '../src/core/example-settings.ts';
import { parsePolicy } from '../src/core/policy.ts';
import { type Setting, type SettingName, SETTINGS } from '../src/core/settings.ts';
import { settings } from '../src/core/wording/settings/en.ts';
import { readSources } from './architecture.ts';
import { blockIn, fencedIn, markdownIn, OWN_ID, read, table } from './documents.ts';

const ADMIN = markdownIn('docs/admin');
const SETTINGS_BY_ID = v.record(v.string(), v.record(v.string(), v.unknown()));
const POLICY_FILE = v.object({
  '3rdparty': v.optional(v.object({ extensions: SETTINGS_BY_ID })),
  policies: v.optional(v.object({ '3rdparty': v.object({ Extensions: SETTINGS_BY_ID }) })),
});

/** Files that name every setting, so that its name there says nothing about its use. */
const DESCRIBES_SETTINGS = /^src\/core\/(?:settings\.ts|example-settings\.ts|wording\/settings\/)/;

test('each site that is granted is in the list of hosts', () => {
  const wanted = siteTable();
  expect(blockIn('docs/admin/hosts.md', 'sites', wanted)).toBe(wanted);
  const listed = read('docs/admin/hosts.md');
  const hosts = hostPermissions().map((pattern) => pattern.slice('https://'.length, -'/*'.length));
  expect(hosts.filter((host) => !listed.includes(`\`${host}\``))).toEqual([]);
});

test('the formats of policies are those of the command line', () => {
  const wanted = table(
    ['Format', 'For'],
    FORMAT_NAMES.map((name) => [`\`${name}\``, FORMATS[name].use]),
  );
  expect(blockIn('docs/admin/README.md', 'formats', wanted)).toBe(wanted);
  const pages = ADMIN.map(read).join('\n');
  expect(FORMAT_NAMES.filter((name) => !pages.includes(`npx armslength policy ${name}`))).toEqual(
    [],
  );
});

describe('what is to be removed from a registry', () => {
  const deployment = (browsers: readonly Browser[]): Deployment => ({
    ids: { chrome: CHROMIUM_ID, edge: CHROMIUM_ID, firefox: FIREFOX_ID },
    browsers,
    installs: true,
    settings: {},
    filled: true,
    language: 'en',
    ...PLACEHOLDERS,
  });
  const HEAD = 'Windows Registry Editor Version 5.00';
  const fileOf = (...sections: readonly string[]) =>
    `\`\`\`reg\n${[HEAD, ...sections].join('\n\n')}\n\`\`\``;

  test('is what was put there for Firefox; for the others a file is printed', () => {
    const paths = ownPaths(deployment(['firefox']));
    const wanted = fileOf(...paths.map((key) => `[-HKEY_LOCAL_MACHINE\\${key}]`));
    expect(blockIn('docs/admin/remove.md', 'removal-firefox', wanted)).toBe(wanted);
  });

  test('is left to Firefox first, in the key that has installed it', () => {
    const key = registryKeys(deployment(['firefox'])).find(({ values }) =>
      values.some(([name]) => name === 'installation_mode'),
    );
    const wanted = fileOf(`[HKEY_LOCAL_MACHINE\\${key?.path}]\n"installation_mode"="blocked"`);
    expect(blockIn('docs/admin/remove.md', 'blocking', wanted)).toBe(wanted);
  });
});

describe('settings', () => {
  test('the reference says what the code says', () => {
    const wanted = settingTable();
    expect(blockIn('docs/admin/settings.md', 'settings', wanted)).toBe(wanted);
  });

  test('each is read somewhere', () => {
    const code = readSources()
      .filter(({ path: at }) => !DESCRIBES_SETTINGS.test(at))
      .map(({ text }) => text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'/g, ''))
      .join('\n');
    const unread = Object.keys(SETTINGS).filter(
      (name) => name !== 'locked' && !new RegExp(`\\b${name}\\b`).test(code),
    );
    expect(unread).toEqual([]);
  });

  test('every example is a policy without an issue', () => {
    const policies = ADMIN.flatMap((file) => fencedIn(read(file), 'json')).flatMap((text) =>
      policiesIn(JSON.parse(text)),
    );
    expect(policies.length).toBeGreaterThan(2);
    expect(policies.flatMap((policy) => parsePolicy(policy).issues)).toEqual([]);
  });
});

test('every id on the pages is that of the build, or stands for that of a package', () => {
  const pages = ADMIN.map(read).join('\n');
  expect(new Set(pages.match(/\b[a-p]{32}\b/g))).toEqual(new Set([CHROMIUM_ID, OWN_ID]));
  expect(new Set(pages.match(/armslength@[\w.]+\w/g))).toEqual(new Set([FIREFOX_ID]));
});

const settingTable = (): string =>
  table(
    ['Key', 'Type', 'Meaning', 'Example'],
    Object.entries(SETTINGS).map(([name, setting]) => [
      `\`${name}\``,
      typeOf(setting),
      settings[name as SettingName].meaning.replaceAll('<', String.raw`\<`),
      exampleOf(name as SettingName),
    ]),
  );

function typeOf(setting: Setting): string {
  if (setting.type === 'integer') return `integer, ${setting.least} to ${setting.most}`;
  const type =
    setting.type === 'list'
      ? `list of strings, at most ${setting.most.toLocaleString('en')}`
      : 'string';
  return choicesOf(setting) ? `${type}, of those named` : type;
}

/** Of a list the first item: the column is to show how one is written. */
function exampleOf(name: SettingName): string {
  const example: unknown = EXAMPLE_SETTINGS[name];
  const shown: unknown = Array.isArray(example) ? example.slice(0, 1) : example;
  const isEmpty = shown === '' || (Array.isArray(shown) && shown.length === 0);
  return isEmpty ? '–' : `\`${JSON.stringify(shown)}\``;
}

const siteTable = (): string =>
  table(
    ['Site', 'Name', 'Hosts'],
    readSites().map(({ id, name, hosts }) => [
      `\`${id}\``,
      name,
      hosts.map((host) => `\`${host}\``).join(', ') || 'only those of `extraHosts`',
    ]),
  );

/** The settings in a policy file of either family of browsers, or the settings themselves. */
function policiesIn(file: Readonly<Record<string, unknown>>): readonly Record<string, unknown>[] {
  if (!('3rdparty' in file) && !('policies' in file)) return [file];
  const found = v.parse(POLICY_FILE, file);
  return [
    ...Object.values(found['3rdparty']?.extensions ?? {}),
    ...Object.values(found.policies?.['3rdparty'].Extensions ?? {}),
  ];
}
