import { describe, expect, test } from 'vitest';
import { ofTimes } from '../../src/cli/diff-times.ts';
import { readBuiltinPacks } from '../../src/cli/rules.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { PackWindow } from '../../src/core/window-rule.ts';
import { aPack, aRule, at, aWindow } from '../core/examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const lines = (before: RulePack, after: RulePack, now = NOW) =>
  ofTimes(before, after, now).map(({ line }) => line);

function shipped(id: string): RulePack {
  const pack = readBuiltinPacks().find((one) => one.id === id);
  if (!pack) throw new Error(`no pack ${id}`);
  return pack;
}

const dated = (id: string, from: string, until: string) =>
  aWindow(id, from, until) as Extract<PackWindow, { kind: 'fixed' }>;

const withWindow = (pack: RulePack, id: string, part: object): RulePack => ({
  ...pack,
  windows: pack.windows.map((one) => (one.id === id ? { ...one, ...part } : one)),
});

describe('a window of a shipped pack', () => {
  const ontario = shipped('ca-on-municipal');
  const wales = shipped('au-nsw');
  const may = { opens: { at: 'date', date: '05-01', days: -30 } };

  test('that opens some days earlier is told with what each role gets then', () => {
    expect(lines(ontario, withWindow(ontario, 'nominations', may))).toEqual([
      'From 2030-04-01 to 2030-05-01, for everybody but “The clerk and those who run the election”, “Civil servant” and “Communications staff”, such as “Member of council”, “Mayor or alderman”, “Staff of a council group” and “Minister”: was nothing, is “Own equipment for campaign use”. The window “Nominations” opens earlier.',
      'From 2030-04-01 to 2030-05-01, for “Civil servant” and “Communications staff”: was nothing, is “What staff can help with”. The window “Nominations” opens earlier.',
      'From 2030-04-01 to 2030-05-01, for “The clerk and those who run the election”: was nothing, is “Not about this” (rule “clerk”). The window “Nominations” opens earlier.',
    ]);
  });

  test('that opens later is the reverse', () => {
    expect(lines(withWindow(ontario, 'nominations', may), ontario).at(-1)).toBe(
      'From 2030-04-01 to 2030-05-01, for “The clerk and those who run the election”: was “Not about this” (rule “clerk”), is nothing. The window “Nominations” opens later.',
    );
  });

  test('that is made shorter is told from where it now ends', () => {
    const shorter = { closes: { at: 'polling-day', days: -2 } };
    const found = ofTimes(wales, withWindow(wales, 'caretaker', shorter), NOW);
    expect(found.map(({ who, from, until, windows }) => ({ who, from, until, windows }))).toEqual(
      [
        'For “Civil servant” and “Communications staff”',
        'For “Member of council” and “Mayor or alderman”',
      ].map((who) => ({
        who,
        from: '2028-09-07T00:00:00+10:00',
        until: '2028-09-09T18:00:00+10:00',
        windows: ['caretaker'],
      })),
    );
    expect(found[0]?.line).toBe(
      'From 2028-09-07 to 2028-09-09 18:00, for “Civil servant” and “Communications staff”, at “Post”, “Planned post”, “Promoted post” or “Newsletter”, after “A new contract, development decision or appointment” to “What is the publication about?”: was “No clear answer; ask” (rule “caretaker-decision”), “Not yet checked against its source”, is “Room for judgement” (rule “regulated-decision”), checked against its source. The window “Caretaker period” closes earlier.',
    );
  });

  test('that is new, or taken away, is told from its first moment to its last', () => {
    const without = {
      ...wales,
      windows: wales.windows.filter(({ id }) => id !== 'caretaker'),
      rules: wales.rules.filter(({ when }) => !when.window?.includes('caretaker')),
    };
    const told = (found: readonly string[]) =>
      found.map((line) => line.replace(/, for .+, (?=after “A new)/, ' … '));
    expect(told(lines(without, wales))[0]).toBe(
      'From 2028-08-12 to 2028-09-09 18:00 … after “A new contract, development decision or appointment” to “What is the publication about?”: was “Room for judgement” (rule “regulated-decision”), checked against its source, is “No clear answer; ask” (rule “caretaker-decision”), “Not yet checked against its source”. The window “Caretaker period” is new.',
    );
    expect(told(lines(wales, without))[0]).toMatch(
      /^From 2028-08-12 to 2028-09-09 18:00 .+: was “No clear answer; ask” .+ The window “Caretaker period” is gone\.$/,
    );
  });

  test('is told as it is now or will be next, and not as it will be after that', () => {
    const found = ofTimes(
      ontario,
      withWindow(ontario, 'nominations', may),
      at('2026-04-10T10:00Z'),
    );
    expect(new Set(found.map(({ from, until }) => `${from} ${until}`))).toEqual(
      new Set(['2026-04-01T00:00:00-04:00 2026-05-01T00:00:00-04:00']),
    );
  });
});

