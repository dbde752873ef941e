import { describe, expect, test } from 'vitest';
import { documentOf } from '../../src/cli/print/document.ts';
import { headingsIn } from '../../src/cli/print/headings.ts';
import { pageOf } from '../../src/cli/print/html.ts';
import { anchorOf } from '../../src/cli/print/markdown.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
import { lineOf } from '../../src/core/shown.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import type { Language } from '../../src/core/words.ts';
import { aPack, aRule, SITES } from '../core/examples.ts';
import { leavesOf } from './print-contents.ts';
import { EVERYTHING } from './print-example.ts';
import { partAbout, readPage, wordsOfMarkdown } from './print-reading.ts';

const NOW = Date.parse('2026-11-22T10:00:00Z');
const sites = [...readSites().map(overviewOf), ...SITES];
const packs = [...readBuiltinPacks(), EVERYTHING].flatMap((pack) =>
  pack.languages.map((language) => ({ id: pack.id, language, pack })),
);

/** The titles of the chapters in which each thing of these lists has a part of its own. */
function chaptersIn(language: Language): Readonly<Record<string, readonly string[]>> {
  const { rules, history, questions, resources, goodToKnow, cases, sources } = headingsIn(language);
  return {
    rules: [rules.title, history.title],
    questions: [questions.title],
    resources: [resources.title],
    goodToKnow: [goodToKnow.title],
    cases: [cases.title],
    sources: [sources.title],
  };
}

