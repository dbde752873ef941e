/** What of a file can be relied on, however much of it is broken. */
import type * as v from 'valibot';
import type { Doubt } from '../core/doubt.ts';
import type { Issue } from '../core/issue.ts';
import { salvage, type Salvaged } from '../core/salvage.ts';
import { isTooDeep } from '../core/stray.ts';
import type { Content, Finding, JsonFile } from './json/read.ts';
import type { FileSchema } from './kind.ts';
import { respell } from './misspelt.ts';
import { suggest } from './suggest.ts';
import { located } from './typed-file.ts';

export interface SoundFile<T> {
  /** What breaks the schema, with what was meant. */
  readonly findings: readonly Finding[];
  /** What the file says as far as it is sound. Absent if nothing is. */
  readonly sound?: Salvaged<T>;
  /** Puts an issue of what is sound where it is in the file. */
  readonly locate: Content['locate'];
}

/** Holds a file against a schema, and saves what keeps to it. Of a file that nobody could read to its end, the beginning. */
export function soundIn<S extends FileSchema>(
  schema: S,
  content: Content,
  end: JsonFile['beginning'],
): SoundFile<v.InferOutput<S>> {
  const { value, issues, asWritten } = respell(schema, content.value);
  const unread = end ? unreadIn(schema, value, end) : [];
  const blank = content.blanks.map((path) => ({ path }));
  const isUnread = ({ path }: Issue) => unread.some((doubt) => doubt.path === path);
  const known = issues.filter((issue) => !isUnread(issue) && issue.path !== (end?.list ?? null));
  const saved = isTooDeep(value) ? undefined : salvage(schema, value);
  return {
    findings: located(suggest(known), content),
    ...(saved && { sound: { ...saved, doubts: [...saved.doubts, ...unread, ...blank] } }),
    locate: (issue) => content.locate(asWritten(issue)),
  };
}

/** What may follow: every key that is not there yet, unless it is nowhere behind, and more of the list in which reading ended. */
function unreadIn(
  { entries }: FileSchema,
  value: unknown,
  { list, rest }: NonNullable<JsonFile['beginning']>,
): readonly Doubt[] {
  const read = typeof value === 'object' && value !== null ? value : {};
  const items: unknown = list === undefined ? undefined : Reflect.get(read, list);
  return [
    ...Object.keys(entries)
      .filter((key) => !Object.hasOwn(read, key) && (isNeeded(entries[key]) || rest.includes(key)))
      .map((path) => ({ path })),
    ...(Array.isArray(items) ? [{ path: `${list}.${items.length}` }] : []),
  ];
}

const isNeeded = (entry: v.GenericSchema | undefined): boolean =>
  entry !== undefined && !entry.type.endsWith('optional');
