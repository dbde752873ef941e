import { describe, expect, test } from 'vitest';
import { advise, nextQuestion } from '../../src/core/advise.ts';
import { classify } from '../../src/core/classify.ts';
import type { Place } from '../../src/core/place.ts';
import type { Question, Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { Language } from '../../src/core/words.ts';
import { aPack, aRule, aWorld } from './examples.ts';

const place: Place = { site: 'square', family: 'social', surface: 'composer' };
const both = (en: string) => ({ en, da: `${en} på dansk` });

/** The advice of the rule that speaks first in `pack`. */
function adviceOf(pack: RulePack, language: Language = 'en') {
  const world = { ...aWorld({ packs: [pack] }), language };
  const { spoken } = classify(place, world.situation, [pack]);
  if (!spoken) throw new Error('no rule speaks');
  return advise(place, 'Square', world, spoken, {});
}
const ofRule = (part: Partial<Rule>, pack: Partial<RulePack> = {}) =>
  adviceOf(aPack({ rules: [aRule({ id: 'any', ...part })], ...pack }));

describe('what a guideline says', () => {
  const source = {
    id: 'letter',
    title: both('Letter'),
    authority: both('Ministry'),
    status: 'superseded' as const,
  };

  test('is told with nothing that the rule does not have', () => {
    expect(ofRule({}, { sources: [{ ...source, id: 'guideline' }] })).toStrictEqual({
      pack: 'example@1.0.0',
      packName: 'Example',
      rule: 'any',
      outcome: 'fine',
      status: 'in-force',
      validFrom: '2020-01-01',
      fictional: false,
      verified: true,
      window: null,
      zone: 'Europe/Copenhagen',
      says: 'The guidelines say this use is fine.',
      body: 'Example Council has guidelines on posts. The guidelines say this use is fine. This may not concern you.',
      alternatives: [],
      sources: [{ title: 'Letter', authority: 'Ministry', status: 'superseded' }],
      considerations: { for: [], against: [] },
      answers: {},
      after: {},
    });
  });

  test('is told with all that the rule has, in the language of the user', () => {
    const rule = aRule({
      id: 'any',
      guidance: both('Guidance'),
      alternatives: [both('Another way')],
      rationale: both('Reason'),
      inheritedFrom: 'base@2.0.0',
      considerations: { for: [both('For')], against: [both('Against')] },
      sources: ['letter'],
    });
    const url = 'https://www.example.org/letter';
    const pack = aPack({
      name: both('Example'),
      rules: [rule],
      sources: [{ ...source, date: '2026-01-31', url }],
    });
    expect(adviceOf(pack, 'da')).toMatchObject({
      packName: 'Example på dansk',
      says: 'Det er i orden efter retningslinjerne.',
      guidance: 'Guidance på dansk',
      alternatives: ['Another way på dansk'],
      rationale: 'Reason på dansk',
      inheritedFrom: 'base@2.0.0',
      considerations: { for: ['For på dansk'], against: ['Against på dansk'] },
      sources: [
        {
          title: 'Letter på dansk',
          authority: 'Ministry på dansk',
          date: '2026-01-31',
          url,
          status: 'superseded',
        },
      ],
    });
  });

  test('is of an invented municipality where the pack says so', () => {
    expect(ofRule({}, { fictional: true }).fictional).toBe(true);
  });

  test.each([
    // rule       pack       shown
    [undefined, undefined, true],
    [undefined, false, false],
    [true, false, true],
    [false, undefined, false],
    [false, true, false],
  ])('is verified as the rule says (%s), else as the pack says (%s): %s', (rule, pack, shown) => {
    const { verified } = ofRule(
      rule === undefined ? {} : { verified: rule },
      pack === undefined ? {} : { verified: pack },
    );
    expect(verified).toBe(shown);
  });

  test.each([
    // election    shown
    [undefined, true],
    [true, true],
    [false, false],
  ])('is not verified in a window whose election is not (%s): %s', (election, shown) => {
    const rule = aRule({ id: 'any', applies: 'in-window' });
    const pack = aPack({
      windows: [
        {
          kind: 'rule',
          id: 'before',
          name: both('Before'),
          election: 'local',
          opens: { at: 'polling-day', months: -1 },
          closes: { at: 'polling-day', days: 1 },
        },
      ],
      elections: [{ id: 'local', dates: ['2026-12-01'], verified: election }],
      rules: [rule],
    });
    expect(adviceOf(pack).window?.id).toBe('before');
    expect(adviceOf(pack).verified).toBe(shown);
    // A rule that does not wait for the window does not rest on it.
    expect(adviceOf({ ...pack, rules: [{ ...rule, applies: 'always' }] }).verified).toBe(true);
  });
});

describe('a question', () => {
  const question = (id: string): Question => ({
    id,
    text: both(`Which ${id}?`),
    options: [
      { id: 'work', label: both('Work'), category: 'council_work' },
      { id: 'not-sure', label: both('Not sure') },
    ],
  });
  const questions = ['purpose', 'kind', 'place'].map(question);
  const ask = ['purpose', 'kind'];

  test('is asked with its answers, and there is advice for each', () => {
    const rules = [
      aRule({ id: 'work', when: { answers: { purpose: ['work'] } } }),
      aRule({ id: 'any', outcome: 'ask', ask: ['purpose'] }),
    ];
    const advice = adviceOf(aPack({ questions, rules }));
    expect(advice.question).toStrictEqual({
      id: 'purpose',
      text: 'Which purpose?',
      options: [
        { id: 'work', label: 'Work', category: 'council_work' },
        { id: 'not-sure', label: 'Not sure' },
      ],
    });
    expect(Object.entries(advice.after).map(([id, { rule }]) => `${id}: ${rule}`)).toEqual([
      'work: work',
      'not-sure: any',
    ]);
    expect(advice.after['work']).toMatchObject({ answers: { purpose: 'work' }, after: {} });
  });

  test('may be followed by another, with the first answer kept', () => {
    const advice = adviceOf(aPack({ questions, rules: [aRule({ id: 'any', ask })] }));
    const second = advice.after['work'];
    expect(second?.question?.id).toBe('kind');
    expect(second?.after['not-sure']).toMatchObject({
      answers: { purpose: 'work', kind: 'not-sure' },
      after: {},
    });
  });

  test('is in the language of the user', () => {
    const advice = adviceOf(aPack({ questions, rules: [aRule({ id: 'any', ask })] }), 'da');
    expect(advice.question).toMatchObject({
      text: 'Which purpose? på dansk',
      options: [{ label: 'Work på dansk' }, { label: 'Not sure på dansk' }],
    });
  });

  test.each([
    ['the first that has no answer', {}, ask, 'purpose'],
    ['not asked twice', { purpose: 'work' }, ask, 'kind'],
    ['none where all have an answer', { purpose: 'work' }, ['purpose'], undefined],
    [
      'none after two, whatever rule has spoken',
      { purpose: 'work', kind: 'work' },
      ['place'],
      undefined,
    ],
    ['none where the rule asks none', {}, undefined, undefined],
  ])('is %s', (_, answers, asked, expected) => {
    const rule = aRule({ id: 'any', ...(asked && { ask: asked }) });
    expect(nextQuestion(rule, aPack({ questions }), answers)?.id).toBe(expected);
  });
});
