/** `calendar import` as people call it: a process, its output and its exit code. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePolicy } from '../../src/core/policy.ts';
import { calendarOf, eventOf, sample } from './a-calendar.ts';

const MAIN = new URL('../../src/cli/main.ts', import.meta.url).pathname;
const sampleFile = (name: string) => new URL(`calendars/${name}.ics`, import.meta.url).pathname;
const AT = ['--at', '2027-01-01'];

function importing(parts: readonly string[], input: string | Buffer = '') {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [MAIN, 'calendar', 'import', ...parts],
    { input, encoding: 'utf8' },
  );
  return { status, stdout, stderr, json: () => JSON.parse(stdout) as Record<string, unknown> };
}

const folder = mkdtempSync(path.join(tmpdir(), 'armslength-import-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, contents: string): string {
  writeFileSync(path.join(folder, name), contents);
  return path.join(folder, name);
}

test('prints the setting, ready for a file, without a title; what is left out is told beside it', () => {
  const { status, stdout, stderr, json } = importing([sampleFile('outlook'), ...AT]);
  expect(status).toBe(0);
  expect(Object.keys(json())).toEqual(['sittings']);
  expect(parsePolicy(json()).issues).toEqual([]);
  expect(json()['sittings']).toHaveLength(5);
  expect(stdout).not.toMatch(/møde|Budget/);
  expect(stderr).toContain('3 events; 5 sittings from 2027-01-01T00:00+01:00 to 2029-01-01');
  expect(stderr).toContain('line 74 "Budgetkonference": for whole days; --all-day takes it in');
});

test('what could not be used is told, exit 1, and the good ones are still printed', () => {
  const { status, stderr, json } = importing([sampleFile('exchange'), ...AT]);
  expect(status).toBe(1);
  expect(json()['sittings']).toHaveLength(4);
  expect(stderr).toContain(
    'exchange.ics line 75 DTSTART: found "TZID=Customized Time Zone", expected a time zone of IANA or Windows',
  );
});

test('what it tells to do mends it', () => {
  const tzid = ['--tzid', 'Customized Time Zone=Europe/Oslo'];
  expect(importing([sampleFile('exchange'), ...AT, ...tzid]).status).toBe(0);
  expect(importing([sampleFile('ios'), ...AT]).status).toBe(1);
  expect(importing([sampleFile('ios'), ...AT, '--zone', 'Europe/London']).status).toBe(0);
  expect(importing([sampleFile('ios'), ...AT, '--pack', 'builtin:dk-2021-05']).status).toBe(0);
});

test('reads standard input, and a choice of events', () => {
  const choice = ['--only', 'stadtrat', '--only', 'intern', '--except', 'ausflug'];
  const { status, json, stderr } = importing(['-', ...AT, ...choice], sample('thunderbird'));
  expect(status).toBe(0);
  expect(json()['sittings']).toHaveLength(3);
  expect(stderr).toContain('"Betriebsausflug": not among the words of --only');
});

test('days and long sittings are let in by a flag', () => {
  const flags = ['--all-day', '--longest', '48', '--zone', 'Europe/Copenhagen'];
  const { status, json } = importing([sampleFile('outlook'), ...AT, ...flags]);
  expect(status).toBe(0);
  expect(json()['sittings']).toContain('2027-02-04T00:00+01:00/2027-02-06T00:00+01:00');
});

test('prints one object a line for machines, without titles', () => {
  const { status, stdout, stderr, json } = importing([
    sampleFile('exchange'),
    ...AT,
    '--to',
    '2027-12-31',
    '--json',
  ]);
  expect(status).toBe(1);
  expect(stdout.trim().split('\n')).toHaveLength(1);
  expect(stderr).toBe('');
  expect(json()).toMatchObject({
    file: sampleFile('exchange'),
    written: false,
    zone: 'Europe/Berlin',
    from: '2027-01-01T00:00+01:00',
    to: '2028-01-01T00:00+01:00',
    counts: { events: 4, outside: 0, joined: 0 },
    leftOut: [{ line: 82, reason: 'all-day' }],
    issues: [{ path: 'line 75 DTSTART' }],
  });
  expect(stdout).not.toMatch(/møte|Frist/);
});

describe('--into', () => {
  const settings = (name: string) =>
    file(name, '{\n  "role": "official",\n  "sittings": ["x"]\n}\n');
  const read = (name: string) =>
    JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Record<string, unknown>;

  test('writes into a file of settings', () => {
    const into = settings('good.json');
    const { status, stdout } = importing([sampleFile('outlook'), ...AT, '--into', into]);
    expect([status, stdout]).toEqual([0, `${into}: 5 sittings\n`]);
    const one = file(
      'one.ics',
      calendarOf(...eventOf('UID:1', 'DTSTART:20270301T170000Z', 'DURATION:PT2H')),
    );
    expect(
      importing([one, '--zone', 'Europe/Oslo', ...AT, '--into', settings('one.json')]).stdout,
    ).toMatch(/: 1 sitting\n$/);
    expect(read('good.json')['role']).toBe('official');
    expect(read('good.json')['sittings']).toHaveLength(5);
  });

  test('writes what was good beside what was not', () => {
    const parts = [sampleFile('exchange'), ...AT, '--into', settings('part.json'), '--json'];
    const { status, json } = importing(parts);
    expect([status, json()['written']]).toEqual([1, true]);
    expect(read('part.json')['sittings']).toHaveLength(4);
  });

  test('puts no empty list in place of a good one because of what could not be used', () => {
    const broken = file('broken.ics', calendarOf(...eventOf('DTSTART:soon')));
    const { status, stdout, stderr } = importing([broken, ...AT, '--into', settings('kept.json')]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('kept.json is left as it was.');
    expect(read('kept.json')['sittings']).toEqual(['x']);
  });

  test('writes an empty list where there is no sitting', () => {
    const past = file(
      'past.ics',
      calendarOf(...eventOf('DTSTART:20200101T100000Z', 'DURATION:PT1H')),
    );
    expect(importing([past, ...AT, '--into', settings('none.json')]).status).toBe(0);
    expect(read('none.json')['sittings']).toEqual([]);
  });

  test('takes no more than a device does', () => {
    const daily = ['08', '12', '16'].flatMap((hour) =>
      eventOf(`UID:${hour}`, `DTSTART:20270101T${hour}0000Z`, 'DURATION:PT1H', 'RRULE:FREQ=DAILY'),
    );
    const parts = [file('daily.ics', calendarOf(...daily)), ...AT];
    const into = ['--into', settings('full.json')];
    const { status, stdout, stderr } = importing([...parts, ...into]);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('full.json is left as it was.');
    expect(stderr).toContain(
      'daily.ics: found 2193 sittings, expected at most 2000, since a device leaves out all behind them. Shorten the period with --from and --to, or take fewer events with --only and --except.',
    );
    expect(read('full.json')['sittings']).toEqual(['x']);
    const told = importing([...parts, ...into, '--json']);
    expect([told.status, told.json()['written']]).toEqual([1, false]);
    expect(importing(parts).status).toBe(1);
    expect(importing([...parts, '--to', '2028-06-30', ...into]).status).toBe(0);
  });

  test('leaves the settings as they were where the calendar has no event', () => {
    const empty = file('empty.ics', calendarOf());
    const parts = [empty, ...AT, '--into', settings('left.json')];
    const { status, stdout, stderr } = importing(parts);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('left.json is left as it was.');
    expect(stderr).toContain(`${empty}: found no event, expected the events of a calendar`);
    expect(read('left.json')['sittings']).toEqual(['x']);
    const told = importing([...parts, '--json']);
    expect([told.status, told.json()['written']]).toEqual([1, false]);
    expect(told.json()['issues']).toMatchObject([{ found: 'no event' }]);
    expect(importing([empty, ...AT]).status).toBe(0);
  });
});

describe('titles by which an event looks called off', () => {
  const titled = (titles: readonly string[], ...lines: readonly string[]) =>
    calendarOf(
      ...titles.flatMap((title, at) =>
        eventOf(`SUMMARY:${title}`, `DTSTART:2027020${at + 1}T100000Z`, 'DURATION:PT1H', ...lines),
      ),
    );
  const titles = ['Aflyst: Byråd', '[AFLYST] Udvalg', 'Byråd', 'Inställt - Nämnd', '(Peruttu) X'];
  const off = file('off.ics', titled(titles));

  test('are counted and shown, with how to leave them out, and stay among the sittings', () => {
    const { status, stderr, json } = importing([off, ...AT]);
    expect(status).toBe(0);
    expect(json()['sittings']).toHaveLength(5);
    expect(stderr).toContain(
      `${off}: 4 titles by which an event looks called off, and they are among the sittings: line 3 "Aflyst: Byråd", line 8 "[AFLYST] Udvalg", line 18 "Inställt - Nämnd" …. Leave them out with --except aflyst --except inställt --except peruttu.\n`,
    );
    const except = ['--except', 'aflyst', '--except', 'inställt', '--except', 'peruttu'];
    const left = importing([off, ...AT, ...except]);
    expect(left.json()['sittings']).toHaveLength(1);
    expect(left.stderr).not.toContain('looks called off');
  });

  test('are told to a machine by their lines, and without what else is in them', () => {
    const { stdout, json } = importing([off, ...AT, '--json']);
    expect(json()['calledOff']).toEqual([
      { line: 3, word: 'aflyst' },
      { line: 8, word: 'aflyst' },
      { line: 18, word: 'inställt' },
      { line: 23, word: 'peruttu' },
    ]);
    expect(stdout).not.toContain('Udvalg');
  });

  test('are not told where the calendar says so itself, or where they are no sitting', () => {
    const said = file('said.ics', titled(['Aflyst: Byråd'], 'STATUS:CANCELLED'));
    const long = file('long.ics', titled(['Aflyst: Byråd']).replace('PT1H', 'P9D'));
    for (const one of [said, long])
      expect(importing([one, ...AT]).stderr).not.toContain('looks called off');
  });
});

describe('is a misuse', () => {
  const page = file('page.ics', '<!doctype html><title>Sign in</title>');
  test.each([
    ['no file', []],
    ['a file that is not there', [path.join(folder, 'nowhere.ics')]],
    ['what is no calendar', [page]],
    ['an unknown zone', [sampleFile('google'), '--zone', 'Europe/Nowhere']],
    ['an unknown pack', [sampleFile('google'), '--pack', 'builtin:nowhere']],
    ['what is no day', [sampleFile('google'), '--from', 'soon']],
    ['what is no day for today', [sampleFile('google'), '--at', 'soon']],
    ['a period backwards', [sampleFile('google'), '--from', '2027-02-01', '--to', '2027-01-01']],
    ['what is no length', [sampleFile('google'), '--longest', 'long']],
    ['half of a name of a zone', [sampleFile('google'), '--tzid', 'Europe/Oslo']],
    ['a file of settings that is not there', [sampleFile('google'), '--into', 'nowhere.json']],
  ])('%s', (_, parts) => {
    const { status, stdout, stderr } = importing(parts);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

test.each([
  ['low byte first', [0xff, 0xfe]],
  ['high byte first', [0xfe, 0xff]],
])('a calendar in UTF-16, %s, is told as that', (name, mark) => {
  const calendar = path.join(folder, `${name}.ics`);
  const text = Buffer.from(calendarOf(...eventOf('DTSTART:20270118T180000')), 'utf16le');
  writeFileSync(calendar, Buffer.concat([Buffer.from(mark), text]));
  const { status, stderr } = importing([calendar, ...AT]);
  expect(status).toBe(2);
  expect(stderr).toContain(
    `${calendar}: found UTF-16, expected UTF-8. Save the file with the encoding UTF-8.`,
  );
});
