import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/core/outline.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import type { Surface } from '../../src/core/words.ts';
import { aPack, aRule, at } from './examples.ts';

const situation = { councilTenants: [], windows: [], now: at('2026-11-22T10:00:00Z') };

function cell(rules: readonly Rule[], surface: Surface, role = '', part: Partial<RulePack> = {}) {
  const [row] = outlineOf(aPack({ rules: [...rules], ...part }), [role], situation);
  return row?.cells.find((one) => one.surface === surface)?.sayings;
}

describe('the outline of a pack', () => {
  test('has a row for each role, and a cell for each kind of place', () => {
    const rows = outlineOf(aPack(), ['', 'councillor'], situation);
    expect(rows.map(({ role }) => role)).toEqual(['', 'councillor']);
    expect(rows[0]?.cells.map(({ surface }) => surface)).toEqual([
      'composer',
      'scheduler',
      'ads',
      'newsletter',
      'call',
      'message',
    ]);
  });

  test('tells what is said to a role, and where nothing is', () => {
    const rules = [aRule({ id: 'staff', when: { role: ['official'], surface: ['composer'] } })];
    expect(cell(rules, 'composer', 'official')).toEqual([{ outcome: 'fine', after: [] }]);
    expect(cell(rules, 'composer', 'councillor')).toEqual([{ outcome: null, after: [] }]);
    expect(cell(rules, 'ads', 'official')).toEqual([{ outcome: null, after: [] }]);
  });

  test('a role that the situation already has gives way to that of the row', () => {
    const pack = aPack({ rules: [aRule({ id: 'staff', when: { role: ['official'] } })] });
    const [row] = outlineOf(pack, [''], { ...situation, role: 'official' });
    expect(row?.cells[0]?.sayings).toEqual([{ outcome: null, after: [] }]);
  });

  test('tells what else it may come to after answers, each once', () => {
    const options = ['yes', 'no', 'not-sure'].map((id) => ({ id, label: { en: id } }));
    const rules = [
      aRule({ id: 'yes', when: { answers: { why: ['yes'] } }, outcome: 'own-equipment' }),
      aRule({ id: 'no', when: { answers: { why: ['no'] } } }),
      aRule({ id: 'any', ask: ['why'] }),
    ];
    const questions = [{ id: 'why', text: { en: 'Why?' }, options }];
    expect(cell(rules, 'composer', '', { questions })).toEqual([
      { outcome: 'fine', after: ['own-equipment'] },
    ]);
  });

  test('tells meetings apart by their account, where the rules do', () => {
    const rules = [aRule({ id: 'own', when: { tenant: ['council'] } })];
    expect(cell(rules, 'call')).toEqual([
      { tenants: ['council'], outcome: 'fine', after: [] },
      { tenants: ['other', 'personal', 'unknown'], outcome: null, after: [] },
    ]);
    expect(cell([aRule({ id: 'any' })], 'call')).toEqual([{ outcome: 'fine', after: [] }]);
  });

  test('tells activities apart where that makes a difference, the unnamed ones last', () => {
    const rules = [aRule({ id: 'hosting', when: { activity: ['host'], surface: ['call'] } })];
    expect(cell(rules, 'call')).toEqual([
      { activity: 'host', outcome: 'fine', after: [] },
      { activity: 'other', outcome: null, after: [] },
    ]);
    expect(cell(rules, 'composer')).toEqual([{ outcome: null, after: [] }]);
  });

  test('is about the kind of service that is there for a kind of place', () => {
    const rules = [aRule({ id: 'social', when: { family: ['social'] } })];
    expect(cell(rules, 'composer')).toEqual([{ outcome: 'fine', after: [] }]);
    expect(cell(rules, 'call')).toEqual([{ outcome: null, after: [] }]);
  });
});
