import { describe, expect, test } from 'vitest';
import { CHECK_INTERVAL, isDue, nextCheckAfter } from '../../src/core/check-times.ts';
import {
  afterAnswer,
  afterWaiting,
  beforeRequest,
  withAddress,
  withFile,
  withoutUnnamed,
} from '../../src/core/keep-pack.ts';
import {
  candidatesOf,
  digestsIn,
  type KeptAddress,
  type KeptFile,
  NOTHING_KEPT,
  parseKeptPacks,
  withOpened,
} from '../../src/core/kept-packs.ts';
import { refuse } from '../../src/core/refusal.ts';
import { at } from './examples.ts';

const now = at('2026-11-22T10:00:00Z');
const MINUTE = 60_000;
const YEAR = 365 * 24 * 60 * MINUTE;
const aFile = (sequence: number, part: Partial<KeptFile> = {}): KeptFile => ({
  digest: String(sequence).padStart(64, '0'),
  id: 'example',
  sequence,
  takenAt: now,
  ...part,
});
const taken = (...sequences: readonly number[]) =>
  sequences.reduce<KeptAddress>(
    (kept, sequence) => withFile(kept, { kind: 'taken', file: aFile(sequence) }),
    NOTHING_KEPT,
  );
const sequencesOf = (files: readonly KeptFile[]) => files.map(({ sequence }) => sequence);
const refused = {
  kind: 'refused',
  refusal: refuse('older', '4', 'at least 5', 'Publish it again.'),
} as const;

describe('of an address are kept', () => {
  test('the pack that came last and two earlier ones', () => {
    expect(sequencesOf(taken(1, 2, 3, 4).files)).toEqual([4, 3, 2]);
  });

  test('of one sequence only what came last', () => {
    const again = aFile(3, { etag: '"b"' });
    expect(withFile(taken(2, 3), { kind: 'taken', file: again }).files).toEqual([again, aFile(2)]);
  });

  test('the one that was gone back to, first', () => {
    expect(sequencesOf(taken(1, 2, 3, 2).files)).toEqual([2, 3, 1]);
  });

  test('one that waits for its first day, until something else is taken', () => {
    const waiting = withFile(taken(1), { kind: 'waiting', file: aFile(2) });
    expect([sequencesOf(waiting.files), waiting.waiting?.sequence]).toEqual([[1], 2]);
    expect(withFile(waiting, { kind: 'unchanged' }).waiting?.sequence).toBe(2);
    expect(withFile(waiting, { kind: 'taken', file: aFile(2) })).toEqual(taken(1, 2));
    expect(withFile(waiting, { kind: 'taken', file: aFile(1) })).toEqual(taken(1));
  });
});

test('of what is kept, what cannot be opened is as if it were not', () => {
  const kept = { ...taken(1, 2), waiting: aFile(3), failures: 2 };
  expect(withOpened(kept, [aFile(1).digest])).toEqual({ ...taken(1), failures: 2 });
  const all = [1, 2, 3].map((sequence) => aFile(sequence).digest);
  expect(withOpened(kept, all)).toEqual(kept);
});

describe('in force is', () => {
  const inForce = (kept: KeptAddress, pinned?: number, when = now) =>
    sequencesOf(candidatesOf(kept, pinned, when));

  test('the highest sequence that is kept, and the next one where that cannot be opened', () => {
    expect(inForce(taken(1, 2, 3, 1))).toEqual([3, 2, 1]);
    expect(inForce(taken(2, 3))).toEqual([3, 2]);
  });

  test('only the one that the policy has pinned, higher or lower', () => {
    expect(inForce(taken(1, 2, 3), 2)).toEqual([2]);
    expect(inForce(taken(1, 2, 3), 9)).toEqual([]);
  });

  test('one whose day had come by a clock that was wrong, only after all others', () => {
    const early = { files: [aFile(3, { from: now + 1 }), aFile(2, { from: now }), aFile(1)] };
    expect(inForce({ ...NOTHING_KEPT, ...early })).toEqual([2, 1, 3]);
    expect(inForce({ ...NOTHING_KEPT, ...early }, undefined, now + 1)).toEqual([3, 2, 1]);
  });
});

