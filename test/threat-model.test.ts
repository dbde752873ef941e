/** Each threat is held by a test that is there, or the document says that none can hold it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';
import { ROWS } from './prove/rows.ts';

const STRIDE = [
  'Spoofing',
  'Tampering',
  'Repudiation',
  'Information disclosure',
  'Denial of service',
  'Elevation of privilege',
];

/** The headings and what stands under each. */
const sections = new Map(
  read('docs/threat-model.md')
    .split(/^## /m)
    .map((section) => [section.split('\n')[0] ?? '', section] as const),
);
const threatsIn = (heading: string) =>
  (sections.get(heading) ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, threat = '', inTheWay = '', heldBy = '']) => ({ threat, inTheWay, heldBy }));

/** The tests and the promises that a cell links to, as far as they are there. */
const testsIn = (cell: string) =>
  [...cell.matchAll(/\]\(([^)]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => isTest(link) || isPromise(link));
const isTest = (link: string) =>
  /\.test\.tsx?$/.test(link) && existsSync(path.posix.join('docs', link));
const isPromise = (link: string) =>
  ROWS.some(({ id }) => link === `promises.md#${id}`) &&
  read('docs/promises.md').includes(link.slice(12));

describe.each(STRIDE)('%s', (letter) => {
  test('has threats, each with what stands in the way', () => {
    const threats = threatsIn(letter);
    expect(threats.length).toBeGreaterThan(0);
    expect(threats.filter(({ inTheWay }) => inTheWay === '')).toEqual([]);
  });

  test('has a test for each threat, or says that none can hold it', () => {
    const unheld = threatsIn(letter).filter(
      ({ heldBy }) => testsIn(heldBy).length === 0 && !heldBy.includes('no test can hold it'),
    );
    expect(unheld.map(({ threat }) => threat)).toEqual([]);
  });
});
