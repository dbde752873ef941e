import { describe, expect, test } from 'vitest';
import { whichHolds } from '../../src/cli/diff-asked.ts';
import { asPage } from '../../src/cli/diff-report.ts';
import { differences } from '../../src/cli/diff.ts';
import { ofTerms } from '../../src/cli/diff-terms.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, at, aWindow, CALLED } from '../core/examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const lines = (before: RulePack, after: RulePack, now = NOW) =>
  ofTerms(before, after, now).map(({ line }) => line);

const autumn = aWindow('autumn', '2027-10-20', '2027-11-20');
const rule = (part: Partial<Rule> = {}) => aRule({ id: 'any', applies: 'in-window', ...part });
const pack = (part: Partial<RulePack> = {}) =>
  aPack({ windows: [autumn], rules: [rule()], ...part });

const SILENT = 'From 2027-11-10 to 2027-11-20, for everybody: was “Fine” (rule “any”), is nothing.';
const SPEAKS = 'From 2027-11-10 to 2027-11-20, for everybody: was nothing, is “Fine” (rule “any”).';

describe('a day on which something begins or ends to hold', () => {
  test('that cuts into a window to come is told with what is said no more, or again', () => {
    const short = pack({ validUntil: '2027-11-10' });
    expect(lines(pack(), short)).toEqual([`${SILENT} The pack ends earlier.`]);
    expect(lines(short, pack())).toEqual([`${SPEAKS} The pack ends later.`]);
    const late = pack({ validFrom: '2027-11-01' });
    const before = 'From 2027-10-20 to 2027-11-01, for everybody:';
    expect(lines(pack(), late)).toEqual([
      `${before} was “Fine” (rule “any”), is nothing. The pack begins later.`,
    ]);
    expect(lines(late, pack())).toEqual([
      `${before} was nothing, is “Fine” (rule “any”). The pack begins earlier.`,
    ]);
  });

  test('is told of one rule alike, and of several in one sentence', () => {
    const short = pack({ rules: [rule({ validUntil: '2027-11-10' })] });
    const found = ofTerms(pack(), short, NOW);
    expect(found.map(({ line }) => line)).toEqual([`${SILENT} The rule “any” ends earlier.`]);
    expect(
      found.map(({ from, until, windows, rules }) => ({ from, until, windows, rules })),
    ).toEqual([
      {
        from: '2027-11-10T00:00:00+01:00',
        until: '2027-11-20T00:00:00+01:00',
        windows: [],
        rules: ['any'],
      },
    ]);
    const two = (validUntil?: string) =>
      pack({
        rules: ['a', 'b'].map((id, nth) =>
          rule({
            id,
            when: { surface: [nth === 0 ? 'composer' : 'call'] },
            ...(validUntil !== undefined && { validUntil }),
          }),
        ),
      });
    expect(lines(two(), two('2027-11-10'))).toEqual([
      'From 2027-11-10 to 2027-11-20, for everybody, at “Post” or “Meeting”: was “Fine” (rules “a” or “b”), is nothing. The rules “a” and “b” end earlier.',
    ]);
  });

  test('is told of a rule that is new, or gone, where that one does not hold yet', () => {
    const other = aRule({ id: 'other', outcome: 'gray', validFrom: '2028-01-01' });
    const more = pack({ rules: [rule(), other] });
    const found = (is: string) => `From 2028-01-01 on, for everybody: ${is}. The rule “other” is`;
    expect(lines(pack(), more)).toEqual([
      `${found('was nothing, is “Room for judgement” (rule “other”)')} new.`,
    ]);
    expect(lines(more, pack())).toEqual([
      `${found('was “Room for judgement” (rule “other”), is nothing')} gone.`,
    ]);
    // What holds now is told with what changes now.
    const { validFrom: _, ...held } = other;
    expect(lines(pack(), pack({ rules: [rule(), held] }))).toEqual([]);
  });

  test('is not told where nobody hears otherwise: outside every window, in the past, or from another rule', () => {
    expect(lines(pack(), pack({ validUntil: '2027-12-01' }))).toEqual([]);
    expect(lines(pack(), pack())).toEqual([]);
    expect(lines(pack(), pack({ validUntil: '2027-11-10' }), at('2028-01-01T00:00Z'))).toEqual([]);
    const both = (part: Partial<Rule>) =>
      pack({ rules: [rule(part), rule({ id: 'below' })], validUntil: '2027-11-20' });
    expect(lines(both({}), both({ validUntil: '2027-11-10' }))).toEqual([]);
  });

  test('is told without what changes at all times', () => {
    const ruled = (part: Partial<Rule>, outcome: Rule['outcome']) =>
      pack({
        rules: [rule({ when: { surface: ['call'] }, ...part }), aRule({ id: 'all', outcome })],
      });
    expect(lines(ruled({}, 'ask'), ruled({ validUntil: '2027-11-10' }, 'gray'))).toEqual([
      'From 2027-11-10 to 2027-11-20, for everybody, at “Meeting”: was “Fine” (rule “any”), is “Room for judgement” (rule “all”). The rule “any” ends earlier.',
    ]);
  });

  test('is told of a window that waits for an event, and of those that an administrator sets', () => {
    const waiting = (part: object) => pack({ windows: [CALLED], ...part });
    const end = { validUntil: '2027-11-10' };
    const on = 'From 2027-11-10 on, for everybody, in ';
    const silent = ': was “Fine” (rule “any”), is nothing. The pack ends earlier.';
    expect(lines(waiting({}), waiting(end))).toEqual([`${on}the window “called”${silent}`]);
    expect(lines(pack({ windows: [] }), pack({ windows: [], ...end }))).toEqual([
      `${on}a window that the administrator has set${silent}`,
    ]);
  });

  test('leaves a gap between two packs of one id, but not between two of which one follows the other', () => {
    const old = aPack({ validUntil: '2027-03-01' });
    const gap = aPack({ validFrom: '2027-04-01' });
    const times = (before: RulePack, after: RulePack) =>
      differences(before, after, [], NOW).flatMap(({ kind, line }) =>
        kind === 'time' ? [line] : [],
      );
    expect(times(old, gap)).toEqual(
      [
        'Until 2027-03-01, for everybody: was “Fine” (rule “any”), is nothing. The pack begins later.',
        'From 2027-04-01 on, for everybody: was nothing, is “Fine” (rule “any”). The pack ends later.',
      ].map((line) => line.replace('Until', 'From 2020-01-01 to')),
    );
    expect(times(old, { ...gap, id: 'other' })).toEqual([]);
  });
});

test('the page does not say that nothing changes', () => {
  const found = differences(pack(), pack({ validUntil: '2027-11-10' }), [], NOW);
  expect(asPage(found, false)).toContain(
    '- The pack, or a rule of it, holds at other times: see “From when to when”. Otherwise everybody',
  );
});

test('of a day on which only one holds, or neither, that is said', () => {
  const short = pack({ validUntil: '2027-11-10' });
  const asked = (before: RulePack, after: RulePack, day: string, isTold = true) =>
    whichHolds(before, after, at(`${day}T10:00:00Z`), isTold);
  const below = ': see “From when to when”.';
  expect(asked(pack(), short, '2027-11-15')).toBe(`On 2027-11-15 only the old one holds${below}`);
  expect(asked(short, pack(), '2027-11-15')).toBe(`On 2027-11-15 only the new one holds${below}`);
  expect(asked(short, pack(), '2027-11-15', false)).toBe('On 2027-11-15 only the new one holds.');
  expect(asked(short, short, '2027-11-15')).toBe('On 2027-11-15 neither of them holds.');
  expect(asked(short, pack(), '2027-11-09')).toBeUndefined();
  expect(asked(short, { ...pack(), id: 'other' }, '2027-11-15', false)).toBeUndefined();
});