describe('a request', () => {
  const kept = { ...taken(1), lastSuccess: now - 1, nextCheck: now };
  const asking = { now, random: 0.5, keys: ['a'], byHand: false };
  const asked = beforeRequest(kept, asking);

  test('counts as failed until there is an answer: a worker may be ended at any time', () => {
    const next = now + 5 * MINUTE;
    const failed = { lastRequest: now, askedWith: ['a'], failures: 1, nextCheck: next };
    expect(asked).toEqual({ ...kept, ...failed });
  });

  test('by hand counts as none that failed, and puts none off', () => {
    const clicked = (before: KeptAddress, minutes: number) =>
      beforeRequest(before, { ...asking, now: now + minutes * MINUTE, byHand: true });
    const often = [1, 2, 3, 4, 30].map((minutes) => clicked(asked, minutes));
    expect(often.map(({ failures }) => failures)).toEqual([1, 1, 1, 1, 1]);
    expect(often.map(({ nextCheck = 0 }) => (nextCheck - now) / MINUTE)).toEqual([5, 5, 5, 5, 35]);
    const first = clicked({ ...kept, nextCheck: now + CHECK_INTERVAL }, 0);
    expect([first.failures, first.nextCheck]).toEqual([0, now + 5 * MINUTE]);
    expect(beforeRequest(first, asking).failures).toBe(1);
  });

  test('that was answered well is the last success, and the next is an interval away', () => {
    expect(afterAnswer(asked, { kind: 'unchanged' }, { now, random: 0.5 })).toEqual({
      ...taken(1),
      lastRequest: now,
      askedWith: ['a'],
      lastSuccess: now,
      nextCheck: now + CHECK_INTERVAL,
    });
  });

  test('that was not leaves everything in force, says why, and is repeated sooner', () => {
    expect(afterAnswer(asked, refused, { now, random: 0.5 })).toEqual({
      ...asked,
      problem: { reason: 'older', issues: [refused.refusal.issues[0]] },
    });
  });

  test('that brought a file with very much wrong in it keeps only a part of that', () => {
    const long = 'x'.repeat(1000);
    const issues = Array.from({ length: 1000 }, () => ({
      path: long,
      found: long,
      expected: long,
      mend: long,
    }));
    const refusal = { ok: false, reason: 'not-signed', issues } as const;
    const { problem } = afterAnswer(asked, { kind: 'refused', refusal }, { now, random: 0.5 });
    const [part] = problem?.issues ?? [];
    expect(problem?.issues).toHaveLength(20);
    expect(Object.values(part ?? {}).map(({ length }) => length)).toEqual([300, 300, 300, 300]);
  });

  test('that succeeds takes the reason of an earlier one away', () => {
    const failed = afterAnswer(asked, refused, { now, random: 0.5 });
    const file = aFile(2);
    const { problem, files } = afterAnswer(failed, { kind: 'taken', file }, { now, random: 0.5 });
    expect([problem, sequencesOf(files)]).toEqual([undefined, [2, 1]]);
  });

  test.each([
    ['years ahead', 20 * YEAR, 20 * YEAR],
    ['years behind', -20 * YEAR, -20 * YEAR],
    ['a day ahead', 24 * 60 * MINUTE, 24 * 60 * MINUTE],
    ['an hour ahead', 60 * MINUTE, undefined],
  ])('tells of a clock that is %s, whatever the answer', (_, ahead, told) => {
    const when = { now, random: 0.5, serverTime: now - ahead };
    for (const outcome of [refused, { kind: 'unchanged' } as const]) {
      const after = afterAnswer(asked, outcome, when);
      expect(after.clockAhead).toBe(told);
      expect(afterAnswer(after, outcome, { now, random: 0.5 }).clockAhead).toBe(undefined);
    }
  });
});

describe('the next check', () => {
  test('is an interval away in the mean, spread over all of one', () => {
    expect(nextCheckAfter(0, now, 0)).toBe(now + CHECK_INTERVAL / 2);
    expect(nextCheckAfter(0, now, 0.5)).toBe(now + CHECK_INTERVAL);
    expect(nextCheckAfter(0, now, 1)).toBe(now + (CHECK_INTERVAL * 3) / 2);
  });

  test('comes sooner after a failure, and the later the more there were, up to the interval', () => {
    const minutes = [1, 2, 3, 4, 5, 500].map(
      (failures) => (nextCheckAfter(failures, now, 0.5) - now) / MINUTE,
    );
    expect(minutes).toEqual([5, 10, 20, 40, 60, 60]);
  });

  test('is due when its time has come, at once for a new address, and after a clock was set back', () => {
    expect(isDue(undefined, now)).toBe(true);
    expect(isDue(now, now)).toBe(true);
    expect(isDue(now + 1, now)).toBe(false);
    expect(isDue(nextCheckAfter(0, now, 1), now)).toBe(false);
    expect(isDue(now + 2 * CHECK_INTERVAL, now)).toBe(false);
    expect(isDue(now + 20 * YEAR, now)).toBe(true);
  });
});

