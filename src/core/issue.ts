import * as v from 'valibot';
import { accepts } from './accept.ts';
import { expectation, inWords, mending } from './issue-words.ts';
import { MAYBE_KEY, mayQuoteKey } from './private-key.ts';
import { expectedAt, type Keys, type Misfit, misfitsIn } from './schema-shape.ts';
import { DEPTH, isTooDeep, straysIn } from './stray.ts';

/** One thing that is wrong with a file or a setting, said so that its author can mend it. */
export interface Issue {
  /** Where: a dotted path such as `rules.2.outcome`, or the name of a policy key. */
  readonly path: string;
  /** The same as its parts, where they are known: a key may hold a dot. */
  readonly keys?: Keys;
  /** The key at the end of the path is meant, and not what stands behind it. */
  readonly aboutKey?: true;
  /** What stands there, shortened. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
  /** What to do about it. */
  readonly mend: string;
}

/** What is said in place of what a setting takes, where there is more to say. */
export type Mend = Partial<Pick<Issue, 'expected' | 'mend'>>;

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly Issue[] };

const LONGEST_QUOTE = 80;

/** A value as it can be quoted in a message: JSON, cut to a readable length, and nothing that may be a private key. */
export function quote(value: unknown): string {
  const text = value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value);
  if (mayQuoteKey(text)) return MAYBE_KEY;
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
  if (accepts(schema, input)) return { ok: true, value: input as v.InferOutput<Schema> };
  if (isTooDeep(input))
    return { ok: false, issues: [issueAt('', '[[[…', DEPTH, 'Make it flatter.')] };
  const result = v.safeParse(schema, input);
  const misfits = misfitsIn(schema, input);
  const strays = straysIn(input);
  if (result.success && misfits.length + strays.length === 0) {
    return { ok: true, value: result.output };
  }
  const issues = (result.issues ?? []).map((issue) => toIssue(issue, schema, input));
  const known = misfits.map(({ keys }) => keys.join('.'));
  const others = issues.filter(
    ({ path }) => !known.some((misfit) => path === misfit || path.startsWith(`${misfit}.`)),
  );
  return {
    ok: false,
    issues: onePerValue([...others, ...misfits.map(ofMisfit), ...strays.map(ofStray)]),
  };
}

/** The library passes them over, where any key may be. */
const ofStray = (keys: Keys): Issue => ({
  path: keys.join('.'),
  keys,
  aboutKey: true,
  found: `the key ${quote(keys.at(-1))}`,
  expected: 'no key that every object has already',
  mend: 'Rename it, or take it out.',
});

function toIssue(issue: v.BaseIssue<unknown>, schema: v.GenericSchema, input: unknown): Issue {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const last = issue.path?.at(-1);
  const isKey = last?.origin === 'key';
  // A check of a whole object may be about one of its values.
  const found = last ? (isKey ? last.key : last.value) : issue.input;
  const at = { path: keys.join('.'), ...(last && { keys }) };
  const wanted = expectedAt(schema, input, keys);
  if (found === undefined || (isKey && issue.input === undefined)) {
    return {
      ...at,
      found: quote(undefined),
      expected: wanted ?? inWords(issue.expected ?? issue.message),
      mend: `Add ${keys.length > 0 ? `“${keys.at(-1)}”` : 'it'}.`,
    };
  }
  const isObject = issue.expected === 'Object' && wanted !== undefined;
  const expected = isObject ? wanted : expectation(issue.expected, issue.message);
  return {
    ...at,
    ...(isKey && { aboutKey: true }),
    found: quote(found),
    expected,
    mend: isKey ? 'Rename the key.' : mending(found, expected),
  };
}

function ofMisfit(misfit: Misfit): Issue {
  const { keys } = misfit;
  const at = { path: keys.join('.'), keys };
  if (misfit.kind === 'list')
    return { ...at, found: quote(misfit.found), expected: misfit.expected, mend: 'Correct it.' };
  return {
    ...at,
    aboutKey: true,
    found: `the key ${quote(keys.at(-1))}`,
    expected: `one of ${misfit.known.join(', ')}`,
    mend: 'Remove it, or correct its spelling.',
  };
}

/** All that is wrong with one value, at once. Of a text, what a second pattern says would be the first again. */
function onePerValue(issues: readonly Issue[]): readonly Issue[] {
  const byValue = new Map<string, Issue>();
  for (const issue of issues) {
    const value = JSON.stringify([issue.path, issue.found]);
    const first = byValue.get(value);
    if (!first) byValue.set(value, issue);
    else if (issue.expected.startsWith('at ') || !issue.found.startsWith('"'))
      byValue.set(value, bothOf(first, issue));
  }
  return [...byValue.values()];
}

function bothOf(first: Issue, { expected, mend }: Issue): Issue {
  const isMore = ![first.mend, 'Correct it.'].includes(mend) && first.mend !== 'Correct it.';
  return {
    ...first,
    expected: `${first.expected}, and ${expected}`,
    mend: isMore ? `${first.mend} ${mend}` : first.mend,
  };
}
