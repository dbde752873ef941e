import type { JSX } from 'preact';
import type { LogFinding } from '../../core/log-finding.ts';
import type { Language } from '../../core/words.ts';
import { IssueTable } from '../Issues.tsx';
import { logIn } from '../messages/log.ts';
import { expectedIn, foundIn, mendIn } from './finding.ts';

/** What is in the way of reading in a file, for the one who has it. */
export const Findings = ({
  findings,
  language,
}: {
  readonly findings: readonly LogFinding[];
  readonly language: Language;
}): JSX.Element => (
  <IssueTable
    caption={logIn(language).inTheWay}
    language={language}
    rows={findings.map((finding) => ({
      place: finding.path,
      found: foundIn(finding, language) ?? <code class="value">{finding.found}</code>,
      expected: expectedIn(finding, language),
      mend: mendIn(finding, language),
    }))}
  />
);
