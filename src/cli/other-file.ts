/** What a file is that is none of `rules/`, and is easily given where one of those is wanted. */
import { hasPrivatePart } from '../core/pack-key.ts';
import { isSettingName } from '../core/settings.ts';

/** Parents of settings in the files of browsers, where the settings are not at the top. */
export const OF_BROWSERS = ['3rdparty', 'policies'];

export interface OtherFile {
  /** With its article, as it stands in a sentence. */
  readonly name: string;
  readonly mend: string;
}

const SETTINGS: OtherFile = {
  name: 'settings',
  mend: '“explain” takes settings as --policy, and “policy” as --from, which also checks them.',
};
const OF_A_BROWSER: OtherFile = {
  name: 'a policy for a browser',
  mend: '“explain” and “policy” take settings alone, in a file of their own.',
};
const PRIVATE_KEY: OtherFile = {
  name: 'a private key',
  mend: '“sign” takes it as --key. Nobody else may have it.',
};
const PUBLIC_KEY: OtherFile = {
  name: 'a public key',
  mend: '“verify” takes it as --key, and settings have it in “packKeys”.',
};
const KEYS: OtherFile = { name: 'a set of keys', mend: 'Is this the right file?' };

/** What `value` is, if it is one of these; `others`: how many of its keys are those of a file of `rules/`. */
export function otherFile(value: object, others: number): OtherFile | undefined {
  if (isKey(value)) return hasPrivatePart(value) ? PRIVATE_KEY : PUBLIC_KEY;
  if (isSetOfKeys(value)) return KEYS;
  if (OF_BROWSERS.some((name) => Object.hasOwn(value, name))) return OF_A_BROWSER;
  return settingsAmong(value).length > others ? SETTINGS : undefined;
}

export const isKey = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, 'kty');

export const isSetOfKeys = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  'keys' in value &&
  Array.isArray(value.keys) &&
  value.keys.some(isKey);

/** The values of settings, where most of the keys are such. */
export function settingsAmong(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const all = Object.entries(value);
  const settings = all.filter(([key]) => isSettingName(key));
  return settings.length > all.length / 2 ? settings.map(([, one]) => one) : [];
}
