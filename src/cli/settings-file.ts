/** A file of settings, of which one is replaced and all others stay as they are. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { applyEdits, modify } from 'jsonc-parser';
import type { SettingName } from '../core/settings.ts';
import { LONGEST_SETTINGS, ofSettings } from './checked-settings.ts';
import { readJsonFile } from './json/read.ts';
import { Misuse } from './misuse.ts';
import { OF_BROWSERS } from './other-file.ts';
import { SETTINGS_FILE } from './overwritten.ts';
import { reasonOf } from './reason.ts';
import { RulesError } from './rules.ts';
import { writeWhole } from './written.ts';

export interface SettingsFile {
  readonly path: string;
  /** As it was read, without a byte-order mark. */
  readonly text: string;
  /** The byte-order mark that it begins with, if there is one. */
  readonly mark: string;
}

/** @throws Misuse if the file is not there, or is no object of settings @throws RulesError if it is no JSON, or has a key twice */
export function readSettingsFile(file: string): SettingsFile {
  const found = textOf(file);
  const { content, findings } = readJsonFile(found.path, LONGEST_SETTINGS);
  if (findings.length > 0) throw new RulesError(file, findings.map(ofSettings));
  const settings = objectIn(content?.value);
  const stray = settings && OF_BROWSERS.find((name) => Object.hasOwn(settings, name));
  if (!settings || stray)
    throw new Misuse(
      `${file}: found ${stray ? `“${stray}”` : 'something else'}, expected a JSON object with the settings themselves, such as {"municipality": "Example"}`,
    );
  return found;
}

/**
 * Nothing but that setting is written anew: whoever keeps the file under version control sees what has changed.
 * @throws Misuse if it cannot be written, or is gone since it was read
 */
export function writeSetting(
  { path, text, mark }: SettingsFile,
  name: SettingName,
  value: readonly string[],
): void {
  if (!existsSync(path)) throw new Misuse(`${path} could not be written: it is gone meanwhile.`);
  const renewed = applyEdits(
    text,
    modify(text, [name], value, { formattingOptions: lookOf(text) }),
  );
  writeWhole(path, `${mark}${renewed}`, SETTINGS_FILE);
}

/** How the lines of a text begin and end. */
function lookOf(text: string) {
  const indent = /^[ \t]+(?=")/m.exec(text)?.[0] ?? '  ';
  return {
    insertSpaces: !indent.startsWith('\t'),
    tabSize: indent.startsWith('\t') ? 1 : indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
}

/** A link stays a link: what it leads to is replaced. */
function textOf(file: string): SettingsFile {
  try {
    const path = realpathSync(file);
    const whole = readFileSync(path, 'utf8');
    const text = whole.replace(/^\uFEFF/, '');
    return { path, text, mark: whole.slice(0, whole.length - text.length) };
  } catch (error) {
    throw new Misuse(`${file} could not be read: ${reasonOf(error)}`, { cause: error });
  }
}

function objectIn(value: unknown): object | null {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? value : null;
}
