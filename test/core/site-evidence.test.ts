import { describe, expect, it } from 'vitest';
import { checkEvidence } from '../../src/core/site-evidence.ts';

const TODAY = '2026-11-22';
const seenOn = (...dates: readonly string[]) =>
  dates.map((on) => ({ seen: 'the box for a post', where: 'on the page', on }));
const dated = (
  verified: string,
  reviewBy: string,
  ...evidence: readonly string[]
): Parameters<typeof checkEvidence>[0] => ({ verified, reviewBy, evidence: seenOn(...evidence) });

describe('the evidence of a site', () => {
  it.each([
    ['of this month', dated('2026-11', '2027-05-01', '2026-11')],
    ['of today', dated('2026-11-22', '2027-05-01', '2026-11-22')],
    ['that is older than another', dated('2026-10', '2027-05-01', '2026-11', '2026-10-04')],
    ['that nobody has verified', dated('unverified', '2027-05-01', '2026-11')],
    ['with a review a year later', dated('2026-11', '2027-11-30', '2026-11')],
    ['with a review today', dated('2026-10', '2026-11-22', '2026-10')],
  ])('is in order: %s', (_, site) => {
    expect(checkEvidence(site, TODAY)).toEqual([]);
  });

  it('is told of where it is of a day to come', () => {
    expect(checkEvidence(dated('2026-11', '2027-05-01', '2026-11', '2026-11-23'), TODAY)).toEqual([
      {
        path: 'evidence.1.on',
        found: '"2026-11-23"',
        expected: '2026-11-22 or earlier',
        mend: 'Write down when it was seen.',
      },
    ]);
  });

  it.each([
    ['newer than all of it', dated('2026-11', '2027-05-01', '2026-09', '2026-10-04'), '2026-10-04'],
    ['of a month to come', dated('2026-12', '2027-05-01', '2026-11'), '2026-11'],
    ['of a day to come', dated('2026-11-23', '2027-05-01', '2026-11-21'), '2026-11-21'],
  ])('is told of where it is verified on a date %s', (_, site, newest) => {
    expect(checkEvidence(site, TODAY)).toEqual([
      {
        path: 'verified',
        found: JSON.stringify(site.verified),
        expected: `${newest} or earlier, or "unverified"`,
        mend: 'Write down in “evidence” what was seen then, or name the month in which something in it was seen.',
      },
    ]);
  });

  it('bears no verified date that only evidence of a day to come bears', () => {
    const paths = checkEvidence(dated('2027-02', '2027-05-01', '2026-11', '2027-02'), TODAY).map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['evidence.1.on', 'verified']);
  });
});

describe('looking again', () => {
  it('is due on the day after the last day in good time', () => {
    const site = dated('2026-11', '2027-05-01', '2026-11');
    expect(checkEvidence(site, '2027-04-30')).toEqual([]);
    expect(checkEvidence(site, '2027-05-01')).toEqual([]);
    expect(checkEvidence(site, '2027-05-02')).toEqual([
      {
        path: 'reviewBy',
        found: '"2027-05-01"',
        expected: '2027-05-02 or later',
        mend: 'Look at the service again, write down in “evidence” what you see, and set the next date.',
      },
    ]);
  });

  it.each([
    ['2026-11', '2027-12-01', '2027-11'],
    ['2026-10-04', '2027-10-05', '2027-10-04'],
    ['2026-11', '2036-05-01', '2027-11'],
  ])('after evidence of %s is told of when it is to be done by %s', (on, reviewBy, until) => {
    expect(checkEvidence(dated(on, reviewBy, on), TODAY)).toEqual([
      {
        path: 'reviewBy',
        found: JSON.stringify(reviewBy),
        expected: `${until} or earlier: a year after the newest evidence`,
        mend: 'Look again sooner, or write down in “evidence” what was seen since.',
      },
    ]);
  });
});

it.each([
  ['verified', ['evidence.0.on', 'reviewBy']],
  ['reviewBy', ['evidence.0.on', 'verified']],
  ['evidence.0.on', []],
  ['evidence', []],
])('of a date, nothing is said where %s is in doubt', (path, told) => {
  const site = dated('2028-01', '2036-05-01', '2028-01');
  const paths = checkEvidence(site, TODAY, [{ path }]).map((issue) => issue.path);
  expect(paths).toEqual(told);
});
