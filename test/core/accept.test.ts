import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { accepts } from '../../src/core/accept.ts';
import { declarationSchema } from '../../src/core/declaration-schema.ts';
import { calendarFileSchema, electionsFileSchema } from '../../src/core/election-schema.ts';
import { messageSchema } from '../../src/core/observation-schema.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { siteSchema } from '../../src/core/site-schema.ts';
import { isTooDeep, straysIn } from '../../src/core/stray.ts';
import { mutated, pickFrom } from '../prove/mutate.ts';

const packs = readBuiltinPacks();
const sites = readSites();

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // Not JSON any more: nothing to hold against a schema.
  }
}

describe('a quick yes', () => {
  it('is had by every pack and every site of ours', () => {
    expect(packs.filter((pack) => !accepts(packSchema, pack)).map(({ id }) => id)).toEqual([]);
    expect(sites.filter((site) => !accepts(siteSchema, site)).map(({ id }) => id)).toEqual([]);
  });

  it.each([
    ['packs', packSchema, packs.slice(0, 12)],
    ['sites', siteSchema, sites.slice(0, 40)],
  ] as const)(
    'is given to changed %s exactly where the library has no issue',
    (_kind, schema, files) => {
      const judged = Array.from({ length: 300 }, (_, seed) => {
        const pick = pickFrom(seed);
        const text = mutated(files[pick(files.length)], pick);
        return { seed, text, value: parsed(text) };
      }).filter(({ value }) => value !== undefined);
      const slowly = (value: unknown) =>
        !isTooDeep(value) && straysIn(value).length === 0 && v.is(schema, value);
      const differing = judged.filter(
        // The library takes a list for an object that needs nothing; that is no yes of ours.
        ({ text, value }) =>
          accepts(schema, value) !== slowly(value) &&
          (accepts(schema, value) || !text.includes('[]')),
      );
      expect(differing.map(({ seed }) => seed)).toEqual([]);
      expect(judged.filter(({ value }) => accepts(schema, value)).length).toBeGreaterThan(10);
    },
  );

  const schemas: readonly (readonly [string, v.GenericSchema])[] = [
    ['a message', messageSchema],
    ['a note', declarationSchema],
    ['elections', electionsFileSchema],
    ['a calendar', calendarFileSchema],
    ...Object.entries(SETTINGS).map(
      ([name, setting]) => [name, 'item' in setting ? setting.item : setting.value] as const,
    ),
  ];

  it.each(schemas)('never says yes to what the library refuses: %s', (_, schema) => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => !accepts(schema, value) || v.is(schema, value)),
      { numRuns: 200 },
    );
  });

  it.each<[string, v.GenericSchema, unknown, boolean]>([
    ['a string', v.string(), 'x', true],
    ['a number for a string', v.string(), 1, false],
    ['a text for a number', v.number(), '5', false],
    ['not a number', v.number(), Number.NaN, false],
    ['null where it may be', v.nullable(v.string()), null, true],
    ['null where it may not', v.string(), null, false],
    ['a key too many', v.strictObject({ a: v.string() }), { a: 'x', b: 1 }, false],
    ['a key too few', v.strictObject({ a: v.string() }), {}, false],
    ['an inherited key', v.strictObject({ a: v.string() }), Object.create({ a: 'x' }), false],
    ['an optional key', v.strictObject({ a: v.optional(v.string()) }), {}, true],
    [
      'one that is undefined',
      v.strictObject({ a: v.optional(v.string()) }),
      { a: undefined },
      true,
    ],
    ['a key that may be left out', v.strictObject({ a: v.exactOptional(v.string()) }), {}, true],
    ['and is there', v.strictObject({ a: v.exactOptional(v.string()) }), { a: 'x' }, true],
    ['or is another', v.strictObject({ a: v.exactOptional(v.string()) }), { a: 1 }, false],
    [
      'but not undefined',
      v.strictObject({ a: v.exactOptional(v.string()) }),
      { a: undefined },
      false,
    ],
    ['a list', v.array(v.string()), ['x', 'y'], true],
    ['a list with something else in it', v.array(v.string()), ['x', 1], false],
    ['a list for an object', v.strictObject({}), [], false],
    ['an object for a list', v.array(v.string()), {}, false],
    ['a reserved key', v.record(v.string(), v.string()), { constructor: 'x' }, false],
    ['any other key', v.record(v.string(), v.string()), { any: 'x' }, true],
    ['one good key of two', v.record(v.string(), v.string()), { any: 'x', b: 1 }, false],
    ['a schema behind a schema', v.pipe(v.string(), v.picklist(['a'])), 'a', true],
    ['what the second refuses', v.pipe(v.string(), v.picklist(['a'])), 'b', false],
    ['a pattern', v.pipe(v.string(), v.regex(/^a/)), 'ab', true],
    ['another pattern', v.pipe(v.string(), v.regex(/^a/)), 'ba', false],
    ['a uuid', v.pipe(v.string(), v.uuid()), '6f0c9e0e-1df0-4c4b-8b7e-4f3a5f7f6c11', true],
    ['a uuid cut short', v.pipe(v.string(), v.uuid()), '6f0c9e0e-1df0', false],
    ['too short', v.pipe(v.string(), v.minLength(2)), 'x', false],
    ['long enough', v.pipe(v.string(), v.minLength(2), v.maxLength(3)), 'xyz', true],
    ['too long', v.pipe(v.string(), v.maxLength(3)), 'wxyz', false],
    [
      'too short, by what stands in front',
      v.pipe(v.pipe(v.string(), v.minLength(2)), v.maxLength(3)),
      'x',
      false,
    ],
    ['too small', v.pipe(v.number(), v.minValue(2)), 1, false],
    ['just enough', v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(2)), 2, true],
    ['too great', v.pipe(v.number(), v.maxValue(2)), 3, false],
    ['a fraction', v.pipe(v.number(), v.integer()), 1.5, false],
    ['one of two', v.union([v.string(), v.boolean()]), true, true],
    ['neither', v.union([v.string(), v.boolean()]), 1, false],
    ['what it has never heard of', v.date(), new Date(0), false],
    ['a check that it has never heard of', v.pipe(v.string(), v.email()), 'a@b.example', false],
  ])('%s', (_, schema, value, expected) => {
    expect(accepts(schema, value)).toBe(expected);
  });

  it('goes by the branch that a value names', () => {
    const schema = v.variant('kind', [
      v.strictObject({ kind: v.literal('a'), one: v.string() }),
      v.pipe(
        v.strictObject({ kind: v.picklist(['b', 'c']), two: v.number() }),
        v.check(({ two }) => two > 0),
      ),
    ]);
    expect(accepts(schema, { kind: 'a', one: 'x' })).toBe(true);
    expect(accepts(schema, { kind: 'c', two: 1 })).toBe(true);
    expect(accepts(schema, { kind: 'c', two: 0 })).toBe(false);
    expect(accepts(schema, { kind: 'a', two: 1 })).toBe(false);
    expect(accepts(schema, { kind: 'd', one: 'x' })).toBe(false);
    expect(accepts(schema, null)).toBe(false);
  });
});
