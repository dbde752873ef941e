import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { checkCases, checkNeighbours, checkReminders, runCase } from '../../src/core/pack-cases.ts';
import type { PackCase, Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from './examples.ts';
import { clause, good, post, purpose, rules, withCase, withRule } from './sound-pack.ts';

const pathsOf = (issues: readonly Issue[]) => issues.map(({ path }) => path);

describe('an answer', () => {
  it('of a case that nobody asks for there is told', () => {
    const unasked = withCase({
      observation: { site: 'square', surface: 'message' },
      answers: { purpose: 'work' },
      expect: null,
    });
    expect(checkNeighbours(unasked, SITES)).toContainEqual({
      path: 'cases.0.answers.purpose',
      found: '"work"',
      expected: 'no answer to “purpose”, which is not asked there',
      mend: 'Take it out, or let the rule that speaks before it ask the question.',
    });
    const inherited = {
      ...unasked,
      cases: unasked.cases.map((one) => ({ ...one, inheritedFrom: 'base@1.0.0' })),
    };
    expect(pathsOf(checkNeighbours(inherited, SITES))).not.toContain('cases.0.answers.purpose');
  });

  it('to a question before which another is asked, and not answered, is told', () => {
    const next = { ...purpose, id: 'next' };
    const pack = {
      ...withCase({ answers: { next: 'work' } }),
      questions: [purpose, next],
      rules: [rules[0], { ...rules[1], ask: ['purpose', 'next'] }],
    };
    expect(pathsOf(checkNeighbours(pack, SITES))).toContain('cases.0.answers.next');
  });

  it('after which another question is asked is followed', () => {
    const next = { ...purpose, id: 'next' };
    const deep: RulePack = {
      ...good,
      questions: [purpose, next],
      rules: [
        aRule({
          id: 'both',
          when: { answers: { purpose: ['work'], next: ['work'] } },
          outcome: 'gray',
        }),
        { ...rules[0], ask: ['next'] },
        rules[1],
      ],
      cases: [
        ...good.cases,
        {
          ...post,
          id: 'both',
          answers: { purpose: 'work', next: 'work' },
          expect: { rule: 'both', outcome: 'gray' },
        },
      ],
    };
    expect(checkNeighbours(deep, SITES)).toEqual([]);
  });
});

describe('a rule', () => {
  it('without a case is told', () => {
    expect(checkNeighbours({ ...good, cases: good.cases.slice(0, 2) }, SITES)).toEqual([
      {
        path: 'rules.0',
        found: '"work"',
        expected: 'a case that reaches it',
        mend: 'Add one, and one nearby that does not.',
      },
    ]);
  });

  it('that is written again under an inherited id needs cases of its own, on both sides', () => {
    const inheritedFrom = 'base@1.0.0';
    const inherited = good.cases.map((one) => ({ ...one, inheritedFrom }));
    const again = {
      ...good,
      inherits: [inheritedFrom],
      rules: [{ ...rules[0], inheritedFrom }, rules[1]],
    };
    const found = (cases: RulePack['cases']) =>
      checkNeighbours({ ...again, cases }, SITES).map(({ path, expected }) => [path, expected]);
    const nearby = 'a case nearby that does not reach it, which differs in one thing only';
    expect(found(inherited)).toEqual([['rules.1', 'a case that reaches it']]);
    expect(found([{ ...post, id: 'own' }, ...inherited])).toEqual([['rules.1', nearby]]);
    expect(
      found([
        { ...post, id: 'own' },
        { ...post, id: 'near', device: 'pc', expect: null },
        ...inherited,
      ]),
    ).toEqual([]);
  });

  it('without a case nearby that misses it is told', () => {
    const far = {
      ...post,
      id: 'far',
      at: '2025-01-01',
      device: 'phone',
      observation: { site: 'talk', surface: 'call' as const },
      expect: null,
    };
    const lonely = { ...good, rules: [rules[1]], cases: [post, far] };
    const issue = {
      path: 'rules.0',
      found: '"post"',
      expected: 'a case nearby that does not reach it, which differs in one thing only',
      mend: 'Repeat one of its cases with another time, place, person or answer.',
    };
    expect(checkNeighbours(lonely, SITES)).toEqual([issue]);
    // One that reaches it as well is no such case, however near it is.
    const alike = { ...post, id: 'alike', role: 'official' };
    expect(checkNeighbours({ ...lonely, cases: [post, alike, far] }, SITES)).toEqual([issue]);
    const near = { ...alike, id: 'near', grant: 'all', expect: null };
    expect(checkNeighbours({ ...lonely, cases: [post, alike, near] }, SITES)).toEqual([]);
  });

  it.each<[string, Partial<PackCase>]>([
    ['the time', { at: '2026-11-22T11:00' }],
    ['a window', { window: true }],
    ['what was entered', { events: { called: '2026-01-01' } }],
    ['a sitting', { sittings: [{ from: '2026-11-22T09:00', until: '2026-11-22T12:00' }] }],
    ['the place', { observation: { site: 'talk', surface: 'call' } }],
    ['since when it goes on', { observation: { ...post.observation, since: '2026-11-22T09:00' } }],
    ['the role', { role: 'official' }],
    ['the role, as no window is none that is told,', { role: 'official', window: false }],
    ['the grant', { grant: 'all' }],
    ['the device', { device: 'pc' }],
    ['the answers', { answers: { purpose: 'work' } }],
  ])('has one nearby where only %s differs', (_, part) => {
    const nearby = {
      ...post,
      id: 'near',
      ...part,
      expect: { rule: 'work', outcome: 'fine' as const },
    };
    const reached = checkNeighbours({ ...good, rules: [rules[1]], cases: [post, nearby] }, SITES);
    expect(reached.filter(({ path }) => path === 'rules.0')).toEqual([]);
  });
});

it('a case that comes out otherwise is told, with what was found', () => {
  expect(checkCases(withCase({ expect: null }), SITES)).toContainEqual({
    path: 'cases.0.expect',
    found: '"post: ask"',
    expected: 'no rule speaks',
    mend: 'Correct the rule or the case “a-post”.',
  });
  expect(checkCases(withCase({ expect: { rule: 'post', outcome: 'gray' } }), SITES)).toMatchObject([
    { path: 'cases.0.expect', found: '"post: ask"', expected: 'post: gray' },
  ]);
});

describe('a reminder', () => {
  it('that is too long is told, once for all cases', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    const issue = {
      path: 'rules.1',
      expected: 'at most 300 characters (in the reminder, en)',
      mend: 'Shorten the conditions.',
    };
    expect(checkReminders(long, SITES)).toMatchObject([issue]);
    expect(checkReminders({ ...long, rules: long.rules.slice(1) }, SITES)).toMatchObject([
      { ...issue, path: 'rules.0' },
    ]);
  });

  it('is looked at in each language of the pack', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    const issues = checkReminders({ ...long, languages: ['en', 'da'] }, SITES);
    expect(issues.map(({ expected }) => expected)).toEqual([
      'at most 300 characters (in the reminder, en)',
      'at most 300 characters (in the reminder, da)',
    ]);
  });

  it('that lacks what no rule says is told of the whole pack', () => {
    expect(checkReminders({ ...good, municipality: { en: '' } }, SITES)).toEqual([
      {
        path: '',
        found: '""',
        expected: 'a name (in the reminder, en)',
        mend: 'Name the municipality.',
      },
    ]);
  });
});

