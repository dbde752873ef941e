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
  const [pack = '', part, id, key] = link.split('/');
  const found = packs.get(pack);
  if (!found) return `there is no pack ${pack}`;
  if (part === undefined) return `${pack} as a whole says nothing of where`;
  const value = found[part as keyof RulePack];
  if (value === undefined) return `${pack} has no ${part}`;
  const list = listOf(value);
  if (id === undefined) return list.length > 0 ? `${pack} has several ${part}: name one` : null;
  const one = list.find((entry) => entry['id'] === id || entry['version'] === id);
  if (!one) return `${pack} has no ${id} in ${part}`;
  return key === undefined || one[key] !== undefined ? null : `${id} of ${pack} has no ${key}`;
}

type Entry = Readonly<Record<string, unknown>>;

/** What a part of a pack has, each with an id, or a version in the changelog. The vocabulary has three such lists. */
function listOf(value: unknown): readonly Entry[] {
  if (Array.isArray(value)) return value as readonly Entry[];
  const lists = Object.values(value as Entry).filter((one) => Array.isArray(one));
  return lists.flat() as readonly Entry[];
}

/** The rules that a row links to. */
const rulesOf = (row: string) =>
  linksOf(row).flatMap((link) => {
    const [pack = '', part, id] = link.split('/');
    const rule = part === 'rules' && packs.get(pack)?.rules.find((one) => one.id === id);
    return rule ? [rule] : [];
  });

const linksOf = (row: string): readonly string[] => {
  const found = coverage.rows[row];
  return found && 'in' in found ? found.in : [];
};

test('a municipality without a guideline is a state of its own, by a rule that speaks', () => {
  const spoken = rulesOf('B04').filter(({ status }) => status !== 'superseded');
  expect(spoken.map(({ outcome }) => outcome)).toEqual(['no-guideline']);
});

test('whom help is for is in every rule that goes by it', () => {
  const granted = packs.get('dk-odense')?.rules.filter(({ when }) => when.grant !== undefined);
  expect(granted?.length).toBeGreaterThan(1);
  expect(rulesOf('B22')).toEqual(granted);
});

test('what a post is about is a condition of the rule that is linked', () => {
  const kinds = rulesOf('B17').flatMap(({ conditions = [] }) => conditions.map(({ kind }) => kind));
  expect(kinds).toContain('topic');
});

test.each([
  ['B12', 'own-time'],
  ['B21', 'cost'],
])('%s says that no rule has the condition that its row speaks of: %s', (row, kind) => {
  const conditions = packs.get('dk-odense')?.rules.flatMap((rule) => rule.conditions ?? []) ?? [];
  expect(conditions.filter((one) => one.kind === kind)).toEqual([]);
  expect(coverage.rows[row]).toHaveProperty('unsaid');
});

test('that purpose is not inferred is shown by what a rule can look at, and by asking', () => {
  expect(linksOf('A16').join()).toMatch('neutrality.test.ts › a rule can look at nothing but');
  expect(rulesOf('A16').flatMap(({ ask = [] }) => ask)).toEqual(['purpose']);
});

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
  ['demo/rules', 'demo has several rules: name one'],
  ['dk-kl-codex/vocabulary', 'dk-kl-codex has several vocabulary: name one'],
  ['dk-kl-codex/vocabulary/nobody', 'dk-kl-codex has no nobody in vocabulary'],
  ['dk-odense/rules/official-draft/nothing', 'official-draft of dk-odense has no nothing'],
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
