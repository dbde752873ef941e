import { describe, expect, it } from 'vitest';
import type { Doubt } from '../../src/core/doubt.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { checkReferences } from '../../src/core/pack-references.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { SITES } from './examples.ts';
import { good, pathsIn, rules, withCase, withRule } from './sound-pack.ts';

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
    [
      'categories.0.roles',
      { ...good, categories: [{ id: 'other', label: { en: 'Other' }, roles: ['king'] }] },
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
    const [role] = checkPack(withCase({ role: 'king' }), SITES);
    expect(role?.expected).toBe(
      'one of councillor, executive, official, communications, group-staff, minister',
    );
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
    expect(checkReferences(pack, SITES)).toEqual([]);
  });
});

describe('an id that breaks the form of ids', () => {
  const doubts = [{ path: 'categories.0.id', standIn: 'x', written: 'Own Work' }];
  const told = (category: string, all: readonly Doubt[] = doubts) => {
    const [question] = good.questions;
    const [option, ...rest] = question?.options ?? [];
    const options = [{ ...option, category } as typeof option & { id: string }, ...rest];
    const questions = [{ ...question, options } as (typeof good.questions)[0]];
    const categories = [{ id: 'x', label: { en: 'X' } }, ...good.categories];
    return checkReferences({ ...good, questions, categories }, SITES, all).map(
      ({ path, found, expected }) => [path, found, expected],
    );
  };

  it('may be what is meant where it is like it, and else what is not there is told', () => {
    const issue = ['questions.0.options.0.category', '"campaign"', 'one of council_work'];
    expect(told('own_work')).toEqual([]);
    expect(told('own_wrok')).toEqual([]);
    expect(told('campaign')).toEqual([issue]);
    expect(told('campaign', [{ path: 'categories.0.id', standIn: 'x' }])).toEqual([]);
  });

  it('is not what is meant where it is there in the right form as well', () => {
    const again = [{ path: 'categories.0.id', standIn: 'x', written: 'council_Work' }];
    expect(told('council_wrok', again)).toEqual([
      ['questions.0.options.0.category', '"council_wrok"', 'one of council_work'],
    ]);
  });
});

it('a question too many is told if it is not there, although it is cut off', () => {
  const doubts = [{ path: 'rules.1.ask.2', written: 'third' }];
  expect(checkReferences(good, SITES, doubts)).toMatchObject([
    { path: 'rules.1.ask', found: '"third"', expected: 'one of purpose' },
  ]);
});
