/** Reads what `jsonOf` wrote, piece by piece: never more than a piece of it is held. */
import { type Declaration, declarationSchema } from './declaration-schema.ts';
import { parse, quote } from './issue.ts';
import { listCutter } from './list-cutter.ts';
import { isLog, isNewer, LIST, logFileSchema, MOST_ISSUES, NOTES } from './log-file.ts';
import { type Checked, findingOf, type LogFinding } from './log-finding.ts';
import { relating } from './log-relations.ts';
import { breakIn } from './break.ts';

/** The text of a file, in pieces of any length. */
export type Pieces = AsyncIterable<string>;

interface Batch {
  readonly notes: readonly Declaration[];
  /** The number of each note in the file. */
  readonly numbers: readonly number[];
  readonly issues: readonly LogFinding[];
  /** It is no log, or one of a version to come, so that nothing but that is worth saying. */
  readonly foreign?: true;
}

/**
 * Whether a file can be read in, and how many notes it has. Otherwise all that is in the way; where that is more than
 * `MOST_ISSUES`, one more, and the others are not looked for.
 * @param now epoch milliseconds: no note is about a later moment.
 */
export async function checkLog(text: Pieces, now: number): Promise<Checked<number>> {
  const issues: LogFinding[] = [];
  const relations = relating(now);
  let count = 0;
  for await (const batch of batchesIn(text)) {
    if (batch.foreign) return { ok: false, issues: batch.issues };
    count += batch.notes.length;
    // What says of which version it is may stand at the end.
    if (issues.length > MOST_ISSUES) continue;
    issues.push(...batch.issues);
    batch.notes.forEach((note, at) => {
      issues.push(...relations.add(note, batch.numbers[at] ?? 0));
    });
  }
  issues.push(...relations.end());
  return issues.length > 0
    ? { ok: false, issues: issues.slice(0, MOST_ISSUES + 1) }
    : { ok: true, value: count };
}

/**
 * The notes of a file that has been checked.
 * @throws Error if it is no longer the file that it was.
 */
export async function* notesIn(text: Pieces): AsyncGenerator<readonly Declaration[]> {
  for await (const { notes, issues } of batchesIn(text)) {
    if (issues.length > 0) throw new Error('The file has changed since it was checked.');
    yield notes;
  }
}

async function* batchesIn(text: Pieces): AsyncGenerator<Batch> {
  const cutter = listCutter(NOTES);
  let at = 0;
  let begun = false;
  for await (const piece of text) {
    // An editor may have put a byte order mark before it.
    const elements = cutter.cut(begun ? piece : piece.replace(/^\uFEFF/, ''));
    begun ||= piece.length > 0;
    const [start, read] = [at, elements.map((element, after) => readNote(element, at + after))];
    at += elements.length;
    yield {
      notes: read.flatMap((note) => (note.ok ? [note.value] : [])),
      numbers: read.flatMap((note, after) => (note.ok ? [start + after] : [])),
      issues: read.flatMap((note) => (note.ok ? [] : note.issues)),
    };
    // Where the text is no JSON, nobody knows where the next note begins.
    if (read.some((note) => !note.ok && note.broken)) return;
    if (cutter.isTooLong()) break;
  }
  yield cutter.isTooLong() ? TOO_LONG : readAround(cutter.around());
}

type Read =
  | { readonly ok: true; readonly value: Declaration }
  | { readonly ok: false; readonly issues: readonly LogFinding[]; readonly broken?: true };

function readNote(text: string, number: number): Read {
  const path = `${NOTES}.${number}`;
  const json = readJson(text, path, -1);
  if (!json.ok) return { ...json, broken: true };
  const result = parse(declarationSchema, json.value);
  return result.ok
    ? result
    : { ok: false, issues: result.issues.map((issue) => findingOf(issue, json.value, path)) };
}

const NO_NOTES = { notes: [], numbers: [] } as const;

const TOO_LONG: Batch = { ...NO_NOTES, issues: [{ kind: 'tooLong', path: '' }] };

/** What stands round the notes. */
function readAround(text: string): Batch {
  // Behind the beginning of the list there were notes, which took up lines.
  const begins = text.search(LIST);
  const json = readJson(text, '', begins >= 0 ? begins : undefined);
  if (!json.ok) return { ...NO_NOTES, issues: json.issues };
  const { value } = json;
  if (!isLog(value)) {
    const kind = Array.isArray(value) ? 'bareList' : 'notLog';
    return { ...NO_NOTES, issues: [{ kind, path: '', found: quote(value) }], foreign: true };
  }
  if (isNewer(value)) {
    const found = quote(value.schemaVersion);
    return {
      ...NO_NOTES,
      issues: [{ kind: 'newer', path: 'schemaVersion', found }],
      foreign: true,
    };
  }
  const result = parse(logFileSchema, value);
  if (!result.ok)
    return { ...NO_NOTES, issues: result.issues.map((issue) => findingOf(issue, value)) };
  const left = result.value[NOTES].length;
  // They stand behind a key that is written in another way, or a second time: to read on without them would lose them.
  return { ...NO_NOTES, issues: left > 0 ? [{ kind: 'lost', path: NOTES }] : [] };
}

function readJson(text: string, path: string, upTo?: number): Checked<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // Why, an engine says in words of its own.
    return { ok: false, issues: [{ path, ...breakIn(text, upTo) }] };
  }
}
