import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readReferences } from '../../src/cli/rules.ts';
import { caseSchema } from '../../src/core/case-schema.ts';
import { parse } from '../../src/core/issue.ts';
import { occurrencesOf } from '../../src/core/occurrences.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { complete } from '../../src/core/pack-embed.ts';
import { packSchema, type RulePack } from '../../src/core/pack-schema.ts';
import { remind } from '../../src/core/remind.ts';
import { checkExamples } from '../../src/core/site-check.ts';
import { overviewOf, siteSchema } from '../../src/core/site-schema.ts';
import { situationOf } from '../../src/core/situation.ts';
import { checkWindows } from '../../src/core/window-check.ts';
import { windowSchema } from '../../src/core/window-rule.ts';
import {
  ACTIVITIES,
  FAMILIES,
  CONDITION_KINDS,
  OUTCOMES,
  SITTINGS,
  STATUSES,
  SURFACES,
  TENANTS,
} from '../../src/core/words.ts';
import { allSites, RULES } from './rules-on-disk.ts';

const readme = readFileSync(`${RULES}README.md`, 'utf8').replaceAll('\r\n', '\n');
const [windowsExample, caseExample, packExample, extendingExample, siteExample] = [
  ...readme.matchAll(/```json\n(.*?)```/gs),
].map(([, text = '']): unknown => JSON.parse(text));

const TODAY = Date.parse('2026-11-22T12:00:00Z');
const ZONES: Readonly<Record<string, string>> = {
  'gb-local': 'Europe/London',
  'dk-municipal': 'Europe/Copenhagen',
  'ca-on-municipal': 'America/Toronto',
};

describe('the explanation of windows', () => {
  const { windows } = v.parse(v.object({ windows: v.array(windowSchema) }), windowsExample);
  const references = readReferences();
  const events = { 'nomination-filed': ['2026-05-04T10:15'] };

  it.each(windows)('says when $id opens and closes', (window) => {
    const id = window.kind === 'rule' ? (window.election ?? '') : '';
    const zone = ZONES[id] ?? 'UTC';
    const election = references.elections.find((one) => one.id === id);
    const context = { ...references, zone, events, election };
    const shown = occurrencesOf(window, context, TODAY).findLast(
      ({ closesAt = Infinity }) => closesAt > TODAY,
    );
    const local = (at: number | undefined) =>
      at === undefined
        ? '–'
        : Temporal.Instant.fromEpochMilliseconds(at)
            .toZonedDateTimeISO(zone)
            .toPlainDateTime()
            .toString({ smallestUnit: 'minute' });
    const row = readme.split('\n').find((line) => line.startsWith(`| \`${window.id}\``));
    expect(row?.split('|').map((cell) => cell.trim())).toEqual([
      '',
      `\`${window.id}\``,
      local(shown?.opensAt),
      local(shown?.closesAt),
      '',
    ]);
  });

  it.each(['polling-day', 'close-of-poll', 'date', 'weekday', 'local', 'event', 'user-event'])(
    'has a row for a bound at %s',
    (word) => {
      expect(readme).toContain(`| \`${word}\``);
    },
  );
});

describe('the explanation of cases', () => {
  const whole = {
    id: 'x',
    text: { en: 'X' },
    at: '2026-11-23T19:00',
    observation: { site: 'zoom', surface: 'call' },
    expect: null,
  };

  it('shows what events and sittings look like', () => {
    expect(Object.keys(caseExample as object)).toEqual(['events', 'sittings']);
    expect(parse(caseSchema, { ...whole, ...(caseExample as object) }).ok).toBe(true);
  });
});

describe('the explanation of lists', () => {
  const roles = (count: number) =>
    parse(packSchema.entries.vocabulary, {
      roles: Array.from({ length: count }, (_, at) => ({ id: `r${at}`, label: { en: 'R' } })),
    });

  it('says how many roles a pack may have', () => {
    expect([roles(50).ok, roles(51).ok]).toEqual([true, false]);
    expect(readme).toMatch(/^\| `vocabulary` .* at most 50 of each +\|$/m);
  });
});

/** The pack of the example, as the command line would read it. */
function packOfExample(): RulePack {
  const pack = parse(packSchema, packExample);
  if (!pack.ok) throw new Error(JSON.stringify(pack.issues));
  const whole = complete(pack.value, readReferences());
  if (!whole.ok) throw new Error(JSON.stringify(whole.issue));
  return whole.value;
}

describe('the explanation of the language', () => {
  it('shows a whole pack that is in order', () => {
    expect(checkPack(packOfExample(), allSites().map(overviewOf))).toEqual([]);
  });

  it('shows a pack whose window names an election that only the command line knows', () => {
    const { elections, ...alone } = packOfExample();
    expect(elections?.map(({ id }) => id)).toEqual(['dk-municipal']);
    expect(checkWindows(alone).map(({ path }) => path)).toEqual(['windows.0.election']);
  });

  it('quotes the reminder that this pack gives', () => {
    const packs = [packOfExample()];
    const situation = situationOf({}, packs, Date.parse('2029-11-01T09:00:00Z'));
    const reminder = remind({ site: 'x', family: 'social', surface: 'composer' }, 'X', {
      policy: {},
      packs,
      situation,
      language: 'en',
    });
    const quoted = readme.match(/^> (.+)$/m)?.[1];
    expect(reminder?.advice.body).toBe(quoted);
  });

  it('shows a pack that builds on another, and is in order', () => {
    const pack = parse(packSchema, extendingExample);
    const whole = complete(pack.ok ? pack.value : packOfExample(), readReferences());
    const value = whole.ok ? whole.value : packOfExample();
    expect(checkPack(value, allSites().map(overviewOf))).toEqual([]);
    expect(value.inherits).toEqual(['no-base@1.0.0']);
    expect(value.rules.map(({ id, inheritedFrom }) => [id, inheritedFrom ?? 'own'])).toContainEqual(
      ['post', 'no-base@1.0.0'],
    );
  });

  it('shows a whole site whose examples come out', () => {
    const site = parse(siteSchema, siteExample);
    expect(
      site.ok ? checkExamples(site.value, [site.value], (url) => new URL(url)) : site.issues,
    ).toEqual([]);
  });

  it.each([
    ...SURFACES,
    ...FAMILIES,
    ...ACTIVITIES,
    ...TENANTS,
    ...OUTCOMES,
    ...STATUSES,
    ...SITTINGS,
    ...CONDITION_KINDS,
  ])('explains the word %s', (word) => {
    expect(readme).toContain(`\`${word}\``);
  });
});
