/** What was found, as it is printed: lines for files and pipes, objects for machines, blocks for people at a terminal. */
import type { CheckedFile } from './check-file.ts';
import type { Finding } from './json/read.ts';
import { lineOf, printable, whereIn } from './misuse.ts';

export type Paint = (style: 'bold' | 'dim' | 'green' | 'red', text: string) => string;

export const asObject = ({ file, findings, unfinished }: CheckedFile): string =>
  JSON.stringify({
    file,
    // Something could not be looked at yet, because of what was found.
    ...(unfinished && { unfinished }),
    issues: findings.map(({ path, line, column, found, expected, mend }) => ({
      path,
      line,
      column,
      found,
      expected,
      mend,
    })),
  });

/** One line for each finding, or one that says that there is none. */
export function asLines({ file, findings }: CheckedFile, paint: Paint): string {
  if (findings.length === 0) return inOrder(file, paint);
  return findings
    .map((finding) => {
      const where = whereIn(file, finding);
      return paint('bold', where) + lineOf(where, finding).slice(where.length);
    })
    .join('\n');
}

/** For each finding the line of the file with a mark under what is meant, and below what to do. */
export function asBlocks({ file, text, findings }: CheckedFile, paint: Paint): string {
  if (findings.length === 0) return inOrder(file, paint);
  const lines = text.split(/\r\n|\n|\r/);
  return findings
    .map((finding) => {
      const { path, line, found, expected, mend } = finding;
      const number = `${line}`;
      const { shown, mark } = markedLine(lines[line - 1] ?? '', finding);
      return [
        `${paint('bold', whereIn(file, finding))}${path ? ` ${printable(path)}` : ''}`,
        `  ${paint('dim', `${number} |`)} ${shown}`,
        `  ${paint('dim', `${' '.repeat(number.length)} |`)} ${paint('red', mark)}`,
        `  found ${printable(found)}, expected ${printable(expected)}.`,
        `  ${printable(mend)}`,
        '',
      ].join('\n');
    })
    .join('\n');
}

const inOrder = (file: string, paint: Paint): string =>
  `${printable(file)}: ${paint('green', 'in order')}`;

const BEFORE = 40;
const WIDTH = 100;

/** The part of a line that is to be seen, and a mark under what is meant. */
function markedLine(
  line: string,
  { column, length }: Pick<Finding, 'column' | 'length'>,
): { readonly shown: string; readonly mark: string } {
  const at = column - 1;
  const start = line.length <= WIDTH ? 0 : Math.max(0, at - BEFORE);
  const shown = line.slice(start, start + WIDTH);
  const marked = Math.max(1, Math.min(length, shown.length - (at - start)));
  return {
    shown: printable(shown.replaceAll('\t', ' ')),
    mark: ' '.repeat(at - start) + '^'.repeat(marked),
  };
}
