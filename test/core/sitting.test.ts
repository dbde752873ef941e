import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import type { Place } from '../../src/core/place.ts';
import { nextChange } from '../../src/core/reach.ts';
import { edgesOfSittings, sittingOf } from '../../src/core/sitting.ts';
import { situationOf } from '../../src/core/situation.ts';
import { arrive } from '../../src/core/visit.ts';
import type { Sitting } from '../../src/core/words.ts';
import { aPack, aRule, at, aWorld } from './examples.ts';

const adjacency = { before: 30, after: 15 };
/** Six to eight in the evening, in Copenhagen's winter. */
const policy = { sittings: ['2026-11-23T18:00/2026-11-23T20:00'] };
const place: Place = { site: 'talk', family: 'call', surface: 'call', tenant: 'council' };
const when = (now: string) => situationOf(policy, [aPack()], at(now));
const lies = (now: string, since?: string): Sitting | undefined =>
  sittingOf(
    { adjacency },
    { ...place, ...(since !== undefined && { since: at(since) }) },
    when(now),
  );

describe('a place', () => {
  it.each<[string, string, Sitting]>([
    ['long before it', '2026-11-23T16:29:59Z', 'apart'],
    ['as many minutes before it as the pack says', '2026-11-23T16:30Z', 'adjacent'],
    ['just before it', '2026-11-23T16:59:59Z', 'adjacent'],
    ['when it begins', '2026-11-23T17:00Z', 'during'],
    ['in it', '2026-11-23T18:00Z', 'during'],
    ['when it ends', '2026-11-23T19:00Z', 'adjacent'],
    ['just inside the minutes after it', '2026-11-23T19:14:59Z', 'adjacent'],
    ['when those minutes are over', '2026-11-23T19:15Z', 'apart'],
  ])('lies to a sitting by the clock of the jurisdiction: %s', (_, now, expected) => {
    expect(lies(now)).toBe(expected);
  });

  it('is nowhere to a sitting where the administrator has entered none', () => {
    const now = at('2026-11-23T18:00Z');
    expect(sittingOf({ adjacency }, place, situationOf({}, [], now))).toBeUndefined();
    expect(sittingOf({ adjacency }, place, { now })).toBeUndefined();
  });

  it('has nothing adjacent where the pack gives no minutes', () => {
    expect(sittingOf({}, place, when('2026-11-23T19:00Z'))).toBe('apart');
    expect(sittingOf({}, place, when('2026-11-23T18:59Z'))).toBe('during');
  });

  it('lies to the nearer of two sittings', () => {
    const two = [...policy.sittings, '2026-11-23T20:10/2026-11-23T21:00'];
    const situation = situationOf({ sittings: two }, [aPack()], at('2026-11-23T19:12Z'));
    expect(sittingOf({ adjacency }, place, situation)).toBe('during');
  });
});

describe('a call', () => {
  it('that began in a sitting stays with it, as its break-out rooms have the same address', () => {
    expect(lies('2026-11-23T22:00Z', '2026-11-23T18:30Z')).toBe('during');
    expect(lies('2026-11-23T22:00Z', '2026-11-23T19:05Z')).toBe('adjacent');
    expect(lies('2026-11-23T22:00Z', '2026-11-23T20:00Z')).toBe('apart');
  });

  it('that began before a sitting comes into it', () => {
    expect(lies('2026-11-23T18:00Z', '2026-11-23T12:00Z')).toBe('during');
  });
});

const seen = { site: 'talk', surface: 'call', activity: 'join', how: 'address' } as const;

describe('a visit to calls', () => {
  const rules = [aRule({ id: 'beside', when: { sitting: ['during', 'adjacent'] } })];
  const world = (now: string, sittings = policy.sittings) =>
    aWorld({ packs: [aPack({ adjacency, rules })], policy: { sittings }, now: at(now) });
  const joined = arrive(undefined, seen, 'one', world('2026-11-23T18:30Z'));

  it('remembers since when, so that a break-out room after the sitting raises nothing else', () => {
    expect(joined?.place?.since).toBe(at('2026-11-23T18:30Z'));
    const later = arrive(joined, { ...seen, how: 'media' }, 'one', world('2026-11-23T21:00Z'));
    expect(later?.place?.since).toBe(at('2026-11-23T18:30Z'));
    expect(later?.reminder?.advice.rule).toBe('beside');
  });

  it('begins anew once the site has been left', () => {
    const again = arrive(undefined, seen, 'two', world('2026-11-23T21:00Z'));
    expect(again?.place?.since).toBe(at('2026-11-23T21:00Z'));
    expect(again?.reminder).toBe(null);
  });

  it('keeps no time where there is no sitting to hold it against, and none of a post', () => {
    expect(
      arrive(undefined, seen, 'one', world('2026-11-23T18:30Z', []))?.place,
    ).not.toHaveProperty('since');
    const post = { site: 'square', surface: 'composer', how: 'focus' } as const;
    expect(arrive(undefined, post, 'one', world('2026-11-23T18:30Z'))?.place).not.toHaveProperty(
      'since',
    );
  });
});

describe('a rule about sittings', () => {
  const pack = aPack({
    adjacency,
    rules: [aRule({ id: 'beside', when: { sitting: ['adjacent'] } })],
  });

  it('speaks where it holds, and the trace names what was found', () => {
    expect(classify(place, when('2026-11-23T19:05Z'), [pack]).spoken?.rule.id).toBe('beside');
    expect(classify(place, when('2026-11-23T18:05Z'), [pack]).trace).toEqual([
      {
        pack: 'example@1.0.0',
        rule: 'beside',
        spoke: false,
        condition: 'sitting',
        expected: 'adjacent',
        found: 'during',
      },
    ]);
  });

  it('sets the clock to every edge, and none is set where no rule is about sittings', () => {
    const situation = when('2026-11-23T12:00Z');
    const edges = ['16:30Z', '17:00Z', '19:00Z', '19:15Z'].map((time) => at(`2026-11-23T${time}`));
    expect(edgesOfSittings(pack, situation).toSorted((one, other) => one - other)).toEqual(edges);
    expect(edgesOfSittings(aPack({ adjacency }), situation)).toEqual([]);
    expect(nextChange({ packs: [pack], situation, pausedUntil: 0, silences: [] })).toBe(edges[0]);
  });

  it('sets it where other rules are not about sittings, and to nothing where none was entered', () => {
    const situation = when('2026-11-23T12:00Z');
    const more = { ...pack, rules: [...pack.rules, aRule({ id: 'any' })] };
    expect(edgesOfSittings(more, situation)).toEqual(edgesOfSittings(pack, situation));
    expect(edgesOfSittings(pack, {})).toEqual([]);
  });

  it('sets it to the sitting itself where the pack gives no minutes', () => {
    const { adjacency: _, ...strict } = pack;
    const [from, until] = [at('2026-11-23T17:00Z'), at('2026-11-23T19:00Z')];
    const edges = edgesOfSittings(strict, when('2026-11-23T12:00Z'));
    expect(new Set(edges)).toEqual(new Set([from, until]));
  });
});
