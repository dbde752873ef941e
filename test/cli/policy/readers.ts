/** What a browser, a console or a parser makes of each format: the settings in it, for each browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parsePlist } from 'plist';
import { SETTINGS, type SettingName } from '../../../src/core/settings.ts';
import type { Browser } from '../../../src/cli/policy/deployment.ts';
import type { FormatName } from '../../../src/cli/policy/formats.ts';
import { IDS } from './deployments.ts';
import { allNamed, attribute, parseXml } from './xml-tree.ts';

type Settings = Readonly<Record<string, unknown>>;
type Read = (document: string) => Partial<Readonly<Record<Browser | 'all', Settings>>>;
interface Part {
  readonly PayloadType: string;
}
interface Tree {
  readonly [key: string]: Tree;
}

const json = (text: string): Tree => JSON.parse(text) as Tree;
const chromium = (tree: Tree, browser: Browser) => tree['3rdparty']?.['extensions']?.[IDS[browser]];
const inFirefox = (tree: Tree) => tree['3rdparty']?.['Extensions']?.[IDS.firefox];

export const READERS: Readonly<Record<FormatName, Read>> = {
  chrome: (text) => only({ chrome: chromium(json(text), 'chrome') }),
  edge: (text) => only({ edge: chromium(json(text), 'edge') }),
  firefox: (text) => only({ firefox: inFirefox(json(text)['policies'] ?? {}) }),
  google: (text) => ({ all: mapped(json(text), (wrapped) => wrapped['Value']) }),
  jamf: (text) => ({
    all: Object.fromEntries(
      Object.entries(json(text)['properties'] ?? {}).flatMap(([name, property]) =>
        'default' in property ? [[name, property['default']]] : [],
      ),
    ),
  }),
  mobileconfig: (text) => {
    const parts = (parsePlist(text) as unknown as { PayloadContent: readonly Part[] })
      .PayloadContent;
    const part = (type: string) =>
      withoutHead((parts.find((one) => one.PayloadType === type) ?? {}) as Tree);
    return only({
      chrome: part(`com.google.Chrome.extensions.${IDS.chrome}`),
      edge: part(`com.microsoft.Edge.extensions.${IDS.edge}`),
      firefox: inFirefox(part('org.mozilla.firefox')),
    });
  },
  registry: (text) => inRegistry(text),
  admx: (text) => inTemplate(text),
  adml: (text) => ({ all: inExplanation(text) }),
  intune: (text) => inRegistry(/\$text = @'\n([\s\S]*?)\n'@\n/.exec(text)?.[1] ?? ''),
  linux: (text) => {
    const root = mkdtempSync(path.join(tmpdir(), 'armslength-linux-'));
    try {
      execFileSync('/bin/sh', ['-s', root], { input: text });
      const at = (file: string) => json(readFileSync(path.join(root, file), 'utf8'));
      return only({
        chrome: chromium(at('etc/chromium/policies/managed/armslength.json'), 'chrome'),
        edge: chromium(at('etc/opt/edge/policies/managed/armslength.json'), 'edge'),
        firefox: inFirefox(at('etc/firefox/policies/policies.json')['policies'] ?? {}),
      });
    } finally {
      rmSync(root, { recursive: true });
    }
  },
};

const only = (parts: Partial<Record<Browser, Settings | undefined>>) =>
  Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));

const mapped = (tree: Tree, change: (value: Tree) => unknown): Settings =>
  Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, change(value)]));

const withoutHead = (part: Tree): Tree =>
  Object.fromEntries(Object.entries(part).filter(([name]) => !name.startsWith('Payload')));

const PATHS: Readonly<Record<Browser, string>> = {
  chrome: `SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${IDS.chrome}\\policy`,
  edge: `SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${IDS.edge}\\policy`,
  firefox: `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${IDS.firefox}`,
};

type Values = ReadonlyMap<string, string | number | readonly string[]>;
type Registry = ReadonlyMap<string, Values>;

/** As each browser reads its own part of the registry: Chromium sorts names as texts, Firefox takes them as they come. */
const settingsFrom = (registry: Registry): Readonly<Record<Browser, Settings>> => ({
  chrome: byBrowser(registry, 'chrome'),
  edge: byBrowser(registry, 'edge'),
  firefox: byBrowser(registry, 'firefox'),
});

