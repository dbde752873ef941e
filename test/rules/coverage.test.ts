/** Every row of the source documents is expressed somewhere, and every link to where leads there. */
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { coverageSchema } from '../../src/core/coverage-schema.ts';
import { packSchema, type RulePack } from '../../src/core/pack-schema.ts';
import { packFiles, RULES } from './rules-on-disk.ts';
import { titlesOf } from './test-titles.ts';

const coverage = v.parse(coverageSchema, JSON.parse(readFileSync(`${RULES}coverage.json`, 'utf8')));

/** How many rows each of the five documents has, by the letter that their ids begin with. */
const ROWS = { A: 30, B: 24, C: 43, D: 15, E: 25 };
const ids = Object.entries(ROWS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, at) => `${letter}${String(at + 1).padStart(2, '0')}`),
);

test('all 137 rows are there, and no others', () => {
  expect(ids).toHaveLength(137);
  expect(Object.keys(coverage.rows)).toEqual(ids);
});

/** Packs as they are written: what one inherits is expressed by the other. */
const packs: ReadonlyMap<string, RulePack> = new Map(
  packFiles().map(({ value }) => {
    const pack = v.parse(packSchema, value);
    return [pack.id, pack];
  }),
);

/** `null`: the link leads somewhere. Else what is wrong with it. */
function faultOf(link: string): string | null {
  const [file = '', title] = link.split(' › ');
  if (title !== undefined) return faultOfTest(file, title);
  const [pack = '', part, id] = link.split('/');
  const found = packs.get(pack);
  if (!found) return `there is no pack ${pack}`;
  if (part === undefined) return `${pack} as a whole says nothing of where`;
  const value = found[part as keyof RulePack];
  if (value === undefined) return `${pack} has no ${part}`;
  if (id === undefined) return null;
  const list = Array.isArray(value) ? (value as readonly { readonly id?: string }[]) : [];
  return list.some((one) => one.id === id) ? null : `${pack} has no ${id} in ${part}`;
}

const titlesIn = (file: string): readonly string[] =>
  titlesOf(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'), file);

/** A test of the product: its file, and words of its title. */
function faultOfTest(file: string, title: string): string | null {
  if (!/^test\/.*\.test\.tsx?$/.test(file)) return `${file} is no file of tests`;
  return titlesIn(file).some((one) => one.includes(title))
    ? null
    : `${file} has no test “${title}” that runs`;
}

test.each(
  Object.entries(coverage.rows).flatMap(([id, row]) =>
    'in' in row ? row.in.map((link) => [id, link] as const) : [],
  ),
)('%s is expressed in %s', (_, link) => {
  expect(faultOf(link)).toBe(null);
});

test.each([
  ['nowhere', 'there is no pack nowhere'],
  ['demo', 'demo as a whole says nothing of where'],
  ['demo/nothing', 'demo has no nothing'],
  ['demo/rules/no-such-rule', 'demo has no no-such-rule in rules'],
  ['test/docs.test.ts › no such title', 'test/docs.test.ts has no test'],
  ['test/rules/packs.test.ts › packFiles', 'test/rules/packs.test.ts has no test'],
  ['src/core/site.ts › anything', 'src/core/site.ts is no file of tests'],
])('a link that leads nowhere is noticed: %s', (link, fault) => {
  expect(faultOf(link)).toContain(fault);
});

test('few rows are context only', () => {
  expect(Object.values(coverage.rows).filter((row) => 'because' in row).length).toBeLessThan(10);
});
