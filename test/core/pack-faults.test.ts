/** Every fault that a pack can have beyond its schema, one at a time, on a pack that has none. */
import { describe, expect, it } from 'vitest';
import { checkCases, checkNeighbours, checkReminders } from '../../src/core/pack-cases.ts';
import { checkPack, checkPackReview } from '../../src/core/pack-check.ts';
import type { PackCase, Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, SITES } from './examples.ts';

const post: PackCase = {
  id: 'a-post',
  text: { en: 'A member writes a post.' },
  at: '2026-11-22T10:00',
  observation: { site: 'square', surface: 'composer' },
  expect: { rule: 'post', outcome: 'ask' },
};
const clause = (en: string) => [{ kind: 'topic' as const, text: { en } }];
const purpose = {
  id: 'purpose',
  text: { en: 'What is it for?' },
  options: [
    { id: 'work', label: { en: 'Council work' }, category: 'council_work' },
    { id: 'not-sure', label: { en: 'Not sure' } },
  ],
};
const rules = [
  aRule({ id: 'work', when: { surface: ['composer'], answers: { purpose: ['work'] } } }),
  aRule({ id: 'post', when: { surface: ['composer'] }, outcome: 'ask', ask: ['purpose'] }),
] as const;
const good = aPack({
  questions: [purpose],
  rules: [...rules],
  cases: [
    post,
    {
      ...post,
      id: 'a-message',
      observation: { ...post.observation, surface: 'message' },
      expect: null,
    },
    {
      ...post,
      id: 'work',
      answers: { purpose: 'work' },
      expect: { rule: 'work', outcome: 'fine' },
    },
  ],
});
const withRule = (part: Partial<Rule>): RulePack => ({
  ...good,
  rules: [rules[0], { ...rules[1], ...part }],
});
const withCase = (part: Partial<PackCase>): RulePack => ({
  ...good,
  cases: good.cases.map((one) => (one.id === 'a-post' ? { ...one, ...part } : one)),
});
const pathsIn = (pack: RulePack) => checkPack(pack, SITES).map(({ path }) => path);

it('a pack that is in order has none', () => {
  expect(checkPack(good, SITES)).toEqual([]);
});

describe('a reference to nothing', () => {
  const named = { id: 'x', title: { en: 'X' }, text: { en: 'X' } };
  const resource = { id: 'x', kind: 'licence' as const, name: { en: 'X' }, sources: ['guideline'] };
  it.each<[string, RulePack]>([
    ['rules.1.sources', withRule({ sources: ['guideline', 'nowhere'] })],
    ['rules.1.ask', withRule({ ask: ['purpose', 'nothing'] })],
    ['rules.1.related', withRule({ related: ['no-case'] })],
    ['rules.1.supersededBy', withRule({ supersededBy: 'no-rule' })],
    ['rules.1.when.window', withRule({ when: { surface: ['composer'], window: ['never'] } })],
    ['rules.1.when.role', withRule({ when: { surface: ['composer'], role: ['king'] } })],
    ['rules.1.when.grant', withRule({ when: { surface: ['composer'], grant: ['castle'] } })],
    ['rules.1.when.device', withRule({ when: { surface: ['composer'], device: ['typewriter'] } })],
    ['rules.1.when.answers.purpose', withRule({ when: { answers: { purpose: ['fun'] } } })],
    ['rules.1.when.answers', withRule({ when: { answers: { mood: ['good'] } } })],
    [
      'questions.0.options.0.category',
      { ...good, categories: [{ id: 'other', label: { en: 'Other' } }] },
    ],
    ['resources.0.sources', { ...good, resources: [{ ...resource, sources: ['nowhere'] }] }],
    ['resources.0.roles', { ...good, resources: [{ ...resource, roles: ['king'] }] }],
    ['resources.0.grants', { ...good, resources: [{ ...resource, grants: ['castle'] }] }],
    ['goodToKnow.0.sources', { ...good, goodToKnow: [{ ...named, sources: ['nowhere'] }] }],
    ['goodToKnow.0.roles', { ...good, goodToKnow: [{ ...named, roles: ['king'] }] }],
    ['cases.0.observation.site', withCase({ observation: { site: 'agora', surface: 'composer' } })],
    ['cases.0.role', withCase({ role: 'king' })],
    ['cases.0.grant', withCase({ grant: 'castle' })],
    ['cases.0.device', withCase({ device: 'typewriter' })],
    ['cases.0.expect.rule', withCase({ expect: { rule: 'nothing', outcome: 'ask' } })],
    ['cases.0.answers.purpose', withCase({ answers: { purpose: 'fun' } })],
    ['cases.0.answers', withCase({ answers: { mood: 'good' } })],
  ])('is told at %s', (path, pack) => {
    expect(pathsIn(pack)).toContain(path);
  });

  it('names what there is', () => {
    const [issue] = checkPack(withRule({ sources: ['nowhere'] }), SITES);
    expect(issue).toEqual({
      path: 'rules.1.sources',
      found: '"nowhere"',
      expected: 'one of guideline',
      mend: 'Correct the id, or add what it refers to.',
    });
    const [bare] = checkPack(
      { ...good, windows: [], rules: [{ ...rules[1], ask: [], when: { window: ['x'] } }] },
      SITES,
    );
    expect(bare?.expected).toBe('nothing: the pack has none');
  });

  it('is none where the pack’s own vocabulary has the word, or another pack the rule', () => {
    const label = { en: 'X' };
    const vocabulary = {
      roles: [{ id: 'king', label }],
      grants: [{ id: 'castle', label }],
      devices: [{ id: 'typewriter', label }],
    };
    const when = {
      surface: ['composer' as const],
      role: ['king'],
      grant: ['castle'],
      device: ['typewriter'],
    };
    const pack = { ...withRule({ when, supersededBy: 'other/rule' }), vocabulary };
    expect(pathsIn(pack).filter((path) => /when|supersededBy/.test(path))).toEqual([]);
  });
});

