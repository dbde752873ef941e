/** What is kept, held against the data map: each value by its field, and what the map says of it. */
import type { Text } from './words.ts';

/** `docs/privacy/data-map.json`, which comes with the extension. */
export interface DataMap {
  /** By place and key, such as `storage.session visit.<tab>`; what stands in `<…>` is any name. */
  readonly keys: Readonly<Record<string, { readonly what: Text }>>;
  /** By place and path, such as `storage.session visit.<tab>.site`. */
  readonly fields: Readonly<Record<string, { readonly what: string }>>;
}

/** The names from the top to a value; `[]` for any item of a list. */
export type Path = readonly string[];

/** A key as it is kept, in parts: its own dots stand between names of the map. */
export const pathOfKey = (key: string): Path => key.split('.');

/** The path of every value in `value`. */
export function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) return value.flatMap((item) => pathsIn(item, [...path, '[]']));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([name, part]) => pathsIn(part, [...path, name]));
}

export interface KnownField {
  readonly name: string;
  /** In English; absent where the map has no such field. */
  readonly what?: string;
}

/** The fields that `paths` are, each once. */
export function fieldsOf(where: string, paths: readonly Path[], map: DataMap): KnownField[] {
  const found = new Map<string, KnownField>();
  for (const path of paths) {
    const general = generalOf(path);
    const name = nameFor(where, general, Object.keys(map.fields)) ?? `${where} ${inText(general)}`;
    if (!found.has(name)) found.set(name, { name, ...map.fields[name] });
  }
  return [...found.values()];
}

/** What the map says of a key; `undefined` where it does not know it. */
export const keyIn = (where: string, key: string, map: DataMap): Text | undefined =>
  map.keys[nameFor(where, pathOfKey(key), Object.keys(map.keys)) ?? '']?.what;

/** The advice of a reminder is there once more for each answer, and the reminder once more in what was answered. */
function generalOf(path: Path): Path {
  if (path[0] !== 'visit') return path;
  return path.filter(
    (name, at) =>
      name !== 'after' &&
      path[at - 1] !== 'after' &&
      !(name === 'declared' && path[at + 1] === 'reminder'),
  );
}

function nameFor(where: string, path: Path, names: readonly string[]): string | undefined {
  const start = `${where} `;
  const isMeant = (name: string) =>
    name.startsWith(start) && isLike(path, name.slice(start.length).split(/\.|(?=\[\])/));
  return names.find(isMeant);
}

/** A setting is one value or a list of them. */
const isLike = (path: Path, pattern: Path): boolean =>
  (path.length === pattern.length ||
    (path.length === pattern.length + 1 && path.at(-1) === '[]' && pattern.at(-1) === SETTING)) &&
  pattern.every((part, at) => part === path[at] || /^<.+>$/.test(part));

const SETTING = '<setting>';

const inText = (path: Path): string => path.join('.').replaceAll('.[]', '[]');
