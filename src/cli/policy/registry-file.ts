/**
 * A file for regedit or `reg import`. Its text is plain ASCII, whatever the values: any other character is written as the
 * bytes of its UTF-16. They mean that only in a file that is UTF-16 itself and says so; in any other, Windows takes each
 * byte for a character of the code page, and a name ends after its first letter (seen in Wine 8).
 */
import type { Deployment } from './deployment.ts';
import { ownPaths, type RegistryKey, type RegistryValue, registryKeys } from './registry-keys.ts';

const HIVE = 'HKEY_LOCAL_MACHINE';

export const registryFile = (deployment: Deployment): string =>
  fileOf([
    // What was there goes first: a list that has become shorter would keep its old end.
    ...removals(deployment),
    ...registryKeys(deployment).map(sectionOf),
  ]);

/** Takes away what such a file has set, under the same ids, and sets nothing. */
export const removalFile = (deployment: Deployment): string => fileOf(removals(deployment));

const removals = (deployment: Deployment): readonly string[] =>
  ownPaths(deployment).map((path) => `[-${HIVE}\\${path}]`);

const fileOf = (sections: readonly string[]): string =>
  ['Windows Registry Editor Version 5.00', ...sections]
    .join('\n\n')
    .concat('\n')
    .replaceAll('\n', '\r\n');

/** As regedit writes its files: UTF-16, low byte first, with a mark. */
export const inUtf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');

const sectionOf = ({ path, values }: RegistryKey): string =>
  [
    `[${HIVE}\\${path}]`,
    ...values.map(([name, value]) => `"${quoted(name)}"=${written(value)}`),
  ].join('\n');

function written(value: RegistryValue): string {
  if (typeof value === 'number') return `dword:${value.toString(16).padStart(8, '0')}`;
  if (typeof value !== 'string') return bytes('hex(7)', `${value.join('\0')}\0\0`);
  return /^[\x20-\x7e]*$/.test(value) ? `"${quoted(value)}"` : bytes('hex(1)', `${value}\0`);
}

const quoted = (text: string): string => text.replaceAll(/["\\]/g, String.raw`\$&`);

const PER_LINE = 24;

/** UTF-16, low byte first, in lines as regedit writes them. */
function bytes(type: string, text: string): string {
  const all = [...Buffer.from(text, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0'));
  const lines = Array.from({ length: Math.ceil(all.length / PER_LINE) }, (_, at) =>
    all.slice(at * PER_LINE, (at + 1) * PER_LINE).join(','),
  );
  return `${type}:${lines.join(',\\\n  ')}`;
}
