/** Calendars and the sittings in them. Without another word, times are read in Copenhagen, in the year 2027. */
import { describe, expect, test } from 'vitest';
import { calendarOf, COPENHAGEN, eventOf, foundIn, foundInEvent, sample } from './a-calendar.ts';

const EVENING = ['DTSTART:20270118T180000', 'DTEND:20270118T210000'];
const SITTING = '2027-01-18T18:00+01:00/2027-01-18T21:00+01:00';

describe('calendars as products write them', () => {
  test('Outlook: Windows time zone, moved and left-out occurrences, days', () => {
    const found = foundIn(sample('outlook'));
    expect(found.intervals).toEqual([
      SITTING,
      '2027-02-15T18:00+01:00/2027-02-15T21:00+01:00',
      '2027-04-20T17:30+02:00/2027-04-20T20:30+02:00',
      '2027-05-17T18:00+02:00/2027-05-17T21:00+02:00',
      '2027-06-21T18:00+02:00/2027-06-21T21:00+02:00',
    ]);
    expect(found.issues).toEqual([]);
    expect(found.leftOut).toEqual([{ line: 74, title: 'Budgetkonference', reason: 'all-day' }]);
  });

  test('Exchange: a zone by its description, one that nothing tells, and days as times', () => {
    const found = foundIn(sample('exchange'));
    expect(found.intervals).toEqual([
      '2027-03-01T18:00+01:00/2027-03-01T20:30+01:00',
      '2027-03-15T18:00+01:00/2027-03-15T20:30+01:00',
      '2027-04-12T18:00+02:00/2027-04-12T20:30+02:00',
      '2027-05-05T17:00+02:00/2027-05-05T19:00+02:00',
    ]);
    expect(found.issues).toMatchObject([
      { path: 'line 75 DTSTART', found: '"TZID=Customized Time Zone"' },
    ]);
    expect(found.leftOut).toMatchObject([{ title: 'Frist for innspill', reason: 'all-day' }]);
  });

  test('Exchange: whoever imports can say which zone it is', () => {
    const zones = { 'Customized Time Zone': 'Europe/Oslo' };
    const found = foundIn(sample('exchange'), { zones });
    expect(found.issues).toEqual([]);
    expect(found.intervals).toContain('2027-06-02T17:00+02:00/2027-06-02T19:00+02:00');
  });

  test('Google: single events in UTC, shown in the zone of the calendar', () => {
    const found = foundIn(sample('google'));
    expect(found.intervals).toEqual([
      '2027-02-25T18:30+01:00/2027-02-25T21:30+01:00',
      '2027-03-25T18:30+01:00/2027-03-25T21:30+01:00',
      '2027-04-29T17:00+02:00/2027-04-29T18:30+02:00',
      '2027-05-27T18:30+02:00/2027-05-27T21:30+02:00',
      '2027-06-10T16:00+02:00/2027-06-10T19:00+02:00',
    ]);
    expect(found).toMatchObject({ zone: 'Europe/Stockholm', issues: [] });
  });

  test('Thunderbird: its own names of zones, a byte order mark, called-off occurrences, categories', () => {
    const found = foundIn(sample('thunderbird'), { only: ['stadtrat'] });
    expect(found.intervals).toEqual([
      '2027-03-10T18:00+01:00/2027-03-10T20:00+01:00',
      '2027-03-17T18:00+01:00/2027-03-17T20:00+01:00',
      '2027-04-07T18:00+02:00/2027-04-07T20:00+02:00',
    ]);
    expect(found.issues).toEqual([]);
    expect(found.leftOut.map(({ reason }) => reason)).toEqual(['cancelled', 'words']);
  });

  test('Nextcloud: a duration, months without a sitting, and one more date', () => {
    const found = foundIn(sample('nextcloud'), { from: '2027-12-01', to: '2028-10-31' });
    expect(found.intervals.map((one) => one.slice(0, 10))).toEqual([
      '2027-12-02',
      '2027-12-16',
      '2028-01-06',
      '2028-02-03',
      '2028-03-02',
      '2028-04-06',
      '2028-05-04',
      '2028-06-01',
      '2028-09-07',
      '2028-10-05',
    ]);
    expect(found.intervals[0]).toBe('2027-12-02T19:00+01:00/2027-12-02T21:30+01:00');
  });

  test('iOS: a weekly sitting stays at half past six when the clock changes; a time without a zone', () => {
    const found = foundIn(sample('ios'));
    expect(found.intervals).toEqual([
      '2027-10-20T18:30+01:00/2027-10-20T21:00+01:00',
      '2027-10-27T18:30+01:00/2027-10-27T21:00+01:00',
      '2027-11-03T18:30+00:00/2027-11-03T21:00+00:00',
    ]);
    expect(found.issues).toMatchObject([
      { path: 'line 49 DTSTART', mend: expect.stringContaining('--zone') as string },
    ]);
    const read = foundIn(sample('ios'), { zone: 'Europe/London' });
    expect(read.issues).toEqual([]);
    expect(read.intervals.at(-1)).toBe('2027-12-01T18:00+00:00/2027-12-01T20:00+00:00');
  });
});

