import { describe, expect, it } from 'vitest';
import { circumstancesOf } from '../../src/core/circumstances.ts';
import { type Change, compare as compareIn } from '../../src/core/compare.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { aPack, aRule, at, aWindow } from './examples.ts';

const NOW = at('2026-11-22T10:00:00Z');
const clause = (en: string) => [{ kind: 'other' as const, text: { en } }];
const purpose = {
  id: 'purpose',
  text: { en: 'What for?' },
  options: [
    { id: 'campaign', label: { en: 'Campaign' } },
    { id: 'not-sure', label: { en: 'Not sure' } },
  ],
};
const withRules = (...rules: readonly (Partial<Rule> & Pick<Rule, 'id'>)[]): RulePack =>
  aPack({ rules: rules.map(aRule), questions: [purpose] });

const compare = (before: RulePack, after: RulePack, now: number) =>
  compareIn(before, after, circumstancesOf([before, after], now));
const outcomes = ({ before, after }: Change) => [before?.outcome ?? null, after?.outcome ?? null];
const inAll = <T>(changes: readonly Change[], read: (one: Change['where'][number]) => T) =>
  new Set(changes.flatMap(({ where }) => where.map(read)));

describe('two packs', () => {
  it('that say the same have no change, whatever their rules are called and written like', () => {
    const one = withRules({ id: 'a', outcome: 'gray', guidance: { en: 'Some' } });
    const other = withRules({ id: 'b', outcome: 'gray' });
    expect(compare(one, other, NOW)).toEqual([]);
  });

  it('are told apart by outcome, with everywhere that it holds', () => {
    const one = withRules({ id: 'a', when: { role: ['official'] }, outcome: 'fine' });
    const other = withRules({ id: 'a', when: { role: ['official'] }, outcome: 'ask' });
    const changes = compare(one, other, NOW);
    expect(changes.map(outcomes)).toEqual([['fine', 'ask']]);
    expect(inAll(changes, ({ situation }) => situation.role)).toEqual(new Set(['official']));
    expect(inAll(changes, ({ place }) => place.surface).size).toBe(6);
  });

  it('are told apart by each change of its own', () => {
    const rules = (post: Rule['outcome'], ads: Rule['outcome']) =>
      withRules(
        { id: 'post', when: { surface: ['composer'] }, outcome: post },
        { id: 'ads', when: { surface: ['ads'] }, outcome: ads },
      );
    const changes = compare(rules('fine', 'gray'), rules('ask', 'own-equipment'), NOW);
    expect(changes.map(outcomes)).toEqual([
      ['fine', 'ask'],
      ['gray', 'own-equipment'],
    ]);
    expect(changes.map((change) => [...inAll([change], ({ place }) => place.surface)])).toEqual([
      ['composer'],
      ['ads'],
    ]);
  });

  it('are told apart by their conditions', () => {
    const packWith = (en: string) =>
      withRules({ id: 'a', outcome: 'fine-if', conditions: clause(en) });
    expect(compare(packWith('it is free'), packWith('it is short'), NOW)).toMatchObject([
      { before: { conditions: ['it is free'] }, after: { conditions: ['it is short'] } },
    ]);
  });

  it('are told apart by a condition in a language that both are in, and in no other', () => {
    const packIn = (languages: RulePack['languages'], da: string, sv: string) => ({
      ...withRules({
        id: 'a',
        outcome: 'fine-if',
        conditions: [{ kind: 'other', text: { en: 'it is free', da, sv } }],
      }),
      languages,
    });
    const danish = packIn(['en', 'da'], 'den er gratis', 'den är gratis');
    const other = packIn(['en', 'da', 'sv'], 'den er billig', 'den är billig');
    expect(compare(danish, other, NOW)).toMatchObject([
      {
        before: { conditions: ['it is free'], translated: { da: ['den er gratis'] } },
        after: { conditions: ['it is free'], translated: { da: ['den er billig'] } },
      },
    ]);
    // English is told as it is, and Swedish is only in one of them.
    for (const { before, after } of compare(danish, other, NOW))
      expect([before, after].map((said) => Object.keys(said?.translated ?? {}))).toEqual([
        ['da'],
        ['da'],
      ]);
    expect(compare(danish, packIn(['en', 'sv'], 'den er billig', 'den är billig'), NOW)).toEqual(
      [],
    );
  });

  it('have no conditions where a rule has none, or none that is shown', () => {
    const changes = compare(
      withRules({ id: 'a', outcome: 'fine-if' }),
      withRules({ id: 'a', outcome: 'gray', conditions: clause('it is free') }),
      NOW,
    );
    expect(changes).toMatchObject([{ before: { conditions: [] }, after: { conditions: [] } }]);
  });

  it('are not told apart by conditions that nobody is shown', () => {
    const packWith = (en: string) =>
      withRules({ id: 'a', outcome: 'gray', conditions: clause(en) });
    expect(compare(packWith('it is free'), packWith('it is short'), NOW)).toEqual([]);
  });

  it('are told apart where one says nothing', () => {
    const changes = compare(
      withRules({ id: 'a', when: { surface: ['ads'] } }),
      withRules({ id: 'a' }),
      NOW,
    );
    expect(changes.map(outcomes)).toEqual([[null, 'fine']]);
    expect(inAll(changes, ({ place }) => place.surface).has('ads')).toBe(false);
  });

  it('are told apart after an answer, asked for by either', () => {
    const asking = { id: 'any', outcome: 'ask' as const, ask: ['purpose'] };
    const answered = {
      id: 'c',
      when: { answers: { purpose: ['campaign'] } },
      outcome: 'gray' as const,
    };
    const changes = compare(withRules(asking), withRules(answered, asking), NOW);
    expect(changes.map(outcomes)).toEqual([['ask', 'gray']]);
    expect(inAll(changes, ({ answers }) => JSON.stringify(answers))).toEqual(
      new Set(['{"purpose":"campaign"}']),
    );
  });

  it('are told apart after every pair of answers, and each is looked at once', () => {
    const next = { ...purpose, id: 'next' };
    const pack = (outcome: Rule['outcome']) => ({
      ...withRules(
        { id: 'both', when: { answers: { purpose: ['campaign'], next: ['campaign'] } }, outcome },
        { id: 'any', outcome: 'ask', ask: ['purpose', 'next'] },
      ),
      questions: [purpose, next],
    });
    const [change, ...more] = compare(pack('fine'), pack('gray'), NOW);
    expect(more).toEqual([]);
    // Six surfaces, in a window and in none.
    expect(change?.where.map(({ answers }) => answers)).toEqual(
      Array.from({ length: 12 }, () => ({ purpose: 'campaign', next: 'campaign' })),
    );
  });

  it.each<[string, Partial<Rule>, string]>([
    ['in any window', { applies: 'in-window' }, 'any'],
    [
      'in a window of its own',
      { applies: 'in-window', when: { window: ['autumn'] } },
      'any autumn',
    ],
  ])('are told apart %s', (_, part, windows) => {
    const autumn = aWindow('autumn', '2027-09-01', '2027-12-01');
    const pack = (outcome: Rule['outcome']) => ({
      ...withRules({ id: 'a', outcome, ...part }),
      windows: [autumn],
    });
    const changes = compare(pack('fine'), pack('gray'), NOW);
    const found = [...inAll(changes, ({ window }) => window)].toSorted();
    expect(found.join(' ')).toContain(windows);
    expect(found).not.toContain('none');
  });

  it.each(['during', 'adjacent', 'apart'] as const)('are told apart %s sittings', (sitting) => {
    const pack = (outcome: Rule['outcome']) => ({
      ...withRules({ id: 'a', when: { sitting: [sitting] }, outcome }),
      adjacency: { before: 0, after: 30 },
    });
    const changes = compare(pack('fine'), pack('gray'), NOW);
    expect(inAll(changes, (one) => one.sitting)).toEqual(new Set([sitting]));
  });

  it('are told apart by whose account a call is on', () => {
    const pack = (outcome: Rule['outcome']) =>
      withRules({ id: 'a', when: { tenant: ['council'] }, outcome });
    const changes = compare(pack('fine'), pack('gray'), NOW);
    expect(inAll(changes, ({ place }) => `${place.surface} ${place.tenant}`)).toEqual(
      new Set(['call council']),
    );
  });
});

describe('two packs of different times', () => {
  it('are not told apart at a moment at which one of them does not hold', () => {
    const autumn = aWindow('autumn', '2026-09-01', '2026-12-01');
    const later = {
      ...withRules({ id: 'a', applies: 'in-window' }),
      windows: [autumn],
      validFrom: '2026-10-01',
    };
    expect(
      compare(withRules({ id: 'a', applies: 'in-window' }), later, NOW).flatMap(({ where }) =>
        where.map(({ window }) => window),
      ),
    ).not.toContain('any');
  });
});