describe('a window', () => {
  const pack = (...windows: readonly PackWindow[]) =>
    aPack({ windows: [...windows], rules: [aRule({ id: 'any', applies: 'in-window' })] });
  const autumn = dated('autumn', '2027-09-01', '2027-12-01');

  test('on which nothing hangs is not told', () => {
    const silent = { rules: [aRule({ id: 'any' })] };
    const one = pack(autumn);
    const other = pack({ ...autumn, from: '2027-08-01' });
    expect(lines({ ...one, ...silent }, { ...other, ...silent })).toEqual([]);
    expect(lines(one, one)).toEqual([]);
  });

  test('that a rule names is no concern of a rule that names another', () => {
    const spring = dated('spring', '2027-01-01', '2027-03-01');
    const ruled = (window: PackWindow) => ({
      ...pack(autumn, window),
      rules: [aRule({ id: 'any', applies: 'in-window', when: { window: ['autumn'] } })],
    });
    expect(lines(ruled(spring), ruled({ ...spring, from: '2027-02-01' }))).toEqual([]);
  });

  test('is told without what changes at all times', () => {
    const ruled = (from: string, outcome: 'fine' | 'gray') =>
      aPack({
        windows: [{ ...autumn, from }],
        rules: [
          aRule({
            id: 'post',
            applies: 'in-window',
            when: { surface: ['composer'] },
            outcome: 'ask',
          }),
          aRule({ id: 'any', outcome }),
        ],
      });
    expect(lines(ruled('2027-09-01', 'fine'), ruled('2027-08-01', 'gray'))).toEqual([
      'From 2027-08-01 to 2027-09-01, for everybody, at “Post”: was “Fine” (rule “any”), is “No clear answer; ask” (rule “post”). The window “autumn” opens earlier.',
    ]);
  });

  test('that moves altogether is told at both times', () => {
    expect(
      lines(pack(autumn), pack({ ...autumn, from: '2028-09-01', until: '2028-12-01' })),
    ).toEqual([
      'From 2027-09-01 to 2027-12-01, for everybody: was “Fine” (rule “any”), is nothing. The window “autumn” has moved.',
      'From 2028-09-01 to 2028-12-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” has moved.',
    ]);
  });

  test('that is stretched at both ends is told at each', () => {
    expect(
      lines(pack(autumn), pack({ ...autumn, from: '2027-08-01', until: '2028-01-01' })),
    ).toEqual([
      'From 2027-08-01 to 2027-09-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
      'From 2027-12-01 to 2028-01-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” closes later.',
    ]);
  });

  test('that takes the place of another changes nothing for anybody', () => {
    expect(lines(pack(autumn), pack({ ...autumn, id: 'fall' }))).toEqual([]);
  });

  test('that closes earlier than now, where the next is years away, closes earlier all the same', () => {
    const local = { id: 'local', dates: ['2026-11-30', '2030-11-30'] };
    const until = (days: number) => ({
      ...pack({
        kind: 'rule',
        id: 'campaign',
        name: { en: 'Campaign' },
        election: 'local',
        opens: { at: 'polling-day', weeks: -5 },
        closes: { at: 'polling-day', days },
      }),
      elections: [local],
    });
    expect(lines(until(0), until(-10))).toEqual([
      'From 2026-11-20 to 2026-11-30, for everybody: was “Fine” (rule “any”), is nothing. The window “Campaign” closes earlier.',
    ]);
  });

  test('is told in one piece, whatever else opens or closes meanwhile', () => {
    const longer = { ...autumn, from: '2027-06-01' };
    const other = aWindow('other', '2027-07-01', '2027-08-01');
    const ruled = (window: PackWindow) => ({
      ...pack(window, other),
      rules: [aRule({ id: 'any', applies: 'in-window', when: { window: ['autumn'] } })],
    });
    expect(lines(ruled(autumn), ruled(longer))).toEqual([
      'From 2027-06-01 to 2027-09-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
    ]);
    // But where the other one has people told the same, nothing changes for them.
    expect(lines(pack(autumn, other), pack(longer, other))).toEqual([
      'From 2027-06-01 to 2027-07-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
      'From 2027-08-01 to 2027-09-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
    ]);
  });

  test('is told while both packs hold, and its rule as well', () => {
    const until = (validUntil: string) => ({ ...pack(autumn), validUntil });
    const longer = pack({ ...autumn, from: '2027-06-01' });
    expect(lines(until('2027-07-01'), longer)).toEqual([
      'From 2027-06-01 to 2027-07-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
    ]);
    expect(lines({ ...longer, validUntil: '2027-07-01' }, until('2027-08-01')).at(-1)).toBe(
      'From 2027-06-01 to 2027-07-01, for everybody: was “Fine” (rule “any”), is nothing. The window “autumn” opens later.',
    );
    const rules = [aRule({ id: 'any', applies: 'in-window', validFrom: '2027-08-01' })];
    expect(lines(pack(autumn), { ...longer, rules })[0]).toBe(
      'From 2027-08-01 to 2027-09-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
    );
  });

  test('that recurs is not taken for one that does not, where it is open long after the other', () => {
    const yearly = (opens: string, years: readonly number[]) => ({
      ...pack({
        kind: 'rule',
        id: 'autumn',
        name: { en: 'autumn' },
        election: 'local',
        opens: { at: 'date', date: opens },
        closes: { at: 'polling-day' },
      }),
      elections: [{ id: 'local', dates: years.map((year) => `${year}-12-01`) }],
    });
    const long = pack({ ...autumn, until: '2030-06-01' });
    expect(
      lines(yearly('09-01', [2027, 2028, 2029]), long).map((line) => line.slice(0, 29)),
    ).toEqual([
      'From 2027-12-01 to 2028-09-01',
      'From 2028-12-01 to 2029-09-01',
      'From 2029-12-01 to 2030-06-01',
    ]);
  });

  test('without an end is told so', () => {
    const always: PackWindow = { kind: 'always', id: 'autumn', name: { en: 'autumn' } };
    const { validFrom: _, ...old } = pack(autumn);
    const { validFrom: __, ...renewed } = pack(always);
    const found = ofTimes(old, renewed, NOW);
    expect(found.map(({ line }) => line)).toEqual([
      'Until 2027-09-01, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” opens earlier.',
      'From 2027-12-01 on, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” closes later.',
    ]);
    expect(found.map(({ from, until }) => [from, until])).toEqual([
      [undefined, '2027-09-01T00:00:00+02:00'],
      ['2027-12-01T00:00:00+01:00', undefined],
    ]);
    expect(lines({ ...old, windows: [] }, renewed)).toEqual([
      'At all times, for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” is new.',
    ]);
  });

  test('by another clock is told by the new one, with its name', () => {
    const one = pack(autumn);
    const jurisdiction = { ...one.jurisdiction, zone: 'America/Toronto' };
    expect(lines(one, { ...one, jurisdiction })).toEqual([
      'From 2027-08-31 18:00 to 2027-09-01 (America/Toronto), for everybody: was “Fine” (rule “any”), is nothing. The window “autumn” opens later.',
      'From 2027-11-30 18:00 to 2027-12-01 (America/Toronto), for everybody: was nothing, is “Fine” (rule “any”). The window “autumn” closes later.',
    ]);
  });
});

