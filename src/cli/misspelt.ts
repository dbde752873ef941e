/** A value as its author meant it: misspelt keys as the keys that they are near. */
import type * as v from 'valibot';
import { type Issue, parse } from '../core/issue.ts';
import type { Keys } from '../core/schema-shape.ts';
import { meantKey } from './suggest.ts';

export interface Respelt {
  readonly value: unknown;
  /** Every issue of the value, the misspelt keys among them, at the keys that are written. */
  readonly issues: readonly Issue[];
  /** Puts an issue of `value` at the keys that are written. */
  readonly asWritten: (issue: Issue) => Issue;
}

interface Rename {
  readonly keys: Keys;
  readonly meant: string;
}

/** Holds a value against a schema, what stands below a misspelt key too, unless the key that was meant is there as well. */
export function respell(schema: v.GenericSchema, written: unknown): Respelt {
  const renames: Rename[] = [];
  const misspelt: Issue[] = [];
  let value = written;
  for (;;) {
    const read = parse(schema, value);
    const asWritten = writtenBefore([...renames]);
    if (read.ok) return { value, issues: misspelt, asWritten };
    let renamed = false;
    for (const issue of read.issues) {
      const meant = meantKey(issue);
      const next = meant === undefined ? value : withKey(value, issue.keys ?? [], meant);
      if (meant === undefined || next === value) continue;
      value = next;
      renames.push({ keys: issue.keys ?? [], meant });
      misspelt.push(asWritten(issue));
      renamed = true;
    }
    if (!renamed) return { value, issues: [...misspelt, ...read.issues.map(asWritten)], asWritten };
  }
}

/** The value with the last of `keys` renamed, in its place; the same value if what was meant is there. */
function withKey(value: unknown, [key, ...rest]: Keys, meant: string): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  if (rest.length === 0) {
    if (Object.hasOwn(value, meant)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([own, part]) => [own === key ? meant : own, part]),
    );
  }
  const part: unknown = Reflect.get(value, key);
  const next = withKey(part, rest, meant);
  if (next === part) return value;
  return Array.isArray(value) ? value.with(Number(key), next) : { ...value, [key]: next };
}

const writtenBefore =
  (renames: readonly Rename[]) =>
  (issue: Issue): Issue =>
    renames.reduceRight(asBefore, issue);

function asBefore(issue: Issue, { keys, meant }: Rename): Issue {
  const above = keys.slice(0, -1);
  const now = [...above, meant].join('.');
  if (issue.path !== now && !issue.path.startsWith(`${now}.`)) return issue;
  return {
    ...issue,
    path: keys.join('.') + issue.path.slice(now.length),
    ...(issue.keys && { keys: [...keys, ...issue.keys.slice(keys.length)] }),
  };
}