describe('when a sitting is', () => {
  test.each([
    ['a duration', ['DTSTART:20270118T180000', 'DURATION:PT3H']],
    ['UTC', ['DTSTART:20270118T170000Z', 'DTEND:20270118T200000Z']],
    ['two zones', ['DTSTART;TZID=Europe/London:20270118T170000', 'DTEND:20270118T200000Z']],
    ['small letters', ['dtstart:20270118T180000', 'DtEnd:20270118T210000']],
    ['a folded line', ['DTSTART:202701', ' 18T180000', 'DTEND:20270118T210', '\t000']],
  ])('by %s', (_, lines) => {
    expect(foundInEvent(lines).intervals).toEqual([SITTING]);
  });

  test('an end is a length of time, and days of a duration go by the calendar', () => {
    // On 28 March, the night has an hour less.
    const start = 'DTSTART:20270327T200000';
    const rule = 'RRULE:FREQ=DAILY;COUNT=1';
    expect(foundInEvent([start, rule, 'DURATION:P1D']).intervals[0]).toMatch(
      /\/2027-03-28T20:00\+02:00$/,
    );
    expect(foundInEvent([start, rule, 'DURATION:PT24H']).intervals[0]).toMatch(
      /\/2027-03-28T21:00\+02:00$/,
    );
  });

  test('seconds are kept where there are some', () => {
    expect(foundInEvent(['DTSTART:20270118T180030', 'DURATION:PT1M']).intervals).toEqual([
      '2027-01-18T18:00:30+01:00/2027-01-18T18:01:30+01:00',
    ]);
  });

  test('a name of a zone may stand without the quotes that it needs', () => {
    const tzid = 'TZID=(UTC+01:00) Amsterdam, Berlin';
    const { intervals, issues } = foundInEvent(
      [`DTSTART;${tzid}:20270118T180000`, `DTEND;${tzid};X-A=b:20270118T210000`],
      { zones: { '(UTC+01:00) Amsterdam, Berlin': 'Europe/Berlin' } },
    );
    expect([issues, intervals.length]).toEqual([[], 1]);
  });
});

describe('days', () => {
  const day = ['DTSTART;VALUE=DATE:20270118', 'DTEND;VALUE=DATE:20270119'];

  test('are left out, since they are deadlines and holidays more often than sittings', () => {
    const found = foundInEvent(day, {});
    expect([found.intervals, found.issues]).toEqual([[], []]);
    expect(found.leftOut).toMatchObject([{ reason: 'all-day' }]);
  });

  test.each([
    ['with an end', day],
    ['without one', ['DTSTART;VALUE=DATE:20270118']],
    ['that do not say that they are days', ['DTSTART;TZID=Europe/Oslo:20270118', 'DTEND:20270119']],
  ])('count from the first to the last moment if wanted: %s', (_, lines) => {
    expect(foundInEvent(lines, { ...COPENHAGEN, allDay: true }).intervals).toEqual([
      '2027-01-18T00:00+01:00/2027-01-19T00:00+01:00',
    ]);
  });

  test('are no longer than a day when the clock gives them an hour more', () => {
    const found = foundInEvent(['DTSTART;VALUE=DATE:20271031'], { ...COPENHAGEN, allDay: true });
    expect(found.intervals).toEqual(['2027-10-31T00:00+02:00/2027-11-01T00:00+01:00']);
  });

  test('need a zone if they are wanted', () => {
    expect(foundInEvent(day, { allDay: true }).issues).toMatchObject([{ path: 'line 4 DTSTART' }]);
  });
});