describe('in few words', () => {
  const windows = (from: string) => [aWindow('autumn', from, '2027-12-01')];
  const question = {
    id: 'purpose',
    text: { en: 'What for?' },
    options: ['work', 'not-sure'].map((id) => ({ id, label: { en: id } })),
  };
  const told = (rules: RulePack['rules']) => {
    const pack = (from: string) =>
      aPack({
        adjacency: { before: 30, after: 30 },
        windows: windows(from),
        questions: [question],
        rules: [...rules],
      });
    return ofTimes(pack('2027-09-01'), pack('2027-08-01'), NOW);
  };
  const where = 'From 2027-08-01 to 2027-09-01, for everybody';
  const why = 'The window “autumn” opens earlier';

  test('are the outcomes and the surfaces, and what is told in full is a list', () => {
    const rules = [
      aRule({ id: 'post', applies: 'in-window', when: { surface: ['composer'] } }),
      aRule({ id: 'call', applies: 'in-window', when: { surface: ['call'] }, outcome: 'gray' }),
    ];
    const [first, ...more] = told(rules);
    expect(more).toEqual([]);
    expect(first?.line).toBe(
      `${where}, at “Post” or “Meeting”: was nothing, is “Fine” or “Room for judgement”. ${why}.`,
    );
    expect(first?.list).toEqual({
      where: `${where}. ${why}`,
      items: [
        'At “Post”: was nothing, is “Fine” (rule “post”).',
        'At “Meeting”: was nothing, is “Room for judgement” (rule “call”).',
      ],
    });
    expect(first?.sentence).toBe(
      `${where}: At “Post”: was nothing, is “Fine” (rule “post”). At “Meeting”: was nothing, is “Room for judgement” (rule “call”). ${why}.`,
    );
  });

  test('are also what else it takes at a kind of place, where it is not said there whatever that is', () => {
    const rule = (id: string, when: Rule['when'], outcome: Rule['outcome']) =>
      aRule({ id, applies: 'in-window', when, outcome });
    const call = ['call'] as const;
    const rules = [
      rule('in', { surface: [...call], sitting: ['during'] }, 'fine'),
      rule('beside', { surface: [...call], sitting: ['adjacent'] }, 'gray'),
      rule('member', { role: ['councillor'], surface: ['composer', 'call'] }, 'ask'),
    ];
    const beside =
      'during a sitting of the council or directly before or after a sitting of the council';
    expect(told(rules).map(({ line }) => line)).toEqual([
      `${where}, at “Meeting”, ${beside}: was nothing, is “Fine” or “Room for judgement”. ${why}.`,
      `From 2027-08-01 to 2027-09-01, for “Member of council”, at “Post”, or at “Meeting” (except ${beside}): was nothing, is “No clear answer; ask”. ${why}.`,
    ]);
    const drafts = rule('drafts', { activity: ['draft'] }, 'fine');
    const joined = rule('joined', { activity: ['join'] }, 'gray');
    expect(told([drafts, joined]).map(({ line }) => line)).toEqual([
      `${where}, for “Drafting” or “As participant”: was nothing, is “Fine” or “Room for judgement”. ${why}.`,
    ]);
  });

  test('is what is said before any answer, and after one only where nothing else changes', () => {
    const work = aRule({
      id: 'work',
      applies: 'in-window',
      when: { answers: { purpose: ['work'] } },
    });
    const asking = (part: object) =>
      aRule({ id: 'any', outcome: 'ask', ask: ['purpose'], ...part });
    expect(told([work, asking({ applies: 'in-window' })]).map(({ line }) => line)).toEqual([
      `${where}: was nothing, is “No clear answer; ask”. ${why}.`,
    ]);
    const sure = aRule({
      id: 'sure',
      applies: 'in-window',
      when: { answers: { purpose: ['not-sure'] } },
      outcome: 'gray',
    });
    expect(told([work, sure, asking({})]).map(({ line }) => line)).toEqual([
      `${where}, after an answer: was “No clear answer; ask”, is “Fine” or “Room for judgement”. ${why}.`,
    ]);
  });

  test('is said that only conditions are others', () => {
    const rule = (id: string, part: object) =>
      aRule({ id, outcome: 'fine-if', conditions: [{ kind: 'cost', text: { en: id } }], ...part });
    const rules = [
      rule('a', { applies: 'in-window', when: { surface: ['composer'] } }),
      rule('b', { applies: 'in-window', when: { surface: ['call'] } }),
      rule('c', {}),
    ];
    expect(told(rules).map(({ line }) => line)).toEqual([
      `${where}, at “Post” or “Meeting”: is “Fine on a condition” as before, with other conditions, another standing or another word on whether it was verified. ${why}.`,
    ]);
  });
});
