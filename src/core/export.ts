import * as v from 'valibot';
import { type Declaration, declarationSchema } from './declaration-schema.ts';
import { issueAt, type Parsed, parse } from './issue.ts';

/** Rises when the shape of an exported log changes. */
export const LOG_SCHEMA_VERSION = 1;
const FORMAT = 'armslength-log';

const logFile = v.strictObject({
  format: v.literal(FORMAT),
  schemaVersion: v.literal(LOG_SCHEMA_VERSION),
  declarations: v.array(declarationSchema),
});

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

/** The log as CSV: RFC 4180, UTF-8 with a byte order mark, safe to open in a spreadsheet. */
export function toCsv(declarations: readonly Declaration[]): string {
  const rows = declarations.map((declaration) =>
    COLUMNS.map((column) =>
      cell(column === 'answers' ? answersOf(declaration) : (declaration[column] ?? '')),
    ),
  );
  return `\uFEFF${[COLUMNS.join(','), ...rows.map((row) => row.join(','))].join('\r\n')}\r\n`;
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

/** The log as JSON. `fromJson` gives the same declarations again. */
export const toJson = (declarations: readonly Declaration[]): string =>
  `${JSON.stringify({ format: FORMAT, schemaVersion: LOG_SCHEMA_VERSION, declarations }, null, 2)}\n`;

/** Reads what `toJson` wrote. Nothing is taken over unless all of it is good. */
export function fromJson(text: string): Parsed<readonly Declaration[]> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    const expected = 'JSON that was exported from a log';
    return {
      ok: false,
      issues: [issueAt('', text.slice(0, 40), expected, `Choose another file. ${reason}`.trim())],
    };
  }
  if (!isLog(value)) {
    const expected = 'a log that was exported as JSON from this page';
    return { ok: false, issues: [issueAt('', value, expected, 'Choose another file.')] };
  }
  const result = parse(logFile, value);
  return result.ok ? { ok: true, value: result.value.declarations } : result;
}

const isLog = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === FORMAT;