describe('what repeats', () => {
  const days = (...lines: readonly string[]) =>
    foundInEvent(lines).intervals.map((one) => one.slice(0, 16));
  const weekly = [...EVENING, 'RRULE:FREQ=WEEKLY;COUNT=4'];
  const ALL = ['2027-01-18T18:00', '2027-01-25T18:00', '2027-02-01T18:00', '2027-02-08T18:00'];

  test.each([
    ['an instant', '20270201T170000Z', 3],
    ['an instant before', '20270201T165959Z', 2],
    ['a local time', '20270201T180000', 3],
    ['a date, which it includes', '20270201', 3],
  ])('ends by %s', (_, until, count) => {
    expect(days(...EVENING, `RRULE:FREQ=WEEKLY;UNTIL=${until}`)).toEqual(ALL.slice(0, count));
  });

  test('without an end lasts for the period', () => {
    const found = foundInEvent([...EVENING, 'RRULE:FREQ=MONTHLY;BYDAY=3MO'], {
      ...COPENHAGEN,
      from: '2030-01-01',
      to: 'P3M',
    });
    expect(found.intervals).toHaveLength(3);
  });

  test.each([
    ['a time', 'EXDATE:20270125T180000'],
    ['a time in UTC', 'EXDATE:20270125T170000Z'],
    ['a time in another zone', 'EXDATE;TZID=Europe/London:20270125T170000'],
    ['a date', 'EXDATE;VALUE=DATE:20270125'],
    ['a date without a word', 'EXDATE:20270125'],
    ['midnight', 'EXDATE:20270125T000000'],
  ])('leaves out by %s', (_, line) => {
    expect(days(...weekly, line)).toEqual(ALL.toSpliced(1, 1));
  });

  test('leaves out several at once', () => {
    expect(days(...weekly, 'EXDATE:20270125T180000,20270201T180000')).toEqual([ALL[0], ALL[3]]);
  });

  test('has further dates, and periods with a length of their own', () => {
    const found = foundInEvent([
      ...EVENING,
      'RDATE:20270301T180000,20270302T180000',
      'RDATE;VALUE=PERIOD:20270401T100000/20270401T110000,20270402T100000/PT90M',
    ]);
    expect(found.intervals.slice(1)).toEqual([
      '2027-03-01T18:00+01:00/2027-03-01T21:00+01:00',
      '2027-03-02T18:00+01:00/2027-03-02T21:00+01:00',
      '2027-04-01T10:00+02:00/2027-04-01T11:00+02:00',
      '2027-04-02T10:00+02:00/2027-04-02T11:30+02:00',
    ]);
  });

  test('that cannot be read is reported, and no first day taken for all', () => {
    const found = foundInEvent([...EVENING, 'RRULE:FREQ=YEARLY;BYWEEKNO=3']);
    expect(found.intervals).toEqual([]);
    expect(found.issues).toMatchObject([{ path: 'line 6 RRULE' }]);
  });
});

