import { describe, expect, test } from 'vitest';
import { boundInWords } from '../../src/cli/print/bound.ts';
import { documentOf } from '../../src/cli/print/document.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import type { Election } from '../../src/core/polling-day.ts';
import type { Language } from '../../src/core/words.ts';
import type { Bound } from '../../src/core/window-rule.ts';
import { aPack, aRule, at, SITES } from '../core/examples.ts';
import { DANISH, poll, ruled } from '../core/windows.ts';
import { EVERYTHING } from './print-example.ts';
import { wordsOfMarkdown } from './print-reading.ts';

const linesOf = (pack: RulePack, now: string, language: Language = 'en') =>
  documentOf(pack, language, SITES, at(now)).split('\n').map(wordsOfMarkdown);
const rowOf = (pack: RulePack, id: string, now: string, language?: Language) =>
  linesOf(pack, now, language)
    .find((line) => line.startsWith('|') && line.includes(`\`${id}\``))
    ?.split(' | ')
    .slice(1)
    .map((cell) => cell.replace(/ \|$/, ''));

describe('the table of periods', () => {
  test.each([
    ['all-year', '2026-11-22T10:00Z', ['–', 'at all times', '–']],
    ['autumn', '2026-08-01T10:00Z', ['–', '–', '1 September 2026 to 1 December 2026 at 12:00']],
    ['autumn', '2026-11-22T10:00Z', ['–', '1 September 2026 to 1 December 2026 at 12:00', '–']],
    ['autumn', '2026-12-01T11:00Z', ['1 September 2026 to 1 December 2026 at 12:00', '–', '–']],
    [
      'month-before',
      '2026-11-22T10:00Z',
      ['18 October 2025 to 18 November 2025', '–', '20 October 2029 to 20 November 2029'],
    ],
    [
      'month-before',
      '2025-10-17T22:00Z',
      [
        '16 October 2021 to 16 November 2021',
        '18 October 2025 to 18 November 2025',
        '20 October 2029 to 20 November 2029',
      ],
    ],
    ['notice', '2026-11-22T10:00Z', ['–', '–', 'not known yet']],
  ])('tells of %s on %s as it was, as it is and as it will be', (id, now, cells) => {
    expect(rowOf(EVERYTHING, id, now)).toEqual(cells);
  });

  test('says that the next is not known where the holidays end before it', () => {
    const window = ruled(
      poll({ workingDays: { count: -5, holidays: 'c' } }),
      poll({ days: 1 }),
      DANISH,
    );
    const calendars = [{ id: 'c', from: 2020, to: 2026, days: [] }];
    const pack = aPack({ windows: [window], elections: [DANISH], calendars });
    expect(rowOf(pack, 'w', '2026-11-22T10:00Z')).toEqual([
      '11 November 2025 to 18 November 2025',
      '–',
      'not known: the holidays “c” end with 2026',
    ]);
  });

  test('is in the language of the document', () => {
    expect(rowOf(EVERYTHING, 'month-before', '2026-11-22T10:00Z', 'da')).toEqual([
      '18. oktober 2025 til 18. november 2025',
      '–',
      '20. oktober 2029 til 20. november 2029',
    ]);
  });

  test('says by which clock, and around which moment', () => {
    expect(linesOf(EVERYTHING, '2026-11-22T10:00Z')).toContain(
      'As on 22 November 2026 at 11:00, by the clock of Europe/Copenhagen.',
    );
  });

  const OWN =
    'Rules that wait for a period, whichever it is, also speak in the periods that the municipality sets.';
  const waiting = (applies: 'always' | 'in-window') =>
    aPack({
      windows: [ruled(poll({ months: -1 }), poll({ days: 1 }), DANISH)],
      elections: [DANISH],
      rules: [
        aRule({ id: 'any', applies, ...(applies === 'in-window' && { when: { window: ['w'] } }) }),
      ],
    });

  test('says once that rules which wait for one speak in those of the municipality as well', () => {
    const lines = linesOf(waiting('in-window'), '2026-11-22T10:00Z');
    expect(lines.filter((line) => line === OWN)).toHaveLength(1);
    expect(linesOf(waiting('always'), '2026-11-22T10:00Z')).not.toContain(OWN);
  });

  test('is left out where the municipality sets the periods itself', () => {
    expect(linesOf(aPack(), '2026-11-22T10:00Z')).toContain(
      'The pack sets no period of its own. Rules that wait for one speak in the periods that the municipality sets.',
    );
  });
});

