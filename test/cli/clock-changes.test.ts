import { describe, expect, it } from 'vitest';
import { checkClockChanges } from '../../src/cli/clock-changes.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { aPack } from '../core/examples.ts';
import { post } from '../core/sound-pack.ts';

const name = { en: 'W' };
const jurisdiction = { country: 'GB', zone: 'Europe/London' };
const checkWindow = (window: PackWindow) =>
  checkClockChanges(aPack({ jurisdiction, windows: [window] }));
const fixed = (from: string, until: string): PackWindow => ({
  kind: 'fixed',
  id: 'w',
  name,
  from,
  until,
});

describe('a fixed moment', () => {
  it('that the clocks skip is told, with what it is read as', () => {
    expect(checkWindow(fixed('2027-03-28T01:30', '2027-05-06'))).toEqual([
      {
        path: 'windows.0.from',
        found: '"2027-03-28T01:30"',
        expected: 'a time that there is: the clocks of Europe/London are put forward then',
        mend: 'It is read as 02:30: write that, or another time.',
      },
    ]);
  });

  it('that comes twice is told', () => {
    expect(checkWindow(fixed('2027-05-06', '2027-10-31T01:30'))).toEqual([
      {
        path: 'windows.0.until',
        found: '"2027-10-31T01:30"',
        expected: 'a time that the clocks of Europe/London show once, and not twice as on that day',
        mend: 'It is read as the first of the two: write a time before or after that hour.',
      },
    ]);
  });

  it('that there is once, or that is a day, is not told', () => {
    expect(checkWindow(fixed('2027-03-28T02:00', '2027-10-31T02:00'))).toEqual([]);
    expect(checkWindow(fixed('2027-03-28', '2027-10-31'))).toEqual([]);
  });

  it.each<[string, PackWindow]>([
    [
      'windows.0.closes.local',
      {
        kind: 'rule',
        id: 'w',
        name,
        opens: { at: 'local', local: '2027-01-01' },
        closes: { at: 'local', local: '2027-03-28T01:00' },
      },
    ],
    [
      'windows.0.opens.atLatest.local',
      {
        kind: 'rule',
        id: 'w',
        name,
        opens: {
          at: 'event',
          event: 'called',
          atLatest: { at: 'local', local: '2027-03-28T01:00' },
        },
        closes: { at: 'event', event: 'over' },
      },
    ],
  ])('is told at %s too', (path, window) => {
    expect(checkWindow(window).map((one) => one.path)).toEqual([path]);
  });

  it('of a case is told', () => {
    const skipped = '2027-03-28T01:30';
    const cases = [
      {
        ...post,
        at: skipped,
        events: { called: skipped },
        sittings: [{ from: skipped, until: skipped }],
        observation: { ...post.observation, since: skipped },
      },
    ];
    expect(checkClockChanges(aPack({ jurisdiction, cases })).map(({ path }) => path)).toEqual([
      'cases.0.at',
      'cases.0.observation.since',
      'cases.0.events.called',
      'cases.0.sittings.0.from',
      'cases.0.sittings.0.until',
    ]);
  });
});
