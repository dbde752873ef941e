import type { JSX } from 'preact';
import type { Issue } from '../core/issue.ts';
import type { Language } from '../core/words.ts';
import { logIn } from './messages/log.ts';
import { Table } from './Table.tsx';

/** What is wrong with a file or a setting, for the one who can mend it. These texts are in English only, and marked as such. */
export function Issues({
  caption,
  issues,
  language,
}: {
  readonly caption: string;
  readonly issues: readonly (Issue & { readonly of?: string })[];
  readonly language: Language;
}): JSX.Element {
  const say = logIn(language);
  const { path, found, expected, mend } = say.issue;
  return (
    <Table
      caption={caption}
      headers={[path, found, expected, mend]}
      rows={issues.map((issue, at) => ({
        key: `${at}`,
        cells: [
          <code class="value">
            {breakable([issue.of, issue.path].filter(Boolean).join(' · ') || say.wholeFile)}
          </code>,
          <code class="value">{issue.found}</code>,
          <span lang="en">{issue.expected}</span>,
          <span lang="en">{issue.mend}</span>,
        ],
      }))}
    />
  );
}

/** A path goes on in the next line after one of its dots, rather than in the middle of a word. */
const breakable = (path: string) =>
  path.split(/(?<=\.)/).map((part, at) => (
    <>
      {at > 0 && <wbr />}
      {part}
    </>
  ));
