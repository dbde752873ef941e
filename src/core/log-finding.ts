/** What is in the way of reading in a file of notes, by kind and values: each language says it in words of its own. */
import type { Declaration } from './declaration-schema.ts';
import { type Issue, quote } from './issue.ts';
import type { NOTES } from './log-file.ts';
import type { Break } from './break.ts';
import { isTooDeep } from './stray.ts';

/** A key of a note, or of what stands round the notes. */
export type LogKey = keyof Declaration | 'format' | 'schemaVersion' | typeof NOTES;

/** What is wrong there. */
type Kind =
  | Break
  /** About the file. */
  | { readonly kind: 'tooLong' | 'notLog' | 'bareList' | 'newer' | 'lost' }
  /** About one note. */
  | { readonly kind: 'tooDeep' | 'noNote' | 'mixedNote' | 'sameId' | 'toCome' | 'ring' }
  | { readonly kind: 'strangeKey' }
  | { readonly kind: 'missing' | 'misfit'; readonly key: LogKey }
  /** `moment` is that of the note that is corrected: ISO 8601 in UTC. */
  | { readonly kind: 'otherMoment'; readonly moment: string }
  /** `here` is the note that is here already: JSON, shortened. */
  | { readonly kind: 'clash'; readonly here: string };

export type LogFinding = Kind & {
  /** A dotted path such as `declarations.2.rule`; '' is the whole file. */
  readonly path: string;
  /** What stands there: JSON, shortened. Absent where nothing does, or nothing that can be quoted. */
  readonly found?: string;
};

/** What was read, or all that is in the way of it. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly issues: readonly LogFinding[] };

/**
 * What a schema says about `value`, as a finding.
 * @param path where the value stands in the file, such as `declarations.2`
 */
export function findingOf(issue: Issue, value: unknown, path = ''): LogFinding {
  const { keys = [], aboutKey, found } = issue;
  const [key] = keys;
  if (key === undefined) return { path, found, kind: wholeKind(value) };
  const at = { path: [path, issue.path].filter(Boolean).join('.') };
  if (aboutKey && keys.length === 1) return { ...at, found: quote(key), kind: 'strangeKey' };
  const of = { ...at, key: key as LogKey };
  return found === quote(undefined) ? { ...of, kind: 'missing' } : { ...of, found, kind: 'misfit' };
}

function wholeKind(value: unknown): 'tooDeep' | 'noNote' | 'mixedNote' {
  if (isTooDeep(value)) return 'tooDeep';
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? 'mixedNote' : 'noNote';
}
