import { expect, it } from 'vitest';
import { atHome, inWhole } from '../../src/cli/inherited.ts';
import type { Issue } from '../../src/core/issue.ts';
import { extend } from '../../src/core/pack-extend.ts';
import { aPack, aRule } from '../core/examples.ts';

const base = aPack({ id: 'base', rules: [aRule({ id: 'shared' }), aRule({ id: 'changed' })] });
const local = aPack({
  id: 'local',
  extends: 'base',
  rules: [aRule({ id: 'changed' }), aRule({ id: 'own' })],
});
const whole = extend(local, base);
const issueAt = (path: string): Issue => ({ path, found: '1', expected: 'two', mend: 'Add one.' });
const placeOf = (id: string) => whole.rules.findIndex((rule) => rule.id === id);

it.each([
  ['own', 'rules.1.outcome'],
  ['changed', 'rules.0.outcome'],
])('an issue with the rule “%s” is told where that rule is written', (id, path) => {
  expect(atHome(issueAt(`rules.${placeOf(id)}.outcome`), local, whole)).toEqual(issueAt(path));
});

it('an issue with what is inherited is told at “extends”, with where it is and what can be done', () => {
  expect(atHome(issueAt(`rules.${placeOf('shared')}.outcome`), local, whole)).toEqual({
    path: 'extends',
    found: '1',
    expected: 'two (outcome, in “shared” of the inherited rules)',
    mend: 'Add one. To change what is inherited, write it again under its id.',
  });
});

it('an issue with an inherited answer to a question that the pack has written again is told at that question', () => {
  const question = {
    id: 'purpose',
    text: { en: 'Which?' },
    options: [{ id: 'not-sure', label: { en: 'Not sure' } }],
  };
  const asking = { ...local, questions: [question] };
  const at = `rules.${placeOf('shared')}.when.answers.purpose`;
  expect(atHome(issueAt(at), asking, extend(asking, base))).toEqual({
    path: 'questions.0',
    found: '1',
    expected: 'two (when.answers.purpose, in “shared” of the inherited rules)',
    mend: 'Keep the answers that inherited parts name, or write those parts again under their ids.',
  });
  expect(atHome(issueAt(at), local, whole).path).toBe('extends');
});

it('an issue with no part of a list, or with a pack that stands alone, stays where it is', () => {
  expect(atHome(issueAt('name.da'), local, whole)).toEqual(issueAt('name.da'));
  expect(atHome(issueAt('rules.1.outcome'), base, base)).toEqual(issueAt('rules.1.outcome'));
});

it('an issue with an inherited contact or word is told at “extends” as inherited, one of its own where it is', () => {
  const label = { en: 'A' };
  const contact = { name: { en: 'C' } };
  const roles = [{ id: 'own', label }];
  const inherits = { ...local, vocabulary: { roles } };
  expect(atHome(issueAt('contact.name.da'), inherits, whole)).toEqual({
    path: 'extends',
    found: '1',
    expected: 'two (name.da, in the inherited contact)',
    mend: 'Add one. To change what is inherited, write “contact” yourself.',
  });
  expect(atHome(issueAt('vocabulary.roles.1.label.da'), inherits, whole).expected).toBe(
    'two (roles.1.label.da, in the inherited vocabulary)',
  );
  const own = issueAt('vocabulary.roles.0.label.da');
  expect(atHome(own, inherits, whole)).toEqual(own);
  expect(atHome(issueAt('contact.name.da'), { ...local, contact }, whole)).toEqual(
    issueAt('contact.name.da'),
  );
});

it('a doubt about a part of a pack goes with it into the whole', () => {
  const standIn = 'fine';
  expect(inWhole({ path: 'rules.0.outcome', standIn }, local, whole)).toEqual({
    path: `rules.${placeOf('changed')}.outcome`,
    standIn,
  });
  expect(inWhole({ path: 'name.da' }, local, whole)).toEqual({ path: 'name.da' });
  expect(inWhole({ path: 'rules.7' }, local, whole)).toEqual({ path: 'rules.7' });
});

it('a doubt about a part that is not in the whole is one about its list', () => {
  const again = { ...local, rules: [...local.rules, aRule({ id: 'changed' })] };
  expect(inWhole({ path: 'rules.2.outcome' }, again, extend(again, base)).path).toBe('rules');
});

it('an issue with the second of two parts that share an id is told at the second', () => {
  const again = { ...local, rules: [...local.rules, aRule({ id: 'own' })] };
  const joined = extend(again, base);
  const at = joined.rules.findLastIndex(({ id }) => id === 'own');
  expect(atHome(issueAt(`rules.${at}.id`), again, joined).path).toBe('rules.2.id');
});
