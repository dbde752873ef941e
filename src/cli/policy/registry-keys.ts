/** What a deployment is in the Windows registry: keys, each with its values. */
import { type Browser, type Deployment, installationIn } from './deployment.ts';

/** A number is a REG_DWORD, a text a REG_SZ, a list of lines a REG_MULTI_SZ. */
export type RegistryValue = number | string | readonly string[];

export type RegistryEntry = readonly [name: string, value: RegistryValue];

export interface RegistryKey {
  /** Below HKEY_LOCAL_MACHINE. */
  readonly path: string;
  /** By name, in order. */
  readonly values: readonly RegistryEntry[];
}

const ROOTS: Readonly<Record<Browser, string>> = {
  chrome: String.raw`SOFTWARE\Policies\Google\Chrome`,
  edge: String.raw`SOFTWARE\Policies\Microsoft\Edge`,
  firefox: String.raw`SOFTWARE\Policies\Mozilla\Firefox`,
};

const extensionPath = (browser: Browser, id: string): string =>
  browser === 'firefox'
    ? `${ROOTS.firefox}\\3rdparty\\Extensions\\${id}`
    : `${ROOTS[browser]}\\3rdparty\\extensions\\${id}`;

export const settingsPath = (browser: Browser, id: string): string =>
  `${extensionPath(browser, id)}${browser === 'firefox' ? '' : '\\policy'}`;

/** A key of its own below ExtensionSettings, beside those of other extensions, and not one JSON text for all of them. */
const installationPath = (browser: Browser, id: string): string =>
  `${ROOTS[browser]}\\ExtensionSettings\\${id}`;

/** The keys of our own that `registryKeys` writes: nothing else of the machine is in them. */
export const ownPaths = ({ ids, browsers, installs }: Deployment): readonly string[] =>
  browsers.flatMap((browser) => [
    ...(installs ? [installationPath(browser, ids[browser])] : []),
    extensionPath(browser, ids[browser]),
  ]);

export const registryKeys = (deployment: Deployment): readonly RegistryKey[] =>
  deployment.browsers.flatMap((browser) => {
    const id = deployment.ids[browser];
    return [
      ...(deployment.installs
        ? [
            {
              path: installationPath(browser, id),
              values: flat(installationIn(browser, deployment)),
            },
          ]
        : []),
      ...settingsKeys(browser, deployment),
    ];
  });

/** Lists are keys of their own, with values that are named by number. */
export function settingsKeys(
  browser: Browser,
  { ids, settings }: Deployment,
): readonly RegistryKey[] {
  const path = settingsPath(browser, ids[browser]);
  const entries = Object.entries(settings).map(([name, value]: [string, unknown]) => ({
    name,
    value: isList(value) && value.length === 0 ? EMPTY_LIST[browser] : value,
    list: isList(value) && value.length > 0 ? value : undefined,
  }));
  return [
    {
      path,
      values: entries.flatMap(({ name, value, list }): readonly RegistryEntry[] =>
        list ? [] : [[name, value as RegistryValue]],
      ),
    },
    ...entries.flatMap(({ name, list }) =>
      list ? [{ path: `${path}\\${name}`, values: numbered(browser, list) }] : [],
    ),
  ];
}

/** A key without values says nothing, so an empty list is told as JSON: Chromium takes it as a text, Firefox as lines. */
const EMPTY_LIST: Readonly<Record<Browser, RegistryValue>> = {
  chrome: '[]',
  edge: '[]',
  firefox: ['[]'],
};

/** Chromium sorts the names as texts, so 10 would come before 2; Firefox knows a list by a first name of 1. */
export function numbered(browser: Browser, list: readonly string[]): readonly RegistryEntry[] {
  const width = browser === 'firefox' ? 1 : `${list.length}`.length;
  return list.map((item, at) => [`${at + 1}`.padStart(width, '0'), item]);
}

const flat = (values: Readonly<Record<string, string | boolean>>): readonly RegistryEntry[] =>
  Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'boolean' ? Number(value) : value,
  ]);

const isList = (value: unknown): value is readonly string[] => Array.isArray(value);
