import { describe, expect, it } from 'vitest';
import { checkCases } from '../../src/core/pack-cases.ts';
import { complete, embed, namedByWindows } from '../../src/core/pack-embed.ts';
import type { Election } from '../../src/core/polling-day.ts';
import { nextChange } from '../../src/core/reach.ts';
import { openWindowsFor, situationOf, windowsFor } from '../../src/core/situation.ts';
import { checkWindows, parseWholePack } from '../../src/core/window-check.ts';
import type { PackWindow, RuledWindow } from '../../src/core/window-rule.ts';
import { aPack, aRule, at, aWorld, SITES } from './examples.ts';

const LOCAL: Election = { id: 'local', dates: ['2027-05-06'], pollCloses: '22:00' };
const OTHER: Election = { id: 'other', dates: ['2028-05-06'] };
const HOLIDAYS = { id: 'holidays', from: 2027, to: 2027, days: ['2027-05-03'] };
const KNOWN = { elections: [OTHER, LOCAL], calendars: [HOLIDAYS] };

const notice: RuledWindow = {
  kind: 'rule',
  id: 'notice',
  name: { en: 'Notice' },
  election: 'local',
  opens: {
    at: 'event',
    event: 'notice-published',
    atLatest: { at: 'polling-day', workingDays: { count: -4, holidays: 'holidays' } },
  },
  closes: { at: 'close-of-poll' },
};
const pack = aPack({
  jurisdiction: { country: 'GB', zone: 'Europe/London' },
  windows: [notice],
  rules: [aRule({ id: 'any', applies: 'in-window' })],
});
const made = () => embed(pack, KNOWN);

describe('a pack, made whole', () => {
  it('carries what its windows name, and nothing else', () => {
    const whole = made();
    expect(whole.elections).toEqual([LOCAL]);
    expect(whole.calendars).toEqual([HOLIDAYS]);
    expect(checkWindows(whole)).toEqual([]);
  });

  it('keeps what it brought itself', () => {
    const whole = made();
    const own = { ...LOCAL, dates: ['2027-06-01'] };
    expect(embed({ ...pack, elections: [own] }, KNOWN).elections).toEqual([own]);
    expect(embed(whole, KNOWN)).toEqual(whole);
  });

  it('has what it did not bring itself', () => {
    const other = { ...OTHER, dates: ['2028-06-01'] };
    expect(embed({ ...pack, elections: [other] }, KNOWN).elections).toEqual([other, LOCAL]);
  });

  it('is as it was where no window names anything', () => {
    expect(embed(aPack(), KNOWN)).toEqual(aPack());
  });

  it('has what it inherits, and what the windows of that name', () => {
    const local = aPack({ id: 'local', extends: pack.id });
    const known = { ...KNOWN, packs: [aPack({ id: 'other' }), pack] };
    expect(complete(local, known)).toMatchObject({
      ok: true,
      value: { id: 'local', windows: [notice], elections: [LOCAL], calendars: [HOLIDAYS] },
    });
    expect(complete(local, { ...known, packs: [] })).toMatchObject({ ok: false });
  });

  it('lacks what nobody knows, and its author is told where', () => {
    const issues = checkWindows(embed(pack, { elections: [], calendars: [] }));
    expect(issues.map(({ path, found }) => `${path} ${found}`)).toEqual([
      'windows.0.election "local"',
      'windows.0.opens.atLatest.workingDays.holidays "holidays"',
    ]);
  });

  it('is refused by a browser where it is not whole, rather than never speaking without a word', () => {
    const whole = made();
    expect(parseWholePack(whole)).toEqual({ ok: true, value: whole });
    const alone = parseWholePack(pack);
    expect(alone.ok ? [] : alone.issues.map(({ path }) => path)).toEqual([
      'windows.0.election',
      'windows.0.opens.atLatest.workingDays.holidays',
    ]);
    expect(parseWholePack({ ...whole, windows: null }).ok).toBe(false);
  });

  it('has no close of poll where the election has no single hour for it', () => {
    const [first] = checkWindows({ ...made(), elections: [{ id: 'local', dates: [] }] });
    expect(first?.mend).toContain('polling-day');
  });
});

describe('what windows name', () => {
  const nothing = { elections: [], calendars: [] };

  it('is nothing where they are fixed, or go by events alone', () => {
    const fixed: PackWindow = {
      kind: 'fixed',
      id: 'fixed',
      name: { en: 'Fixed' },
      from: '2027-01-01',
      until: '2027-02-01',
    };
    const byEvents: PackWindow = {
      kind: 'rule',
      id: 'called',
      name: { en: 'Called' },
      opens: { at: 'event', event: 'called' },
      closes: { at: 'event', event: 'held' },
    };
    expect(namedByWindows({ windows: [fixed, byEvents] })).toEqual(nothing);
  });

  it('is an election once, and no calendar where no working days are counted', () => {
    const { closes } = notice;
    const plain: PackWindow = { ...notice, opens: { at: 'polling-day', workingDays: undefined } };
    expect(namedByWindows({ windows: [plain, { ...notice, opens: closes }] })).toEqual({
      ...nothing,
      elections: ['local'],
    });
    expect(namedByWindows({ windows: [notice, notice] })).toEqual({
      elections: ['local'],
      calendars: ['holidays'],
    });
  });
});

describe('its window', () => {
  const situation = (now: string, events: string[] = []) =>
    situationOf({ events }, [pack], at(now));
  const openAt = (now: string, events?: string[]) =>
    openWindowsFor(made(), situation(now, events)).map(({ id }) => id);

  it.each([
    ['before the latest day', '2027-04-28T22:59Z', [], []],
    ['on the latest day', '2027-04-29T23:00Z', [], ['notice']],
    [
      'once the notice is entered',
      '2027-04-20T12:00Z',
      ['notice-published=2027-04-20'],
      ['notice'],
    ],
    ['before the notice', '2027-04-19T12:00Z', ['notice-published=2027-04-20'], []],
    ['after the poll', '2027-05-06T21:00Z', ['notice-published=2027-04-20'], []],
  ])('is open or not: %s', (_, now, events, open) => {
    expect(openAt(now, events)).toEqual(open);
  });

  it('follows a polling day that the administrator enters', () => {
    const events = ['local=2027-06-10'];
    expect(openAt('2027-06-10T12:00Z', events)).toEqual(['notice']);
    const found = windowsFor(made(), situation('2027-05-20T12:00Z', events));
    expect(found.map(({ id }) => id)).toEqual(['notice', 'notice']);
  });

  it('sets the clock', () => {
    const world = aWorld({ packs: [made()], now: at('2027-01-01T00:00Z') });
    expect(nextChange(world)).toBe(at('2027-04-28T23:00Z'));
  });

  it('is tried by cases, with what has been entered', () => {
    const one = {
      id: 'early',
      text: { en: 'The notice has been published.' },
      at: '2027-04-20T12:00',
      observation: { site: 'square', surface: 'composer' },
      expect: { rule: 'any', outcome: 'fine' },
    } as const;
    const entered = { ...one, events: { 'notice-published': '2027-04-20' } };
    const silent = { ...one, id: 'too-early', expect: null };
    expect(checkCases({ ...made(), cases: [entered, silent] }, SITES)).toEqual([]);
    expect(checkCases({ ...made(), cases: [one, silent] }, SITES)).toMatchObject([
      { path: 'cases.0.expect' },
    ]);
  });
});
