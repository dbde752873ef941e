import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { declarationSchema } from '../../src/core/declaration-schema.ts';
import { correct, current, declare, declareByHand } from '../../src/core/declare.ts';
import { remind } from '../../src/core/remind.ts';
import type { Reminder } from '../../src/core/reminder.ts';
import { SETTINGS } from '../../src/core/settings.ts';
import { parsePolicyWindow } from '../../src/core/window.ts';
import { aPack, aRule, at, aWorld } from './examples.ts';
import { aNote, byHand, uuid } from './notes.ts';

const option = (id: string, category?: string) => ({
  id,
  label: { en: id },
  ...(category && { category }),
});
const pack = aPack({
  questions: [
    {
      id: 'purpose',
      text: { en: 'What for?' },
      options: [option('council', 'council_work'), option('other'), option('not-sure', 'not_sure')],
    },
    {
      id: 'kind',
      text: { en: 'Which kind?' },
      options: [option('sitting', 'council_sitting'), option('not-sure')],
    },
  ],
  rules: [
    aRule({ id: 'sitting', when: { answers: { kind: ['sitting'] } } }),
    aRule({ id: 'council', when: { answers: { purpose: ['council'] } }, ask: ['kind'] }),
    aRule({ id: 'any', outcome: 'ask', ask: ['purpose'] }),
  ],
});
const reminder = ((): Reminder => {
  const found = remind(
    { site: 'square', family: 'social', surface: 'composer' },
    'Square',
    aWorld({ packs: [pack] }),
  );
  if (!found) throw new Error('no reminder');
  return found;
})();
const making = { id: uuid(1), now: at('2026-11-22T10:29:59.999Z') };

/** The advice after these answers, in order. */
const after = (...answers: string[]) =>
  answers.reduce((advice, answer) => advice.after[answer] ?? expect.fail(answer), reminder.advice);

test('a note says what was asked, answered and advised, and nothing else', () => {
  expect(declare(reminder, after('council', 'sitting'), making)).toEqual({
    id: uuid(1),
    at: '2026-11-22T10:15:00.000Z',
    surface: 'composer',
    category: 'council_sitting',
    answers: { purpose: 'council', kind: 'sitting' },
    outcome: 'fine',
    rule: 'sitting',
    pack: 'example@1.0.0',
    window: null,
  });
});

test('every note that can be made is one that the schema takes', () => {
  for (const advice of [reminder.advice, after('other'), after('council'), after('not-sure')]) {
    expect(v.is(declarationSchema, declare(reminder, advice, making))).toBe(true);
  }
});

test.each([
  ['nothing is answered', [], null],
  ['the answer stands for none', ['other'], null],
  ['the answer stands for one', ['not-sure'], 'not_sure'],
  ['a second answer stands for another', ['council', 'sitting'], 'council_sitting'],
  [
    'a second answer stands for none, so that the first holds',
    ['council', 'not-sure'],
    'council_work',
  ],
] as const)('the category of a note where %s', (_, answers, category) => {
  expect(declare(reminder, after(...answers), making).category).toBe(category);
});

test('what a policy may call a period is what the schema takes', () => {
  const names = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ minLength: 140, maxLength: 160 }),
  );
  fc.assert(
    fc.property(names, (name) => {
      const text = `always ${name}`;
      fc.pre(v.is(SETTINGS.windows.item, text));
      const window = parsePolicyWindow(text, 'UTC');
      const shown = { id: window?.id ?? '', name: 'any' };
      const note = declare(reminder, { ...reminder.advice, window: shown }, making);
      expect(v.is(declarationSchema, note)).toBe(true);
    }),
  );
  expect(v.is(SETTINGS.windows.item, `always ${'a'.repeat(151)}`)).toBe(false);
  expect(v.is(SETTINGS.windows.item, 'always Local \u202Eelections')).toBe(false);
});

test('a note made in a window cites it', () => {
  const window = { id: 'local-2026', name: 'Local elections' };
  expect(declare(reminder, { ...reminder.advice, window }, making).window).toBe('local-2026');
});

test.each([
  ['2026-11-22T10:00:00.000Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T10:14:59.999Z', '2026-11-22T10:00:00.000Z'],
  ['2026-11-22T10:59:30.000Z', '2026-11-22T10:45:00.000Z'],
])('the time %s is rounded down to %s', (now, rounded) => {
  expect(declare(reminder, reminder.advice, { ...making, now: at(now) }).at).toBe(rounded);
});

