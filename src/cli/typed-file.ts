import type * as v from 'valibot';
import { type Issue, parse } from '../core/issue.ts';
import type { Content, Finding, JsonFile } from './json/read.ts';
import { suggest } from './suggest.ts';

export interface TypedFile<T> {
  /** What the file says. Absent if it breaks the schema, or if nobody could tell what it says. */
  readonly value?: T;
  /** What breaks the schema, with what was meant. What is against JSON itself is told by the file. */
  readonly findings: readonly Finding[];
}

/** Holds a file against a schema, also if it has mistakes against JSON that leave no doubt about what is meant. */
export function typed<S extends v.GenericSchema>(
  schema: S,
  { content }: JsonFile,
): TypedFile<v.InferOutput<S>> {
  if (!content) return { findings: [] };
  const result = parse(schema, content.value);
  return result.ok
    ? { value: result.value, findings: [] }
    : { findings: located(suggest(result.issues), content) };
}

/** Issues of a file's content at their places. What is wrong with a value that is not there is that alone. */
export const located = (
  issues: readonly Issue[],
  { locate, blanks }: Content,
): readonly Finding[] =>
  issues.filter(({ path }) => !blanks.includes(path)).map((issue) => locate(issue));

/** From the top of the file to its end. */
export const inOrder = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => one.line - other.line || one.column - other.column);
