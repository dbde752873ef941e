import { describe, expect, test } from 'vitest';
import { accept, type Circumstances } from '../../src/core/acceptance.ts';
import { aPack, aRule, at, SITES } from './examples.ts';

const now = at('2026-11-22T10:00:00Z');
const reasonFor = (part: Parameters<typeof aPack>[0], more: Partial<Circumstances> = {}) => {
  const result = accept(aPack(part), { sites: SITES, now, ...more });
  return result.ok ? 'taken' : result.reason;
};

test('a pack that nothing speaks against is taken', () => {
  expect(accept(aPack(), { sites: SITES, now })).toEqual({ ok: true, value: aPack() });
});

describe('the sequence', () => {
  test.each([
    [4, 'older'],
    [5, 'taken'],
    [6, 'taken'],
  ])('%i after 5: %s', (sequence, expected) => {
    expect(reasonFor({ sequence }, { highest: 5 })).toBe(expected);
  });

  test.each([
    [3, 'taken'],
    [4, 'not-pinned'],
    [5, 'not-pinned'],
    [6, 'not-pinned'],
  ])('%i after 5, where the policy says 3: %s', (sequence, expected) => {
    expect(reasonFor({ sequence }, { highest: 5, pinned: 3 })).toBe(expected);
  });

  test('that is refused says how to have it all the same', () => {
    const issuesWith = (more: Partial<Circumstances>) => {
      const result = accept(aPack({ sequence: 4 }), { sites: SITES, now, ...more });
      return result.ok ? [] : result.issues;
    };
    expect(issuesWith({ highest: 5 })).toEqual([
      {
        path: 'sequence',
        found: '4',
        expected: 'at least 5, which was in force here',
        mend: 'Publish it with a higher sequence, or add #sequence=4 to its address in “packs”.',
      },
    ]);
    expect(issuesWith({ pinned: 5 })).toEqual([
      {
        path: 'sequence',
        found: '4',
        expected: '5, as the policy says',
        mend: 'Publish the pack with sequence 5 again, or change the pin in “packs”.',
      },
    ]);
    expect(issuesWith({ id: 'other' })).toEqual([
      {
        path: 'id',
        found: 'example',
        expected: 'other, as before at this address',
        mend: 'Publish each pack at an address of its own.',
      },
    ]);
  });
});

test('another pack than the address gave before is refused, whatever its sequence', () => {
  expect(reasonFor({ sequence: 9 }, { id: 'other', highest: 5 })).toBe('other-pack');
  expect(reasonFor({ sequence: 9 }, { id: 'other', pinned: 9 })).toBe('other-pack');
  expect(reasonFor({ sequence: 9 }, { id: 'example', highest: 5 })).toBe('taken');
});

describe('the days of a pack are those of its own time zone', () => {
  const first = { validFrom: '2026-11-23' };
  const last = { validUntil: '2026-11-23' };
  // Midnight in Copenhagen.
  const midnight = at('2026-11-22T23:00:00Z');

  test('until the first one it waits', () => {
    expect(reasonFor(first, { now: midnight - 1 })).toBe('not-yet');
    expect(reasonFor(first, { now: midnight })).toBe('taken');
  });

  test('a pack without days is taken at any time', () => {
    const { validFrom: _, ...pack } = aPack();
    for (const day of ['2006-01-01', '2046-01-01'])
      expect(accept(pack, { sites: SITES, now: at(`${day}T12:00:00Z`) }).ok).toBe(true);
  });

  test('from the first day after it is over', () => {
    expect(reasonFor(last, { now: midnight - 1 })).toBe('taken');
    expect(reasonFor(last, { now: midnight })).toBe('over');
  });

  test('a clock that is wrong by years leads to a reason that names the clock', () => {
    for (const [part, day] of [
      [last, '2046-01-01'],
      [first, '2006-01-01'],
    ] as const) {
      const result = accept(aPack(part), { sites: SITES, now: at(`${day}T12:00:00Z`) });
      const [issue] = result.ok ? [] : result.issues;
      expect(issue?.found).toBe(`today, ${day}`);
      expect(issue?.path).toBe(Object.keys(part)[0]);
      expect(issue?.expected).toContain('2026-11-23');
      expect(issue?.mend).toContain('clock');
    }
  });
});

describe('the cases of a pack', () => {
  const aCase = {
    id: 'post',
    text: { en: 'A post.' },
    at: '2026-11-22T10:00',
    observation: { site: 'square', surface: 'composer' },
  } as const;
  const failing = { cases: [{ ...aCase, expect: { rule: 'any', outcome: 'ask' } as const }] };

  test('have to come out on this device as they say', () => {
    expect(reasonFor({ cases: [{ ...aCase, expect: { rule: 'any', outcome: 'fine' } }] })).toBe(
      'taken',
    );
    expect(reasonFor(failing)).toBe('cases-fail');
  });

  test('are judged with the sites that this version knows', () => {
    const rules = [aRule({ id: 'any', when: { family: ['call'] } })];
    const cases = [
      {
        ...aCase,
        observation: { site: 'talk', surface: 'call' },
        expect: { rule: 'any', outcome: 'fine' },
      },
    ] as const;
    expect(reasonFor({ rules, cases: [...cases] })).toBe('taken');
    expect(reasonFor({ rules, cases: [...cases] }, { sites: [] })).toBe('cases-fail');
  });

  test('that fail are told before its first day, and cannot hide an older pack', () => {
    expect(reasonFor({ ...failing, validFrom: '2027-01-01' })).toBe('cases-fail');
    expect(reasonFor({ ...failing, sequence: 1 }, { highest: 2 })).toBe('older');
  });
});