test('a window is told with the rule by which its dates are found', () => {
  expect(linesOf(EVERYTHING, '2026-11-22T10:00Z')).toContain(
    '- **The month before:** **Opens:** polling day, 1 month earlier. **Closes:** polling day, that day included. **Election:** `local`.',
  );
});

test.each<readonly [Language, string, string]>([
  ['en', 'at 20:00', 'at 08:00'],
  ['da', 'kl. 20.00', 'kl. 08.00'],
  ['sv', 'kl. 20:00', 'kl. 08:00'],
  ['nb', 'kl. 20:00', 'kl. 08:00'],
  ['fi', 'klo 20.00', 'klo 8.00'],
])('a time of day is written in %s as the times of dates are', (language, evening, morning) => {
  const window = ruled(poll({ time: '08:00' }), poll({ time: '20:00' }), DANISH);
  const pack = aPack({
    windows: [window],
    elections: [{ ...DANISH, pollCloses: '20:00' }],
  });
  const lines = linesOf(pack, '2026-11-22T10:00Z', language);
  const told = lines.filter((line) => line.startsWith('- **'));
  expect(told.filter((line) => line.includes(evening))).toHaveLength(2);
  expect(told.filter((line) => line.includes(morning))).toHaveLength(1);
  expect(rowOf(pack, 'w', '2026-11-22T10:00Z', language)?.[0]).toContain(morning);
  expect(rowOf(pack, 'w', '2026-11-22T10:00Z', language)?.[0]).toContain(evening);
});

describe('an election', () => {
  const lineOf = (election: Election) =>
    linesOf(aPack({ elections: [election] }), '2026-11-22T10:00Z').find((line) =>
      line.startsWith('- **Election'),
    );
  const november = { month: 11, weekday: 'tuesday', nth: 1, inYear: 2024 } as const;

  test.each<readonly [Omit<Election, 'id'>, string]>([
    [
      { recurring: { ...november, everyYears: 4, daysAfter: 1 }, pollCloses: '20:00' },
      'the first Tuesday of November, 1 day later, every 4 years, as in 2024. Polling days: 6 November 2024; 8 November 2028. The poll closes at 20:00.',
    ],
    [
      { recurring: { ...november, everyYears: 1 } },
      'the first Tuesday of November, every year. Polling days: 3 November 2026; 2 November 2027.',
    ],
    [{ dates: ['2026-11-22', '2031-05-04'] }, 'Polling days: 22 November 2026; 4 May 2031.'],
    [{}, 'Its polling days are entered by hand.'],
    [
      { dates: ['2031-05-04'], verified: false },
      'Polling days: 4 May 2031. Not yet checked against its source.',
    ],
    [
      {
        recurring: {
          month: 5,
          weekday: 'sunday',
          nth: 2,
          everyYears: 5,
          inYear: 2024,
          moves: [
            { whenEasterDay: [0, 49], byDays: -7 },
            { whenEasterDay: [-2], toEasterDay: 14 },
          ],
        },
      },
      'the second Sunday of May, every 5 years, as in 2024, not on Easter Sunday or 49 days after Easter Sunday, but 7 days earlier, not on 2 days before Easter Sunday, but 14 days after Easter Sunday. Polling days: 12 May 2024; 13 May 2029.',
    ],
  ])('is told with its rule and its days: %j', (election, words) => {
    const told = structuredClone(election);
    expect(lineOf({ id: 'local', ...told })).toBe(`- **Election \`local\`:** ${words}`);
  });

  test('is told with the polling day that it is', () => {
    expect(
      linesOf(EVERYTHING, '2025-11-18T10:00Z').find((line) => line.includes('`local`:')),
    ).toContain('Polling days: 16 November 2021; 18 November 2025.');
  });

  test('comes with the holidays that its windows count with', () => {
    expect(linesOf(EVERYTHING, '2026-11-22T10:00Z')).toContain(
      '- **Holidays `bank`:** 2026: 25 Dec. 2027: 1 Jan.',
    );
  });
});