describe('the highest sequence of a pack', () => {
  test('never falls, and is one whatever the address', () => {
    const first = withAddress({ addresses: {}, highest: {} }, 'https://a.example', taken(5));
    const back = withAddress(first, 'https://a.example', taken(5, 3));
    expect(back.highest).toEqual({ example: 5 });
    expect(withAddress(back, 'https://b.example', taken(7)).highest).toEqual({ example: 7 });
  });

  test('is that of the pack, even where every object has something of that name', () => {
    const files = [aFile(2, { id: 'constructor' }), aFile(1, { id: 'constructor' })];
    const kept = { ...NOTHING_KEPT, files };
    expect(withAddress({ addresses: {}, highest: {} }, 'https://a.example', kept).highest).toEqual({
      constructor: 2,
    });
  });

  test('stays when its address goes, and does not count one that waits', () => {
    const waiting = withFile(taken(1), { kind: 'waiting', file: aFile(2) });
    const kept = withAddress({ addresses: {}, highest: { old: 3 } }, 'https://a.example', waiting);
    const other = withAddress(kept, 'https://b.example', taken(1));
    expect(withoutUnnamed(other, [{ address: 'https://b.example' }]).highest).toEqual({
      old: 3,
      example: 1,
    });
  });
});

test('an address that is no longer named is kept until each that is named has given a pack', () => {
  const one = withAddress({ addresses: {}, highest: {} }, 'https://a.example', taken(1));
  const named = [{ address: 'https://b.example' }];
  expect(withoutUnnamed(one, named)).toEqual(one);
  expect(withoutUnnamed(one, [])).toEqual(one);
  const failed = withAddress(one, 'https://b.example', { ...NOTHING_KEPT, failures: 3 });
  expect(withoutUnnamed(failed, named)).toEqual(failed);
  const also = [...named, { address: 'https://c.example' }];
  const both = withAddress(one, 'https://b.example', taken(2));
  expect(withoutUnnamed(both, also)).toEqual(both);
  const all = withAddress(both, 'https://c.example', taken(3));
  expect(Object.keys(withoutUnnamed(all, also).addresses)).toEqual([
    'https://b.example',
    'https://c.example',
  ]);
  expect(Object.keys(withoutUnnamed(both, named).addresses)).toEqual(['https://b.example']);
});

describe('when the first day of what waited has come', () => {
  const failing: KeptAddress = {
    ...withFile(taken(1), { kind: 'waiting', file: aFile(2) }),
    lastRequest: now,
    lastSuccess: now - YEAR,
    failures: 9,
    nextCheck: now + MINUTE,
    problem: { reason: 'wrong-answer', issues: [] },
  };
  const { waiting: _, files, ...asBefore } = failing;

  test('it is taken, and how the last check went stays as it is', () => {
    expect(afterWaiting(failing, { kind: 'taken', file: aFile(2) })).toEqual({
      ...asBefore,
      files: [aFile(2), ...files],
    });
  });

  test('and it is not good any more, that is told, and it waits no longer', () => {
    const { reason, issues } = refused.refusal;
    expect(afterWaiting(failing, refused)).toEqual({
      ...asBefore,
      files,
      problem: { reason, issues },
    });
  });

  test('what a pin keeps out goes on waiting', () => {
    const refusal = refuse('not-pinned', '2', '1', 'Change the pin.');
    expect(afterWaiting(failing, { kind: 'refused', refusal })).toBe(failing);
  });
});

describe('what was stored', () => {
  const kept = withAddress(
    { addresses: {}, highest: {} },
    'https://a.example',
    afterAnswer(withFile(taken(1), { kind: 'waiting', file: aFile(2) }), refused, {
      now,
      random: 0.5,
      serverTime: 0,
    }),
  );

  test('is read as it was written', () => {
    expect(parseKeptPacks(structuredClone(kept))).toEqual(kept);
    expect(digestsIn(kept)).toEqual([aFile(1).digest, aFile(2).digest]);
  });

  test.each([undefined, null, 5, [], {}, { addresses: [], highest: 'x' }])(
    'counts as nothing where it is %j',
    (stored) => {
      expect(parseKeptPacks(stored)).toEqual({ addresses: {}, highest: {} });
    },
  );

  test('is passed over where it is broken, and the rest is used', () => {
    const broken = { ...kept.addresses, 'https://b.example': { files: 'none' } };
    expect(parseKeptPacks({ addresses: broken, highest: { example: 1, other: 'x' } })).toEqual(
      kept,
    );
  });
});
