import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareDecisions } from './decision.ts';
import { compareSizes } from './growth.ts';
import { compareHostile } from './hostile.ts';
import { compareLookups } from './lookup.ts';
import { machine } from './machine.ts';
import { comparePacks } from './packs.ts';
import { atMost, duration, inColumns, targetTable, times, together } from './report.ts';
import { DOCUMENT, withTables } from './write-document.ts';

const HURRIED = { rounds: 1, turn: 0.01 };

it.each([
  [0.4, '0.4 ns'],
  [350.4, '350 ns'],
  [1_240, '1.2 µs'],
  [99_960, '100 µs'],
  [30_000_000, '30 ms'],
  [1_500_000_000, '1.5 s'],
])('%d nanoseconds are %j', (nanoseconds, text) => {
  expect(duration(nanoseconds)).toBe(text);
});

it.each([
  [0.94, '0.9×'],
  [26.7, '27×'],
  [12_345, '12,345×'],
])('a ratio of %d is %j', (ratio, text) => {
  expect(times(ratio)).toBe(text);
});

describe('a target', () => {
  it.each([
    [atMost('', 2, 2, String), true],
    [atMost('', 2, 2.1, String), false],
    [atMost('', 2, Number.NaN, String), false],
  ])('%j is met: %s', ({ met }, expected) => {
    expect(met).toBe(expected);
  });

  it('for several rows is met by the mean of each, and tells the worst of them and the worst figure', () => {
    const rows = [
      [4, 9],
      [10, 40],
    ];
    const least = (ratio: number): boolean => ratio >= 6;
    const most = (ratio: number): boolean => ratio < 20;
    expect(together('', rows, Math.min, least)).toEqual({
      aim: '',
      found: '6.0× (4.0× alone)',
      met: true,
    });
    expect(together('', rows, Math.max, most)).toEqual({
      aim: '',
      found: '20× (40× alone)',
      met: false,
    });
    expect(together('', [[Number.NaN]], Math.min, least).met).toBe(false);
  });

  it('is said to be met or not', () => {
    const targets = [
      { aim: 'quick', found: '1 ms', met: true },
      { aim: 'small', found: '1 MB', met: false },
    ];
    expect(targetTable([{ title: '', about: '', tables: [], targets }])).toBe(
      [
        '| Target | Found |         |',
        '| ------ | ----- | ------- |',
        '| quick  | 1 ms  | met     |',
        '| small  | 1 MB  | not met |',
      ].join('\n'),
    );
  });
});

it('a table has columns as wide as their widest cell', () => {
  expect(inColumns({ head: ['a', 'long'], rows: [['wider', 'b']] })).toBe(
    ['| a     | long |', '| ----- | ---- |', '| wider | b    |'].join('\n'),
  );
});

describe('the document', () => {
  const document = readFileSync(DOCUMENT, 'utf8');

  it('gets new tables between its marks, and nothing else changes', () => {
    const [before, after] = document.split(/<!-- engine -->[^]*<!-- \/engine -->/);
    expect(withTables(document, 'engine', 'new $& tables')).toBe(
      `${before}<!-- engine -->\n\nnew $& tables\n\n<!-- /engine -->${after}`,
    );
  });

  it('is left alone where the marks are missing', () => {
    expect(() => withTables(document, 'no part', 'tables')).toThrow('no part');
  });

  it('tells of the targets', () => {
    const sections = [
      comparePacks([1_000], () => 1),
      compareDecisions([1_000], 1),
      compareSizes([10], HURRIED),
      compareHostile({ pace: HURRIED, entries: 10, patience: 10 }),
      compareLookups([10], HURRIED),
    ];
    const aims = sections.flatMap(({ targets }) => targets.map(({ aim }) => aim));
    expect(aims).toHaveLength(6);
    expect(aims.filter((aim) => !document.includes(aim))).toEqual([]);
  });
});

it('the machine is described without its name', () => {
  const text = machine(new Date('2026-11-22T12:00:00Z'));
  expect(text).toContain('2026-11-22');
  expect(text).toContain(`Node ${process.versions.node}`);
  expect(text).not.toContain(process.cwd());
});
