/** What holds of every judgement, whatever the rules: tried with rules, places, people and answers made up at random. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../src/core/classify.ts';
import { parse } from '../../src/core/issue.ts';
import { packSchema, type Rule } from '../../src/core/pack-schema.ts';
import { sitesInReach } from '../../src/core/reach.ts';
import { remind } from '../../src/core/remind.ts';
import { LANGUAGES, SURFACES } from '../../src/core/words.ts';
import { anAnswer, aPlace, aSituation, theRules } from './arbitrary.ts';
import { aPack, SITES } from './examples.ts';

const packOf = (rules: readonly Rule[]) =>
  aPack({ rules: [...rules], adjacency: { before: 30, after: 30 } });

test('a judgement never throws, and tells of every rule up to the one that spoke', () => {
  fc.assert(
    fc.property(theRules, aPlace, aSituation, anAnswer, (rules, place, situation, answers) => {
      const { spoken, trace } = classify(place, situation, [packOf(rules)], answers);
      const told = trace.map(({ rule }) => rule);
      const last = spoken ? rules.findIndex(({ id }) => id === spoken.rule.id) : rules.length - 1;
      expect(told).toEqual(rules.slice(0, last + 1).map(({ id }) => id));
      expect(trace.map(({ spoke }) => spoke)).toEqual(
        told.map((_, at) => spoken !== null && at === last),
      );
      for (const { spoke, condition, expected, found } of trace) {
        expect([condition, expected, found].every((part) => (part === undefined) === spoke)).toBe(
          true,
        );
      }
    }),
    { numRuns: 1000 },
  );
});

test('the same question has the same answer, however often it is asked', () => {
  fc.assert(
    fc.property(theRules, aPlace, aSituation, anAnswer, (rules, place, situation, answers) => {
      const judge = () =>
        classify({ ...place }, { ...situation }, [structuredClone(packOf(rules))], answers);
      expect(judge()).toEqual(judge());
    }),
  );
});

test('the order of rules that cannot both speak does not matter', () => {
  const apart = (rules: readonly Rule[]): readonly Rule[] =>
    rules.map((rule, at) => ({
      ...rule,
      when: { ...rule.when, surface: [SURFACES[at % SURFACES.length] ?? 'call'] },
    }));
  fc.assert(
    fc.property(
      theRules.map((rules) => apart(rules.slice(0, SURFACES.length))),
      aPlace,
      aSituation,
      anAnswer,
      (rules, place, situation, answers) => {
        const spokenIn = (ordered: readonly Rule[]) =>
          classify(place, situation, [packOf(ordered)], answers).spoken?.rule.id;
        expect(spokenIn(rules.toReversed())).toBe(spokenIn(rules));
      },
    ),
    { numRuns: 500 },
  );
});

test('where no site is in reach, no rule speaks: nothing is present that could not say anything', () => {
  fc.assert(
    fc.property(theRules, aSituation, aPlace, (rules, situation, place) => {
      const packs = [packOf(rules)];
      const { spoken } = classify(place, situation, packs);
      if (!spoken || spoken.outcome === 'out-of-scope') return;
      const site = {
        id: 'here',
        name: 'Here',
        family: place.family,
        hosts: ['here.example'],
        surfaces: [place.surface],
        verified: '2026-10',
      };
      expect(sitesInReach([site], packs, situation, SURFACES)).toEqual(['here']);
    }),
    { numRuns: 500 },
  );
});

test('a pack that is written out and read again is the same pack', () => {
  fc.assert(
    fc.property(theRules, (rules) => {
      if (rules.length === 0) return;
      const pack = packOf(rules);
      const read = parse(packSchema, JSON.parse(JSON.stringify(pack, null, 2)));
      expect(read).toEqual({ ok: true, value: pack });
    }),
  );
});

test('whatever is swapped in for every name and text, the same rule speaks, for the same reasons', () => {
  // Long enough not to be part of any other word.
  const word = fc
    .stringMatching(/^[A-ZÆØÅ][a-zæøåäö]{0,12}( [A-ZÆØÅ][a-zæøåäö]{0,12})?( \([A-Z]{1,2}\))?$/)
    .map((name) => `Xyzzy ${name}`);
  fc.assert(
    fc.property(
      theRules,
      aPlace,
      aSituation,
      anAnswer,
      word,
      word,
      (rules, place, situation, answers, one, other) => {
        const named = (name: string) => ({
          ...packOf(
            rules.map((rule) => ({ ...rule, guidance: { en: name }, rationale: { en: name } })),
          ),
          name: { en: name },
          municipality: { en: name },
          authority: { en: name },
          issuer: { name: { en: name } },
        });
        const judge = (name: string) => {
          const { spoken, trace } = classify(place, situation, [named(name)], answers);
          return [spoken?.rule.id, spoken?.outcome, trace];
        };
        expect(judge(other)).toEqual(judge(one));
        const shown = (name: string) =>
          LANGUAGES.map((language) => {
            const guidance = { policy: {}, packs: [named('N')], situation, language };
            const reminder = remind(place, SITES[0]?.name ?? '', {
              ...guidance,
              policy: { municipality: name },
            });
            return JSON.stringify(reminder)?.replaceAll(JSON.stringify(name).slice(1, -1), '…');
          });
        // The reminder carries the name and is otherwise the same, letter by letter.
        expect(shown(other)).toEqual(shown(one));
      },
    ),
    { numRuns: 300 },
  );
});
