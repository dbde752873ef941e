/** Words that a secretary writes by hand, in real packs: each is told what it has to be. */
import { expect, test } from 'vitest';
import { suggest } from '../../src/cli/suggest.ts';
import { type Issue, parse } from '../../src/core/issue.ts';
import { readSites } from '../../src/cli/rules.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { siteSchema } from '../../src/core/site-schema.ts';
import { aPack, aRule } from '../core/examples.ts';

const SITE: unknown = readSites().find(({ id }) => id === 'zoom');
const PACK = aPack({
  languages: ['en', 'da'],
  rules: [aRule({ id: 'post', when: { surface: ['composer'] } })],
});

function issuesOf(raw: unknown): readonly Issue[] {
  const read = parse(packSchema, raw);
  return read.ok ? [] : suggest(read.issues);
}

/** The mends of the issues at `path`, in a pack with `value` there. */
function mendsOf(path: string, value: unknown): readonly string[] {
  const raw = structuredClone(PACK) as unknown as Record<string, unknown>;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let part = raw;
  for (const key of keys) part = (part[key] ??= {}) as Record<string, unknown>;
  part[last] = value;
  return issuesOf(raw).flatMap((one) => (one.path === path ? [one.mend] : []));
}

test.each([
  ['languages.1', 'se', /^Swedish is “sv”: “se” is Northern Sámi/],
  ['languages.1', 'svenska', /^Swedish is “sv” here\.$/],
  ['languages.1', 'dansk', /^Danish is “da” here\.$/],
  ['languages.1', 'fi-FI', /^Finnish is “fi” here\.$/],
  ['languages.1', 'en-GB', /^English is “en” here\.$/],
  ['languages.1', 'nb-NO', /^Norwegian is “nb” here/],
  ['status', 'gældende', /^Write “in-force”\.$/],
  ['status', 'Active', /^Write “in-force”\.$/],
  ['status', 'upphävd', /^Write “superseded”\.$/],
  ['status', 'utkast', /^Write “proposed”\.$/],
  ['rules.0.applies', 'altid', /^Write “always”\.$/],
  ['rules.0.applies', 'window', /^Write “in-window”\.$/],
  ['rules.0.outcome', 'tilladt', /^Write “fine”, or “fine-if”/],
  ['rules.0.outcome', 'ikke tilladt', /^None of them says that/],
  ['rules.0.outcome', 'förbjudet', /^None of them says that/],
  ['fictional', 'ja', /^Write true or false, without quotation marks\.$/],
  ['rules.0.when.purpose', ['work'], /^Only the person knows that: ask a question/],
  ['rules.0.when.surface.0', 'composr', /^Did you mean “composer”\?$/],
])('at %s “%s” has its own mend', (path, value, mend) => {
  expect(mendsOf(path, value)).toEqual([expect.stringMatching(mend)]);
});

const WINDOW = { kind: 'rule', id: 'w', name: { en: 'A window', da: 'En periode' }, election: 'e' };

test.each([
  ['hosts.0', 'https://zoom.us', /^Write the host alone: no “https:\/\/” before it/],
  ['hosts.0', 'zoom.us/j', /^Write the host alone: a path stands under “path”\.$/],
  ['hosts.0', 'ZOOM.us', /^Write it in small letters\.$/],
  ['hosts.0', 'møde.dk', /begin with “xn--” there\.$/],
  ['addresses.0.path', '/j/(\\d+)', /^There are no regular expressions: write :digits/],
  ['addresses.0.path', 'j', /^Begin it with “\/”\.$/],
])('and in a site: at %s “%s”', (path, value, mend) => {
  const site = structuredClone(SITE) as Record<string, unknown>;
  if (path === 'hosts.0') site['hosts'] = [value];
  else site['addresses'] = [{ path: value, surface: 'call' }];
  const read = parse(siteSchema, site);
  const told = read.ok ? [] : suggest(read.issues);
  expect(told.filter((one) => one.path === path).map((one) => one.mend)).toEqual([
    expect.stringMatching(mend),
  ]);
});

test.each([
  ['opens.date', '31-12', /^Write the month first, then the day: 12-31\.$/],
  ['opens.time', '20.00', /^Write hours and minutes in two digits each, with a colon/],
  ['opens.time', '24:00', /^A day ends where the next one begins: write 00:00/],
  ['opens.time', '8:00', /^Write hours and minutes in two digits each, with a colon/],
])('in a window, too: at %s “%s”', (path, value, mend) => {
  const opens = { at: 'date', date: '12-31', time: '20:00', [path.split('.')[1] ?? '']: value };
  const window = { ...WINDOW, opens, closes: { at: 'date', date: '01-31' } };
  const told = issuesOf({ ...PACK, windows: [window] }).map((one) => [one.path, one.mend]);
  expect(told).toEqual([[`windows.0.${path}`, expect.stringMatching(mend)]]);
});

test.each([
  ['month', 'oktober', /^Write it as a number: 1 is January/],
  ['nth', 'first', /^Write it as a number: 1 is the first\.$/],
])('in a rule for polling day, too: at %s “%s”', (key, value, mend) => {
  const recurring = { month: 10, nth: 1, weekday: 'monday', everyYears: 4, inYear: 2022 };
  const election = { id: 'e', recurring: { ...recurring, [key]: value } };
  const told = issuesOf({ ...PACK, elections: [election] }).map((one) => one.mend);
  expect(told).toEqual([expect.stringMatching(mend)]);
});

test('a case at a moment that is written out is told how one is written', () => {
  const text = { en: 'A case.', da: 'En sag.' };
  const observation = { site: 'facebook', surface: 'composer' };
  const one = { id: 'c', text, at: '1. november 2029 kl. 10.00', observation, expect: null };
  const told = issuesOf({ ...PACK, cases: [one] }).map(({ mend }) => mend);
  expect(told).toEqual([expect.stringMatching(/^Write the year first, then the month/)]);
});

test('a role in the words of the country is told which one it is, not how to write it', () => {
  const expected = 'an id in kebab-case';
  const mend = 'Write small letters.';
  const [role] = suggest([
    { path: 'cases.0.role', keys: [], found: '"byrådsmedlem"', expected, mend },
  ]);
  expect(role?.mend).toMatch(/^A member of council is “councillor”\./);
  const [other] = suggest([
    { path: 'cases.0.role', keys: [], found: '"Cultural officer"', expected, mend },
  ]);
  expect(other?.mend).toMatch(/^Did you mean “cultural-officer”\?/);
});

test('a category in hyphens is told with underscores', () => {
  const expected = 'lower-case words joined by underscores';
  const path = 'questions.0.options.0.category';
  const [one] = suggest([
    { path, keys: [], found: '"council-work"', expected, mend: 'Correct it.' },
  ]);
  expect(one?.mend).toBe('Did you mean “council_work”?');
});

test.each([
  ['regler', 'rules'],
  ['kilder', 'sources'],
  ['källor', 'sources'],
  ['kysymykset', 'questions'],
  ['perioder', 'windows'],
])('a key in another language, “%s”, is told as “%s”', (key, meant) => {
  expect(mendsOf(key, [])).toEqual([`Did you mean “${meant}”?`]);
});
