/** A file of settings, of which one is replaced and all others stay as they are. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import type { SettingName } from '../core/settings.ts';
import { Misuse } from './misuse.ts';
import { SETTINGS_FILE } from './overwritten.ts';
import { reasonOf } from './reason.ts';
import { writeWhole } from './written.ts';

export interface SettingsFile {
  readonly path: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly indent: string;
}

/** Parents of settings in the files of browsers, where the settings are not at the top. */
export const OF_BROWSERS = ['3rdparty', 'policies'];

/** @throws Misuse if the file is not there, or is no object of settings */
export function readSettingsFile(file: string): SettingsFile {
  const { path, text } = textOf(file);
  const settings = objectIn(text);
  const stray = settings && OF_BROWSERS.find((name) => Object.hasOwn(settings, name));
  if (!settings || stray)
    throw new Misuse(
      `${file}: found ${stray ? `“${stray}”` : 'something else'}, expected a JSON object with the settings themselves, such as {"municipality": "Example"}`,
    );
  return { path, settings, indent: /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ' };
}

/** @throws Misuse if it cannot be written, or is gone since it was read */
export function writeSetting(
  { path, settings, indent }: SettingsFile,
  name: SettingName,
  value: readonly string[],
): void {
  if (!existsSync(path)) throw new Misuse(`${path} could not be written: it is gone meanwhile.`);
  const renewed = JSON.stringify({ ...settings, [name]: value }, null, indent);
  writeWhole(path, `${renewed}\n`, SETTINGS_FILE);
}

/** A link stays a link: what it leads to is replaced. */
function textOf(file: string): { path: string; text: string } {
  try {
    const path = realpathSync(file);
    return { path, text: readFileSync(path, 'utf8').replace(/^\uFEFF/, '') };
  } catch (error) {
    throw new Misuse(`${file} could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

function objectIn(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    // JSON.parse throws on what is no JSON, and that is the answer.
    return null;
  }
}
