/** What is kept, held against the data map: each value by its field, and what the map says of it. */
import { isSettingName } from './settings.ts';
import type { Text } from './words.ts';

/** `docs/privacy/data-map.json`, which comes with the extension. */
export interface DataMap {
  /** By place and key, such as `storage.session visit.<tab>`; what stands in `<…>` is any name of its form. */
  readonly keys: Readonly<Record<string, { readonly what: Text }>>;
  /** By place and path, such as `storage.session visit.<tab>.site`. */
  readonly fields: Readonly<Record<string, { readonly what: string }>>;
}

/** The names from the top to a value; `[]` for any item of a list, and `{}` at the end where there is nothing in it. */
export type Path = readonly string[];

/** A key as it is kept, in parts: its own dots stand between names of the map. */
export const pathOfKey = (key: string): Path => key.split('.');

/** The path of every value in `value`, and of every list and object that is empty. */
export function pathsIn(value: unknown, path: Path): readonly Path[] {
  if (Array.isArray(value)) {
    const items = [...path, '[]'];
    return value.length > 0 ? value.flatMap((item) => pathsIn(item, items)) : [[...items, EMPTY]];
  }
  if (typeof value !== 'object' || value === null) return [path];
  const parts = Object.entries(value);
  if (parts.length === 0) return [[...path, EMPTY]];
  return parts.flatMap(([name, part]) => pathsIn(part, [...path, name === EMPTY ? '“{}”' : name]));
}

const EMPTY = '{}';

export interface KnownField {
  readonly name: string;
  /** In English; absent where the map has no such field. */
  readonly what?: string;
}

/** The fields that `paths` are, each once. What is empty is one only where the map knows nothing that could be in it. */
export function fieldsOf(where: string, paths: readonly Path[], map: DataMap): KnownField[] {
  const found = new Map<string, KnownField>();
  for (const path of paths) {
    const isEmpty = path.at(-1) === EMPTY;
    const general = generalOf(isEmpty ? path.slice(0, -1) : path);
    if (isEmpty && isBegun(where, general, map)) continue;
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
  return names.find((name) => {
    const pattern = patternIn(where, name);
    return pattern !== undefined && isLike(path, pattern);
  });
}

/** Whether a field of the map could be in what has this path. */
const isBegun = (where: string, path: Path, map: DataMap): boolean =>
  Object.keys(map.fields).some((name) => {
    const pattern = patternIn(where, name);
    return pattern && (isLike(path, pattern) || isLike(path, pattern.slice(0, path.length)));
  });

const patternIn = (where: string, name: string): Path | undefined =>
  name.startsWith(`${where} `) ? name.slice(where.length + 1).split(/\.|(?=\[\])/) : undefined;

/** A setting is one value or a list of them. */
const isLike = (path: Path, pattern: Path): boolean =>
  (path.length === pattern.length ||
    (path.length === pattern.length + 1 && path.at(-1) === '[]' && pattern.at(-1) === SETTING)) &&
  pattern.every((part, at) => FORMS.get(part)?.(path[at] ?? '') ?? part === path[at]);

const SETTING = '<setting>';

const isId = (name: string) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name);

/** What may stand in the place of a name of the map: nothing else is put under it. */
const FORMS: ReadonlyMap<string, (name: string) => boolean> = new Map([
  [SETTING, isSettingName],
  ['<tab>', (name: string) => /^\d+$/.test(name)],
  ['<digest>', (name: string) => /^[\da-f]{64}$/.test(name)],
  ['<address>', (name: string) => name.startsWith('https://')],
  ['<pack>', isId],
  ['<question>', isId],
]);

const inText = (path: Path): string => path.join('.').replaceAll('.[]', '[]');
