import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Issue, parse, quote } from '../../src/core/issue.ts';
import { date, id, localTime, maybe, plain, text } from '../../src/core/schema.ts';

const schema = v.strictObject({
  id: maybe(id),
  name: maybe(text),
  outcome: maybe(v.picklist(['fine', 'ask'])),
  count: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(12))),
  on: maybe(date),
  at: maybe(localTime),
  shown: maybe(v.boolean()),
  options: maybe(
    v.pipe(
      v.array(v.strictObject({ id, label: text, category: maybe(id), note: maybe(id) })),
      v.minLength(2, 'at least two answers'),
      v.check((all) => all.some((one) => one.id === 'not-sure'), 'an answer with the id not-sure'),
    ),
  ),
  answers: maybe(v.record(id, v.array(id))),
  notes: maybe(v.record(id, v.strictObject({ by: plain, on: maybe(date), at: maybe(date) }))),
  window: maybe(
    v.variant('kind', [
      v.strictObject({ kind: v.literal('always') }),
      v.strictObject({ kind: v.picklist(['fixed', 'ruled']), from: date }),
    ]),
  ),
  verified: maybe(
    v.union([v.literal('unverified'), v.pipe(v.string(), v.regex(/^\d/, 'a month'))]),
  ),
  place: maybe(
    v.strictObject({
      country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1)')),
    }),
  ),
  rest: maybe(v.object({ known: maybe(v.strictObject({ a: maybe(id) })) })),
});

const issuesIn = (input: unknown): readonly Issue[] => {
  const result = parse(schema, input);
  return result.ok ? [] : result.issues;
};
const told = (input: unknown): readonly string[] =>
  issuesIn(input).map(
    ({ path, found, expected, mend }) => `${path}: found ${found}, expected ${expected}. ${mend}`,
  );

describe('an issue says what was found, what was expected and how to mend it', () => {
  it.each([
    [
      'a word of no list',
      { outcome: 'fin' },
      'outcome: found "fin", expected one of fine, ask. Correct it.',
    ],
    [
      'a number for a text',
      { id: 5 },
      'id: found 5, expected a text in quotes. Put it in double quotes.',
    ],
    [
      'a text for a number',
      { count: '5' },
      'count: found "5", expected a number. Write it without quotes.',
    ],
    [
      'a text for true or false',
      { shown: 'true' },
      'shown: found "true", expected true or false. Write it without quotes.',
    ],
    [
      'a fraction',
      { count: 1.5 },
      'count: found 1.5, expected a whole number. Write it without a decimal part.',
    ],
    ['too little', { count: 0 }, 'count: found 0, expected at least 1. Write a larger number.'],
    ['too much', { count: 13 }, 'count: found 13, expected at most 12. Write a smaller number.'],
    [
      'a text in no language',
      { name: 'Town' },
      'name: found "Town", expected { "en": … }. Write it in each language.',
    ],
    ['a list for an object', { name: [] }, 'name: found [], expected { "en": … }. Correct it.'],
    [
      'an empty list for an object of any keys',
      { answers: [] },
      'answers: found [], expected an object { … }. Correct it.',
    ],
    [
      'a list for an object of any keys',
      { answers: [['yes']] },
      'answers: found [["yes"]], expected an object { … }. Correct it.',
    ],
    [
      'a word for a list',
      { options: 'not-sure' },
      'options: found "not-sure", expected a list [ … ]. Put it in square brackets, also if it is only one.',
    ],
    [
      'a word for a choice',
      { window: 'always' },
      'window: found "always", expected { "kind": …, … }. Write it in braces, with these keys.',
    ],
    [
      'an object for a list',
      { options: {} },
      'options: found {}, expected a list [ … ]. Correct it.',
    ],
    [
      'nothing',
      undefined,
      ': found nothing, expected { "id": …, "name": …, "outcome": …, … }. Add it.',
    ],
    [
      'a day that there is not',
      { on: '2026-02-30' },
      'on: found "2026-02-30", expected a date such as 2026-11-22. The calendar has no such day.',
    ],
    [
      'an hour that no day has',
      { at: '2026-02-28T25:00' },
      'at: found "2026-02-28T25:00", expected a date and time that the calendar has. Correct it.',
    ],
    [
      'a day in another order',
      { on: '22.11.2026' },
      'on: found "22.11.2026", expected a date such as 2026-11-22. Write the year first, then the month and the day, with hyphens.',
    ],
    [
      'a pattern once, although two fail',
      { at: 'soon' },
      'at: found "soon", expected a date or a local time such as 2026-10-05T08:00. Correct it.',
    ],
    [
      'a pattern and a length at once',
      { id: 'A'.repeat(70) },
      `id: found "${'A'.repeat(70)}", expected an id in kebab-case, and at most 64 characters. Correct it.`,
    ],
    [
      'a key that has to be there',
      { options: [{ id: 'not-sure', label: { en: 'x' } }, { id: 'b' }] },
      'options.1.label: found nothing, expected { "en": … }. Add “label”.',
    ],
    [
      'a date that has to be there',
      { window: { kind: 'fixed' } },
      'window.from: found nothing, expected a date such as 2026-11-22. Add “from”.',
    ],
    [
      'a choice that is none',
      { window: { kind: 'allways' } },
      'window.kind: found "allways", expected one of always, fixed, ruled. Correct it.',
    ],
    [
      'a choice that is missing',
      { window: {} },
      'window.kind: found nothing, expected one of always, fixed, ruled. Add “kind”.',
    ],
    [
      'a pattern that has to be kept',
      { place: {} },
      'place.country: found nothing, expected two capital letters (ISO 3166-1). Add “country”.',
    ],
    [
      'a text of which only the length is limited',
      { notes: { a: {} } },
      'notes.a.by: found nothing, expected a text in quotes. Add “by”.',
    ],
    [
      'an object with few keys',
      { notes: { a: 1 } },
      'notes.a: found 1, expected { "by": …, "on": …, "at": … }. Correct it.',
    ],
    [
      'one of two kinds',
      { verified: 5 },
      'verified: found 5, expected "unverified" or a text in quotes. Correct it.',
    ],
    [
      'a key that is no id',
      { answers: { 'My Purpose': [] } },
      'answers.My Purpose: found "My Purpose", expected an id in kebab-case. Rename the key.',
    ],
    [
      'an object with many keys',
      { options: [1, 2] },
      'options.0: found 1, expected { "id": …, "label": … }. Correct it.',
    ],
  ])('%s', (_, input, message) => {
    expect(told(input)[0]).toBe(message);
  });
});

