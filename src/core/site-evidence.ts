/** Whether the dates of a site's evidence can be believed, and whether it is time to look again. */
import { type Doubt, isDoubtful } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { Site } from './site-schema.ts';

/** Services rename their parts often: what was seen longer ago than this says little. */
const YEARS_THAT_EVIDENCE_HOLDS = 1;

type Dated = Pick<Site, 'evidence' | 'verified' | 'reviewBy'>;

/**
 * Evidence that has not been seen yet, a site that is verified later than anything of it was seen, and a review that is
 * due already or not in time. `today` is a date such as 2026-11-22. A date that is in doubt is not looked at.
 */
export function checkEvidence(
  { evidence, verified, reviewBy }: Dated,
  today: string,
  doubts: readonly Doubt[] = [],
): readonly Issue[] {
  const isSound = (path: string) => !isDoubtful(doubts, path);
  const dates = evidence.map(({ on }, at) => ({ on, path: `evidence.${at}.on` }));
  const early = dates.filter(({ on, path }) => isSound(path) && isLater(on, today));
  const seen = dates.filter(({ on }) => !isLater(on, today)).map(({ on }) => on);
  const newest = seen.reduce((one, other) => (isLater(other, one) ? other : one), seen[0] ?? today);
  const until = yearsAfter(newest, YEARS_THAT_EVIDENCE_HOLDS);
  const isEveryDateSound = dates.every(({ path }) => isSound(path));
  return [
    ...early.map(({ on, path }) =>
      issueAt(path, on, `${today} or earlier`, 'Write down when it was seen.'),
    ),
    ...(isEveryDateSound &&
    isSound('verified') &&
    verified !== 'unverified' &&
    isLater(verified, newest)
      ? [
          issueAt(
            'verified',
            verified,
            `${newest} or earlier, or "unverified"`,
            'Write down in “evidence” what was seen then, or name the month in which something in it was seen.',
          ),
        ]
      : []),
    ...(isSound('reviewBy') ? checkReview(reviewBy, today) : []),
    ...(isEveryDateSound && isSound('reviewBy') && isLater(reviewBy, until)
      ? [
          issueAt(
            'reviewBy',
            reviewBy,
            `${until} or earlier: a year after the newest evidence`,
            'Look again sooner, or write down in “evidence” what was seen since.',
          ),
        ]
      : []),
  ];
}

/** Whether somebody should look again: `reviewBy` is the last day in good time. */
const checkReview = (reviewBy: string, today: string): readonly Issue[] =>
  reviewBy >= today
    ? []
    : [
        issueAt(
          'reviewBy',
          reviewBy,
          `${today} or later`,
          'Look at the service again, write down in “evidence” what you see, and set the next date.',
        ),
      ];

/** Whether a month or a day is later than another, as exactly as both of them say. */
function isLater(one: string, other: string): boolean {
  const exactly = Math.min(one.length, other.length);
  return one.slice(0, exactly) > other.slice(0, exactly);
}

const yearsAfter = (when: string, years: number): string =>
  `${Number(when.slice(0, 4)) + years}${when.slice(4)}`;
