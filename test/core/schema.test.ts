import { afterEach, describe, expect, it, vi } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { isMoment } from '../../src/core/is-moment.ts';
import { called, date, email, link, roughDate, seenOn } from '../../src/core/schema.ts';

describe('a date', () => {
  it.each([
    ['2026-11-22', true, 'the calendar has it'],
    ['2026-02-30', false, 'the calendar has no such day'],
    ['2026-11-22T10:00', false, 'it is a day alone'],
    ['+002026-11-22', false, 'a year has four digits'],
    ['2026-11', false, 'it is a whole day'],
  ])('may be %s: %s, because %s', (written, allowed) => {
    expect(parse(date, written).ok).toBe(allowed);
  });
});

describe('a month or a date', () => {
  it.each(['2026-10', '2026-10-05', '2028-02-29'])('may be %s', (written) => {
    expect([parse(seenOn, written).ok, parse(roughDate, written).ok]).toEqual([true, true]);
  });
  it.each(['2021-13', '2021-00', '2021-02-30', '9999-99', '2027-02-29'])(
    'is not %s, which the calendar has not',
    (written) => {
      expect([parse(seenOn, written).ok, parse(roughDate, written).ok]).toEqual([false, false]);
    },
  );
});

describe('a link', () => {
  it.each([
    'https://council.example',
    'https://intranet/',
    'https://council.example.?a..b',
    'https://council.example/a?b=1&c=2#d',
    'https://council.example/rådhus/מועצה',
  ])('may be %j', (written) => {
    expect(parse(link, written).ok).toBe(true);
  });
  it.each([
    'https://a..b/',
    'https://.../a',
    'https://council.example../',
    'https://-/',
    'https://council.300/',
    'https://x:99999/',
  ])('is not %j', (written) => {
    expect(parse(link, written).ok).toBe(false);
  });
  it.each(['\u3164', '\u202E', '\u2066', '\u200B', '\u00AD', '\u0001', '\u{E0041}', '\uD83D', ' '])(
    'has no %j in it',
    (sign) => {
      expect(parse(link, `https://council.example/a${sign}b`).ok).toBe(false);
    },
  );
});

describe('a name', () => {
  it.each(['Nordvik', 'Råde 2', '东京', 'Sam\u00ADmen'])('may be %j', (written) => {
    expect(parse(called, written).ok).toBe(true);
  });
  it.each(['', ' ', '—', '\u3164', '\u2800', '\uE000', 'Nord\u3164vik', 'Nord\u115Fvik'])(
    'is not %j',
    (written) => {
      expect(parse(called, written).ok).toBe(false);
    },
  );
});

describe('an e-mail address', () => {
  it.each(['a.b+c@council.example', "o'neil@xn--rdhus-mra.example", 'råd@rådhus.example'])(
    'may be %j',
    (written) => {
      expect(parse(email, written).ok).toBe(true);
    },
  );
  it.each([
    'a@council.example?bcc=other%40elsewhere.example&body=x',
    'a@council.example,b@council.example',
    'a@council.example;b@council.example',
    'a%0A@council.example',
    'a&b@council.example',
    'a@council.example#b',
    'a@council.example/b',
    '\u202Ea@council.example',
    'a@council.exam\u200Bple',
    'a@b@council.example',
    'a@b',
    'a@b.',
    'a@council..example',
    'a@.council.example',
  ])('is not %j', (written) => {
    expect(parse(email, written).ok).toBe(false);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-22', 'UTC', true],
    ['2026-11-22T10:00', 'Europe/Copenhagen', true],
    ['2026-02-30', 'UTC', false],
    ['2026-11-22', 'Europe/Atlantis', false],
  ])('is %s in %s: %s', (local, zone, expected) => {
    expect(isMoment(local, zone)).toBe(expected);
  });

  describe('is looked up in the calendar', () => {
    const lookedUp = vi.spyOn(Temporal.PlainDateTime, 'from');
    afterEach(() => lookedUp.mockClear());

    it('once, however often it is asked for, by day and zone', () => {
      for (const day of ['2001-01-01', '2001-01-02', '2001-01-01', '2001-01-02']) isMoment(day);
      expect(lookedUp).toHaveBeenCalledTimes(2);
      isMoment('2001-01-01', 'Europe/Copenhagen');
      expect(lookedUp).toHaveBeenCalledTimes(3);
    });

    it('and so is one that there is not', () => {
      for (const day of ['2001-02-29', '2001-02-29']) isMoment(day);
      expect(lookedUp).toHaveBeenCalledTimes(1);
    });

    it('anew after very many others, so that what is kept stays small', () => {
      isMoment('2002-01-01');
      for (let other = 0; other < 10_000; other += 1) isMoment(`${other}`);
      lookedUp.mockClear();
      isMoment('2002-01-01');
      expect(lookedUp).toHaveBeenCalledTimes(1);
    });
  });
});
