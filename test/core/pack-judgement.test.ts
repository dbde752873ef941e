/** What is said of a pack while some of it is in doubt: only what holds whatever stands there. */
import { describe, expect, it } from 'vitest';
import { checkSound } from '../../src/core/pack-check.ts';
import type { PackCase, Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from './examples.ts';

const post: PackCase = {
  id: 'a-post',
  text: { en: 'A member writes a post.' },
  at: '2026-11-22T10:00',
  observation: { site: 'square', surface: 'composer' },
  expect: { rule: 'post', outcome: 'fine' },
};
const purpose = {
  id: 'purpose',
  text: { en: 'What is it for?' },
  options: [
    { id: 'work', label: { en: 'Council work' } },
    { id: 'not-sure', label: { en: 'Not sure' } },
  ],
};
const rule = aRule({ id: 'post', when: { surface: ['composer'] } });
const silent = { ...post, observation: { ...post.observation, surface: 'message' as const } };
const good = aPack({
  questions: [purpose],
  rules: [rule],
  cases: [post, { ...silent, id: 'a-message', expect: null }],
});
const look = (part: Partial<RulePack>, ...paths: readonly string[]) => {
  const { issues, unfinished } = checkSound(
    { ...good, ...part },
    SITES,
    paths.map((path) => ({ path })),
  );
  return { told: issues.map(({ path }) => path), unfinished };
};
const withRule = (part: Partial<Rule>) => ({ rules: [{ ...rule, ...part }] });

it('of a pack without a doubt everything is said', () => {
  expect(look({})).toEqual({ told: [], unfinished: false });
});

describe('a case that comes out otherwise', () => {
  const otherwise = { cases: [{ ...post, id: 'other', expect: null }, ...good.cases] };

  it.each([
    'rules',
    'rules.0',
    'rules.0.id',
    'rules.0.when.surface.0',
    'rules.0.outcome',
    'rules.0.status',
    'rules.0.validUntil',
    'windows.0',
    'windows.0.opens.at',
    'questions.0.options.1.id',
    'elections.0.dates.1',
    'calendars.0.days',
    'jurisdiction.zone',
    'adjacency.before',
    'status',
    'validFrom',
    'extends',
    'cases.0',
    'cases.0.observation.site',
    'cases.0.expect',
    'cases',
  ])('is not told of where %s is in doubt', (path) => {
    const { told, unfinished } = look(otherwise, path);
    expect(told).not.toContain('cases.0.expect');
    expect(unfinished).toBe(true);
  });

  it.each([
    'name.da',
    'issuer.name',
    'languages.1',
    'sources.0.title',
    'categories.0.id',
    'vocabulary.roles.0.label',
    'rules.0.guidance',
    'rules.0.sources.0',
    'questions.0.options.1.label',
    'windows.0.name',
    'resources.0',
    'changelog.0',
    'cases.1',
    'cases.0.text.en',
    'contact.email',
  ])('is told of although %s is in doubt', (path) => {
    expect(look(otherwise, path).told).toContain('cases.0.expect');
  });

  it.each<[string, Partial<RulePack>]>([
    ['a window that a rule names', withRule({ applies: 'in-window', when: { window: ['never'] } })],
    ['a question that a rule asks', withRule({ ask: ['mood'] })],
    ['an id that two rules have', { rules: [rule, rule] }],
    [
      'the end of a rule before its beginning',
      withRule({ validFrom: '2026-02-01', validUntil: '2026-01-01' }),
    ],
  ])('is not told of where %s is amiss', (_, part) => {
    const { told, unfinished } = look({ ...otherwise, ...part });
    expect(told).not.toContain('cases.0.expect');
    expect([told.length, unfinished]).toEqual([1, true]);
  });

  it('is not told of where it names what is not there, and others are', () => {
    const cases = [
      { ...post, expect: { rule: 'nothing', outcome: 'fine' as const } },
      { ...post, id: 'other', expect: null },
    ];
    expect(look({ cases }).told).toEqual(['cases.0.expect.rule', 'cases.1.expect']);
  });
});

describe('a rule', () => {
  const bare = { rules: [rule, aRule({ id: 'any' }), aRule({ id: 'hidden' })] };

  it('that another hides, or without a case, is not told of while a rule is in doubt', () => {
    expect(look(bare).told).toEqual(['cases.1.expect', 'rules.2', 'rules.1', 'rules.2']);
    expect(look(bare, 'rules.0.applies').told).toEqual([]);
  });

  it('without a case is not told of while a case is in doubt, unless about its words', () => {
    const alone = withRule({ id: 'alone' });
    const cases = good.cases.map((one) => ({ ...one, expect: null }));
    const one = { ...alone, cases };
    expect(look(one, 'cases.1.role').told).not.toContain('rules.0');
    expect(look(one, 'cases.1.text.en').told).toContain('rules.0');
  });

  it('that asks for a surface which no service of its family has is told of', () => {
    const odd = aRule({ id: 'odd', when: { surface: ['call'], family: ['social'] } });
    expect(look({ rules: [rule, odd] }).told).toEqual(['rules.1.when.family']);
  });

  it('that asks for what cannot be is told of by itself, unless it is in doubt', () => {
    const impossible = aRule({ id: 'odd', when: { surface: ['ads'], tenant: ['council'] } });
    const rules = [rule, impossible];
    expect(look({ rules }, 'rules.0.outcome').told).toEqual(['rules.1.when.tenant']);
    // No case could reach it, so that none is asked for, nor told that it does not.
    const cases = [{ ...post, id: 'odd', expect: { rule: 'odd', outcome: 'fine' as const } }];
    expect(look({ rules }).told).toEqual(['rules.1.when.tenant']);
    expect(look({ rules, cases }).told).toEqual(['rules.1.when.tenant', 'rules.0']);
    expect(look({ rules }, 'rules.1.when.surface.0').told).toEqual([]);
    expect(look({ rules }, 'rules.1.status').told).toEqual([]);
  });
});

describe('a reminder', () => {
  const long = withRule({
    outcome: 'fine-if',
    // Each is short enough by itself.
    conditions: ['x', 'y'].map((letter) => ({
      kind: 'topic' as const,
      text: { en: `${letter} `.repeat(70).trim() },
    })),
  });
  const cases = [{ ...post, expect: { rule: 'post', outcome: 'fine-if' as const } }, good.cases[1]];
  const part = { ...long, cases: cases.flatMap((one) => one ?? []) };

  it('that is too long is told of, unless something that is said in it is in doubt', () => {
    expect(look(part).told).toEqual(['rules.0']);
    expect(look(part, 'municipality.en').told).toEqual([]);
    expect(look(part, 'rules.0.conditions.0.text.en').told).toEqual([]);
    expect(look(part, 'rules.0.related').told).toEqual(['rules.0']);
  });

  it('of a case that is in doubt is not looked at', () => {
    expect(look(part, 'cases.0.at').told).toEqual([]);
    expect(look(part, 'cases.1').told).toEqual(['rules.0']);
  });
});

describe('what is not there for sure', () => {
  const resource = { id: 'x', kind: 'room' as const, name: { en: 'X' }, sources: ['guideline'] };
  it.each([
    ['sources', withRule({ sources: ['nowhere'] }), 'rules.0.sources', 'sources.0.id'],
    ['questions', withRule({ ask: ['mood'] }), 'rules.0.ask', 'questions.3'],
    [
      'windows',
      withRule({ applies: 'in-window', when: { window: ['x'] } }),
      'rules.0.when.window',
      'windows',
    ],
    ['cases', withRule({ related: ['x'] }), 'rules.0.related', 'cases.0.id'],
    ['rules', withRule({ supersededBy: 'x' }), 'rules.0.supersededBy', 'rules.0.id'],
    ['roles', { resources: [{ ...resource, roles: ['king'] }] }, 'resources.0.roles', 'vocabulary'],
    [
      'answers',
      withRule({ when: { answers: { purpose: ['fun'] } } }),
      'rules.0.when.answers.purpose',
      'questions.0.options.0.id',
    ],
    [
      'elections',
      {
        windows: [
          {
            kind: 'rule' as const,
            id: 'w',
            name: { en: 'W' },
            election: 'x',
            opens: { at: 'polling-day' as const },
            closes: { at: 'close-of-poll' as const },
          },
        ],
      },
      'windows.0.election',
      'elections.0',
    ],
  ])('of %s is told only if no id can be meant that was not read', (_, part, path, doubt) => {
    expect(look(part).told).toContain(path);
    expect(look(part, doubt)).toEqual({ told: [], unfinished: true });
    expect(look(part, 'changelog.0.text.en').told).toContain(path);
  });

  it('is no rule, category or source of a list that was not read', () => {
    const part = { rules: [], categories: [], sources: [], cases: [] };
    expect(look(part, 'rules.0', 'sources').told).toEqual(['categories']);
    expect(look(part, 'extends').told).toEqual([]);
  });

  it('is the closing time of an election of which something was not read', () => {
    const windows = [
      {
        kind: 'rule' as const,
        id: 'w',
        name: { en: 'W' },
        election: 'local',
        opens: { at: 'polling-day' as const },
        closes: { at: 'close-of-poll' as const },
      },
    ];
    const part = { windows, elections: [{ id: 'local', dates: [] }] };
    expect(look(part).told).toEqual(['windows.0']);
    expect(look(part, 'elections.0.pollCloses').told).toEqual([]);
  });
});

describe('what is one thing or another by something else', () => {
  it('is a text in a language that the pack may name', () => {
    const name = { en: 'Example', da: 'Eksempel' };
    expect(look({ name }, 'changelog.0.date').told).toEqual(['name.da']);
    for (const path of ['languages', 'languages.1', 'inherits', 'extends'])
      expect(look({ name }, path).told).toEqual([]);
  });

  it('is a condition, by the outcome of its rule', () => {
    const part = withRule({ conditions: [{ kind: 'topic', text: { en: 'it rains.' } }] });
    expect(look(part).told).toContain('rules.0.conditions');
    expect(look(part, 'rules.0.outcome').told).toEqual(['rules.0.conditions.0.text.en']);
  });

  it('is the first line of the changelog, by the version', () => {
    expect(look({ version: '1.1.0' }).told).toEqual(['changelog.0.version']);
    expect(look({ version: '1.1.0' }, 'version').told).toEqual([]);
    expect(look({ version: '1.1.0' }, 'changelog.0.version').told).toEqual([]);
  });

  it('is where a rule comes from, by what the pack has inherited', () => {
    const part = withRule({ inheritedFrom: 'law@1.0.0' });
    expect(look(part).told).toContain('rules.0.inheritedFrom');
    expect(look(part, 'inherits').told).toEqual([]);
    expect(look(part, 'extends').told).toEqual([]);
  });
});

it.each([
  '$schema',
  'sequence',
  'requires',
  'issuer.url',
  'awaits.by',
  'rules.0.awaits.by',
  'resources.0.cost.per',
  'goodToKnow.0.url',
  'sources.0.date',
])('nothing is left to be looked at where only %s is in doubt', (path) => {
  expect(look({}, path)).toEqual({ told: [], unfinished: false });
});

it.each(['supersededBy', 'jurisdiction.country', 'changelog.0.date'])(
  'something is left where %s is in doubt, though it decides nothing',
  (path) => {
    expect(look({}, path)).toEqual({ told: [], unfinished: true });
  },
);
