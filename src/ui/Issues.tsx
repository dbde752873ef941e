import type { ComponentChildren, JSX } from 'preact';
import type { Issue } from '../core/issue.ts';
import type { Language } from '../core/words.ts';
import { logIn } from './messages/log.ts';
import { Table } from './Table.tsx';

interface IssueRow {
  /** A dotted path; '' is the whole file. */
  readonly place: string;
  readonly found: ComponentChildren;
  readonly expected: ComponentChildren;
  readonly mend: ComponentChildren;
}

/** What is wrong with a file or a setting, for the one who can mend it: a row for each place. */
export function IssueTable({
  caption,
  rows,
  language,
}: {
  readonly caption: string;
  readonly rows: readonly IssueRow[];
  readonly language: Language;
}): JSX.Element {
  const say = logIn(language);
  const { path, found, expected, mend } = say.issue;
  return (
    <Table
      caption={caption}
      headers={[path, found, expected, mend]}
      rows={rows.map((row, at) => ({
        key: `${at}`,
        cells: [
          row.place === '' ? say.wholeFile : <code class="value">{breakable(row.place)}</code>,
          row.found,
          row.expected,
          row.mend,
        ],
      }))}
    />
  );
}

/** The same of issues whose texts are in English only: they are marked as such. */
export const Issues = ({
  caption,
  issues,
  language,
}: {
  readonly caption: string;
  readonly issues: readonly (Issue & { readonly of?: string })[];
  readonly language: Language;
}): JSX.Element => (
  <IssueTable
    caption={caption}
    language={language}
    rows={issues.map((issue) => ({
      place: [issue.of, issue.path].filter(Boolean).join(' · '),
      found: (
        <code class="value" lang={isQuoted(issue.found) ? undefined : 'en'}>
          {issue.found}
        </code>
      ),
      expected: <span lang="en">{issue.expected}</span>,
      mend: <span lang="en">{issue.mend}</span>,
    }))}
  />
);

/** Whether it is JSON as it stands in the file or setting, in whichever language, and no word of ours. */
const isQuoted = (found: string): boolean => /^["{[]/.test(found);

/** A path goes on in the next line after one of its dots, rather than in the middle of a word. */
const breakable = (path: string) =>
  path.split(/(?<=\.)/).map((part, at) => (
    <>
      {at > 0 && <wbr />}
      {part}
    </>
  ));