describe('exceptions', () => {
  const weekly = eventOf('UID:a', 'SUMMARY:Council', ...EVENING, 'RRULE:FREQ=WEEKLY;COUNT=4');
  const exception = (...lines: readonly string[]) =>
    foundIn(calendarOf(...weekly, ...eventOf('UID:a', ...lines)), COPENHAGEN);
  const starts = (...lines: readonly string[]) =>
    exception(...lines).intervals.map((one) => one.slice(5, 16));

  test('move and shorten an occurrence', () => {
    const found = exception(
      'RECURRENCE-ID:20270125T180000',
      'DTSTART:20270126T170000',
      'DTEND:20270126T180000',
    );
    expect(found.intervals[1]).toBe('2027-01-26T17:00+01:00/2027-01-26T18:00+01:00');
    expect(found.intervals).toHaveLength(4);
  });

  test.each([
    'RECURRENCE-ID:20270125T170000Z',
    'RECURRENCE-ID;VALUE=DATE:20270125',
    'RECURRENCE-ID:20270125T000000',
    'RECURRENCE-ID:20270125T190000',
  ])('call one off, however it is named: %s', (line) => {
    const found = exception(line, 'STATUS:CANCELLED');
    expect(found.intervals.map((one) => one.slice(5, 10))).toEqual(['01-18', '02-01', '02-08']);
    expect(found.leftOut).toEqual([{ line: 10, title: 'Council', reason: 'cancelled' }]);
    expect(found.issues).toEqual([]);
  });

  test('move one out of the period, or into it', () => {
    expect(
      starts('RECURRENCE-ID:20270125T180000', 'DTSTART:20280126T170000', 'DURATION:PT1H'),
    ).toEqual(['01-18T18:00', '02-01T18:00', '02-08T18:00']);
    const later = foundIn(
      calendarOf(
        ...weekly,
        ...eventOf(
          'UID:a',
          'RECURRENCE-ID:20270208T180000',
          'DTSTART:20270119T100000',
          'DURATION:PT1H',
        ),
      ),
      { ...COPENHAGEN, to: '2027-01-20' },
    );
    expect(later.intervals.map((one) => one.slice(5, 16))).toEqual(['01-18T18:00', '01-19T10:00']);
    expect(later.issues).toEqual([]);
  });

  test('change one and all that come after', () => {
    expect(
      starts(
        'RECURRENCE-ID;RANGE=THISANDFUTURE:20270125T180000',
        'DTSTART:20270126T170000',
        'DURATION:PT1H',
      ),
    ).toEqual(['01-18T18:00', '01-26T17:00', '02-02T17:00', '02-09T17:00']);
    expect(starts('RECURRENCE-ID;RANGE=THISANDFUTURE:20270201T180000', 'STATUS:CANCELLED')).toEqual(
      ['01-18T18:00', '01-25T18:00'],
    );
  });

  test('stand by themselves if what they belong to is not in the file', () => {
    const found = foundInEvent(['UID:a', 'RECURRENCE-ID:20270111T180000', ...EVENING]);
    expect([found.intervals, found.issues]).toEqual([[SITTING], []]);
  });

  test('to an occurrence that there is not are kept, and reported', () => {
    const found = exception(
      'RECURRENCE-ID:20270120T180000',
      'DTSTART:20270121T180000',
      'DURATION:PT1H',
    );
    expect(found.intervals).toHaveLength(5);
    expect(found.issues).toMatchObject([
      { path: 'line 10', found: '"RECURRENCE-ID 2027-01-20T18:00:00"' },
    ]);
  });

  test('that cannot be read are reported, also if their title is not wanted', () => {
    const found = foundIn(
      calendarOf(
        ...weekly,
        ...eventOf('UID:a', 'SUMMARY:Moved', 'RECURRENCE-ID:20270125T180000', 'DTSTART:soon'),
      ),
      { ...COPENHAGEN, only: ['council'] },
    );
    expect(found.issues).toMatchObject([{ path: 'line 14 DTSTART' }]);
  });
});

