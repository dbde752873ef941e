/** What came of the promises, for people and for machines. */
import type { Proof, Row } from './row.ts';

export interface Outcome extends Proof {
  readonly row: Pick<Row, 'id' | 'says' | 'how' | 'claimedIn'>;
  /** What the proof took, for whoever wants to know where the time goes. */
  readonly seconds: number;
}

/** How much is shown of what was found; the JSON has all of it. */
const MOST_SHOWN = 20;

export const holds = ({ found }: Pick<Outcome, 'found'>): boolean => found.length === 0;

const verdict = (outcome: Outcome): string => (holds(outcome) ? 'Holds' : 'Does not hold');

/** One row, as it is printed. */
export const linesOf = (outcome: Outcome): string =>
  [
    `${verdict(outcome)}: ${outcome.row.says} (${outcome.row.id}, ${Math.round(outcome.seconds)} s)`,
    `  ${outcome.figure}`,
    ...shownOf(outcome).map((one) => `  - ${one}`),
  ].join('\n');

/** The report as Markdown: every promise in a row, then what is not as promised. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const kept = outcomes.filter(holds).length;
  return [
    '# What was promised, and what was seen',
    '',
    `${kept} of ${outcomes.length} promises hold.`,
    '',
    '| Promise | | Figure | How |',
    '| --- | --- | --- | --- |',
    ...outcomes.map(
      (one) =>
        `| ${[one.row.says, verdict(one), one.figure, one.row.how].map(inCell).join(' | ')} |`,
    ),
    ...outcomes
      .filter((one) => !holds(one))
      .flatMap((one) => ['', `## ${one.row.id}`, '', ...shownOf(one).map((text) => `- ${text}`)]),
    '',
  ].join('\n');
}

export const jsonOf = (outcomes: readonly Outcome[]): string =>
  `${JSON.stringify(
    outcomes.map((one) => ({
      id: one.row.id,
      promise: one.row.says,
      claimedIn: one.row.claimedIn,
      how: one.row.how,
      holds: holds(one),
      figure: one.figure,
      found: one.found,
      seconds: one.seconds,
    })),
    null,
    2,
  )}\n`;

const inCell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function shownOf({ found }: Outcome): readonly string[] {
  const more = found.length - MOST_SHOWN;
  return [...found.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
}
