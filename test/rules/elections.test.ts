/** Every date of the election calendars is computed anew from its rule, those that sources publish among them. */
import { describe, expect, it } from 'vitest';
import { readBuiltinPacks, readCalendarFiles, readElectionFiles } from '../../src/cli/rules.ts';
import {
  calendarOf,
  type CalendarOfElection,
  CERTAINTIES,
  electionOf,
} from '../../src/core/election-schema.ts';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import { pollingDayIn } from '../../src/core/polling-day.ts';
import { instantOf } from '../../src/core/window.ts';
import { addWorkingDays } from '../../src/core/working-days.ts';

const files = readElectionFiles();
const elections = files.flatMap(({ value }) => value.elections);
const calendars = readCalendarFiles().map(({ value }) => calendarOf(value));
const byId = (id: string): CalendarOfElection => {
  const found = elections.find((one) => one.id === id);
  if (!found) throw new Error(`no election ${id}`);
  return found;
};

const isWhole = (date: string) => date.length === 'yyyy-mm-dd'.length;
const yearOf = (date: string) => Number(date.slice(0, 4));

/** The first and the last day of a period in the occurrence that is open on `day`. */
function daysOf(election: CalendarOfElection, period: string, day: string): readonly string[] {
  const [zone = 'UTC'] = election.zones;
  const rule = election.periods?.find(({ id }) => id === period);
  if (!rule) throw new Error(`no period ${period}`);
  const window = {
    kind: 'rule',
    id: period,
    name: { en: rule.name },
    election: election.id,
    opens: rule.opens,
    closes: rule.closes,
  } as const;
  const noon = instantOf(`${day}T12:00`, zone);
  const context = { zone, election: electionOf(election), calendars, events: {} };
  const open = occurrencesOf(window, context, noon).find(
    ({ opensAt = 0, closesAt = 0 }) => opensAt <= noon && noon < closesAt,
  );
  const dayAt = (moment: number) =>
    Temporal.Instant.fromEpochMilliseconds(moment)
      .toZonedDateTimeISO(zone)
      .toPlainDate()
      .toString();
  return open ? [open.opensAt ?? 0, (open.closesAt ?? 1) - 1].map(dayAt) : [];
}

describe('the files of elections', () => {
  it('are each named by their country, and so is each election', () => {
    for (const { file, value } of files) {
      const country = value.country.toLowerCase();
      expect(file).toBe(`${country}.json`);
      expect(value.elections.filter(({ id }) => !id.startsWith(`${country}-`))).toEqual([]);
    }
  });

  it('hold no id twice', () => {
    expect(new Set(elections.map(({ id }) => id)).size).toBe(elections.length);
  });

  it('are for the countries of the facts', () => {
    expect(files.map(({ value }) => value.country)).toEqual(
      'AU CA DE DK FI GB IE IS NL NO NZ SE US'.split(' '),
    );
  });

  it('grade a date that is not seen in a source no better than its rule', () => {
    const rank = (certainty: (typeof CERTAINTIES)[number]) => CERTAINTIES.indexOf(certainty);
    const better = elections.flatMap(({ id, certainty, known }) =>
      known
        .filter((one) => one.certainty !== 'A' && rank(one.certainty) < rank(certainty))
        .filter(({ note }) => note === undefined)
        .map(({ date }) => `${id} ${date}`),
    );
    // A day that is given, not computed: its election's next day is unknown.
    expect(better).toEqual(['nl-provincial 2027-03-17']);
  });
});

const known = elections.flatMap((election) =>
  election.known.map(({ date }) => ({ id: election.id, date })),
);

describe('a polling day', () => {
  it.each(known.filter(({ id, date }) => byId(id).recurring && isWhole(date)))(
    '$date of $id comes out of its rule',
    ({ id, date }) => {
      const { recurring } = byId(id);
      expect(recurring && pollingDayIn(yearOf(date), recurring).toString()).toBe(date);
    },
  );

  it('that no rule gives is given as a date, and these are all of them', () => {
    const given = known.filter(({ id, date }) => !byId(id).recurring && isWhole(date));
    expect(given.filter(({ id, date }) => !byId(id).dates?.includes(date))).toEqual([]);
    expect(given.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'de-european 2029-06-10',
      'dk-folketing 2026-03-24',
      'dk-european 2029-06-10',
      'fi-european 2029-06-10',
      'ie-european 2029-06-08',
      'nl-provincial 2027-03-17',
      'nl-european 2029-06-07',
      'se-european 2029-06-10',
    ]);
  });

  it('of which only a month or a year is known is graded D, and left to the administrator', () => {
    const rough = known.filter(({ date }) => !isWhole(date));
    expect(rough.map(({ id, date }) => `${id} ${date}`)).toEqual([
      'de-bundestag 2029',
      'de-bw-municipal 2029',
      'de-sh-municipal 2028',
      'de-ni-municipal 2031',
      'de-he-municipal 2031',
      'de-nw-municipal 2030',
      'ie-local 2029-06',
    ]);
    for (const { id } of rough) {
      const { certainty, recurring, dates, note } = byId(id);
      expect([certainty, recurring, dates]).toEqual(['D', undefined, undefined]);
      expect(note).toContain(`the event ${id}`);
    }
  });

  it.each(elections.filter(({ recurring }) => recurring))(
    'of $id recurs from each that is known to the next',
    ({ recurring, known: dates }) => {
      const every = recurring?.everyYears ?? 1;
      const years = dates.map(({ date }) => yearOf(date));
      expect(years.filter((year) => (year - (recurring?.inYear ?? 0)) % every !== 0)).toEqual([]);
    },
  );
});