describe('what is called off, or has changed', () => {
  test('an event by its status', () => {
    const found = foundInEvent([...EVENING, 'STATUS:cancelled']);
    expect([found.intervals, found.issues]).toEqual([[], []]);
    expect(found.leftOut).toMatchObject([{ reason: 'cancelled' }]);
  });

  test('an event that repeats, with its exceptions', () => {
    const found = foundIn(
      calendarOf(
        ...eventOf('UID:a', ...EVENING, 'RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED'),
        ...eventOf(
          'UID:a',
          'RECURRENCE-ID:20270125T180000',
          'DTSTART:20270126T180000',
          'DURATION:PT1H',
        ),
      ),
      COPENHAGEN,
    );
    expect(found.intervals).toEqual([]);
  });

  test.each([
    ['all of it', ['SEQUENCE:1'], []],
    ['all of it, without saying when', ['SEQUENCE:1', 'DTSTAMP:20261122T090000Z'], []],
    ['one occurrence', ['RECURRENCE-ID:20270118T180000'], ['2027-01-25']],
  ])('by a calendar that cancels: %s', (_, lines, left) => {
    const start = lines.some((line) => line.startsWith('DTSTAMP')) ? [] : EVENING;
    const text =
      calendarOf('METHOD:PUBLISH', ...eventOf('UID:a', ...EVENING, 'RRULE:FREQ=WEEKLY;COUNT=2')) +
      calendarOf('METHOD:CANCEL', ...eventOf('UID:a', ...lines, ...start));
    const found = foundIn(text, COPENHAGEN);
    expect(found.intervals.map((one) => one.slice(0, 10))).toEqual(left);
    expect(found.issues).toEqual([]);
  });

  test.each([
    ['a higher sequence', ['SEQUENCE:2'], ['SEQUENCE:10']],
    ['a later stamp', ['DTSTAMP:20261101T090000Z'], ['DTSTAMP:20261122T090000Z']],
  ])('the version with %s counts, wherever it stands', (_, older, newer) => {
    const old = eventOf('UID:a', ...older, 'DTSTART:20270201T180000', 'DURATION:PT1H');
    const young = eventOf('UID:a', ...newer, ...EVENING);
    for (const events of [
      [...old, ...young],
      [...young, ...old],
    ]) {
      const found = foundIn(calendarOf(...events), COPENHAGEN);
      expect(found.intervals).toEqual([SITTING]);
      expect(found.leftOut).toMatchObject([{ reason: 'superseded' }]);
    }
  });

  test('two that are equally new are both kept', () => {
    const found = foundIn(
      calendarOf(
        ...eventOf('UID:a', ...EVENING),
        ...eventOf('UID:a', 'DTSTART:20270201T180000', 'DURATION:PT1H'),
      ),
      COPENHAGEN,
    );
    expect(found.intervals).toHaveLength(2);
  });

  test('of two that are equally new, one that calls off counts', () => {
    const found = foundIn(
      calendarOf(...eventOf('UID:a', ...EVENING)) +
        calendarOf('METHOD:CANCEL', ...eventOf('UID:a', ...EVENING)),
      COPENHAGEN,
    );
    expect(found.intervals).toEqual([]);
  });

  test('events without an id are different ones', () => {
    const found = foundIn(
      calendarOf(
        ...eventOf('SEQUENCE:1', 'UID:', ...EVENING),
        ...eventOf('DTSTART:20270201T180000', 'DURATION:PT1H'),
      ),
      COPENHAGEN,
    );
    expect(found.intervals).toHaveLength(2);
  });
});

