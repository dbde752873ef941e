/** The log as text for a file, in pieces: never more of it than one is held. */
import type { Declaration } from './declaration-schema.ts';
import { FORMAT, LOG_SCHEMA_VERSION, NOTES } from './log-file.ts';

/** The notes to be written, some at a time. */
export type Notes = AsyncIterable<readonly Declaration[]>;

const COLUMNS = [
  'at',
  'surface',
  'category',
  'answers',
  'outcome',
  'rule',
  'pack',
  'window',
  'id',
  'supersedes',
] as const satisfies readonly (keyof Declaration)[];

/**
 * The log as CSV: RFC 4180, UTF-8 with a byte order mark, safe to open in a spreadsheet. `separator` stands between the
 * values; a spreadsheet expects the one of its language.
 */
export async function* csvOf(notes: Notes, separator: ',' | ';'): AsyncGenerator<string> {
  yield `\uFEFF${COLUMNS.join(separator)}\r\n`;
  for await (const some of notes)
    yield some.map((note) => `${cellsOf(note).join(separator)}\r\n`).join('');
}

const cellsOf = (note: Declaration): readonly string[] =>
  COLUMNS.map((column) => cell(column === 'answers' ? answersOf(note) : (note[column] ?? '')));

/** The log as JSON, with a line for each note. `notesIn` gives the same notes again. */
export async function* jsonOf(notes: Notes): AsyncGenerator<string> {
  let between = '\n';
  yield `{\n  "format": "${FORMAT}",\n  "schemaVersion": ${LOG_SCHEMA_VERSION},\n  "${NOTES}": [`;
  for await (const some of notes) {
    if (some.length === 0) continue;
    yield between + some.map((note) => `    ${JSON.stringify(note)}`).join(',\n');
    between = ',\n';
  }
  yield `${between === '\n' ? '' : '\n  '}]\n}\n`;
}

const answersOf = ({ answers }: Declaration): string =>
  Object.entries(answers)
    .map(([question, answer]) => `${question}: ${answer}`)
    .join('; ');

function cell(text: string): string {
  // A spreadsheet runs a cell that starts like a formula, whatever comes before it in white space (OWASP, CSV injection).
  const harmless = /^\s*[=+\-@\t\r|%＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n;\t']/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