describe('a case', () => {
  const spokenIn = (when: Rule['when'], part: Partial<PackCase>) => {
    const pack = aPack({
      adjacency: { before: 30, after: 30 },
      rules: [aRule({ id: 'the-rule', when })],
    });
    return runCase(pack, { ...post, ...part }, SITES).spoken?.rule.id ?? null;
  };
  const call = { site: 'talk', surface: 'call' } as const;

  it.each<[string, Rule['when'], Partial<PackCase>]>([
    [
      'its activity',
      { activity: ['draft'] },
      { observation: { ...post.observation, activity: 'draft' } },
    ],
    [
      'whose account it is on',
      { tenant: ['other'] },
      { observation: { ...call, tenant: 'other' } },
    ],
    ['the family of its site', { family: ['call'] }, { observation: call }],
    ['its role', { role: ['official'] }, { role: 'official' }],
    ['its grant', { grant: ['all'] }, { grant: 'all' }],
    ['its device', { device: ['pc'] }, { device: 'pc' }],
    ['its answers', { answers: { purpose: ['work'] } }, { answers: { purpose: 'work' } }],
    [
      'its sittings',
      { sitting: ['during'] },
      { sittings: [{ from: '2026-11-22T09:00', until: '2026-11-22T12:00' }] },
    ],
    [
      'since when it goes on',
      { sitting: ['during'] },
      {
        observation: { ...call, since: '2026-11-22T08:30' },
        sittings: [{ from: '2026-11-22T08:00', until: '2026-11-22T09:00' }],
      },
    ],
  ])('is judged by %s', (_, when, part) => {
    expect(spokenIn(when, part)).toBe('the-rule');
    expect(spokenIn(when, {})).toBeNull();
  });

  it('is judged as social where its site is not there, which is told elsewhere', () => {
    const observation = { site: 'agora', surface: 'composer' as const };
    expect(spokenIn({ family: ['social'] }, { observation })).toBe('the-rule');
  });

  it('in a window of the municipality’s own is in every window that a rule may name', () => {
    const pack = aPack({
      rules: [aRule({ id: 'r', applies: 'in-window', when: { window: ['campaign'] } })],
    });
    expect(runCase(pack, { ...post, window: true }, SITES).spoken?.window).toEqual({
      id: 'the window of the case',
      name: post.text,
      forEveryRule: true,
    });
    expect(runCase(pack, post, SITES).spoken).toBeNull();
    expect(runCase(pack, { ...post, window: false }, SITES).spoken).toBeNull();
  });
});
