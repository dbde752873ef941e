import { expect, it } from 'vitest';
import { doubtsAbout, isDoubtful, mayNameMore, restsOn } from '../../src/core/doubt.ts';
import { issueAt } from '../../src/core/issue.ts';

const at = (...paths: readonly string[]) => paths.map((path) => ({ path }));

it('what is below a doubt is in doubt, and what is above has doubts about it', () => {
  const doubts = at('rules.1.when');
  expect(isDoubtful(doubts, 'rules.1.when.role')).toBe(true);
  expect(isDoubtful(doubts, 'rules.1')).toBe(false);
  expect(isDoubtful(doubts, 'rules.1.whence')).toBe(false);
  expect(isDoubtful(at(''), 'rules')).toBe(true);
  expect(doubtsAbout(doubts, 'rules.1')).toEqual(doubts);
  expect(doubtsAbout(doubts, 'rules.1.when.role')).toEqual(doubts);
  expect(doubtsAbout(doubts, 'rules.10')).toEqual([]);
});

it('an issue rests on a doubt where it is about what is there instead', () => {
  const doubts = [{ path: 'rules.1.sources.0', standIn: 'unread' }, { path: 'rules.2' }];
  const rests = (path: string, found: unknown) => restsOn(doubts, issueAt(path, found, 'x', 'y'));
  expect(rests('rules.1.sources.0', 'x')).toBe(true);
  expect(rests('rules.1.sources', 'unread')).toBe(true);
  expect(rests('rules.1.sources', 'nowhere')).toBe(false);
  expect(rests('rules.2.guidance.en', 'A text!')).toBe(true);
  expect(rests('rules', undefined)).toBe(false);
});

it.each([
  ['the whole file', '', true],
  ['the list', 'sources', true],
  ['a part of it', 'sources.3', true],
  ['the id of a part', 'sources.3.id', true],
  ['what is inherited', 'extends', true],
  ['something else of a part', 'sources.3.title', false],
  ['another list', 'resources', false],
])('a list may name more where %s is in doubt', (_, path, more) => {
  expect(mayNameMore(at(path), 'sources')).toBe(more);
});

it('the words of a vocabulary may be more where all of it is in doubt', () => {
  expect(mayNameMore(at('vocabulary'), 'vocabulary.roles')).toBe(true);
  expect(mayNameMore(at('vocabulary.grants'), 'vocabulary.roles')).toBe(false);
});
