/** The sources, numbered as the rules refer to them, and the history of the rules and of the pack. */
import type { PackSource } from '../../core/pack-schema.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import {
  blocks,
  code,
  heading,
  lines,
  linkTo,
  list,
  type Markdown,
  md,
  numbered,
  strong,
} from './markdown.ts';
import type { Printing } from './printing.ts';
import { pastRules } from './references.ts';
import { section } from './rules.ts';

export const sources = (printing: Printing): Markdown =>
  blocks(
    heading(2, printing.say.sources.title),
    numbered(printing.pack.sources.map((source) => sourceItem(source, printing))),
  );

const sourceItem = (
  { id, title, authority, date, status, guideline, url, note }: PackSource,
  { language, say, text, words }: Printing,
): Markdown =>
  lines(
    md`${strong(text(title))} ${guideline ? md`(${say.sources.guideline}) ` : ''}${code(id)}`,
    [text(authority), ...(date ? [calendarDay(date, language)] : []), words.statuses[status]].join(
      ' · ',
    ),
    url && linkTo(url),
    note && text(note),
  );

export function history(printing: Printing): Markdown {
  const { pack, language, say, text } = printing;
  return blocks(
    heading(2, say.history.title),
    ...pastRules(pack).map((rule) => section(rule, printing)),
    heading(3, say.history.changes),
    list(
      pack.changelog.map(
        ({ version, date, text: change }) =>
          md`${strong(version)}, ${calendarDay(date, language)}: ${text(change)}`,
      ),
    ),
  );
}