describe('a latest day', () => {
  const limited = elections.filter(({ noLaterThan }) => noLaterThan !== undefined);

  it.each(limited.filter(({ term }) => term))(
    'of $id is its term after',
    ({ noLaterThan, term }) => {
      const end = term && Temporal.PlainDate.from(term.since).add({ years: term.years }).toString();
      expect(end?.startsWith(noLaterThan ?? 'none')).toBe(true);
    },
  );

  it('that could not be computed again says so', () => {
    const others = limited.filter(({ term }) => !term);
    expect(others.map(({ id }) => id)).toEqual(['gb-general', 'ie-dail']);
    expect(others.filter(({ note }) => !note?.includes('could not be computed again'))).toEqual([]);
  });
});

const periods = elections.flatMap((election) =>
  (election.periods ?? []).flatMap((period) =>
    period.known.map((one) => ({ election: election.id, period: period.id, ...one })),
  ),
);

describe('a period', () => {
  it.each(periods.filter(({ differs }) => !differs))(
    '$period of $election from $first comes out of its rule',
    ({ election, period, first, last }) => {
      const found = daysOf(byId(election), period, first);
      expect(found.slice(0, last === undefined ? 1 : 2)).toEqual([first, last].filter(Boolean));
    },
  );

  it('whose days differ from its rule is named, and does differ', () => {
    const others = periods.filter(({ differs }) => differs);
    expect(others.map(({ election, first }) => `${election} ${first}`)).toEqual([
      'au-vic-local 2024-09-24',
      'au-vic-local 2028-09-26',
    ]);
    // They were 32 days before polling, as it was said before the timetable changed.
    const days = others.map(({ first }) =>
      Temporal.PlainDate.from(first).add({ days: 32 }).toString(),
    );
    expect(days).toEqual(byId('au-vic-local').known.map(({ date }) => date));
  });

  it('of notices in Scotland comes out of the timetables of 2017 and 2022', () => {
    // Neither has Easter Monday among its working days, so it is counted with the holidays of England and Wales.
    const england = calendars.find(({ id }) => id === 'england-and-wales');
    const holidays = england && {
      ...england,
      from: 2017,
      days: [
        ...england.days,
        '2022-04-15',
        '2022-04-18',
        '2022-05-02',
        '2017-04-14',
        '2017-04-17',
        '2017-05-01',
      ],
    };
    const before = (poll: string, count: number) =>
      holidays && addWorkingDays(Temporal.PlainDate.from(poll), count, holidays)?.toString();
    expect(before('2022-05-05', -35)).toBe('2022-03-14');
    expect(before('2017-05-04', -28)).toBe('2017-03-22');
  });

  it('covers what the facts name', () => {
    expect(new Set(periods.map(({ election, period }) => `${election} ${period}`))).toEqual(
      new Set([
        'au-nsw-local regulated',
        'au-nsw-local caretaker',
        'au-vic-local election-period',
        'ca-on-municipal nominations',
        'dk-municipal postal-voting',
        'fi-municipal advance-voting',
        'fi-parliament advance-voting',
        'gb-local latest-notice',
        'gb-scotland-local notice',
        'gb-wales-local latest-notice',
        'se-general early-voting',
      ]),
    );
  });
});

it('nominations in Ontario end at 14:00', () => {
  const nominations = byId('ca-on-municipal').periods?.[0];
  expect(nominations?.closes).toMatchObject({ time: '14:00' });
});

describe('the holidays', () => {
  it('are for the United Kingdom, from 2023 to 2032, in files named by their id', () => {
    const found = readCalendarFiles();
    expect(found.map(({ file }) => file)).toEqual(calendars.map(({ id }) => `${id}.json`));
    expect(calendars.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['england-and-wales', 2023, 2032],
    ]);
  });

  it('are there only if something counts with them', () => {
    const counting = JSON.stringify([readElectionFiles(), readBuiltinPacks()]);
    const unused = calendars.filter(({ id }) => !counting.includes(`"holidays":"${id}"`));
    expect(unused.map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['england-and-wales', '2027-03-29', true, 'Easter Monday'],
    ['england-and-wales', '2023-05-08', true, 'the coronation'],
    ['england-and-wales', '2027-12-28', true, 'Boxing Day, moved from a Sunday'],
    ['england-and-wales', '2027-03-28', false, 'Mother’s Day and the like are no holidays'],
  ])('of %s on %s: %s (%s)', (id, date, expected) => {
    expect(calendars.find((one) => one.id === id)?.days.includes(date)).toBe(expected);
  });
});
