/** What one key, or one table, holds: how much, of which fields, and what it is. */
import { type DataMap, fieldsOf, keyIn, type KnownField, type Path, pathsIn } from './data-map.ts';
import type { Text } from './words.ts';

/** Every platform has it, though the language itself has not. */
declare const TextEncoder: new () => { encode(text: string): { readonly length: number } };

export interface Held {
  /** The place, as the data map names it, such as `storage.local`. */
  readonly where: string;
  readonly key: string;
  /** How many values: one of a key, and as many as a table has. */
  readonly count: number;
  /** Of the values as JSON, in UTF-8. */
  readonly bytes: number;
  /** The first values. */
  readonly values: readonly unknown[];
  readonly paths: readonly Path[];
}

/** A place that a browser keeps things in, and what is there; or what the browser said when it was asked. */
export interface Holding {
  readonly where: string;
  readonly held: readonly Held[];
  readonly unread?: string;
}

/** So many values are shown of a table. */
const SHOWN = 100;

/** Counts values as they come, so that a long table is never held whole. `root`: the path that each of them begins with. */
export function counting(where: string, key: string, root: Path) {
  const encoder = new TextEncoder();
  const paths = new Map<string, Path>();
  const values: unknown[] = [];
  let [count, bytes] = [0, 0];
  return {
    add: (value: unknown): void => {
      count += 1;
      bytes += encoder.encode(JSON.stringify(value) ?? '').length;
      if (values.length < SHOWN) values.push(value);
      for (const path of pathsIn(value, root)) paths.set(path.join('\n'), path);
    },
    held: (): Held => ({ where, key, count, bytes, values, paths: [...paths.values()] }),
  };
}

export interface Explained extends Held {
  /** Absent where the data map does not know the key. */
  readonly what: Text | undefined;
  readonly fields: readonly KnownField[];
}

export const explained = (held: Held, map: DataMap): Explained => ({
  ...held,
  what: keyIn(held.where, held.key, map),
  fields: fieldsOf(held.where, held.paths, map),
});
