import { describe, expect, it } from 'vitest';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { checkTexts, checkUndeclared } from '../../src/core/pack-texts.ts';
import { clause, good, pathsIn, withRule } from './sound-pack.ts';

describe('texts', () => {
  const inTwo = { ...good, languages: ['en' as const, 'da' as const] };

  it('are told where one is missing in a language that the pack names', () => {
    expect(pathsIn(inTwo)).toContain('name.da');
    expect(pathsIn(inTwo).every((path) => path.endsWith('.da'))).toBe(true);
    expect(checkTexts(inTwo)[0]).toEqual({
      path: 'name.da',
      found: 'nothing',
      expected: 'the text in “da”, as the pack names it in “languages”',
      mend: 'Add the translation.',
    });
  });

  it('are told where one is in a language that the pack does not name, unless it was inherited', () => {
    const more = { ...good, name: { en: 'Example', da: 'Eksempel' } };
    expect(pathsIn(more)).toEqual(['name.da']);
    expect(pathsIn({ ...more, inherits: ['base@1.0.0'] })).toEqual([]);
    const inThree = { ...inTwo, name: { en: 'Example', da: 'Eksempel', fi: 'Esimerkki' } };
    expect(checkTexts(inThree)).toContainEqual({
      path: 'name.fi',
      found: '"Esimerkki"',
      expected: 'a text in en, da',
      mend: 'Take it out, or name the language in “languages” and translate the rest.',
    });
  });

  it.each<[string, Partial<RulePack>]>([
    [
      'categories.0.label.en',
      { categories: [{ id: 'council_work', label: { en: 'A violation' } }] },
    ],
    [
      'resources.0.note.en',
      {
        resources: [
          {
            id: 'x',
            kind: 'room',
            name: { en: 'X' },
            note: { en: 'Look!' },
            sources: ['guideline'],
          },
        ],
      },
    ],
    [
      'sources.0.note.en',
      { sources: good.sources.map((one) => ({ ...one, note: { en: 'Told by a member (A)' } })) },
    ],
  ])('that are not neutral are told wherever they stand: %s', (path, part) => {
    expect(pathsIn({ ...good, ...part })).toEqual([path]);
  });

  it('are told where one is too long for its place', () => {
    expect(checkTexts(withRule({ guidance: { en: 'So it is. '.repeat(12) } }))).toMatchObject([
      { path: 'rules.1.guidance.en', expected: 'at most 3 sentences' },
    ]);
    const name = { en: 'x'.repeat(101) };
    expect(pathsIn({ ...good, name })).toEqual(['name.en']);
  });

  it('are told where there is nothing to read, in a source too', () => {
    expect(pathsIn({ ...good, name: { en: '   ' } })).toEqual(['name.en']);
    const sources = good.sources.map((one) => ({ ...one, title: { en: 'A\u0007' } }));
    expect(pathsIn({ ...good, sources })).toEqual(['sources.0.title.en']);
  });

  it('are told in a language that is not named, as they were written, whatever is extended', () => {
    const name = { en: 'Example', nb: 'Eksempel' };
    const pack = { ...good, name, extends: 'base' };
    expect(checkUndeclared(pack)).toMatchObject([{ path: 'name.nb', expected: 'a text in en' }]);
    expect(checkUndeclared(pack, [{ path: 'extends' }])).toHaveLength(1);
    expect(checkUndeclared(pack, [{ path: 'languages.1' }])).toEqual([]);
    expect(checkUndeclared(pack, [{ path: 'inherits' }])).toEqual([]);
    expect(checkUndeclared({ ...pack, inherits: ['base@1.0.0'] })).toEqual([]);
    const issues = checkTexts(pack, [{ path: 'extends' }]);
    expect(issues.filter(({ path }) => path === 'name.nb')).toEqual([]);
  });

  it('are told at each word and each language that is not neutral', () => {
    const name = { en: 'An illegal detection', da: 'Forbud' };
    expect(checkTexts({ ...good, languages: ['en', 'da'], name }).slice(0, 3)).toEqual([
      {
        path: 'name.en',
        found: '"An illegal detection"',
        expected: 'no word that judges, such as “illegal”',
        mend: 'Say what the guideline says instead.',
      },
      expect.objectContaining({
        path: 'name.en',
        expected: 'no word that judges, such as “detection”',
      }),
      expect.objectContaining({
        path: 'name.da',
        expected: 'no word that judges, such as “Forbud”',
      }),
    ]);
  });

  it('of a source keep the title and the authority that they have', () => {
    const sources = good.sources.map((one) => ({
      ...one,
      title: { en: 'Report on violations!' },
      authority: { en: 'Office of Illegal Matters' },
    }));
    expect(pathsIn({ ...good, sources })).toEqual([]);
    // A note on it is in the pack's own words.
    const noted = good.sources.map((one) => ({ ...one, note: { en: 'It was a violation.' } }));
    expect(pathsIn({ ...good, sources: noted })).toEqual(['sources.0.note.en']);
    // But a reminder says whose the source is: no party's, and nobody's by name.
    for (const en of ['The Labour Party', 'Mayor Jane Doe', 'Member of Venstre']) {
      const named = good.sources.map((one) => ({ ...one, authority: { en } }));
      expect(pathsIn({ ...good, sources: named })).toEqual(['sources.0.authority.en']);
    }
    const goodToKnow = [{ id: 'x', title: { en: 'No violations' }, text: { en: 'X' } }];
    expect(pathsIn({ ...good, goodToKnow })).toEqual(['goodToKnow.0.title.en']);
  });

  it.each<[string, Partial<Rule>, string, string, string]>([
    [
      'is missing',
      { outcome: 'fine-if' },
      'rules.1.conditions',
      'a condition, as it is fine-if',
      'Add it.',
    ],
    [
      'is missing for staff',
      { outcome: 'not-supported' },
      'rules.1.conditions',
      'a condition, as it is not-supported',
      'Add it.',
    ],
    [
      'is of no use',
      { conditions: clause('it rains') },
      'rules.1.conditions',
      'no condition, as nothing would show it',
      'Make it “fine-if”, or say it in the guidance.',
    ],
    [
      'ends like a sentence',
      { outcome: 'fine-if', conditions: clause('it rains.') },
      'rules.1.conditions.0.text.en',
      'a clause without a full stop',
      'It stands inside a sentence: leave the stop out.',
    ],
    [
      'is two sentences',
      { outcome: 'fine-if', conditions: clause('it rains. Often') },
      'rules.1.conditions.0.text.en',
      'a clause without a full stop',
      'It stands inside a sentence: leave the stop out.',
    ],
  ])('of a condition are told where it %s', (_, part, path, expected, mend) => {
    expect(checkTexts(withRule(part))).toEqual([
      { path, found: expect.any(String) as string, expected, mend },
    ]);
  });

  it.each(['it rains', 'it rains more than 3.5 mm', 'it rains (often)'])(
    'of a condition are in order as a clause: %s',
    (en) => {
      expect(checkTexts(withRule({ outcome: 'fine-if', conditions: clause(en) }))).toEqual([]);
    },
  );

  it('of a condition may be left out in a language that the pack is not in', () => {
    const conditions = [{ kind: 'topic' as const, text: { en: 'it rains', da: undefined } }];
    expect(checkTexts(withRule({ outcome: 'fine-if', conditions }))).toEqual([]);
  });
});