test.each([
  ['an address', { url: 'https://square.example/' }],
  ['a time to the minute', { at: '2026-11-22T10:16:00.000Z' }],
  ['a day that there is not', { at: '2026-02-31T10:15:00.000Z' }],
  ['a time of another zone', { at: '2026-11-22T10:15:00.000+01:00' }],
  ['words of the user’s own', { category: 'Spoke with my neighbour' }],
  ['an id that is not a UUID', { id: '1' }],
  [
    'words beside the pack',
    { pack: 'A person, list A, https://square.example, wrote: vote for me' },
  ],
  ['pack without a version', { pack: 'example' }],
  ['pack of any length', { pack: `${'a'.repeat(65)}@1.0.0` }],
  ['version of any length', { pack: `example@1.0.${'1'.repeat(10)}` }],
  ['two packs', { pack: 'example@1.0.0@1.0.0' }],
  ['category of any length', { category: 'a'.repeat(65) }],
  ['rule of any length', { rule: 'a'.repeat(65) }],
  ['more answers than questions are asked', { answers: { a: 'x', b: 'y', c: 'z' } }],
  ['words for an answer', { answers: { purpose: 'I wrote to my neighbour' } }],
  ['period of any length', { window: 'a'.repeat(151) }],
  ['period that turns the direction', { window: 'Local \u202Eelections' }],
  ['period with a code for a terminal', { window: 'Local \u001B[2J' }],
  ['period with what nobody sees', { window: 'Local\u{E0041}' }],
  ['period in two lines', { window: 'Local\u2028elections' }],
  ['period with half a character', { window: 'Local \uD83D' }],
])('the schema takes no %s', (_, part) => {
  expect(v.is(declarationSchema, { ...aNote(1), ...part })).toBe(false);
});

test('a note made by hand says what the user says, and cites no rule', () => {
  const when = at('2026-11-20T18:29:00Z');
  const note = declareByHand({ surface: 'call', category: 'citizens', when }, making);
  expect(note).toEqual({
    id: uuid(1),
    at: '2026-11-20T18:15:00.000Z',
    surface: 'call',
    category: 'citizens',
    answers: {},
    outcome: null,
    rule: null,
    pack: null,
    window: null,
  });
  expect(v.is(declarationSchema, note)).toBe(true);
});

test.each([['rule'], ['outcome'], ['pack']])(
  'the schema takes no note that lacks only its %s',
  (part) => {
    expect(v.is(declarationSchema, { ...aNote(1), [part]: null })).toBe(false);
    expect(v.is(declarationSchema, { ...byHand(1), [part]: 'fine' })).toBe(false);
  },
);

test('a correction is a new note about the same time that takes the place of the old, without what came of its answers', () => {
  const past = aNote(1, { answers: { purpose: 'campaign' } });
  expect(correct(past, { id: uuid(2), category: 'private' })).toEqual({
    ...past,
    id: uuid(2),
    category: 'private',
    // The answers led to the category that was wrong, and to what was said to them.
    answers: {},
    outcome: null,
    rule: null,
    pack: null,
    supersedes: uuid(1),
  });
  expect(past).toEqual(aNote(1, { answers: { purpose: 'campaign' } }));
});

test('a note made by hand can be corrected to another time, to the quarter of an hour', () => {
  const past = byHand(1);
  const when = at('2026-11-20T18:29:00Z');
  expect(correct(past, { id: uuid(2), category: 'private', when })).toEqual({
    ...past,
    id: uuid(2),
    at: '2026-11-20T18:15:00.000Z',
    category: 'private',
    supersedes: uuid(1),
  });
});

test('what the guideline said without an answer is said of the corrected note too', () => {
  const past = aNote(1, { answers: {} });
  expect(correct(past, { id: uuid(2), category: 'private' })).toEqual({
    ...past,
    id: uuid(2),
    category: 'private',
    supersedes: uuid(1),
  });
});

test('only the notes that nothing has taken the place of are current', () => {
  const second = correct(aNote(1), { id: uuid(2), category: null });
  const third = correct(second, { id: uuid(3), category: 'private' });
  expect(current([third, aNote(1), aNote(4), second]).map(({ id }) => id)).toEqual([
    uuid(3),
    uuid(4),
  ]);
});
