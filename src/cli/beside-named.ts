/** Elections and holidays in files that are given in the same call, which count as those of `rules/` do. */
import {
  calendarFileSchema,
  calendarOf,
  electionOf,
  electionsFileSchema,
} from '../core/election-schema.ts';
import type { Issue } from '../core/issue.ts';
import type { References } from '../core/pack-embed.ts';
import { Misuse, NotInOrder } from './misuse.ts';
import { readAs } from './rules.ts';
import { kindAt } from './site-file.ts';

/** What the windows of a pack may name. */
export type Named = Pick<References, 'elections' | 'calendars'>;

export const NOTHING_NAMED: Named = { elections: [], calendars: [] };

/** Whether a file holds such, and no pack. */
export const isNamedAt = (file: string): boolean =>
  ['elections', 'calendar'].includes(kindAt(file) ?? '');

/** Nothing, where the file is of another kind. @throws RulesError */
export function namedAt(file: string): Named {
  const kind = kindAt(file);
  if (kind === 'calendar')
    return { elections: [], calendars: [calendarOf(readAs(calendarFileSchema, file))] };
  if (kind !== 'elections') return NOTHING_NAMED;
  return { elections: readAs(electionsFileSchema, file).elections.map(electionOf), calendars: [] };
}

/** The same where what is not in order, or cannot be read, is told by looking at that file itself. */
export function namedInOrderAt(file: string): Named {
  try {
    return namedAt(file);
  } catch (error) {
    if (error instanceof NotInOrder || error instanceof Misuse) return NOTHING_NAMED;
    throw error;
  }
}

/** What is known, and behind it what is given: of two with one id the first counts. */
export const withNamed = (known: Named, given: readonly Named[]): Named => ({
  elections: firstOfEach([known, ...given].flatMap(({ elections }) => elections)),
  calendars: firstOfEach([known, ...given].flatMap(({ calendars }) => calendars)),
});

const firstOfEach = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] =>
  all.filter(({ id }, at) => all.findIndex((one) => one.id === id) === at);

/** Whether an issue is that a window names an election or a calendar that is nowhere. */
export const isUnnamed = ({ expected }: Issue): boolean =>
  /^an id in rules\/(?:elections|calendars)\//.test(expected);

/** What is nowhere may be in a file that was not given. */
export const fileToGive = (issue: Issue): Issue =>
  isUnnamed(issue)
    ? {
        ...issue,
        mend: `${issue.mend} A file of it that is elsewhere counts where it is given as well: beside the pack, or with --base where a command takes one pack.`,
      }
    : issue;