it.each([
  ['rules', { rules: [rules[1], rules[1]] }, 'rules.1.id'],
  ['sources', { sources: [...good.sources, ...good.sources] }, 'sources.1.id'],
  ['cases', { cases: [post, post] }, 'cases.1.id'],
  ['questions', { questions: [purpose, purpose] }, 'questions.1.id'],
  ['categories', { categories: [...good.categories, ...good.categories] }, 'categories.1.id'],
  [
    'options',
    { questions: [{ ...purpose, options: [...purpose.options, ...purpose.options] }] },
    'questions.0.options.2.id',
  ],
] as const)('an id that two %s have is told', (_, part, path) => {
  expect(pathsIn({ ...good, ...(part as Partial<RulePack>) })).toContain(path);
});

it('a pack without a rule, a category or a source is told what it lacks', () => {
  const empty = { ...good, rules: [], categories: [], sources: [], cases: [] };
  expect(pathsIn(empty).slice(0, 3)).toEqual(['rules', 'categories', 'sources']);
});

it('a changelog that does not begin with the version is told', () => {
  expect(pathsIn({ ...good, version: '1.1.0' })).toEqual(['changelog.0.version']);
});

it('a day of review is told once it is over', () => {
  expect(checkPackReview({ reviewBy: '2026-11-22' }, '2026-11-22')).toEqual([]);
  expect(checkPackReview({}, '2026-11-22')).toEqual([]);
  expect(checkPackReview({ reviewBy: '2026-11-22' }, '2026-11-23')).toMatchObject([
    { path: 'reviewBy', expected: 'a day from 2026-11-23 on' },
  ]);
});

it.each<[string, Partial<RulePack>]>([
  ['validUntil', { validFrom: '2026-01-01', validUntil: '2026-01-01' }],
  [
    'rules.1.validUntil',
    { rules: [rules[0], { ...rules[1], validFrom: '2026-02-01', validUntil: '2026-01-31' }] },
  ],
])('what ends before it begins is told at %s', (path, part) => {
  expect(pathsIn({ ...good, ...part })).toContain(path);
  expect(pathsIn({ ...good, validFrom: '2020-01-01', validUntil: '2099-01-02' })).toEqual([]);
});

it('an origin that the pack has not inherited from is told', () => {
  const claimed = withRule({ inheritedFrom: 'law@1.0.0' });
  expect(pathsIn(claimed)).toEqual(['rules.1.inheritedFrom']);
  expect(pathsIn({ ...claimed, inherits: ['law@1.0.0'] })).toEqual([]);
});

