import { expect, test } from 'vitest';
import { answer, isNoted } from '../../src/core/answer.ts';
import type { Observation } from '../../src/core/site.ts';
import { arrive, type Visit } from '../../src/core/visit.ts';
import { aPack, aRule, aWorld } from './examples.ts';

const world = aWorld({
  packs: [aPack({ rules: [aRule({ id: 'any', when: {} })] })],
  policy: { councilTenants: ['talk:council'] },
});

function visitTo(observation: Pick<Observation, 'site' | 'surface'> & { tenant?: string }) {
  const visit = arrive(undefined, { how: 'address', ...observation }, 'd1', world);
  if (!visit?.reminder) throw new Error('no reminder');
  return { visit, reminder: visit.reminder };
}

const post = visitTo({ site: 'square', surface: 'composer' });
const meeting = visitTo({ site: 'talk', surface: 'call' });
const councils = visitTo({ site: 'talk', surface: 'call', tenant: 'talk:council' });

test('a reminder is noted once a note has answered it, and not by an answer without one', () => {
  expect(isNoted(post.visit, post.reminder)).toBe(false);
  expect(isNoted(answer(post.visit), post.reminder)).toBe(false);
  expect(isNoted(answer(post.visit, 'note'), post.reminder)).toBe(true);
});

test('a note answers no reminder of another kind of place, of another meeting or on another site', () => {
  const noted = answer(meeting.visit, 'note');
  expect(isNoted(noted, meeting.reminder)).toBe(true);
  expect(isNoted(noted, councils.reminder)).toBe(false);
  expect(isNoted({ ...noted, site: 'square' }, meeting.reminder)).toBe(false);
  expect(isNoted({ ...noted, site: 'square' }, post.reminder)).toBe(false);
});

test('while another reminder stands, that one is not noted', () => {
  const again: Visit = { ...answer(post.visit, 'note'), reminder: post.reminder };
  expect(isNoted(again, post.reminder)).toBe(false);
});

test('an answer is kept once for each kind of place, and a place with nothing to answer is left as it is', () => {
  expect(answer(meeting.visit).answered).toEqual(['call unknown']);
  expect(answer(answer(post.visit)).answered).toEqual(['composer ']);
  const nothing: Visit = { ...post.visit, reminder: null };
  expect(answer(nothing)).toBe(nothing);
});
