import { describe, expect, it } from 'vitest';
import { checkForeign } from '../../src/cli/foreign.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Bound } from '../../src/core/window-rule.ts';
import { aPack } from '../core/examples.ts';

const countries = {
  elections: new Map([
    ['dk-local', 'DK'],
    ['dk-general', 'DK'],
    ['se-general', 'SE'],
  ]),
  calendars: new Map([
    ['england', 'GB'],
    ['scotland', 'GB'],
  ]),
};
const weeks: Bound = { at: 'polling-day', weeks: -6 };
const working = (holidays: string): Bound => ({
  at: 'polling-day',
  workingDays: { count: -25, holidays },
});

function check(country: string, election: string, opens: Bound, part: Partial<RulePack> = {}) {
  const pack = aPack({
    jurisdiction: { country, zone: 'Europe/Copenhagen' },
    windows: [
      {
        kind: 'rule',
        id: 'w',
        name: { en: 'W' },
        election,
        opens,
        closes: { at: 'polling-day', days: 1 },
      },
    ],
    ...part,
  });
  return checkForeign(pack, countries);
}

describe('a window', () => {
  it('that is counted by the election of another country is told those of its own', () => {
    expect(check('DK', 'se-general', weeks)).toEqual([
      {
        path: 'windows.0.election',
        found: '"se-general"',
        expected: 'one of dk-local, dk-general',
        mend: 'That is of SE, and the pack is about DK.',
      },
    ]);
    expect(check('DK', 'dk-local', weeks)).toEqual([]);
  });

  it('that is counted by the holidays of another country is told how to make its own', () => {
    const path = 'windows.0.opens.workingDays.holidays';
    expect(check('DK', 'dk-local', working('england'))).toEqual([
      {
        path,
        found: '"england"',
        expected: 'the holidays of DK',
        mend: 'That is of GB, and the pack is about DK. Make a calendar: “armslength calendar holidays DK --from <year> --to <year>”.',
      },
    ]);
    const late: Bound = { at: 'event', event: 'called', atLatest: working('england') as never };
    expect(check('DK', 'dk-local', late).map((one) => one.path)).toEqual([
      'windows.0.opens.atLatest.workingDays.holidays',
    ]);
    expect(check('GB', 'x', working('scotland'))).toEqual([]);
  });

  it('is told the calendars of its own country, where there are some', () => {
    const danish = new Map([...countries.calendars, ['danish', 'DK'] as const]);
    const pack = aPack({
      windows: [
        {
          kind: 'rule',
          id: 'w',
          name: { en: 'W' },
          election: 'dk-local',
          opens: working('england'),
          closes: weeks,
        },
      ],
    });
    expect(checkForeign(pack, { ...countries, calendars: danish })).toMatchObject([
      { expected: 'one of danish', mend: 'That is of GB, and the pack is about DK.' },
    ]);
  });

  it('of a country that has none of its own may be counted by those of another', () => {
    expect(check('XX', 'se-general', working('england'))).toEqual([]);
  });

  it('may be counted by what the pack carries itself, or by what is of no country', () => {
    const own = {
      elections: [{ id: 'se-general', dates: ['2026-09-13'] }],
      calendars: [{ id: 'england', from: 2026, to: 2032, days: [] }],
    };
    expect(check('DK', 'se-general', working('england'), own)).toEqual([]);
    expect(check('DK', 'unknown', working('unknown'))).toEqual([]);
  });
});

it('the country of each election and each calendar in rules/ is known', () => {
  const { countries: known, elections, calendars } = readSurroundings();
  expect(elections.filter(({ id }) => !known.elections.has(id))).toEqual([]);
  expect(calendars.filter(({ id }) => !known.calendars.has(id))).toEqual([]);
});
