import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { accepts } from '../../src/core/accept.ts';
import { checkSound } from '../../src/core/pack-check.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { salvage } from '../../src/core/salvage.ts';
import { text as textSchema } from '../../src/core/schema.ts';
import { overviewOf, siteSchema } from '../../src/core/site-schema.ts';
import { windowSchema } from '../../src/core/window-rule.ts';
import { mutated, pickFrom } from '../prove/mutate.ts';
import { aPack, aRule } from './examples.ts';

const good = aPack({ rules: [aRule({ id: 'first' }), aRule({ id: 'second' })] });
const saved = (pack: unknown) => {
  const found = salvage(packSchema, pack);
  if (!found) throw new Error('nothing could be saved');
  return { value: found.value, doubts: found.doubts.map(({ path }) => path) };
};

describe('of what breaks its schema', () => {
  it('a value that keeps to it is kept as it is, and nothing of it is in doubt', () => {
    expect(saved(good)).toEqual({ value: good, doubts: [] });
  });

  it('a key that is unknown is left out, and nothing is in doubt', () => {
    const [first, second] = good.rules;
    const more = { ...good, party: 'x', rules: [{ ...first, colour: 'red' }, second] };
    expect(saved(more)).toEqual({ value: good, doubts: [] });
    // Two places are alike only if their keys stand in one order.
    expect(JSON.stringify(saved(more).value)).toBe(JSON.stringify(good));
  });

  it('a part that may be left out is left out', () => {
    expect(saved({ ...good, validUntil: 5, contact: 'Anna' })).toEqual({
      value: good,
      doubts: ['validUntil', 'contact'],
    });
  });

  it('a part that has to be there gets a stand-in, and what is beside it is kept', () => {
    const rules = [{ ...good.rules[0], outcome: 'well', guidance: { en: 'A text.' } }, 'nothing'];
    const { value, doubts } = saved({ ...good, rules });
    expect(doubts).toEqual(['rules.0.outcome', 'rules.1']);
    expect(value.rules[0]).toMatchObject({ id: 'first', guidance: { en: 'A text.' } });
    expect(value.rules).toHaveLength(2);
  });

  it('what is missing gets one too', () => {
    const { name: _, rules: __, ...rest } = good;
    const { value, doubts } = saved(rest);
    expect(doubts).toEqual(['name', 'rules']);
    expect(value.rules).toEqual([]);
  });

  it('no two stand-ins share an id', () => {
    const rules = Array.from({ length: 12 }, () => ({ ...aRule({ id: 'x' }), id: 'No Id' }));
    const categories = rules.map(() => ({ label: { en: 'X' } }));
    const { value } = saved({ ...good, rules, categories });
    expect(new Set(value.rules.map(({ id }) => id)).size).toBe(12);
    expect(new Set(value.categories.map(({ id }) => id)).size).toBe(12);
  });

  it('a key that cannot be one leaves in doubt what it belongs to', () => {
    for (const key of ['Why?', 'constructor']) {
      const rules = [aRule({ id: 'a', when: { answers: { [key]: ['x'], how: ['y'] } } })];
      const { value, doubts } = saved({ ...good, rules });
      expect(doubts).toEqual(['rules.0.when.answers']);
      expect(value.rules[0]?.when).toEqual({ answers: { how: ['y'] } });
    }
  });

  it('a list that is too short gets more, and one that is too long is cut', () => {
    const option = { id: 'work', label: { en: 'Work' } };
    const questions = [
      { id: 'one', text: { en: 'Why?' }, options: [option] },
      { id: 'two', text: { en: 'Why?' }, options: [option, { ...option, id: 'play' }] },
    ];
    const short = saved({ ...good, questions });
    expect(short.doubts).toEqual(['questions.0.options.1', 'questions.1.options.2']);
    expect(short.value.questions[1]?.options.slice(0, 2)).toEqual(questions[1]?.options);
    const long = saved({ ...good, rules: [aRule({ id: 'a', ask: ['x', 'y', 'z'] })] });
    expect(long.value.rules[0]?.ask).toEqual(['x', 'y']);
    expect(long.doubts).toEqual(['rules.0.ask.2']);
  });

  it('a text keeps the languages that are sound', () => {
    expect(salvage(textSchema, { en: 5, da: 'Dansk', sv: [] })).toEqual({
      value: { en: 'unread-en', da: 'Dansk' },
      doubts: [{ path: 'en', standIn: 'unread-en' }, { path: 'sv' }],
    });
  });

  it('a part that is of no known kind keeps what every kind has', () => {
    const name = { en: 'A window' };
    expect(salvage(windowSchema, { kind: 'sometimes', id: 'own', name, from: '2026' })).toEqual({
      value: { kind: 'always', id: 'own', name },
      doubts: [
        { path: 'kind', standIn: 'always', written: 'sometimes' },
        { path: 'from', written: '2026' },
      ],
    });
  });

  it('parts that do not go together are in doubt, and no others', () => {
    const window = {
      kind: 'fixed',
      id: 'own',
      name: { en: 'A window' },
      from: '2026-02-01',
      until: '2026-01-01',
    };
    const { value, doubts } = saved({ ...good, windows: [window] });
    expect(value.windows).toEqual([{ kind: 'always', id: 'own', name: window.name }]);
    expect(doubts).toEqual(['windows.0.kind', 'windows.0.from', 'windows.0.until']);
  });

  it('nothing is saved where no stand-in is known', () => {
    const schema = v.strictObject({ odd: v.pipe(v.string(), v.regex(/^§$/)) });
    expect(salvage(schema, { odd: 5 })).toBeUndefined();
  });
});

const packs = readBuiltinPacks();
const sites = readSites();

describe('whatever a file says', () => {
  const values = (files: readonly unknown[]) =>
    Array.from({ length: 150 }, (_, seed) => {
      const pick = pickFrom(seed);
      const text = mutated(files[pick(files.length)], pick);
      try {
        return JSON.parse(text) as unknown;
      } catch {
        return {}; // Not JSON any more: nothing is left of it.
      }
    });

  it('a pack is saved that keeps to its schema, and can be checked', () => {
    const overviews = sites.map(overviewOf);
    const all = values(packs).map(saved);
    expect(all.every(({ value }) => accepts(packSchema, value))).toBe(true);
    for (const { value, doubts } of all.slice(0, 20)) {
      const open = doubts.map((path) => ({ path }));
      expect(checkSound(value, overviews, open).issues).toBeInstanceOf(Array);
    }
  });

  it('a site is saved that keeps to its schema', () => {
    for (const value of values(sites))
      expect(accepts(siteSchema, salvage(siteSchema, value)?.value)).toBe(true);
  });
});
