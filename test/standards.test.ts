/** The assessment against standards says of each requirement how far it is met, and where one sees it. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { read } from './documents.ts';

const ANSWERS = ['met', 'in part', 'not', 'open'];

const sections = read('docs/standards.md')
  .split(/^#{2,3} /m)
  .map((section) => [section.split('\n')[0] ?? '', section] as const)
  .filter(([, section]) => section.includes('| Met '));

const rowsOf = (section: string) =>
  section
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, asks = '', met = '', where = '']) => ({ asks, met, where }));

const linksIn = (cell: string) =>
  [...cell.matchAll(/\]\(([^)#]*)(?:#[^)]*)?\)/g)].map(([, file = '']) =>
    path.posix.join('docs', file),
  );

test('all criteria of the one and the parts of the other are there', () => {
  expect(sections.length).toBe(17);
  const owasp = rowsOf(sections.at(-1)?.[1] ?? '').map(({ asks }) => Number.parseInt(asks, 10));
  expect([...new Set(owasp)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
});

describe.each(sections)('%s', (_, section) => {
  const rows = rowsOf(section);

  test('has an answer for each requirement, and a word on it', () => {
    expect(rows.length).toBeGreaterThan(0);
    const unanswered = rows.filter(({ met, where }) => !ANSWERS.includes(met) || where === '');
    expect(unanswered).toEqual([]);
  });

  test('shows where, for all that is met or met in part', () => {
    const unseen = rows.filter(
      ({ met, where }) => (met === 'met' || met === 'in part') && linksIn(where).length === 0,
    );
    expect(unseen.map(({ asks }) => asks)).toEqual([]);
  });

  test('links to what is there', () => {
    const links = rows.flatMap(({ where }) => linksIn(where));
    expect(links.filter((file) => !existsSync(file))).toEqual([]);
  });
});