describe.each(packs)('$id in $language', ({ pack, language }) => {
  const markdown = documentOf(pack, language, sites, NOW);
  const page = readPage(pageOf(markdown, 'A pack', language));
  const leaves = leavesOf(pack, language, sites);
  const isIn = (words: string, told: string) =>
    words.toLowerCase().includes(told.replaceAll(/\s+/g, ' ').toLowerCase());

  test('is in the document with all that it says', () => {
    const words = wordsOfMarkdown(markdown);
    expect(leaves.filter(([, told]) => !isIn(words, told))).toEqual([]);
  });

  test('is on the page with all that it says', () => {
    const words = `${page.words} ${page.links.join(' ')}`;
    expect(leaves.filter(([, told]) => !isIn(words, told))).toEqual([]);
  });

  test('tells of each thing in the part that is about it', () => {
    const chapters = chaptersIn(language);
    const astray = leaves.filter(([path, told]) => {
      const [list = '', index = ''] = path.split('.');
      const named = chapters[list];
      if (!named) return false;
      const { id } = pack[list as 'rules'][Number(index)] ?? { id: '' };
      return !isIn(wordsOfMarkdown(partAbout(markdown, named, id)), told);
    });
    expect(astray).toEqual([]);
  });

  test('says behind each case what its rule says', () => {
    const { cases } = headingsIn(language);
    const silent = pack.cases.filter(({ id, expect: to }) => {
      const rule = pack.rules.find((one) => one.id === to?.rule);
      const line = rule ? lineOf(rule, pack, {}, language) : cases.silent;
      return !isIn(wordsOfMarkdown(partAbout(markdown, [cases.title], id)), line);
    });
    expect(silent).toEqual([]);
  });

  test('leads only to what is there, and out of it to https addresses alone', () => {
    const inside = page.links.filter((link) => !link.startsWith('https://'));
    expect(inside.filter((link) => !page.ids.includes(link.slice(1)))).toEqual([]);
    expect(new Set(page.ids).size).toBe(page.ids.length);
    const anchors = [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, name = '']) => anchorOf(name));
    const named = [...markdown.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
    expect(named.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  test('is made alike each time', () => {
    expect(documentOf(structuredClone(pack), language, sites, NOW)).toBe(markdown);
  });
});

const printed = (pack: RulePack, language: Language = 'en') =>
  documentOf(pack, language, SITES, NOW);
const rulePart = (pack: RulePack, id: string) =>
  partAbout(printed(pack), chaptersIn('en')['rules'] ?? [], id);

describe('a document', () => {
  test('is in one language, and has nothing of another', () => {
    const english = leavesOf(EVERYTHING, 'en', SITES).filter(
      ([path, told]) => !leavesOf(EVERYTHING, 'da', SITES).some((leaf) => leaf[1] === told) && path,
    );
    const words = wordsOfMarkdown(printed(EVERYTHING, 'da'));
    // What is only told in small letters may be a part of an id.
    const left = english.filter(([, told]) => /^\p{Lu}/u.test(told) && words.includes(told));
    expect(left).toEqual([]);
  });

  test('tells a pack that is invented, not checked and under review as what it is', () => {
    const words = wordsOfMarkdown(printed(EVERYTHING));
    expect(words).toContain('**Invented, for trying out.**');
    expect(words).toContain('**Status:** Under review');
    expect(words).toContain('**Checked against the sources:** not every statement');
    expect(words).toContain('**Still to come:** A decision (expected: February 2027)');
  });

  test('names the municipality and the authority, or else who wrote it down', () => {
    const { municipality: _, ...nobodys } = aPack({ issuer: { name: { en: 'A friend' } } });
    const authority = { en: 'The Ministry' };
    expect(printed(aPack({ authority }))).toContain(
      'Whose guideline:** Example Council; The Ministry',
    );
    expect(printed({ ...nobodys, authority })).toContain('Whose guideline:** The Ministry');
    expect(printed(nobodys)).toContain('Whose guideline:** A friend');
  });

  test.each<[Language, string]>([
    ['en', 'Whose guideline:** none found'],
    ['da', 'Hvis retningslinje:** ingen fundet'],
    ['sv', 'Vems riktlinje:** ingen har hittats'],
    ['nb', 'Retningslinjen kommer fra:** ingen er funnet'],
    ['fi', 'Kenen ohje:** ohjetta ei ole löytynyt'],
  ])(
    'says in %s that no guideline was found, where there is none and nobody it is of',
    (language, told) => {
      const { municipality: _, ...nobodys } = aPack({ languages: ['en', 'da', 'sv', 'nb', 'fi'] });
      const sources = nobodys.sources.map(({ guideline: __, ...source }) => source);
      expect(printed({ ...nobodys, sources }, language)).toContain(told);
    },
  );

  test('says that what was checked is the statements, and where to read what was not seen', () => {
    expect(wordsOfMarkdown(printed(aPack()))).toContain(
      '**Checked against the sources:** each statement, where its rule does not say otherwise; what was not seen of a source is told under the sources',
    );
  });

  test('gives the id of what is not there, where a pack was not checked', () => {
    const broken = aPack({ rules: [aRule({ id: 'any', sources: ['guideline', 'nowhere'] })] });
    expect(rulePart(broken, 'any')).toContain('**Sources:** [1](#sources), `nowhere`');
  });

  test('says when a rule speaks, in one paragraph', () => {
    expect(wordsOfMarkdown(rulePart(EVERYTHING, 'new'))).toContain(
      '**For:** Usher or civil servant. **Office:** By the week. **Device:** Wall screen or phone. ' +
        '**Where:** post or promoted post. **Kind of service:** social media. **Activity:** publishing. ' +
        '**Whose meeting it is:** the council’s account. ' +
        '**Sitting:** directly before or after a sitting of the council. ' +
        '**When:** only in the period “Autumn” or “After the notice”.',
    );
  });

  test('sets names apart that say “or” themselves', () => {
    const role = ['executive', 'official'];
    const pack = aPack({ languages: ['en', 'fi'], rules: [aRule({ id: 'any', when: { role } })] });
    expect(printed(pack)).toContain('**For:** mayor or alderman; civil servant.');
    const both = {
      ...pack,
      rules: [aRule({ id: 'any', when: { role: ['official', 'communications'] } })],
    };
    expect(printed(both, 'fi')).toContain('viranhaltija tai työntekijä; viestinnän työntekijä.');
  });

  test('says of a rule without conditions that it is for everybody, everywhere and always', () => {
    expect(rulePart(aPack(), 'any')).toContain(
      '**For:** everybody. **Where:** every place that is recognised. **When:** at all times.',
    );
  });

  test('shows the line that the reminder shows, and each condition with its kind', () => {
    const part = rulePart(EVERYTHING, 'new');
    expect(part).toContain(
      '> **The guidelines say this use is fine if it is free and it is after hours.**',
    );
    expect(part).toContain('- it is free (cost)\n- it is after hours (own time)');
  });

  test('says that nothing is shown where the guidelines are not about it', () => {
    expect(rulePart(EVERYTHING, 'afar')).toContain('Nothing is shown.');
  });

  test('numbers the rules by precedence, and keeps those of the past for the history', () => {
    const headings = [...printed(EVERYTHING).matchAll(/^### (Rule .+)$/gm)].map(([, name]) => name);
    expect(headings).toEqual([
      'Rule 1: Fine `work-on-phones`',
      'Rule 2: Fine `work`',
      'Rule 3: Fine `work-at-calls`',
      'Rule 4: Fine on a condition `new`',
      'Rule 5: Not about this `afar`',
      'Rule 6: Fine `old`',
    ]);
    const [rules = '', history = ''] = printed(EVERYTHING).split('\n## History\n');
    expect([rules.includes('### Rule 6'), history.includes('### Rule 6')]).toEqual([false, true]);
  });

  test('tells a pack that is all history as it was', () => {
    const past = aPack({ rules: [aRule({ id: 'old', status: 'superseded' })] });
    const [rules = ''] = printed(past).split('\n## History\n');
    expect(rules).toContain('### Rule 1: Fine `old`');
  });

  test('says what a rule has taken the place of, what has taken its place, and where it is from', () => {
    expect(rulePart(EVERYTHING, 'new')).toContain(
      '**Takes the place of:** [rule 6](#rule-6-fine-old)',
    );
    expect(rulePart(EVERYTHING, 'old')).toContain('**Superseded by:** [rule 4]');
    expect(rulePart(EVERYTHING, 'afar')).toContain('**Inherited from:** `country@2.0.0`');
    const elsewhere = aPack({
      rules: [aRule({ id: 'gone', status: 'superseded', supersededBy: 'other/rule' })],
    });
    expect(rulePart(elsewhere, 'gone')).toContain('**Superseded by:** `other/rule`');
  });

  test('gives the numbers of the sources and of the cases behind a rule', () => {
    expect(rulePart(EVERYTHING, 'new')).toContain(
      '**Sources:** [2](#sources), [1](#sources) · **Cases:** [1](#cases) · **Related cases:** [2](#cases)',
    );
  });

  test('says where each answer leads: to the rules that can hold where it is asked', () => {
    const question = partAbout(printed(EVERYTHING), ['Questions and answers'], 'purpose');
    // “At calls” cannot hold at the box for a post, where the question is asked.
    expect(question.split('\n').filter((line) => line.startsWith('| '))).toEqual([
      '| Answer | Leads to | Suggested for a note |',
      '| --- | --- | --- |',
      '| Work `work` | [rule 1](#rule-1-fine-work-on-phones) or [rule 2](#rule-2-fine-work) | Council work |',
      '| Party `party` | the rule that asked |  |',
      '| Not sure `not-sure` | the rule that asked |  |',
    ]);
    expect(question).toContain('**Asked by:** [rule 4]');
  });

  test('does not let an answer lead to a rule that comes too late', () => {
    const { questions } = EVERYTHING;
    const late = aPack({
      questions,
      rules: [
        aRule({ id: 'asks', ask: ['purpose'] }),
        aRule({ id: 'late', when: { answers: { purpose: ['work'] } } }),
      ],
    });
    const question = partAbout(printed(late), ['Questions and answers'], 'purpose');
    expect(question).toContain('| Work `work` | the rule that asked |');
  });

  test('gives no place to a rule that only an answer leads to: it is that of the rule which asked', () => {
    expect(rulePart(EVERYTHING, 'work')).not.toContain('**Where:**');
  });

  test('says of a rule whether it was checked: by itself, else as the pack says', () => {
    expect(rulePart(EVERYTHING, 'work')).toContain('In force; Not yet checked against its source');
    expect(rulePart(EVERYTHING, 'new')).not.toContain('Not yet checked');
    expect(rulePart(aPack(), 'any')).not.toContain('Not yet checked');
  });

  test('calls what staff can help with by that name, and not a condition', () => {
    const help = aPack({
      rules: [
        aRule({
          id: 'staff',
          outcome: 'not-supported',
          conditions: [{ kind: 'help', text: { en: 'drafts' } }],
        }),
      ],
    });
    const part = rulePart(help, 'staff');
    expect(part).toContain('**What staff can help with:** drafts (help from staff)');
    expect(part).not.toContain('Conditions');
  });

  test('writes a cost as the language does', () => {
    expect(wordsOfMarkdown(printed(EVERYTHING))).toContain(
      '**Cost:** EUR 1,250.75 a year; further use costs nothing more',
    );
    expect(wordsOfMarkdown(printed(EVERYTHING))).toContain('**Cost:** DKK 300 once; ');
    expect(wordsOfMarkdown(printed(EVERYTHING, 'da'))).toContain('1.250,75 EUR om året');
  });

  test('says in the table of all rules only what tells them apart', () => {
    const glance = printed(
      aPack({
        rules: [
          aRule({ id: 'one', applies: 'in-window', when: { surface: ['ads'] } }),
          aRule({ id: 'two', applies: 'in-window', status: 'contested' }),
        ],
      }),
    );
    expect(glance).toContain('**Status:** In force, where nothing else is said.');
    expect(glance).toContain('**When:** only while a period is open.');
    expect(glance).toContain('| [1](#rule-1-fine-one) | everybody | promoted post | Fine |');
    expect(glance).toContain('| everybody | every place that is recognised | Fine (contested) |');
    const proposed = printed(
      aPack({
        status: 'proposed',
        rules: [aRule({ id: 'one', status: 'proposed' }), aRule({ id: 'two' })],
      }),
    );
    expect(proposed).toContain('| everybody | every place that is recognised | Fine |');
    expect(proposed).toContain('| everybody | every place that is recognised | Fine (in force) |');
  });
});
