/** The settings of the policy kit: a municipality's own, or examples. */
import { EXAMPLE_SETTINGS } from '../../core/example-settings.ts';
import { checkSettings } from '../checked-settings.ts';
import { once } from '../once.ts';
import { BROWSERS, type Deployment } from '../policy/deployment.ts';
import { asLines } from '../report.ts';
import { readBuiltinPacks, readSites } from '../rules.ts';
import { notesOn } from '../settings-notes.ts';
import type { Packages } from './packages.ts';

/** Settings are not in order. The message has a line for each finding. */
export class SettingsError extends Error {}

export interface KitSettings {
  /** The deployment of these packages with the settings. */
  readonly deploymentOf: (packages: Packages) => Deployment;
  /** What is worth a look in a municipality's own, a line each with the name of the file. */
  readonly notes: readonly string[];
}

/** `now` is in epoch milliseconds. @throws Misuse if there is no such file @throws SettingsError */
export function kitSettings(file: string | undefined, now: number): KitSettings {
  if (file === undefined)
    return { deploymentOf: (packages) => deployment(packages, EXAMPLE_SETTINGS, false), notes: [] };
  const packs = once(() => readBuiltinPacks());
  const checked = checkSettings(file, () => ({ packs: packs(), sites: readSites() }));
  const { good } = checked;
  if (!good) throw new SettingsError(asLines({ ...checked, unfinished: false }, plain));
  return {
    deploymentOf: (packages) => deployment(packages, good.settings, true),
    notes: notesOn(good.settings, packs(), now).map((note) => `${file}: ${note}`),
  };
}

const plain = (_: string, text: string): string => text;

const deployment = (
  { chromiumId, firefoxId, updateUrl, installUrl }: Packages,
  settings: Deployment['settings'],
  filled: boolean,
): Deployment => ({
  settings,
  filled,
  browsers: BROWSERS,
  ids: { chrome: chromiumId, edge: chromiumId, firefox: firefoxId },
  installs: true,
  updateUrl,
  installUrl,
  language: 'en',
});
