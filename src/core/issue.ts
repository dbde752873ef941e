import * as v from 'valibot';

/** One thing that is wrong with a file or a setting, said so that its author can mend it. */
export interface Issue {
  /** Where: a dotted path such as `rules.2.outcome`, or the name of a policy key. */
  readonly path: string;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What to do about it. */
  readonly mend: string;
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const LONGEST_QUOTE = 80;

/** A value as it can be quoted in a message: JSON, cut to a readable length. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text;
}

/** An issue about the value that was found at `path`. */
export const issueAt = (path: string, found: unknown, expected: string, mend: string): Issue => ({
  path,
  found: quote(found),
  expected,
  mend,
});

/** Checks `input` against `schema` and collects every issue instead of stopping at the first. */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
): Parsed<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, issues: result.issues.map(toIssue) };
}

function toIssue(issue: v.BaseIssue<unknown>): Issue {
  const path = v.getDotPath(issue) ?? '';
  const found = quote(issue.input);
  if (issue.expected === 'never') {
    return {
      path,
      found,
      expected: 'no such key',
      mend: `Remove “${path}”, or correct its spelling.`,
    };
  }
  if (issue.input === undefined) {
    return { path, found, expected: `a value for “${path}”`, mend: `Add “${path}”.` };
  }
  return {
    path,
    found,
    expected: expectation(issue),
    mend: `Replace the value at “${path || 'the top'}”.`,
  };
}

/** Our own words where we have given any: the library's name a pattern or a bound, which tells an author nothing. */
const expectation = ({ expected, message }: v.BaseIssue<unknown>): string =>
  message.startsWith('Invalid ') ? (expected ?? message) : message;
