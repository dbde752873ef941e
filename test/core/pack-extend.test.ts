import { describe, expect, it } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { checkCases } from '../../src/core/pack-cases.ts';
import { checkNeighbours } from '../../src/core/pack-reach.ts';
import { extend, extendAll } from '../../src/core/pack-extend.ts';
import { remind } from '../../src/core/remind.ts';
import { situationOf } from '../../src/core/situation.ts';
import { parseWholePack } from '../../src/core/window-check.ts';
import { aPack, aRule, at, SITES } from './examples.ts';

const question = (id: string, en: string) => ({
  id,
  text: { en },
  options: [
    { id: 'work', label: { en: 'Work' } },
    { id: 'not-sure', label: { en: 'Not sure' } },
  ],
});
const base = aPack({
  id: 'base',
  version: '2.1.0',
  name: { en: 'Base' },
  rules: [aRule({ id: 'shared', outcome: 'gray' }), aRule({ id: 'changed', outcome: 'gray' })],
  questions: [question('purpose', 'What for?')],
  adjacency: { before: 10, after: 10 },
  contact: { name: { en: 'Base secretariat' } },
  dataProtection: { controller: { en: 'Base council' }, basis: { en: 'A law' } },
});
const local = aPack({
  id: 'local',
  extends: 'base',
  rules: [
    aRule({ id: 'changed', outcome: 'fine' }),
    aRule({ id: 'own', when: { role: ['mayor'] } }),
  ],
  vocabulary: { roles: [{ id: 'mayor', label: { en: 'Mayor' } }] },
});

describe('a pack that extends another', () => {
  it('has its new rules first, then those of the other with where they come from, each that it wrote again in its old place', () => {
    const { rules } = extend(local, base);
    expect(rules.map(({ id, outcome, inheritedFrom }) => [id, outcome, inheritedFrom])).toEqual([
      ['own', 'fine', undefined],
      ['shared', 'gray', 'base@2.1.0'],
      ['changed', 'fine', undefined],
    ]);
  });

  it('stays itself, and has of the other what it lacks', () => {
    const whole = extend(local, base);
    expect(whole).toMatchObject({
      id: 'local',
      name: { en: 'Example' },
      inherits: ['base@2.1.0'],
      adjacency: { before: 10, after: 10 },
      contact: { name: { en: 'Base secretariat' } },
      dataProtection: { controller: { en: 'Base council' }, basis: { en: 'A law' } },
      vocabulary: { roles: [{ id: 'mayor' }] },
    });
    expect(whole.questions.map(({ id }) => id)).toEqual(['purpose']);
    expect(whole.sources).toHaveLength(1);
    expect(whole).not.toHaveProperty('extends');
    expect(whole).not.toHaveProperty('elections');
  });

  it('keeps its own where both have one', () => {
    const own = { ...local, adjacency: { before: 5, after: 5 }, contact: { name: { en: 'Ours' } } };
    const dataProtection = { controller: { en: 'Our council' }, basis: { en: 'Ours' } };
    expect(extend({ ...own, dataProtection }, base)).toMatchObject({
      adjacency: { before: 5 },
      contact: { name: { en: 'Ours' } },
      dataProtection,
    });
  });

  it('shows where an inherited rule comes from, in the trace and to the user', () => {
    const packs = [extend({ ...local, rules: [] }, base)];
    const situation = situationOf({}, packs, at('2026-11-22T10:00Z'));
    const place = { site: 'square', family: 'social', surface: 'composer' } as const;
    expect(classify(place, situation, packs).trace).toEqual([
      { pack: 'local@1.0.0', rule: 'shared', inheritedFrom: 'base@2.1.0', spoke: true },
    ]);
    const reminder = remind(place, 'Square', { policy: {}, packs, situation, language: 'en' });
    expect(reminder?.advice.inheritedFrom).toBe('base@2.1.0');
  });

  it('gives each inherited rule the standing, the dates and the doubts of its pack', () => {
    const old = {
      ...base,
      status: 'superseded' as const,
      validFrom: '2021-01-01',
      validUntil: '2022-01-01',
      verified: false,
      rules: [
        aRule({ id: 'shared', validFrom: '2020-06-01', validUntil: '2021-06-01' }),
        aRule({ id: 'late', validFrom: '2021-03-01', validUntil: '2023-01-01', verified: true }),
      ],
    };
    expect(extend(local, old).rules.slice(2)).toMatchObject([
      { status: 'superseded', validFrom: '2021-01-01', validUntil: '2021-06-01', verified: false },
      { status: 'superseded', validFrom: '2021-03-01', validUntil: '2022-01-01', verified: true },
    ]);
  });
});