describe('texts', () => {
  const inTwo = { ...good, languages: ['en' as const, 'da' as const] };

  it('are told where one is missing in a language that the pack names', () => {
    expect(pathsIn(inTwo)).toContain('name.da');
    expect(pathsIn(inTwo).every((path) => path.endsWith('.da'))).toBe(true);
  });

  it('are told where one is in a language that the pack does not name, unless it was inherited', () => {
    const more = { ...good, name: { en: 'Example', da: 'Eksempel' } };
    expect(pathsIn(more)).toEqual(['name.da']);
    expect(pathsIn({ ...more, inherits: ['base@1.0.0'] })).toEqual([]);
  });

  it.each<[string, Partial<RulePack>]>([
    [
      'categories.0.label.en',
      { categories: [{ id: 'council_work', label: { en: 'A violation' } }] },
    ],
    [
      'resources.0.note.en',
      {
        resources: [
          {
            id: 'x',
            kind: 'room',
            name: { en: 'X' },
            note: { en: 'Stop!' },
            sources: ['guideline'],
          },
        ],
      },
    ],
    [
      'sources.0.note.en',
      { sources: good.sources.map((one) => ({ ...one, note: { en: 'Told by a member (A)' } })) },
    ],
  ])('that are not neutral are told wherever they stand: %s', (path, part) => {
    expect(pathsIn({ ...good, ...part })).toEqual([path]);
  });

  it('of a source keep the title and the authority that they have', () => {
    const sources = good.sources.map((one) => ({
      ...one,
      title: { en: 'Report on violations!' },
      authority: { en: 'Office of Illegal Matters' },
    }));
    expect(pathsIn({ ...good, sources })).toEqual([]);
  });

  it.each<[string, Partial<Rule>, string, string]>([
    ['is missing', { outcome: 'fine-if' }, 'rules.1.conditions', 'a condition, as it is fine-if'],
    [
      'is missing for staff',
      { outcome: 'not-supported' },
      'rules.1.conditions',
      'a condition, as it is not-supported',
    ],
    [
      'is of no use',
      { conditions: clause('it rains') },
      'rules.1.conditions',
      'no condition, as nothing would show it',
    ],
    [
      'ends like a sentence',
      { outcome: 'fine-if', conditions: clause('it rains.') },
      'rules.1.conditions.0.text.en',
      'a clause without a full stop',
    ],
    [
      'is two sentences',
      { outcome: 'fine-if', conditions: clause('it rains. Often') },
      'rules.1.conditions.0.text.en',
      'a clause without a full stop',
    ],
  ])('of a condition are told where it %s', (_, part, path, expected) => {
    expect(checkPack(withRule(part), SITES)).toContainEqual(
      expect.objectContaining({ path, expected }) as object,
    );
  });

  it('of a reminder are told where they are too long, once for all cases', () => {
    const long = withRule({ outcome: 'fine-if', conditions: clause('x '.repeat(150).trim()) });
    expect(checkReminders(long, SITES)).toMatchObject([
      { path: 'rules.1', expected: 'at most 300 characters (in the reminder, en)' },
    ]);
  });
});

describe('an answer', () => {
  it('that leads to no rule is told', () => {
    const fun = { id: 'fun', label: { en: 'Fun' } };
    const more = { ...good, questions: [{ ...purpose, options: [...purpose.options, fun] }] };
    expect(checkPack(more, SITES)).toMatchObject([{ path: 'rules.1.ask', found: '"purpose=fun"' }]);
  });

  it('of a case that nobody asks for there is told', () => {
    const unasked = withCase({
      observation: { site: 'square', surface: 'message' },
      answers: { purpose: 'work' },
      expect: null,
    });
    expect(checkNeighbours(unasked, SITES)).toContainEqual(
      expect.objectContaining({
        path: 'cases.0.answers.purpose',
        found: '"work"',
        expected: 'no answer to “purpose”, which is not asked there',
      }) as object,
    );
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
    expect(checkNeighbours(lonely, SITES)).toMatchObject([
      {
        path: 'rules.0',
        expected: 'a case nearby that does not reach it, which differs in one thing only',
      },
    ]);
  });

  it.each<[string, Partial<PackCase>]>([
    ['the time', { at: '2026-11-22T11:00' }],
    ['a window', { window: true }],
    ['what was entered', { events: { called: '2026-01-01' } }],
    ['a sitting', { sittings: [{ from: '2026-11-22T09:00', until: '2026-11-22T12:00' }] }],
    ['the place', { observation: { site: 'talk', surface: 'call' } }],
    ['since when it goes on', { observation: { ...post.observation, since: '2026-11-22T09:00' } }],
    ['the role', { role: 'official' }],
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

  it('that is kept for its history needs no case', () => {
    const old = aRule({ id: 'old', status: 'superseded' });
    expect(checkPack({ ...good, rules: [old, ...rules] }, SITES)).toEqual([]);
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
