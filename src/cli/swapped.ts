/** Settings where the pack goes, and the pack where the settings go. */
import { existsSync, statSync } from 'node:fs';
import { LONGEST_SETTINGS } from './checked-settings.ts';
import { readJsonFile } from './json/read.ts';
import { kindOf } from './kind.ts';
import { Misuse, printable } from './misuse.ts';
import { settingsAmong } from './other-file.ts';
import { isSignedAt } from './signed-reference.ts';

/** Told as one slip, and not as two files of which each is another than is wanted. @throws Misuse */
export function refuseSwapped(policy: string, packs: readonly string[]): void {
  if (!isPackAt(policy)) return;
  const settings = packs.find(areSettingsAt);
  if (settings === undefined) return;
  throw new Misuse(
    printable(
      `${policy} is a pack, and ${settings} has settings: give “--policy ${settings} --pack ${policy}”.`,
    ),
  );
}

const isPackAt = (reference: string): boolean =>
  reference.startsWith('builtin:') ||
  isSignedAt(reference) ||
  kindOf(valueAt(reference)).kind === 'pack';

const areSettingsAt = (reference: string): boolean => {
  const value = valueAt(reference);
  return kindOf(value).kind === null && settingsAmong(value).length > 0;
};

/** Of what is named only, and is no standard input: that is told by whoever reads it. */
const valueAt = (reference: string): unknown =>
  existsSync(reference) && statSync(reference).isFile()
    ? readJsonFile(reference, LONGEST_SETTINGS).content?.value
    : undefined;