it('the cases of the other pack come along to be read, and are tried where they were written', () => {
  const one = {
    id: 'a-post',
    text: { en: 'A member writes a post.' },
    at: '2026-11-22',
    observation: { site: 'square', surface: 'composer' as const },
    expect: { rule: 'shared', outcome: 'gray' as const },
  };
  const whole = extend(
    { ...local, rules: [aRule({ id: 'everything' })], cases: [] },
    { ...base, cases: [one] },
  );
  expect(whole.cases).toEqual([{ ...one, inheritedFrom: 'base@2.1.0' }]);
  expect(checkCases(whole, SITES)).toEqual([]);
  expect(checkNeighbours(whole, SITES).map(({ path }) => path)).toEqual(['rules.0']);
  expect(checkCases({ ...whole, cases: [one] }, SITES)).toHaveLength(1);
});

describe('each part of a pack', () => {
  const label = (en: string) => ({ en });
  const partsOf = (of: string, other: string) => ({
    vocabulary: {
      roles: [
        { id: 'shared', label: label(of) },
        { id: other, label: label(of) },
      ],
      grants: [
        { id: 'shared', label: label(of) },
        { id: other, label: label(of) },
      ],
      devices: [
        { id: 'shared', label: label(of) },
        { id: other, label: label(of) },
      ],
    },
    windows: ['shared', other].map((id) => ({ kind: 'always' as const, id, name: label(of) })),
    elections: ['shared', other].map((id) => ({ id, dates: [`20${of.length}0-01-01`] })),
    calendars: ['shared', other].map((id) => ({ id, from: 2000 + of.length, to: 2030, days: [] })),
    questions: ['shared', other].map((id) => question(id, of)),
    categories: ['shared', other].map((id) => ({ id, label: label(of) })),
    sources: ['shared', other].map((id) => ({
      id,
      title: label(of),
      authority: label(of),
      status: 'in-force' as const,
    })),
    resources: ['shared', other].map((id) => ({
      id,
      kind: 'room' as const,
      name: label(of),
      sources: ['shared'],
    })),
    goodToKnow: ['shared', other].map((id) => ({ id, title: label(of), text: label(of) })),
  });
  const [own, given] = [partsOf('mine', 'first'), partsOf('yours', 'second')];
  const whole = () => extend({ ...local, ...own }, { ...base, ...given });

  it.each([
    'windows',
    'elections',
    'calendars',
    'questions',
    'categories',
    'sources',
    'resources',
    'goodToKnow',
  ] as const)('%s: the own first, then what the other has besides', (part) => {
    expect(whole()[part]).toEqual([...own[part], given[part][1]]);
  });

  it.each(['roles', 'grants', 'devices'] as const)('the %s of its vocabulary likewise', (part) => {
    expect(whole().vocabulary?.[part]).toEqual([
      ...own.vocabulary[part],
      given.vocabulary[part][1],
    ]);
  });

  it('is absent where neither has it', () => {
    const { vocabulary: _, ...bare } = local;
    const {
      adjacency: _adjacency,
      contact: _contact,
      dataProtection: _dataProtection,
      ...plain
    } = base;
    const keys = Object.keys(extend(bare, plain));
    expect(
      [
        'elections',
        'calendars',
        'resources',
        'goodToKnow',
        'vocabulary',
        'adjacency',
        'contact',
        'dataProtection',
      ].filter((key) => keys.includes(key)),
    ).toEqual([]);
  });

  it('of a rule is its own standing, unless its pack has been overtaken', () => {
    const contested = { ...base, rules: [aRule({ id: 'shared', status: 'contested' })] };
    expect(extend(local, contested).rules.at(-1)).toMatchObject({ status: 'contested' });
  });

  it('of a rule has the dates of either, where only one has some', () => {
    const dates = { validFrom: '2021-01-01', validUntil: '2022-01-01' };
    const { validFrom: _, ...undated } = base;
    const ofRule = { ...undated, rules: [aRule({ id: 'shared', ...dates })] };
    expect(extend(local, ofRule).rules.at(-1)).toMatchObject(dates);
    const ofPack = { ...undated, ...dates, rules: [aRule({ id: 'shared' })] };
    expect(extend(local, ofPack).rules.at(-1)).toMatchObject(dates);
  });

  it('of a rule that has no dates stays without', () => {
    const { validFrom: _, ...undated } = base;
    const [, inheritedRule] = extend(local, undated).rules;
    expect(inheritedRule).not.toHaveProperty('validFrom');
    expect(inheritedRule).not.toHaveProperty('validUntil');
    expect(inheritedRule).toMatchObject({ status: 'in-force', verified: true });
  });
});

