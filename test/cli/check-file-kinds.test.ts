/** What is found in the files of every kind beside their schemas. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { RULES } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const surroundings = readSurroundings();
const issuesOf = (contents: object, today = '2026-11-22') =>
  checkFile(file('file.json', JSON.stringify(contents)), {
    surroundings: () => surroundings,
    today,
  }).findings.map(({ path, expected }) => `${path}: ${expected}`);
const read = (name: string) =>
  JSON.parse(readFileSync(`${RULES}${name}`, 'utf8')) as Record<string, unknown>;

it('a language that the base does not have is one sentence for all its lists', () => {
  const town = JSON.parse(
    readFileSync(new URL('small-town.json', import.meta.url), 'utf8'),
  ) as object;
  const issues = issuesOf({ ...town, extends: 'gb-local-authorities', questions: [] });
  const gathered = issues.filter((one) => one.includes('inherited places'));
  expect(gathered).toHaveLength(1);
  expect(gathered[0]).toMatch(
    /^extends: the text in “da”, as the pack names it in “languages”, in \d{2,} inherited places: /,
  );
});

it('a calendar is told when it is in its last year', () => {
  const calendar = read('calendars/england-and-wales.json');
  expect(issuesOf(calendar, '2031-12-31')).toEqual([]);
  expect(issuesOf(calendar, '2032-01-01')).toEqual(['to: 2033 or later, to count what comes next']);
});

it.each([
  ['sites/x.json', 'hosts'],
  ['calendars/england-and-wales.json', 'holidays'],
  ['elections/dk.json', 'elections.0.sources'],
])('what stands in a list of %s twice is told', (name, at) => {
  const value = read(name);
  const list = at
    .split('.')
    .reduce<unknown>((part, key) => Reflect.get(part as object, key), value) as unknown[];
  list.push(list[0]);
  expect(issuesOf(value)).toContain(`${at}.${list.length - 1}: each entry once`);
});

it('a site is told of a host that another has, and of dates that cannot be', () => {
  const site = {
    ...read('sites/loomly.json'),
    hosts: ['app.loomly.com', 'x.com'],
    verified: '2027-01',
    reviewBy: '2036-05-01',
  };
  expect(issuesOf(site)).toEqual([
    'hosts.1: a host that x does not have',
    'verified: 2026-11 or earlier, or "unverified"',
    'reviewBy: 2027-11 or earlier: a year after the newest evidence',
  ]);
});

it('a site with a host that cannot be read is not told of its other hosts yet', () => {
  const site = { ...read('sites/loomly.json'), hosts: ['x.com', 'no host'] };
  expect(issuesOf(site).filter((one) => one.startsWith('hosts.0'))).toEqual([]);
});