describe('the list', () => {
  const two = (first: string, second: string) =>
    foundIn(
      calendarOf(...eventOf(...first.split('|')), ...eventOf(...second.split('|'))),
      COPENHAGEN,
    );

  test('is in order, whatever the order of the file', () => {
    const found = two('DTSTART:20270201T180000|DURATION:PT1H', EVENING.join('|'));
    expect(found.intervals.map((one) => one.slice(0, 10))).toEqual(['2027-01-18', '2027-02-01']);
  });

  test('has what overlaps joined, and what is there twice once', () => {
    const found = two(EVENING.join('|'), 'DTSTART:20270118T200000|DTEND:20270118T220000');
    expect(found.intervals).toEqual(['2027-01-18T18:00+01:00/2027-01-18T22:00+01:00']);
    expect(found.counts.joined).toBe(1);
    expect(two(EVENING.join('|'), EVENING.join('|')).intervals).toEqual([SITTING]);
    expect(two(EVENING.join('|'), 'DTSTART:20270118T190000|DURATION:PT1H').intervals).toEqual([
      SITTING,
    ]);
  });

  test('keeps apart what only touches', () => {
    expect(two(EVENING.join('|'), 'DTSTART:20270118T210000|DURATION:PT1H').intervals).toHaveLength(
      2,
    );
  });

  test('is of the period: what is in it in part is, what is outside is counted', () => {
    const period = (from: string, to: string) => foundInEvent(EVENING, { ...COPENHAGEN, from, to });
    expect(period('2027-01-18T20:59', '2027-02-01').intervals).toEqual([SITTING]);
    expect(period('2027-01-01', '2027-01-18').intervals).toEqual([SITTING]);
    expect(period('2027-01-18T21:00', '2027-02-01').counts).toMatchObject({
      events: 1,
      outside: 1,
    });
    expect(period('2027-01-01', '2027-01-17').counts.outside).toBe(1);
  });

  test('is of two years from today, if nothing else is said', () => {
    const today = () => '2027-01-19';
    const yearly = ['DTSTART:20260119T180000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY'];
    const found = foundInEvent(yearly, { ...COPENHAGEN, today, to: undefined });
    expect(found.intervals.map((one) => one.slice(0, 10))).toEqual(['2027-01-19', '2028-01-19']);
    expect(found.to).toBe('2029-01-19T00:00+01:00');
  });
});

describe('what is wanted', () => {
  const text = calendarOf(
    ...eventOf('SUMMARY:Byrådsmøde', ...EVENING),
    ...eventOf(
      'SUMMARY:Fest',
      'CATEGORIES:Byråd,Åbent',
      'DTSTART:20270201T180000',
      'DURATION:PT1H',
    ),
    ...eventOf('SUMMARY:AFLYST Byrådsmøde', 'DTSTART:20270301T180000', 'DURATION:PT1H'),
    ...eventOf('SUMMARY:Ferie', 'DTSTART:soon'),
  );
  const days = (only: readonly string[], except: readonly string[] = []) =>
    foundIn(text, { ...COPENHAGEN, only, except }).intervals.map((one) => one.slice(5, 10));

  test.each([
    ['a word of the title, whatever its case', ['BYRÅDSMØDE'], ['01-18', '03-01']],
    ['a category', ['åbent'], ['02-01']],
    [
      'letters with marks, put together from two',
      ['byrådsmøde'.normalize('NFD')],
      ['01-18', '03-01'],
    ],
    ['one of several', ['åbent', 'aflyst'], ['02-01', '03-01']],
  ])('is said by %s', (_, only, wanted) => {
    expect(days(only)).toEqual(wanted);
  });

  test('is said also by what it is not', () => {
    expect(days(['byråd'], ['aflyst'])).toEqual(['01-18', '02-01']);
  });

  test('what is not wanted is listed, and cannot be wrong', () => {
    const found = foundIn(text, { ...COPENHAGEN, only: ['byrådsmøde'] });
    expect(found.leftOut).toEqual([
      { line: 8, title: 'Fest', reason: 'words' },
      { line: 19, title: 'Ferie', reason: 'words' },
    ]);
    expect(found.issues).toEqual([]);
  });

  test('words that are nowhere in the file are reported', () => {
    const found = foundIn(text, { ...COPENHAGEN, only: ['byrådsmøde', 'udvalg'] });
    expect(found.issues).toMatchObject([{ path: '--only', found: '"udvalg"' }]);
  });

  test('a title that is not in UTF-8 is reported where words are looked for', () => {
    const old = Buffer.from(calendarOf(...eventOf('SUMMARY:Byrådsmøde', ...EVENING)), 'latin1');
    expect(foundIn(old, COPENHAGEN)).toMatchObject({ intervals: [SITTING], issues: [] });
    const found = foundIn(old, { ...COPENHAGEN, except: ['aflyst'] });
    expect(found.intervals).toEqual([SITTING]);
    expect(found.issues).toMatchObject([{ path: 'line 3' }]);
  });

  test('a letter may be folded in the middle', () => {
    const [before = '', after = ''] = calendarOf(
      ...eventOf('SUMMARY:Byr|dsmøde', ...EVENING),
    ).split('|');
    const folded = Buffer.concat([
      Buffer.from(before),
      Buffer.from([0xc3]),
      Buffer.from('\r\n '),
      Buffer.from([0xa5]),
      Buffer.from(after),
    ]);
    expect(foundIn(folded, { ...COPENHAGEN, only: ['byråd'] }).intervals).toEqual([SITTING]);
  });
});