describe('a chain of packs', () => {
  const named = new Map([base, local].map((pack) => [pack.id, pack]));
  const all = (pack: typeof base) => extendAll(pack, (id) => named.get(id));

  it('is followed to its end, and each rule keeps where it was first written', () => {
    const top = aPack({ id: 'top', extends: 'local', rules: [] });
    const whole = all(top);
    expect(whole.ok && whole.value.inherits).toEqual(['local@1.0.0', 'base@2.1.0']);
    expect(whole.ok && whole.value.rules.map(({ inheritedFrom }) => inheritedFrom)).toEqual([
      'local@1.0.0',
      'base@2.1.0',
      'local@1.0.0',
    ]);
  });

  it('leaves a pack that stands alone as it is', () => {
    expect(all(base)).toEqual({ ok: true, value: base });
  });

  it.each([
    [
      'is missing',
      aPack({ id: 'top', extends: 'nowhere' }),
      '"nowhere"',
      'the id of a pack that is there',
      'Correct the id, or add the pack.',
    ],
    [
      'is the pack itself',
      aPack({ id: 'top', extends: 'top' }),
      '"top → top"',
      'a pack that does not come back to this one',
      'Take one of the links out.',
    ],
  ])('is refused where what it extends %s', (_, pack, found, expected, mend) => {
    expect(all(pack)).toEqual({ ok: false, issue: { path: 'extends', found, expected, mend } });
  });

  it('is refused where it goes in a circle, and where it is too long', () => {
    const circle = (id: string) => aPack({ id, extends: id === 'a' ? 'b' : 'a' });
    expect(extendAll(circle('a'), circle).ok).toBe(false);
    const endless = (id: string) => aPack({ id, extends: `${id}x` });
    expect(extendAll(endless('a'), endless)).toMatchObject({
      ok: false,
      issue: { expected: 'at most 5 packs deep', mend: 'Join some of them.' },
    });
    const fifth = (id: string) =>
      id.length === 6 ? aPack({ id }) : aPack({ id, extends: `${id}x` });
    expect(extendAll(fifth('a'), fifth).ok).toBe(true);
  });
});

describe('a pack as a browser is given it', () => {
  it('has what it extends from the packs that are there', () => {
    const whole = parseWholePack(local, [base]);
    expect(whole.ok && whole.value.rules).toHaveLength(3);
    expect(parseWholePack(local)).toMatchObject({ ok: false, issues: [{ path: 'extends' }] });
  });
});
