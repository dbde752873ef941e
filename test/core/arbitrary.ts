/** Packs, places and situations made up at random, for what has to hold of all of them. */
import fc from 'fast-check';
import type { Answers } from '../../src/core/classify.ts';
import type { Rule } from '../../src/core/pack-schema.ts';
import type { Place } from '../../src/core/place.ts';
import type { Situation } from '../../src/core/situation.ts';
import {
  ACTIVITIES,
  DEVICE_KINDS,
  FAMILIES,
  GRANTS,
  OUTCOMES,
  ROLES,
  SITTINGS,
  STATUSES,
  SURFACES,
  TENANTS,
} from '../../src/core/words.ts';
import { aRule, at } from './examples.ts';

const oneOf = <T>(list: readonly T[]) => fc.constantFrom(...list);
const maybe = <T>(list: readonly T[]) => fc.option(oneOf(list), { nil: undefined });
const several = <T>(list: readonly T[]) =>
  fc.option(fc.uniqueArray(oneOf(list), { minLength: 1, maxLength: 3 }), { nil: undefined });
const without = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as T;

const QUESTIONS = ['purpose', 'topic'];
const OPTIONS = ['work', 'campaign', 'not-sure'];
const DAYS = ['2025-01-01', '2026-06-01', '2026-11-22', '2027-05-06', '2030-01-01'];

export const anAnswer: fc.Arbitrary<Answers> = fc.dictionary(oneOf(QUESTIONS), oneOf(OPTIONS), {
  maxKeys: 2,
});

export const aPlace: fc.Arbitrary<Place> = fc
  .record({
    site: oneOf(['square', 'talk']),
    family: oneOf(FAMILIES),
    surface: oneOf(SURFACES),
    activity: maybe(ACTIVITIES),
    tenant: maybe(TENANTS),
    since: fc.option(fc.integer({ min: at('2026-01-01T00:00Z'), max: at('2028-01-01T00:00Z') }), {
      nil: undefined,
    }),
  })
  .map(without) as fc.Arbitrary<Place>;

export const aSituation: fc.Arbitrary<Situation> = fc
  .record({
    role: maybe(ROLES),
    grant: maybe(GRANTS),
    device: maybe(DEVICE_KINDS),
    councilTenants: fc.constant([]),
    windows: fc.uniqueArray(
      oneOf([
        { id: 'campaign', name: { en: 'Campaign' } },
        { id: 'notice', name: { en: 'Notice' }, forEveryRule: true },
      ]),
      { maxLength: 2 },
    ),
    sittings: fc.uniqueArray(
      oneOf([
        [at('2026-11-22T09:00Z'), at('2026-11-22T12:00Z')] as const,
        [at('2027-01-10T17:00Z'), at('2027-01-10T20:00Z')] as const,
      ]),
      { maxLength: 2 },
    ),
    now: fc.integer({ min: at('2024-01-01T00:00Z'), max: at('2031-01-01T00:00Z') }),
  })
  .map(without) as fc.Arbitrary<Situation>;

const when = fc
  .record({
    surface: several(SURFACES),
    family: several(FAMILIES),
    activity: several(ACTIVITIES),
    tenant: several(TENANTS),
    sitting: several(SITTINGS),
    role: several(ROLES),
    grant: several(GRANTS),
    device: several(DEVICE_KINDS),
    window: several(['campaign', 'other']),
    answers: fc.option(
      fc.dictionary(oneOf(QUESTIONS), fc.uniqueArray(oneOf(OPTIONS), { minLength: 1 }), {
        minKeys: 1,
        maxKeys: 2,
      }),
      { nil: undefined },
    ),
  })
  .map(without) as fc.Arbitrary<Rule['when']>;

export const theRules: fc.Arbitrary<readonly Rule[]> = fc
  .array(
    fc.record({
      applies: oneOf(['always', 'in-window'] as const),
      when,
      outcome: oneOf(OUTCOMES),
      status: oneOf(STATUSES),
      validFrom: maybe(DAYS),
      validUntil: maybe(DAYS),
    }),
    { maxLength: 12 },
  )
  .map((rules) => rules.map((rule, place) => aRule({ id: `rule-${place}`, ...without(rule) })));
