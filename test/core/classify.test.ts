import { describe, expect, it } from 'vitest';
import { classify, type Answers } from '../../src/core/classify.ts';
import type { Place } from '../../src/core/place.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { type Situation, verdictOn } from '../../src/core/situation.ts';
import type { ElectionWindow } from '../../src/core/window.ts';
import { aPack, aRule, at } from './examples.ts';

const post: Place = { site: 'square', family: 'social', surface: 'composer', activity: 'publish' };
const call: Place = {
  site: 'talk',
  family: 'call',
  surface: 'call',
  activity: 'join',
  tenant: 'other',
};
const now = at('2026-11-22T10:00:00Z');
const anybody: Situation = { councilTenants: [], windows: [], now };
const campaign: ElectionWindow = { id: 'campaign', name: { en: 'Campaign' } };

const spokenBy = (rule: Partial<Rule>, place: Place, situation: Situation, answers: Answers = {}) =>
  classify(place, situation, [aPack({ rules: [aRule({ id: 'the-rule', ...rule })] })], answers)
    .spoken;

describe('a rule', () => {
  it.each<[Partial<Rule>, Place, Partial<Situation>, Answers, boolean, string]>([
    // rule                                     place  situation              answers             speaks?  because
    [{}, post, {}, {}, true, 'it asks for nothing'],
    [{ when: { surface: ['composer'] } }, post, {}, {}, true, 'the surface is named'],
    [{ when: { surface: ['call'] } }, post, {}, {}, false, 'the surface is another'],
    [{ when: { family: ['social'] } }, post, {}, {}, true, 'the family is named'],
    [{ when: { family: ['call'] } }, post, {}, {}, false, 'the family is another'],
    [{ when: { activity: ['draft'] } }, post, {}, {}, false, 'the activity is another'],
    [{ when: { tenant: ['other'] } }, call, {}, {}, true, 'the tenant is named'],
    [{ when: { tenant: ['other'] } }, post, {}, {}, false, 'a post has no tenant'],
    [{ when: { tenant: ['council', 'other'] } }, call, {}, {}, true, 'one of several is enough'],
    [{ when: { role: ['official'] } }, post, { role: 'official' }, {}, true, 'the role is named'],
    [{ when: { role: ['official'] } }, post, {}, {}, false, 'nobody has set a role'],
    [
      { when: { grant: ['full-time'] } },
      post,
      { grant: 'part-time' },
      {},
      false,
      'the grant is another',
    ],
    [{ when: { device: ['phone'] } }, post, { device: 'phone' }, {}, true, 'the device is named'],
    [{ when: { device: ['phone'] } }, post, { device: 'pc' }, {}, false, 'the device is another'],
    [
      { when: { answers: { why: ['work'] } } },
      post,
      {},
      { why: 'work' },
      true,
      'the answer is given',
    ],
    [
      { when: { answers: { why: ['work'] } } },
      post,
      {},
      { why: 'play' },
      false,
      'the answer is another',
    ],
    [{ when: { answers: { why: ['work'] } } }, post, {}, {}, false, 'nothing has been answered'],
    [{ applies: 'in-window' }, post, { windows: [campaign] }, {}, true, 'a window is open'],
    [{ applies: 'in-window' }, post, {}, {}, false, 'no window is open'],
    [
      { applies: 'in-window' },
      post,
      { windows: [{ ...campaign, opensAt: now + 1 }] },
      {},
      false,
      'it opens later',
    ],
    [
      { applies: 'in-window' },
      post,
      { windows: [{ ...campaign, opensAt: now }] },
      {},
      true,
      'it opens now',
    ],
    [
      { applies: 'in-window' },
      post,
      { windows: [{ ...campaign, closesAt: now }] },
      {},
      false,
      'it closes now',
    ],
    [
      { applies: 'in-window', when: { window: ['campaign'] } },
      post,
      { windows: [campaign] },
      {},
      true,
      'the window is named',
    ],
    [
      { applies: 'in-window', when: { window: ['other'] } },
      post,
      { windows: [campaign] },
      {},
      false,
      'another is open',
    ],
    [{ validFrom: '2026-11-22' }, post, {}, {}, true, 'it is valid from today'],
    [{ validFrom: '2026-11-23' }, post, {}, {}, false, 'it is valid from tomorrow'],
    [{ validUntil: '2026-11-23' }, post, {}, {}, true, 'it is valid for the rest of today'],
    [
      { validUntil: '2026-11-22' },
      post,
      {},
      {},
      false,
      'today is the first day that it is not valid',
    ],
    [{ status: 'contested' }, post, {}, {}, true, 'what is contested is shown as contested'],
    [{ status: 'superseded' }, post, {}, {}, false, 'what is superseded is history'],
  ])('%j at %j in %j with %j speaks: %s, because %s', (rule, place, part, answers, speaks) => {
    expect(spokenBy(rule, place, { ...anybody, ...part }, answers) !== null).toBe(speaks);
  });

  it('names the window that it speaks in, and none where it always applies', () => {
    const situation = { ...anybody, windows: [campaign] };
    expect(spokenBy({ applies: 'in-window' }, post, situation)?.window).toEqual(campaign);
    expect(spokenBy({ applies: 'always' }, post, situation)?.window).toBeNull();
  });

  it('speaks in a window of its pack by the clock of its jurisdiction', () => {
    const windows = [
      {
        kind: 'fixed' as const,
        id: 'fixed',
        name: { en: 'Fixed' },
        from: '2026-11-22',
        until: '2026-11-23',
      },
    ];
    const pack = aPack({ windows, rules: [aRule({ id: 'windowed', applies: 'in-window' })] });
    const speaksAt = (moment: string) =>
      classify(post, { ...anybody, now: at(moment) }, [pack]).spoken?.window?.id;
    expect(speaksAt('2026-11-21T22:59:59.999Z')).toBeUndefined();
    expect(speaksAt('2026-11-21T23:00:00Z')).toBe('fixed');
    expect(speaksAt('2026-11-22T22:59:59.999Z')).toBe('fixed');
    expect(speaksAt('2026-11-22T23:00:00Z')).toBeUndefined();
  });

  it('is dated by the clock of its jurisdiction, not of the browser', () => {
    const copenhagenMidnight = at('2026-11-21T23:00:00Z');
    const rule = { validFrom: '2026-11-22' };
    expect(spokenBy(rule, post, { ...anybody, now: copenhagenMidnight })).not.toBeNull();
    expect(spokenBy(rule, post, { ...anybody, now: copenhagenMidnight - 1 })).toBeNull();
  });
});

