import { describe, expect, it } from 'vitest';
import { checkNames } from '../../src/core/pack-names.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { good, pathsIn, purpose } from './sound-pack.ts';

const withRole = (id: string, en: string, more = {}): RulePack => ({
  ...good,
  vocabulary: { roles: [{ id, label: { en, ...more } }] },
});
const toldOf = (pack: RulePack) => checkNames(pack).map((one) => `${one.path}: ${one.expected}`);

describe('the words that a pack chooses by', () => {
  it.each(['party-member', 'partimedlem', 'partiet', 'puoluejasen', 'partei', 'staff-of-parties'])(
    'have no word for a party in an id of a role: %s',
    (id) => {
      expect(toldOf(withRole(id, 'Clerk'))).toEqual(['vocabulary.roles.0.id: no word for a party']);
    },
  );

  it.each<[string, object]>([
    ['Staff of a party', {}],
    ['Staff of the parties', {}],
    ['Clerk', { da: 'Ansat i et parti' }],
    ['Clerk', { da: 'Partisekretær' }],
    ['Clerk', { sv: 'Partikansli' }],
    ['Clerk', { nb: 'Ansatt i partiet' }],
    ['Clerk', { fi: 'Puolueen työntekijä' }],
    ['Clerk of a Partei', {}],
    ['Clerk of a Par\u00ADty', {}],
  ])('have none in a label of a role either: %s %j', (en, more) => {
    const [issue, ...others] = checkNames(withRole('clerk', en, more));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      path: `vocabulary.roles.0.label.${Object.keys(more)[0] ?? 'en'}`,
      expected: 'no word for a party',
      mend: 'Name what somebody does, not whom for: the outcome is the same for all parties.',
    });
  });

  it.each<[string, string, object]>([
    ['party-group-staff', 'Staff of a party group', { da: 'Ansat i en partigruppe' }],
    ['group-staff', 'Staff of a group', { sv: 'Anställd i en partigrupp', fi: 'Puolueryhmän' }],
    ['part-time', 'Participant in a particular, partial or non-partisan part', {}],
    ['neutral', 'Neutral staff', { da: 'Upartisk', sv: 'Partiell', fi: 'Puolueeton henkilöstö' }],
    ['third-party', 'Third-party contractor', {}],
    ['mayor-or-alderman', 'Mayor or alderman', {}],
  ])('may say what somebody does: %s, %s', (id, en, more) => {
    expect(checkNames(withRole(id, en, more))).toEqual([]);
  });

  it('are looked at in grants and kinds of device too', () => {
    const of = { id: 'party', label: { en: 'Party' } };
    expect(toldOf({ ...good, vocabulary: { grants: [of], devices: [of] } })).toEqual([
      'vocabulary.grants.0.id: no word for a party',
      'vocabulary.grants.0.label.en: no word for a party',
      'vocabulary.devices.0.id: no word for a party',
      'vocabulary.devices.0.label.en: no word for a party',
    ]);
  });

  it('may speak of parties in an answer and a category, where nobody is one of them', () => {
    const options = [{ id: 'party-activity', label: { en: 'Campaign or a party activity' } }];
    const categories = [{ id: 'party_activity', label: { en: 'A party activity' } }];
    expect(checkNames({ ...good, questions: [{ ...purpose, options }], categories })).toEqual([]);
  });

  it.each<[string, string]>([
    ['a-violation', 'no word that judges, such as “violation”'],
    ['the-labour-party', 'no party'],
    ['arbeiderpartiet', 'no party'],
    ['socialdemokratiet', 'no party'],
    ['keskustapuolue', 'no party'],
    ['member-of-venstre', 'no membership of what may be a party'],
    ['medlem-af-venstre', 'no membership of what may be a party'],
  ])('are held to what an id says: %s is told %s', (id, expected) => {
    const options = [{ id, label: { en: 'X' } }];
    const categories = [{ id: id.replaceAll('-', '_'), label: { en: 'X' } }];
    expect(toldOf({ ...good, questions: [{ ...purpose, options }], categories })).toEqual([
      `questions.0.options.0.id: ${expected}`,
      `categories.0.id: ${expected}`,
    ]);
    expect(toldOf(withRole(id, 'X'))).toContain(`vocabulary.roles.0.id: ${expected}`);
  });

  it('are held to the words of the languages of the pack', () => {
    const pack = withRole('ulovlig', 'X');
    expect(checkNames(pack)).toEqual([]);
    expect(checkNames({ ...pack, languages: ['en', 'da'] })).toMatchObject([
      { path: 'vocabulary.roles.0.id', found: '"ulovlig"' },
    ]);
  });

  it.each<[string, string]>([
    ['joined-labour-party', 'no word for a party'],
    ['partiindmeldelse', 'no word for a party'],
    ['became-member-of-venstre', 'no membership of what may be a party'],
    ['socialdemokratiet', 'no party'],
    ['a-violation', 'no word that judges, such as “violation”'],
  ])('are looked at in windows and in what opens and closes one: %s', (id, expected) => {
    const window = {
      kind: 'rule',
      id,
      name: { en: 'X' },
      opens: { at: 'user-event', event: id },
      closes: { at: 'event', event: id },
    } as const;
    const told = toldOf({ ...good, windows: [window] });
    for (const path of ['windows.0.id', 'windows.0.opens.event', 'windows.0.closes.event']) {
      expect(told).toContain(`${path}: ${expected}`);
    }
  });

  it.each<[string, string]>([
    ['the-labour-party', 'no party'],
    ['arbeiderpartiet', 'no party'],
    ['member-of-venstre', 'no membership of what may be a party'],
  ])('are looked at in all other ids, where %s is told %s', (id, expected) => {
    const pack: RulePack = {
      ...good,
      questions: [{ ...purpose, id }],
      rules: good.rules.slice(0, 1).map((rule) => ({ ...rule, id })),
      cases: good.cases.slice(0, 1).map((one) => ({ ...one, id })),
      sources: good.sources.slice(0, 1).map((one) => ({ ...one, id })),
      elections: [{ id }] as never,
      calendars: [{ id }] as never,
      resources: [{ id }] as never,
      goodToKnow: [{ id }] as never,
    };
    expect(toldOf(pack)).toEqual(
      [
        'questions',
        'elections',
        'calendars',
        'rules',
        'sources',
        'resources',
        'goodToKnow',
        'cases',
      ].map((part) => `${part}.0.id: ${expected}`),
    );
  });

  it.each(['staff-party-activity', 'party-meets', 'the-members-report'])(
    'may say in the id of a rule or a case what it is about: %s',
    (id) => {
      const rules = good.rules.slice(0, 1).map((rule) => ({ ...rule, id }));
      const cases = good.cases.slice(0, 1).map((one) => ({ ...one, id }));
      expect(checkNames({ ...good, rules, cases })).toEqual([]);
    },
  );

  it('are looked at in every check of a pack', () => {
    expect(pathsIn(withRole('party', 'Clerk'))).toContain('vocabulary.roles.0.id');
  });
});
