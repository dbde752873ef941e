/** Reads what `jsonOf` wrote, piece by piece: never more than a piece of it is held. */
import { type Declaration, declarationSchema } from './declaration-schema.ts';
import { type Issue, issueAt, type Parsed, parse } from './issue.ts';
import { listCutter } from './list-cutter.ts';
import {
  FORM,
  isLog,
  isNewer,
  LIST,
  logFileSchema,
  MOST_ISSUES,
  NOTES,
  VERSIONS,
} from './log-file.ts';
import { relating } from './log-relations.ts';
import { noJson, type Wish } from './no-json.ts';

/** The text of a file, in pieces of any length. */
export type Pieces = AsyncIterable<string>;

interface Batch {
  readonly notes: readonly Declaration[];
  /** The number of each note in the file. */
  readonly numbers: readonly number[];
  readonly issues: readonly Issue[];
  /** It is no log, or one of a version to come, so that nothing but that is worth saying. */
  readonly foreign?: true;
}

/**
 * Whether a file can be read in, and how many notes it has. Otherwise all that is in the way.
 * @param now epoch milliseconds: no note is about a later moment.
 */
export async function checkLog(text: Pieces, now: number): Promise<Parsed<number>> {
  const issues: Issue[] = [];
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
  if (issues.length > MOST_ISSUES) return { ok: false, issues: cutShort(issues) };
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: count };
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
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly broken?: true };

function readNote(text: string, number: number): Read {
  const here = [NOTES, number];
  const json = readJson(text, { path: here.join('.'), expected: 'a note as JSON', upTo: -1 });
  if (!json.ok) return { ...json, broken: true };
  const result = parse(declarationSchema, json.value);
  if (result.ok) return result;
  const issues = result.issues.map((issue) => ({
    ...issue,
    path: [...here, ...(issue.path === '' ? [] : [issue.path])].join('.'),
    ...(issue.keys && { keys: [...here, ...issue.keys] }),
  }));
  return { ok: false, issues };
}

const NO_NOTES = { notes: [], numbers: [] } as const;
const A_LOG = 'a log that was exported as JSON from this page';
const ANOTHER = 'Choose another file.';
const UPDATE = 'A newer Armslength wrote it. Update the extension, and read it in again.';

const TOO_LONG: Batch = {
  ...NO_NOTES,
  issues: [{ path: '', found: 'something longer than any note', expected: A_LOG, mend: ANOTHER }],
};

/** What stands round the notes. */
function readAround(text: string): Batch {
  // Behind the beginning of the list there were notes, which took up lines.
  const begins = text.search(LIST);
  const json = readJson(text, { path: '', expected: A_LOG, ...(begins >= 0 && { upTo: begins }) });
  if (!json.ok) return { ...NO_NOTES, issues: json.issues };
  if (!isLog(json.value)) {
    const expected = Array.isArray(json.value) ? `${A_LOG}: ${FORM}` : A_LOG;
    return { ...NO_NOTES, issues: [issueAt('', json.value, expected, ANOTHER)], foreign: true };
  }
  if (isNewer(json.value)) {
    const { schemaVersion } = json.value;
    const expected = VERSIONS.join(' or ');
    return {
      ...NO_NOTES,
      issues: [issueAt('schemaVersion', schemaVersion, expected, UPDATE)],
      foreign: true,
    };
  }
  const result = parse(logFileSchema, json.value);
  if (!result.ok) return { ...NO_NOTES, issues: result.issues };
  const left = result.value[NOTES].length;
  // They stand behind a key that is written in another way, or a second time: to read on without them would lose them.
  const lost = issueAt(NOTES, left, `the key "${NOTES}", once`, ANOTHER);
  return { ...NO_NOTES, issues: left > 0 ? [lost] : [] };
}

function readJson(text: string, wish: Omit<Wish, 'mend'>): Parsed<unknown> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    // Why, an engine says in words of its own.
    return { ok: false, issues: [noJson(text, { ...wish, mend: ANOTHER })] };
  }
}

const cutShort = (issues: readonly Issue[]): readonly Issue[] => [
  ...issues.slice(0, MOST_ISSUES),
  issueAt('', `more than ${MOST_ISSUES} issues`, 'none', 'Mend these first, and read it in again.'),
];