describe('several rules', () => {
  const general = aRule({ id: 'general' });
  const special = aRule({ id: 'special', when: { role: ['official'] } });
  const ruleFor = (rules: readonly Rule[], situation: Situation) =>
    classify(post, situation, [aPack({ rules: [...rules] })]).spoken?.rule.id;

  it('speak in the order in which they are written', () => {
    const official = { ...anybody, role: 'official' };
    expect(ruleFor([special, general], official)).toBe('special');
    expect(ruleFor([general, special], official)).toBe('general');
    expect(ruleFor([special, general], anybody)).toBe('general');
  });

  it('of several packs speak in the order in which the packs are given', () => {
    const own = aPack({ id: 'own', rules: [special] });
    const national = aPack({ id: 'national' });
    const packFor = (situation: Situation) =>
      classify(post, situation, [own, national]).spoken?.pack.id;
    expect(packFor({ ...anybody, role: 'official' })).toBe('own');
    expect(packFor(anybody)).toBe('national');
  });
});

describe('a pack', () => {
  it.each<[Partial<RulePack>, boolean, string]>([
    // part                             speaks?  because
    [{ validFrom: '2026-11-23' }, false, 'it is not valid yet'],
    [{ validUntil: '2026-11-22' }, false, 'it is no longer valid'],
    [{ status: 'superseded' }, false, 'another has taken its place'],
    [{ status: 'unknown' }, true, 'what is unknown is shown as unknown'],
  ])('%j speaks: %s, because %s', (part, speaks) => {
    expect(classify(post, anybody, [aPack(part)]).spoken !== null).toBe(speaks);
  });

  it('without a date is valid whenever it is asked', () => {
    const { validFrom: _, ...undated } = aPack();
    expect(classify(post, { ...anybody, now: 0 }, [undated]).spoken).not.toBeNull();
  });
});

