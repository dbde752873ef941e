/** What an import came to, for the person at the terminal. */
import { quote } from '../core/issue.ts';
import type { Reason } from './choice.ts';
import { counted } from './counted.ts';
import type { Found } from './sittings.ts';

const REASONS: Readonly<Record<Reason, string>> = {
  words: 'not among the words of --only, or among those of --except',
  cancelled: 'called off',
  'all-day': 'for whole days; --all-day takes it in',
  superseded: 'there is a later version of it in the file',
};

/** A line with the counts, and one for each event that was left out. */
export function inWords(
  file: string,
  { intervals, zone, from, to, counts, leftOut }: Found,
): string {
  const { events, outside, joined } = counts;
  const total = [
    `${file}: ${counted(events, 'event')}`,
    `${counted(intervals.length, 'sitting')} from ${from} to ${to} (${zone})`,
    ...(joined > 0 ? [`${joined} joined to another that it overlaps`] : []),
    `${outside} outside that period`,
    `${leftOut.length} left out`,
  ];
  const each = leftOut.map(
    // Quoted, since a title may hold anything, and a terminal obeys some of it.
    ({ line, title, reason }) => `  line ${line} ${quote(title)}: ${REASONS[reason]}`,
  );
  return `${[total.join('; '), ...each].join('\n')}\n`;
}