describe('a bound in words', () => {
  const said = (bound: Bound, edge: 'first' | 'last', language: Language = 'en') =>
    boundInWords(bound, { pack: aPack(), language }, edge);

  test.each<readonly [Bound, string, string]>([
    [{ at: 'polling-day' }, 'polling day', 'polling day, 1 day earlier, that day included'],
    [{ at: 'polling-day', days: 1 }, 'polling day, 1 day later', 'polling day, that day included'],
    [
      { at: 'polling-day', weeks: -6, time: '12:00' },
      'polling day, 6 weeks earlier, at 12:00',
      'polling day, 6 weeks earlier, at 12:00',
    ],
    [
      { at: 'polling-day', workingDays: { count: -25, holidays: 'bank' }, time: '08:00' },
      'polling day, 25 working days earlier, by the holidays “bank”, at 08:00',
      'polling day, 25 working days earlier, by the holidays “bank”, at 08:00',
    ],
    [
      { at: 'polling-day', workingDays: { count: 1, holidays: 'bank' } },
      'polling day, 1 working day later, by the holidays “bank”',
      'polling day, 1 working day later, by the holidays “bank”, when that day begins',
    ],
    [
      { at: 'polling-day', workingDays: { count: 1, holidays: 'bank' }, days: 1 },
      'polling day, 1 working day later, by the holidays “bank”, 1 day later',
      'polling day, 1 working day later, by the holidays “bank”, that day included',
    ],
    [
      { at: 'polling-day', months: 1 },
      'polling day, 1 month later',
      'polling day, 1 month later, when that day begins',
    ],
    [{ at: 'close-of-poll' }, 'the close of the poll', 'the close of the poll'],
    [
      { at: 'date', date: '12-31', years: 1, days: 1 },
      '31 December of that year, 1 year later, 1 day later',
      '31 December of that year, 1 year later, that day included',
    ],
    [
      { at: 'weekday', month: 8, weekday: 'friday', nth: 3, time: '14:00' },
      'the third Friday of August of that year, at 14:00',
      'the third Friday of August of that year, at 14:00',
    ],
    [{ at: 'local', local: '2029-09-01' }, '1 September 2029', '31 August 2029'],
    [
      { at: 'local', local: '2029-09-01T08:00' },
      '1 September 2029 at 08:00',
      '1 September 2029 at 08:00',
    ],
    [
      { at: 'event', event: 'notice', atLatest: { at: 'polling-day', days: 1 } },
      'when “notice” is entered, at the latest: polling day, 1 day later',
      'when “notice” is entered, at the latest: polling day, that day included',
    ],
    [
      { at: 'user-event', event: 'filed' },
      'when the person’s own “filed” is entered',
      'when the person’s own “filed” is entered',
    ],
  ])('%j opens or closes', (bound, opens, closes) => {
    expect([said(bound, 'first'), said(bound, 'last')]).toEqual([opens, closes]);
  });

  test.each([
    ['da', 'den tredje fredag i august samme år, 2 uger senere'],
    ['sv', 'den tredje fredagen i augusti samma år, 2 veckor senare'],
    ['nb', 'den tredje fredag i august samme år, 2 uker senere'],
    ['fi', 'elokuu, kolmas perjantai samana vuonna, 2 viikkoa myöhemmin'],
  ] as const)('is said in %s too', (language, words) => {
    const bound: Bound = { at: 'weekday', month: 8, weekday: 'friday', nth: 3, weeks: 2 };
    expect(said(bound, 'first', language)).toBe(words);
  });
});
