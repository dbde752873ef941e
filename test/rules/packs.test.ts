import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { checkCases, checkWording, runCase } from '../../src/core/pack-cases.ts';
import { checkIds, checkPack } from '../../src/core/pack-check.ts';
import { checkReferences } from '../../src/core/pack-references.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { checkTexts } from '../../src/core/pack-texts.ts';
import { text } from '../../src/core/schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { checkText } from '../../src/core/wording/check.ts';
import { inLanguage, type Language, LANGUAGES } from '../../src/core/words.ts';
import { allPacks, allSites, packFiles } from './rules-on-disk.ts';

const sites = allSites().map(overviewOf);

describe('the file of a pack', () => {
  it.each(packFiles())('$file keeps to the schema', ({ value }) => {
    const result = parse(packSchema, value);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });
});

const packs = allPacks();

it('each pack lies in the folders of its country and its id', () => {
  const folders = packs.map(({ id, jurisdiction, fictional }) => {
    const country = fictional ? 'demo' : jurisdiction.country.toLowerCase();
    return `packs/${country}/${id}/pack.json`;
  });
  expect(packFiles().map(({ file }) => file)).toEqual(folders);
});

it('no two packs share an id', () => {
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
});

/** Every text in a part of a pack, with its language. */
function textsIn(part: unknown): readonly (readonly [string, Language])[] {
  if (typeof part !== 'object' || part === null) return [];
  const found = parse(text, part);
  if (!found.ok) return Object.values(part).flatMap(textsIn);
  return LANGUAGES.filter((language) => found.value[language] !== undefined).map(
    (language) => [inLanguage(found.value, language), language] as const,
  );
}

describe.each(packs)('$id', (pack) => {
  it('is in order: references, languages, conditions, cases and wording', () => {
    expect(checkPack(pack, sites)).toEqual([]);
  });

  it('is neutral in every text of its own, categories and names too', () => {
    // A source keeps the title and the words that it has.
    const { sources: _, ...own } = pack;
    expect(textsIn(own).flatMap(([said, language]) => checkText('', said, language))).toEqual([]);
  });

  it.each(pack.cases)('$id comes out as it says', (one) => {
    const { spoken } = runCase(pack, one, sites);
    expect(spoken && { rule: spoken.rule.id, outcome: spoken.outcome }).toEqual(one.expect);
  });

  it('has advice of its own for every answer that it offers', () => {
    for (const rule of pack.rules) {
      for (const question of pack.questions.filter(({ id }) => rule.ask?.includes(id))) {
        const answered = pack.rules.flatMap(({ when }) => when.answers?.[question.id] ?? []);
        const silent = question.options.filter(({ id }) => !answered.includes(id));
        // “Not sure” may leave the advice as it stands.
        expect(silent.map(({ id }) => id).filter((id) => id !== 'not-sure')).toEqual([]);
      }
    }
  });

  it('ends its changelog with the version that it has', () => {
    expect(pack.changelog[0]?.version).toBe(pack.version);
  });
});

describe('a pack with a fault', () => {
  const [demo] = packs.filter(({ id }) => id === 'demo');
  if (!demo) throw new Error('the pack demo is gone');
  const [rule, ...rules] = demo.rules;
  const [first, ...cases] = demo.cases;
  if (!rule || !first) throw new Error('the pack demo is empty');

  const paths = (issues: readonly { readonly path: string }[]) => issues.map(({ path }) => path);

  it('is told of an id that is used twice', () => {
    expect(paths(checkIds({ ...demo, rules: [rule, rule, ...rules] }))).toEqual(['rules.1.id']);
  });

  it('is told of a reference to nothing', () => {
    const broken = {
      ...rule,
      sources: ['nowhere'],
      ask: ['nothing'],
      when: { window: ['never'], answers: { purpose: ['fun'], mood: ['good'] } },
    };
    expect(paths(checkReferences({ ...demo, rules: [broken, ...rules] }, sites))).toEqual([
      'rules.0.sources',
      'rules.0.ask',
      'rules.0.when.window',
      'rules.0.when.answers.purpose',
      'rules.0.when.answers',
    ]);
  });

  it('is told of a case at a site that is not there', () => {
    const astray = { ...first, observation: { ...first.observation, site: 'agora' } };
    expect(paths(checkReferences({ ...demo, cases: [astray, ...cases] }, sites))).toEqual([
      'cases.0.observation.site',
    ]);
  });

  it('is told of a missing condition, a missing language and a full stop', () => {
    const bare = { ...rule, outcome: 'fine-if' as const };
    const half = { ...bare, conditions: [{ kind: 'other' as const, text: { en: 'it rains.' } }] };
    expect(paths(checkTexts({ ...demo, rules: [bare, half] }))).toEqual([
      'rules.1.conditions.0.text.da',
      'rules.1.conditions.0.text.sv',
      'rules.1.conditions.0.text.nb',
      'rules.1.conditions.0.text.fi',
      'rules.0.conditions',
      'rules.1.conditions.0.text.en',
    ]);
  });

  it('is told of a case that comes out otherwise, and of a rule without a case', () => {
    const wrong = { ...first, expect: null };
    expect(checkCases({ ...demo, cases: [wrong, ...cases] }, sites)).toEqual([
      {
        path: 'cases.0.expect',
        found: '"post: fine-if"',
        expected: 'no rule speaks',
        mend: 'Correct the rule or the case “post”.',
      },
      {
        path: `rules.${demo.rules.findIndex(({ id }) => id === 'post')}`,
        found: '"post"',
        expected: 'a case that reaches it',
        mend: 'Add one, and one nearby that does not.',
      },
    ]);
  });

  it('is told of words that judge, once in each language', () => {
    const harsh = {
      en: 'This is a violation.',
      da: 'Det er ulovligt.',
      sv: 'Det är olagligt.',
      nb: 'Dette er ulovlig.',
      fi: 'Tämä on laitonta.',
    };
    const rulesWith = demo.rules.map((other) =>
      other.id === first.expect?.rule ? { ...other, guidance: harsh } : other,
    );
    expect(paths(checkWording({ ...demo, rules: rulesWith }, sites))).toEqual(
      LANGUAGES.map((language) => `${language} advice of demo@1.0.0 post`),
    );
  });
});