describe('the trace', () => {
  it('tells the first condition that did not hold of each rule, until one speaks', () => {
    const pack = aPack({
      rules: [
        aRule({ id: 'for-calls', when: { surface: ['call'], role: ['official'] } }),
        aRule({ id: 'for-staff', when: { role: ['official', 'communications'] } }),
        aRule({ id: 'for-all' }),
        aRule({ id: 'never-reached' }),
      ],
    });
    expect(classify(post, { ...anybody, role: 'councillor' }, [pack]).trace).toEqual([
      {
        pack: 'example@1.0.0',
        rule: 'for-calls',
        spoke: false,
        condition: 'surface',
        expected: 'call',
        found: 'composer',
      },
      {
        pack: 'example@1.0.0',
        rule: 'for-staff',
        spoke: false,
        condition: 'role',
        expected: 'official, communications',
        found: 'councillor',
      },
      { pack: 'example@1.0.0', rule: 'for-all', spoke: true },
    ]);
  });

  it('tells why a whole pack was passed over', () => {
    expect(classify(post, anybody, [aPack({ validUntil: '2026-01-01' })]).trace).toEqual([
      {
        pack: 'example@1.0.0',
        spoke: false,
        condition: 'valid until',
        expected: '2026-01-01',
        found: '2026-11-22',
      },
    ]);
  });
});

describe('the verdict on an account', () => {
  it.each([
    // what the address said    the council's           verdict
    [undefined, ['zoom:town.example'], 'unknown'],
    ['zoom:town.example', ['zoom:town.example'], 'council'],
    ['zoom:town.example', [], 'unknown'],
    ['unknown', ['zoom:town.example'], 'unknown'],
    ['zoom:city.example', ['zoom:town.example'], 'other'],
    ['talk:town.talk.example', ['talk:town'], 'council'],
    ['talk:town.talk.example', ['talk:tow'], 'other'],
    ['talk:town.talk.example', ['chat:town'], 'other'],
    ['personal', [], 'personal'],
    ['personal', ['zoom:town.example'], 'personal'],
  ])('%s among %j is %s', (tenant, council, verdict) => {
    expect(verdictOn(tenant, council)).toBe(verdict);
  });
});

describe('the trace', () => {
  const windows = ['campaign', 'other'].map((id) => ({ id, name: { en: id } }));
  const steps = (rule: Partial<Rule>, part: Partial<Situation> = {}) =>
    classify(post, { ...anybody, ...part }, [aPack({ rules: [aRule({ id: 'r', ...rule })] })])
      .trace;
  const step = (condition: string, expected: string, found: string) => [
    { pack: 'example@1.0.0', rule: 'r', spoke: false, condition, expected, found },
  ];

  it.each<[string, Partial<Rule>, Partial<Situation>, ReturnType<typeof step>]>([
    ['no window', { applies: 'in-window' }, {}, step('window', 'any open window', 'none')],
    [
      'other windows',
      { applies: 'in-window', when: { window: ['spring', 'autumn'] } },
      { windows },
      step('window', 'spring, autumn', 'campaign, other'),
    ],
    ['too early', { validFrom: '2026-11-23' }, {}, step('valid from', '2026-11-23', '2026-11-22')],
    ['too late', { validUntil: '2026-11-22' }, {}, step('valid until', '2026-11-22', '2026-11-22')],
    ['overtaken', { status: 'superseded' }, {}, step('status', 'not superseded', 'superseded')],
    [
      'nobody said',
      { when: { role: ['official', 'minister'] } },
      {},
      step('role', 'official, minister', 'none'),
    ],
  ])('tells what did not hold, in words: %s', (_, rule, part, expected) => {
    expect(steps(rule, part)).toEqual(expected);
  });

  it('has no origin for a rule that the pack has of its own', () => {
    expect(Object.keys(steps({})[0] ?? {})).toEqual(['pack', 'rule', 'spoke']);
  });

  it('ends at the first moment of the day that is no longer valid', () => {
    const until = at('2026-11-22T23:00:00Z');
    expect(steps({ validUntil: '2026-11-23' }, { now: until - 1 })).toMatchObject([
      { spoke: true },
    ]);
    expect(steps({ validUntil: '2026-11-23' }, { now: until })).toMatchObject([{ spoke: false }]);
  });
});
