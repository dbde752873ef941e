/** What came of the promises, for people and for machines. */
import type { Proof, Row } from './row.ts';

export interface Outcome extends Proof {
  readonly id: string;
  readonly promise: string;
  readonly claimedIn: readonly string[];
  readonly how: string;
  readonly holds: boolean;
  /** What the proof took, for whoever wants to know where the time goes. */
  readonly seconds: number;
}

/** The file for machines, in the folder of a report. */
export const JSON_FILE = 'report.json';

/** What came of a row. `started` is when, by `performance.now`. A proof that breaks off has proved nothing. */
export async function outcomeOf(
  { id, says, claimedIn, how }: Row,
  started: number,
  proof: Promise<Proof>,
): Promise<Outcome> {
  const { figure, found } = await proof.catch((error: unknown) => ({
    figure: 'It could not be tried to its end.',
    found: [String(error)],
  }));
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  return { id, promise: says, claimedIn, how, holds: found.length === 0, figure, found, seconds };
}

/** How much is shown of what was found; the JSON has all of it. */
const MOST_SHOWN = 20;

const verdict = ({ holds }: Outcome): string => (holds ? 'Holds' : 'Does not hold');

/** One row, as it is printed. */
export const linesOf = (outcome: Outcome): string =>
  [
    `${verdict(outcome)}: ${outcome.promise} (${outcome.id}, ${Math.round(outcome.seconds)} s)`,
    `  ${outcome.figure}`,
    ...shownOf(outcome).map((one) => `  - ${one}`),
  ].join('\n');

/** The report as Markdown: every promise in a row, then what is not as promised. */
export function reportOf(outcomes: readonly Outcome[]): string {
  const kept = outcomes.filter(({ holds }) => holds).length;
  return [
    '# What was promised, and what was seen',
    '',
    `${kept} of ${outcomes.length} promises hold.`,
    '',
    '| Promise | | Figure | How |',
    '| --- | --- | --- | --- |',
    ...outcomes.map(
      (one) => `| ${[one.promise, verdict(one), one.figure, one.how].map(inCell).join(' | ')} |`,
    ),
    ...outcomes
      .filter(({ holds }) => !holds)
      .flatMap((one) => ['', `## ${one.id}`, '', ...shownOf(one).map((text) => `- ${text}`)]),
    '',
  ].join('\n');
}

export const jsonOf = (outcomes: readonly Outcome[]): string =>
  `${JSON.stringify(outcomes, null, 2)}\n`;

const inCell = (text: string): string => text.replaceAll('|', String.raw`\|`);

function shownOf({ found }: Outcome): readonly string[] {
  const more = found.length - MOST_SHOWN;
  return [...found.slice(0, MOST_SHOWN), ...(more > 0 ? [`and ${more} more`] : [])];
}
