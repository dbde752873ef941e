import { describe, expect, test } from 'vitest';
import { isWanted, type Which } from '../../src/core/ask-again.ts';
import { CHECK_INTERVAL } from '../../src/core/check-times.ts';
import { type KeptAddress, NOTHING_KEPT } from '../../src/core/kept-packs.ts';
import { at } from './examples.ts';

const now = at('2026-11-22T10:00:00Z');
const of = (...sequences: readonly number[]): KeptAddress => ({
  files: sequences.map((sequence) => ({
    digest: String(sequence).padStart(64, '0'),
    id: 'example',
    sequence,
    takenAt: now,
  })),
  failures: 0,
  nextCheck: now + 1,
  askedWith: ['a', 'b'],
});
const keys = ['a', 'b'];
/** Without more, all that is kept can be opened. */
const wanted = (
  which: Which,
  known: KeptAddress,
  more: Partial<Parameters<typeof isWanted>[2]> = {},
) => isWanted(which, known, { opened: known, keys, now, ...more });
const WHICH = ['due', 'unsettled'] as const;

test('an address is asked when its time has come, when somebody wants it, and for the first time', () => {
  for (const which of WHICH) {
    expect(wanted(which, of(1))).toBe(false);
    expect(wanted(which, of(1), { now: now + 1 })).toBe(true);
    expect(wanted(which, of(1), { now: now - 2 * CHECK_INTERVAL })).toBe(true);
    expect(wanted(which, NOTHING_KEPT)).toBe(true);
  }
  expect(wanted('all', of(1))).toBe(true);
});

test('a change of the policy makes a difference where no pack may be in force, or one was refused', () => {
  const problem: KeptAddress['problem'] = { reason: 'unknown-key', issues: [] };
  const cases = [
    [of(1, 2), {}, false],
    [of(1, 2), { pinned: 1 }, false],
    [of(1, 2), { pinned: 3 }, true],
    [of(), {}, true],
    [{ ...of(1), problem }, {}, true],
  ] as const;
  for (const [known, more, isAsked] of cases) {
    expect(wanted('unsettled', known, more)).toBe(isAsked);
    expect(wanted('due', known, more)).toBe(false);
  }
});

describe('where nothing that is kept is signed with a key that is trusted now', () => {
  const none = { opened: NOTHING_KEPT };

  test('it is asked at once, and once with these keys, in whichever order they are', () => {
    for (const which of WHICH) {
      for (const others of [['c'], ['a'], ['a', 'b', 'c'], ['a', 'c']])
        expect(wanted(which, of(1), { ...none, keys: others })).toBe(true);
      expect(wanted(which, of(1), { ...none, keys: ['b', 'a'] })).toBe(false);
    }
  });

  test('it is asked by a version that did not yet keep with which keys it asked', () => {
    const { askedWith: _, ...known } = of(1);
    expect(wanted('due', known, none)).toBe(true);
    expect(wanted('due', known)).toBe(false);
  });

  test('it is not asked with no key, since nothing could be taken', () => {
    for (const which of WHICH) expect(wanted(which, of(1), { ...none, keys: [] })).toBe(false);
  });

  test('and one is, that is not the one that is pinned, it is asked', () => {
    const more = { opened: of(2), pinned: 1, keys: ['a'] };
    expect(wanted('due', of(1, 2), more)).toBe(true);
    expect(wanted('due', of(1, 2), { ...more, pinned: 2 })).toBe(false);
  });
});
