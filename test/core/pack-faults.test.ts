/** What a pack can have beyond its schema that is no fault of one part alone, one at a time, on a pack that has none. */
import { describe, expect, it } from 'vitest';
import { checkPack, checkPackReview } from '../../src/core/pack-check.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { aRule, SITES } from './examples.ts';
import { good, pathsIn, post, purpose, rules, withCase, withRule } from './sound-pack.ts';

const clerk = { id: 'clerk', label: { en: 'Clerk' } };

it('a pack that is in order has none', () => {
  expect(checkPack(good, SITES)).toEqual([]);
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
  ...(['roles', 'grants', 'devices'] as const).map(
    (kind) =>
      [kind, { vocabulary: { [kind]: [clerk, clerk] } }, `vocabulary.${kind}.1.id`] as const,
  ),
] as const)('an id that two %s have is told', (_, part, path) => {
  expect(checkPack({ ...good, ...(part as Partial<RulePack>) }, SITES)).toContainEqual({
    path,
    found: expect.any(String) as string,
    expected: 'an id of its own',
    mend: 'Rename one of the two.',
  });
});

it('a pack without a rule, a category or a source is told what it lacks', () => {
  const empty = { ...good, rules: [], categories: [], sources: [], cases: [] };
  const wanted = {
    found: '[]',
    expected: 'at least one',
    mend: 'Add one, or extend a pack that has some.',
  };
  expect(checkPack(empty, SITES).slice(0, 3)).toEqual(
    ['rules', 'categories', 'sources'].map((path) => ({ path, ...wanted })),
  );
});

it('a changelog that does not begin with the version is told', () => {
  const issue = {
    path: 'changelog.0.version',
    found: '"1.0.0"',
    expected: '1.1.0',
    mend: 'Say on top of the changelog what this version changes.',
  };
  expect(checkPack({ ...good, version: '1.1.0' }, SITES)).toEqual([issue]);
  expect(checkPack({ ...good, changelog: [], version: '1.1.0' }, SITES)).toEqual([
    { ...issue, found: 'nothing' },
  ]);
});

it('a day of review is told once it is over', () => {
  expect(checkPackReview({ reviewBy: '2026-11-22' }, '2026-11-22')).toEqual([]);
  expect(checkPackReview({}, '2026-11-22')).toEqual([]);
  expect(checkPackReview({ reviewBy: '2026-11-22' }, '2026-11-23')).toEqual([
    {
      path: 'reviewBy',
      found: '"2026-11-22"',
      expected: 'a day from 2026-11-23 on',
      mend: 'Hold the pack against its sources again, then move the day.',
    },
  ]);
});

it('what ends before it has begun is told', () => {
  const early = { validFrom: '2026-01-01', validUntil: '2026-01-01' };
  expect(pathsIn({ ...good, ...early })).toContain('validUntil');
});

it('an origin that the pack has not inherited from is told', () => {
  const claimed = withRule({ inheritedFrom: 'law@1.0.0' });
  const issue = {
    found: '"law@1.0.0"',
    expected: 'no origin that the pack has not inherited from',
    mend: 'Leave it out, and name the other pack in “extends”.',
  };
  expect(checkPack(claimed, SITES)).toEqual([{ path: 'rules.1.inheritedFrom', ...issue }]);
  expect(pathsIn({ ...claimed, inherits: ['law@1.0.0'] })).toEqual([]);
  expect(checkPack(withCase({ inheritedFrom: 'law@1.0.0' }), SITES)).toEqual([
    { path: 'cases.0.inheritedFrom', ...issue },
  ]);
});

it('what only follows from a reference to nothing is not told beside it', () => {
  const odd = aRule({ id: 'odd', when: { surface: ['composer'], role: ['king'] } });
  expect(pathsIn({ ...good, rules: [...rules, odd] })).toEqual(['rules.2.when.role']);
});

describe('an answer', () => {
  it('that leads to no rule is told', () => {
    const fun = { id: 'fun', label: { en: 'Fun' } };
    const more = { ...good, questions: [{ ...purpose, options: [...purpose.options, fun] }] };
    expect(checkPack(more, SITES)).toEqual([
      {
        path: 'rules.1.ask',
        found: '"purpose=fun"',
        expected: 'a rule for each answer that it offers',
        mend: 'Add a rule above with this answer in its “when”, or drop the answer.',
      },
    ]);
  });
});

describe('a rule', () => {
  it('that is kept for its history needs no case that reaches it', () => {
    const old = aRule({ id: 'old', status: 'superseded', related: ['a-post'] });
    expect(checkPack({ ...good, rules: [old, ...rules] }, SITES)).toEqual([]);
  });
});