describe('all issues are told at once', () => {
  it('every unknown key of an object, also one that all objects have from elsewhere', () => {
    const input: unknown = JSON.parse(
      '{"a": 1, "toString": 2, "__proto__": 3, "window": {"kind": "always", "b": 4}}',
    );
    expect(issuesIn(input).map(({ path }) => path)).toEqual([
      'a',
      'toString',
      '__proto__',
      'window.b',
    ]);
    expect(told(input)[3]).toBe(
      'window.b: found the key "b", expected one of kind. Remove it, or correct its spelling.',
    );
  });

  it('every unknown key of an object whose own key is free', () => {
    expect(issuesIn({ notes: { a: { by: 'x', b: 1, c: 2 } } })).toEqual([
      {
        path: 'notes.a.b',
        keys: ['notes', 'a', 'b'],
        aboutKey: true,
        found: 'the key "b"',
        expected: 'one of by, on, at',
        mend: 'Remove it, or correct its spelling.',
      },
      expect.objectContaining({ path: 'notes.a.c' }),
    ]);
  });

  it('an unknown key and a bad value, also where one name begins like the other', () => {
    expect(issuesIn({ na: 1, name: 'x', outcome: 'fin' }).map(({ path }) => path)).toEqual([
      'name',
      'outcome',
      'na',
    ]);
  });

  it('a list for an object that needs nothing, and a key that every object has', () => {
    expect(issuesIn({ rest: { known: [] }, answers: { constructor: [] } })).toEqual([
      {
        path: 'rest.known',
        keys: ['rest', 'known'],
        found: '[]',
        expected: '{ "a": … }',
        mend: 'Correct it.',
      },
      {
        path: 'answers.constructor',
        keys: ['answers', 'constructor'],
        aboutKey: true,
        found: 'the key "constructor"',
        expected: 'no key that every object has already',
        mend: 'Rename it, or take it out.',
      },
    ]);
  });

  it('but a list where neither a list nor an object is expected only once', () => {
    expect(told({ id: ['a'] })).toEqual([
      'id: found ["a"], expected a text in quotes. Correct it.',
    ]);
  });

  it('two that are wrong with one list', () => {
    expect(told({ options: [{ id: 'a', label: { en: 'A' } }] })).toEqual([
      'options: found [{"id":"a","label":{"en":"A"}}], expected at least two answers, and an answer with the id not-sure. Add what is missing to the list. Add an answer whose “id” is “not-sure”.',
    ]);
  });

  it('but nothing within a list that should be an object', () => {
    expect(told({ window: [], name: [1] }).filter((line) => line.startsWith('name'))).toHaveLength(
      1,
    );
  });

  it('and keys that a schema leaves open are none', () => {
    expect(parse(schema, { rest: { more: 1 } })).toEqual({ ok: true, value: { rest: {} } });
    expect(told({ rest: { known: { more: 1 } } })).toHaveLength(1);
  });
});

it('what keeps to its schema is handed on as it is, without a copy', () => {
  const input = { outcome: 'fine', notes: { a: { by: 'x' } } };
  const result = parse(schema, input);
  expect(result.ok && result.value).toBe(input);
});

it('a value is quoted whole up to 80 characters, and cut beyond', () => {
  expect(quote('x'.repeat(78))).toBe(`"${'x'.repeat(78)}"`);
  expect(quote('x'.repeat(79))).toBe(`"${'x'.repeat(79)}…`);
});

describe('the place of an issue', () => {
  it('is told as parts too, since a key may hold a dot', () => {
    expect(issuesIn({ answers: { 'a.b': [] } })).toMatchObject([
      { path: 'answers.a.b', keys: ['answers', 'a.b'], aboutKey: true },
    ]);
    expect(
      issuesIn({
        options: [
          { id: 'not-sure', label: { en: 'x' } },
          { id: 5, label: { en: 'x' } },
        ],
      }),
    ).toMatchObject([{ path: 'options.1.id', keys: ['options', 1, 'id'] }]);
  });

  it('is what a check points at, not the object that it looks at', () => {
    const bounds = v.pipe(
      v.strictObject({ from: date, until: date }),
      v.forward(
        v.check(({ from, until }) => from < until, 'a moment after “from”'),
        ['until'],
      ),
    );
    const result = parse(bounds, { from: '2026-03-02', until: '2026-03-01' });
    expect(result).toMatchObject({ issues: [{ path: 'until', found: '"2026-03-01"' }] });
  });
});
