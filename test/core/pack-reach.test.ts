import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/core/issue.ts';
import { checkNeighbours } from '../../src/core/pack-reach.ts';
import type { PackCase, RulePack } from '../../src/core/pack-schema.ts';
import { aRule, SITES } from './examples.ts';
import { good, post, purpose, rules, withCase } from './sound-pack.ts';

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

it('an answer to a question that comes after one that is not answered says which', () => {
  const next = { ...purpose, id: 'next' };
  const pack: RulePack = {
    ...good,
    questions: [purpose, next],
    rules: [rules[0], { ...rules[1], ask: ['purpose', 'next'] }],
    cases: [{ ...post, answers: { next: 'work' } }],
  };
  expect(checkNeighbours(pack, SITES)).toContainEqual({
    path: 'cases.0.answers.next',
    found: '"work"',
    expected: 'an answer to “purpose” too, which is asked there before “next”',
    mend: 'Add an answer to “purpose”, or take this one out.',
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

describe('a rule that has been overtaken', () => {
  const overtaken = { ...rules[0], status: 'superseded', supersededBy: 'post' } as const;
  const cases: RulePack['cases'] = good.cases.map((one) =>
    one.id === 'work' ? { ...one, expect: { rule: 'post', outcome: 'ask' } } : one,
  );
  const withRelated = (...related: string[]): RulePack => ({
    ...good,
    rules: [{ ...overtaken, related }, rules[1]],
    cases,
  });
  const toldOf = (pack: RulePack) =>
    checkNeighbours(pack, SITES).filter(({ path }) => path === 'rules.0');
  const issue = {
    path: 'rules.0',
    found: '"work"',
    expected: 'a case in its “related” that it would answer if it still held',
    mend: 'Name one; or, where a source tells until when it held, say so in “validUntil” instead of the status, with cases from before and after.',
  };

  it('names a case that it would answer if it still held', () => {
    expect(toldOf({ ...good, rules: [overtaken, rules[1]], cases })).toEqual([issue]);
    expect(toldOf(withRelated('work'))).toEqual([]);
  });

  it('is not helped by a case that it would not answer, nor by one from outside its time', () => {
    expect(toldOf(withRelated('a-post', 'a-message'))).toEqual([issue]);
    const [first, second] = withRelated('work').rules;
    const past = { ...first, validUntil: '2026-01-01' } as (typeof rules)[0];
    expect(toldOf({ ...good, rules: [past, second ?? rules[1]], cases })).toEqual([issue]);
  });

  it('names one too where the whole pack has been overtaken', () => {
    const silent = cases.map((one) => ({ ...one, expect: null }));
    const past: RulePack = { ...good, status: 'superseded', cases: silent };
    expect(pathsOf(checkNeighbours(past, SITES))).toContain('rules.1');
    const told = { ...past, rules: [rules[0], { ...rules[1], related: ['a-post'] }] };
    expect(pathsOf(checkNeighbours(told, SITES))).not.toContain('rules.1');
  });
});
