import { describe, expect, test } from 'vitest';
import type { Place } from '../../src/core/place.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { Policy } from '../../src/core/policy.ts';
import {
  bodyOf,
  contactIn,
  lineOf,
  municipalityIn,
  sceneOf,
  shownWindow,
  sourcesOf,
} from '../../src/core/shown.ts';
import { aPack, aRule } from './examples.ts';

const composer: Place = { site: 'square', family: 'social', surface: 'composer' };

test('the sentences differ by surface, and for a call by whose account it is on', () => {
  expect(sceneOf({ surface: 'ads' })).toBe('ads');
  expect(sceneOf({ surface: 'call', tenant: 'personal' })).toBe('call-personal');
  expect(sceneOf({ surface: 'call' })).toBe('call-unknown');
});

describe('the body', () => {
  const body = (rule: Partial<Rule>, pack: Partial<RulePack> = {}, policy: Policy = {}) =>
    bodyOf(
      composer,
      'Square',
      'They say so.',
      aRule({ id: 'any', ...rule }),
      aPack(pack),
      policy,
      'en',
    );
  const { municipality: _, ...national } = aPack({ issuer: { name: { en: 'the publisher' } } });
  const ofNational = (part: Partial<RulePack>, policy: Policy = {}) =>
    bodyOf(
      composer,
      'Square',
      'They say so.',
      aRule({ id: 'any' }),
      { ...national, ...part },
      policy,
      'en',
    );
  const said = (who: string) =>
    `${who} has guidelines on posts. They say so. This may not concern you.`;

  test('names whose guidelines they are: the municipality, the authority or the issuer', () => {
    expect(body({})).toBe(said('Example Council'));
    expect(body({}, { authority: { en: 'the ministry' } })).toBe(said('Example Council'));
    expect(ofNational({ authority: { en: 'the ministry' } })).toBe(said('The ministry'));
    expect(ofNational({})).toBe(said('The publisher'));
  });

  test('names the municipality that the administrator has named before all', () => {
    const policy = { municipality: 'Our Town' };
    expect(body({}, {}, policy)).toBe(said('Our Town'));
    expect(ofNational({ authority: { en: 'the ministry' } }, policy)).toBe(said('Our Town'));
  });

  test('speaks of no guidelines where none is on file', () => {
    expect(body({ outcome: 'no-guideline' })).toBe('They say so. This may not concern you.');
  });
});

describe('the line for what a guideline says', () => {
  const line = (rule: Partial<Rule>, pack: Partial<RulePack> = {}, policy: Policy = {}) =>
    lineOf(aRule({ id: 'any', ...rule }), aPack(pack), policy, 'en');

  test('joins the conditions as people do', () => {
    const conditions = ['a', 'b', 'c'].map((en) => ({ kind: 'topic' as const, text: { en } }));
    expect(line({ outcome: 'fine-if', conditions })).toBe(
      'The guidelines say this use is fine if a, b and c.',
    );
  });

  test('names who can be asked, with a capital at its beginning', () => {
    expect(line({ outcome: 'ask' })).toMatch(/^The secretariat can help/);
    expect(line({ outcome: 'ask' }, { contact: { name: { en: 'the clerk' } } })).toMatch(
      /^The clerk can help/,
    );
  });

  test('names the municipality that has no guideline', () => {
    expect(line({ outcome: 'no-guideline' })).toBe(
      'No guideline on this is on file for Example Council.',
    );
  });
});

test('the municipality is the administrator’s, else the pack’s, else just a municipality', () => {
  const { municipality: _, ...national } = aPack();
  expect(municipalityIn({ municipality: 'Our Town' }, aPack(), 'en')).toBe('Our Town');
  expect(municipalityIn({}, aPack(), 'en')).toBe('Example Council');
  expect(municipalityIn({}, national, 'en')).toBe('the municipality');
});

describe('who can be asked', () => {
  const [email, url] = ['clerk@town.example', 'https://town.example/'];
  const clerk = { name: { en: 'the clerk', da: 'sekretæren' } };

  test.each<[string, Policy, object]>([
    [
      'with all',
      { contactName: 'Help', contactEmail: email, contactUrl: url },
      { name: 'Help', email, url },
    ],
    ['with a name alone', { contactName: 'Help' }, { name: 'Help' }],
    ['by an e-mail address alone', { contactEmail: email }, { name: email, email }],
    ['by an address alone', { contactUrl: url }, { name: url, url }],
    ['by both addresses', { contactEmail: email, contactUrl: url }, { name: email, email, url }],
  ])('is whom the administrator names %s, before the pack', (_, policy, expected) => {
    expect(contactIn(policy, aPack({ contact: clerk }), 'en')).toStrictEqual(expected);
  });

  test('is whom the pack names, in the language of the user', () => {
    expect(contactIn({}, aPack({ contact: { ...clerk, email, url } }), 'da')).toStrictEqual({
      name: 'sekretæren',
      email,
      url,
    });
    expect(contactIn({}, aPack({ contact: clerk }), 'en')).toStrictEqual({ name: 'the clerk' });
  });

  test('may be nobody', () => {
    expect(contactIn({}, aPack(), 'en')).toBeUndefined();
  });
});

test('a window is shown with the bounds that it has, its first moment of all included', () => {
  const window = { id: 'w', name: { en: 'W', da: 'V' }, forEveryRule: true };
  expect(shownWindow(window, 'da')).toStrictEqual({ id: 'w', name: 'V' });
  expect(shownWindow({ ...window, opensAt: 0, closesAt: 1 }, 'en')).toStrictEqual({
    id: 'w',
    name: 'W',
    opensAt: 0,
    closesAt: 1,
  });
});

test('the sources of a rule are those that it names, in its order', () => {
  const [guideline] = aPack().sources;
  if (!guideline) throw new Error('no source');
  const sources = ['a', 'b', 'c'].map((id) => ({ ...guideline, id }));
  const found = sourcesOf(aRule({ id: 'any', sources: ['c', 'a', 'nowhere'] }), aPack({ sources }));
  expect(found.map(({ id }) => id)).toEqual(['c', 'a']);
});

test('what tells of others comes after every source that speaks for itself', () => {
  const [guideline] = aPack().sources;
  if (!guideline) throw new Error('no source');
  const sources = ['a', 'b', 'c', 'd'].map((id) => ({
    ...guideline,
    id,
    ...(id < 'c' && { report: true }),
  }));
  const rule = aRule({ id: 'any', sources: ['b', 'a', 'd', 'c'] });
  expect(sourcesOf(rule, aPack({ sources })).map(({ id }) => id)).toEqual(['d', 'c', 'b', 'a']);
});
