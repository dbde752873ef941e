/** An iCalendar file as blocks of lines, so that what is wrong in one place costs that place only. */
import { type Issue, issueAt } from '../../core/issue.ts';

/** A content line, unfolded. */
export interface Line {
  /** Where it begins in the file, from 1. */
  readonly at: number;
  /** The name of its property, in capitals. */
  readonly name: string;
  readonly text: string;
}

export interface Block {
  readonly at: number;
  readonly name: string;
  readonly lines: Line[];
  readonly blocks: Block[];
}

/** What stands directly in a calendar: where one begins, the one before has to be over. */
const IN_CALENDAR = /^V(?:EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)$/;

/** The calendars of a file, and an issue for each block that has no end, or no beginning. */
export function readCalendars(file: Uint8Array): {
  readonly calendars: readonly Block[];
  readonly issues: readonly Issue[];
} {
  const calendars: Block[] = [];
  const issues: Issue[] = [];
  const open: Block[] = [];
  const close = (left: number) => {
    for (const { at, name } of open.splice(left)) issues.push(unended(at, name));
  };
  for (const line of linesOf(file)) {
    const name = /^(?:BEGIN|END)$/.test(line.name) ? nameIn(line.text) : undefined;
    if (name === undefined) open.at(-1)?.lines.push(line);
    else if (line.name === 'BEGIN') {
      if (name === 'VCALENDAR') close(0);
      else if (IN_CALENDAR.test(name)) close(1);
      const block = { at: line.at, name, lines: [], blocks: [] };
      if (name === 'VCALENDAR') calendars.push(block);
      open.push(block);
    } else {
      const from = open.findLastIndex((block) => block.name === name);
      if (from < 0) issues.push(unbegun(line.at, name));
      else {
        close(from + 1);
        const [block] = open.splice(from);
        if (block && from > 0) open.at(-1)?.blocks.push(block);
      }
    }
  }
  close(0);
  return { calendars, issues };
}

const nameIn = (text: string): string =>
  text
    .slice(text.indexOf(':') + 1)
    .trim()
    .toUpperCase();

const unended = (at: number, name: string): Issue =>
  issueAt(
    `line ${at}`,
    `BEGIN:${name}`,
    `END:${name} after it`,
    'Export the calendar again: the file may have been cut off.',
  );

const unbegun = (at: number, name: string): Issue =>
  issueAt(`line ${at}`, `END:${name}`, `BEGIN:${name} before it`, 'Export the calendar again.');

/**
 * The lines, unfolded as bytes: a line may be folded within a letter. Each is decoded by itself, so that a byte order
 * mark may also stand before a second calendar; what is not UTF-8 becomes U+FFFD.
 */
function linesOf(file: Uint8Array): readonly Line[] {
  const unfolded: { at: number; bytes: string }[] = [];
  for (const [index, bytes] of Buffer.from(file)
    .toString('latin1')
    .split(/\r\n|\r|\n/)
    .entries()) {
    const before = unfolded.at(-1);
    if (/^[ \t]/.test(bytes) && before) before.bytes += bytes.slice(1);
    else if (bytes !== '') unfolded.push({ at: index + 1, bytes });
  }
  const decoder = new TextDecoder();
  return unfolded.map(({ at, bytes }) => {
    const text = decoder.decode(Buffer.from(bytes, 'latin1'));
    const [name = ''] = text.split(/[:;]/, 1);
    return { at, name: name.trim().toUpperCase(), text };
  });
}
