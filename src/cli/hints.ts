/** What somebody may have meant by a word that is nowhere near the right one. */
import type { Issue } from '../core/issue.ts';
import { HINTS } from './hint-words.ts';

/** Whether the core has nothing better to say: of a wrong word in a closed list, or of one that has another form. */
const isOpen = ({ found, expected, mend }: Issue): boolean =>
  expected.startsWith('one of ') ||
  expected.startsWith('an id in kebab-case') ||
  found === 'null' ||
  mend.startsWith('Correct it.');

export const hintFor = (issue: Issue): string | undefined =>
  isOpen(issue)
    ? HINTS.find(
        ({ at, word, expected = '' }) =>
          at.test(issue.path) && word.test(issue.found) && issue.expected.startsWith(expected),
      )?.mend
    : undefined;