describe('what cannot be used is reported with its place, and nothing else is lost', () => {
  const beside = (...lines: readonly string[]) =>
    foundIn(calendarOf(...eventOf(...lines), ...eventOf(...EVENING)), COPENHAGEN);

  test.each([
    ['a rule for what is left out', [...EVENING, 'EXRULE:FREQ=WEEKLY'], 'line 6 EXRULE'],
    ['no start', ['SUMMARY:x'], 'line 3'],
    ['no end', ['DTSTART:20270201T180000'], 'line 3'],
    ['an end before the start', ['DTSTART:20270201T180000', 'DTEND:20270201T170000'], 'line 3'],
    ['an end at the start', ['DTSTART:20270201T180000', 'DURATION:PT0S'], 'line 3'],
    ['more than a day', ['DTSTART:20270201T180000', 'DTEND:20270202T180001'], 'line 3'],
    ['a date that there is not', ['DTSTART:20270230T180000', 'DURATION:PT1H'], 'line 4 DTSTART'],
    ['what is no time', ['DTSTART:2027-02-01 18:00', 'DURATION:PT1H'], 'line 4 DTSTART'],
    ['what is no length', ['DTSTART:20270201T180000', 'DURATION:3H'], 'line 5 DURATION'],
    ['a period that is none', [...EVENING, 'RDATE;VALUE=PERIOD:20270401T100000/x'], 'line 6 RDATE'],
    ['a time and a day', ['DTSTART:20270201T180000', 'DTEND;VALUE=DATE:20270202'], 'line 5 DTEND'],
    [
      'an unknown zone',
      ['DTSTART;TZID=Nowhere:20270201T180000', 'DURATION:PT1H'],
      'line 4 DTSTART',
    ],
    [
      'an unknown zone in an exception',
      [...EVENING, 'EXDATE;TZID=Nowhere:20270201T180000'],
      'line 6 EXDATE',
    ],
  ])('%s', (_, lines, path) => {
    const found = beside(...lines);
    expect(found.issues).toMatchObject([{ path }]);
    expect(found.intervals).toEqual([SITTING]);
  });

  test('what has no end is not said to have a bad one', () => {
    expect(beside('DTSTART:20270201T180000').issues).toMatchObject([
      { found: '"an event without an end"' },
    ]);
  });

  test('each once, however often it repeats', () => {
    expect(beside('DTSTART:20270201T180000', 'RRULE:FREQ=WEEKLY').issues).toHaveLength(1);
  });

  test('not, if it lies outside the period', () => {
    expect(beside('DTSTART:20250201T180000').issues).toEqual([]);
  });

  test('all at once', () => {
    const found = beside('DTSTART:20270201T180000', 'DURATION:x', 'RRULE:FREQ=WEEKLY;COUNT=0');
    expect(found.issues.map(({ path }) => path)).toEqual(['line 5 DURATION', 'line 6 RRULE']);
  });

  test('longer sittings can be let in', () => {
    const long = ['DTSTART:20270201T180000', 'DURATION:PT30H'];
    expect(foundInEvent(long, { ...COPENHAGEN, longestHours: 30 }).issues).toEqual([]);
  });

  test('a file that was cut off', () => {
    const whole = calendarOf(
      ...eventOf(...EVENING),
      ...eventOf('DTSTART:20270201T180000', 'DURATION:PT1H'),
    );
    const found = foundIn(whole.slice(0, whole.lastIndexOf('END:VEVENT')), COPENHAGEN);
    expect(found.intervals).toEqual([SITTING]);
    expect(found.issues).toMatchObject([
      { path: 'line 1', found: '"BEGIN:VCALENDAR"', expected: 'END:VCALENDAR after it' },
      { path: 'line 7', found: '"BEGIN:VEVENT"' },
    ]);
  });

  test('a calendar that was cut off before another one', () => {
    const whole = (zone: string, month: string) =>
      calendarOf(
        `X-WR-TIMEZONE:${zone}`,
        ...eventOf(`DTSTART:2027${month}18T180000`, 'DURATION:PT1H'),
      );
    const cut = whole('Europe/Copenhagen', '01').replace(/DURATION[^]*$/, '');
    const found = foundIn(cut + whole('Europe/London', '02'), { zones: {} });
    expect(found.intervals).toEqual(['2027-02-18T19:00+01:00/2027-02-18T20:00+01:00']);
    expect(found.issues).toHaveLength(2);
  });

  test('an event without an end line, or with one too many', () => {
    const torn = calendarOf(
      'BEGIN:VEVENT',
      'DTSTART:20270201T180000',
      ...eventOf(...EVENING),
      'END:VEVENT',
    );
    const found = foundIn(torn, COPENHAGEN);
    expect(found.intervals).toEqual([SITTING]);
    expect(found.issues).toMatchObject([
      { path: 'line 3', found: '"BEGIN:VEVENT"' },
      { path: 'line 9', found: '"END:VEVENT"' },
    ]);
  });

  test('what is not read may be broken', () => {
    const found = foundInEvent([
      'DESCRIPTION:a text',
      'that goes on without being folded',
      'ATTENDEE;CN="no end:mailto:council@council.example',
      'BEGIN:VALARM',
      'DTSTART:never',
      'END:VALARM',
      ...EVENING,
    ]);
    expect([found.intervals, found.issues]).toEqual([[SITTING], []]);
  });
});