function byBrowser(registry: Registry, browser: Browser): Settings {
  const top = PATHS[browser];
  const scalars = [...(registry.get(top) ?? [])].map(([name, value]) => {
    const isList = SETTINGS[name as SettingName].type === 'list';
    if (browser === 'firefox')
      return [name, Array.isArray(value) ? JSON.parse(value.join('\n')) : value] as const;
    return [name, isList ? JSON.parse(String(value)) : value] as const;
  });
  const lists = [...registry]
    .filter(([key]) => key.startsWith(`${top}\\`))
    .map(([key, values]) => {
      const names = [...values.keys()];
      if (browser === 'firefox' && names[0] !== '1') throw new Error('Firefox sees no list here');
      const inOrder = browser === 'firefox' ? names : names.toSorted();
      return [key.slice(top.length + 1), inOrder.map((name) => values.get(name))] as const;
    });
  return Object.fromEntries<unknown>([...scalars, ...lists]);
}

const HIVE = 'HKEY_LOCAL_MACHINE\\';

/** A reader of registry files, as regedit is one. */
export function readRegistryFile(text: string): { registry: Registry; removed: readonly string[] } {
  const [head, ...lines] = text.replaceAll('\r\n', '\n').replaceAll(',\\\n  ', ',').split('\n');
  if (head !== 'Windows Registry Editor Version 5.00') throw new Error(`no such head: ${head}`);
  const registry = new Map<string, Map<string, string | number | readonly string[]>>();
  const removed: string[] = [];
  let values = new Map<string, string | number | readonly string[]>();
  for (const line of lines) {
    const [, minus, key] = /^\[(-?)(.*)\]$/.exec(line) ?? [];
    const [, name, value = ''] = /^"((?:[^"\\]|\\.)*)"=(.*)$/s.exec(line) ?? [];
    if (key !== undefined && minus) removed.push(key.slice(HIVE.length));
    else if (key !== undefined) registry.set(key.slice(HIVE.length), (values = new Map()));
    else if (name !== undefined) values.set(name, valueOf(value));
    else if (line !== '') throw new Error(`no line of a registry file: ${line}`);
  }
  return { registry, removed };
}

function valueOf(text: string): string | number | readonly string[] {
  const [, hexadecimal] = /^dword:([\da-f]{8})$/.exec(text) ?? [];
  if (hexadecimal) return Number.parseInt(hexadecimal, 16);
  const [, type, bytes = ''] = /^hex\((\d)\):(.*)$/.exec(text) ?? [];
  if (type) {
    const decoded = Buffer.from(bytes.replaceAll(',', ''), 'hex').toString('utf16le');
    return type === '7' ? decoded.slice(0, -2).split('\0') : decoded.slice(0, -1);
  }
  const [, quoted] = /^"((?:[^"\\]|\\["\\rn])*)"$/.exec(text) ?? [];
  if (quoted === undefined) throw new Error(`no value of a registry file: ${text}`);
  return quoted.replaceAll(/\\(.)/g, (_, sign: string) => ESCAPED[sign] ?? sign);
}

/** Wine writes ends of lines so. */
const ESCAPED: Readonly<Record<string, string>> = { r: '\r', n: '\n' };

const inRegistry = (text: string) => settingsFrom(readRegistryFile(text).registry);

/** What the policy that sets everything writes to the registry. */
function inTemplate(text: string): Readonly<Record<Browser, Settings>> {
  const registry = new Map<string, Map<string, string | number>>();
  for (const item of allNamed(parseXml(text), 'enabledList').flatMap((one) =>
    allNamed(one, 'item'),
  )) {
    const key = attribute(item, 'key');
    const values = registry.get(key) ?? new Map<string, string | number>();
    const [decimal] = allNamed(item, 'decimal');
    const [fixed] = allNamed(item, 'string');
    values.set(
      attribute(item, 'valueName'),
      decimal ? Number(attribute(decimal, 'value')) : (fixed?.text ?? ''),
    );
    registry.set(key, values);
  }
  return settingsFrom(registry);
}

function inExplanation(text: string): Settings {
  const explanation = allNamed(parseXml(text), 'string').find(
    (one) => attribute(one, 'id') === 'everything_Explain',
  );
  const lines = (explanation?.text ?? '').split('\n\n')[1]?.split('\n') ?? [];
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(': ');
      return [line.slice(0, at), JSON.parse(line.slice(at + 2)) as unknown];
    }),
  );
}
