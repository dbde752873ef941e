import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { padded, standInFor } from '../../src/core/stand-in.ts';

const standIn = (schema: v.GenericSchema, path = 'rules.0') => standInFor(schema, path);
const text = (form: RegExp) => v.pipe(v.string(), v.regex(form));

describe('a stand-in', () => {
  it.each<[string, v.GenericSchema, unknown]>([
    ['any text', v.string(), 'unread-rules-0'],
    ['a text without digits and hyphens', text(/^[a-z_]+$/), 'unread_rules_a'],
    ['a text of two capital letters', text(/^[A-Z]{2}$/), 'XX'],
    ['a text that no stand-in fits', text(/^nothing like it$/), undefined],
    ['a number', v.number(), 1],
    ['a number below one', v.pipe(v.number(), v.maxValue(0)), 0],
    ['a year', v.pipe(v.number(), v.minValue(1900)), 2000],
    ['yes or no', v.boolean(), false],
    ['one word', v.literal('always'), 'always'],
    ['one of some words', v.picklist(['first', 'second']), 'first'],
    ['something or nothing', v.nullable(v.number()), null],
    ['what may be left out', v.optional(v.number()), 1],
    ['what may be left out, and is not nothing', v.exactOptional(v.number()), 1],
    ['a list', v.array(v.number()), []],
    ['a list of at least one', v.pipe(v.array(v.number()), v.minLength(1)), [1]],
    ['a list of at least two', v.pipe(v.array(v.number()), v.minLength(2)), [1, 1]],
    ['a record', v.record(v.string(), v.number()), {}],
    ['either of two', v.union([v.number(), v.string()]), 1],
    [
      'one of two kinds',
      v.variant('kind', [
        v.strictObject({ kind: v.literal('one'), of: v.number() }),
        v.strictObject({ kind: v.literal('two') }),
      ]),
      { kind: 'one', of: 1 },
    ],
    ['anything else', v.date(), undefined],
  ])('for %s', (_, schema, expected) => {
    expect(standIn(schema)).toStrictEqual(expected);
  });

  it('for an object has what it needs, by its own place, and not what may be left out', () => {
    const schema = v.strictObject({
      id: v.string(),
      note: v.optional(v.string()),
      more: v.exactOptional(v.string()),
    });
    expect(standIn(schema)).toStrictEqual({ id: 'unread-rules-0-id' });
  });

  it('for an object has all, where what may be left out is asked for after all', () => {
    const schema = v.pipe(
      v.strictObject({ note: v.optional(v.number()) }),
      v.check(({ note }) => note !== undefined),
    );
    expect(standIn(schema)).toStrictEqual({ note: 1 });
  });

  it('is unlike the one of every other place, however that is written', () => {
    expect(standIn(v.string(), 'Rules.10.texts[0].')).toBe('unread-rules-10-texts-0');
    expect(standIn(text(/^[a-z_]+$/), 'rules.10')).toBe('unread_rules_ba');
  });
});

describe('a list that is too short', () => {
  const option = v.strictObject({ id: v.string() });
  const all = (items: readonly unknown[]) => padded(items, option, 'options');

  it('is filled up behind what is there: with one more, with two, and with one that is not sure', () => {
    const there = { id: 'yes' };
    const [first, second] = [{ id: 'unread-options-1-id' }, { id: 'unread-options-2-id' }];
    const unsure = { id: 'not-sure' };
    expect(all([there])).toEqual([
      [there, first],
      [there, first, second],
      [there, unsure],
      [there, unsure, second],
    ]);
  });

  it('of what is no object knows nobody who is not sure', () => {
    const [, , third] = padded([], v.string(), 'names');
    expect(third).toEqual([undefined]);
    const [, , none] = padded([], v.null(), 'nothing');
    expect(none).toEqual([undefined]);
  });
});