test('a file may hold several calendars, each with its own zone, line ends and mark', () => {
  const one = (zone: string, month: string) =>
    `\uFEFF${calendarOf(`X-WR-TIMEZONE:${zone}`, ...eventOf(`DTSTART:2027${month}18T180000`, 'DURATION:PT1H'))}`;
  const found = foundIn(
    one('Europe/Copenhagen', '01') + one('Europe/London', '02').replaceAll('\r\n', '\n'),
    {},
  );
  expect(found.issues).toEqual([]);
  expect(found.intervals).toEqual([
    '2027-01-18T18:00+01:00/2027-01-18T19:00+01:00',
    '2027-02-18T19:00+01:00/2027-02-18T20:00+01:00',
  ]);
});

test('without any zone, times in UTC are shown as such', () => {
  const found = foundInEvent(['DTSTART:20270118T170000Z', 'DURATION:PT3H'], {});
  expect(found.intervals).toEqual(['2027-01-18T17:00+00:00/2027-01-18T20:00+00:00']);
});

test('an hour that the clocks skip is told as that, and not as an event of no length', () => {
  const found = foundInEvent(['DTSTART:20270328T023000', 'DTEND:20270328T033000']);
  expect(found.intervals).toEqual([]);
  expect(found.issues).toEqual([
    {
      path: 'line 3',
      found: '"an event from 2027-03-28 02:30, which the clocks skip"',
      expected:
        'times that there are: clocks are put forward then, and nothing is left of the event',
      mend: 'Correct it in the calendar, and export it again.',
    },
  ]);
  // What is left of a longer one is a sitting, and one without a length stays what it is.
  expect(foundInEvent(['DTSTART:20270328T023000', 'DTEND:20270328T043000']).issues).toEqual([]);
  expect(foundInEvent(['DTSTART:20270329T023000', 'DTEND:20270329T023000']).issues).toMatchObject([
    { found: '"an event of 0 hours"' },
  ]);
});
