/** A pack with mistakes as a secretariat makes them, and what the command says of each, word by word. */
import { KINDS } from '../../src/cli/kind.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { asLines } from '../../src/cli/report.ts';
import { RULES } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const town = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
const surroundings = readSurroundings();
const options = { surroundings: () => surroundings, today: '2026-11-22' };

const check = (contents: string) => checkFile(file('town.json', contents), options);
function told(contents: string): readonly string[] {
  const checked = check(contents);
  return asLines({ ...checked, file: 'town.json' }, (_, text) => text).split('\n');
}
function changed(from: string | RegExp, to: string): string {
  const contents = town.replace(from, () => to);
  if (contents === town) throw new Error(`the pack does not have ${String(from)}`);
  return contents;
}

const REFERENCE = 'Correct the id, or add what it refers to.';
const OUTCOMES =
  'fine, fine-if, own-equipment, own-platform, not-supported, gray, ask, no-guideline, out-of-scope';

test('a pack without a mistake is in order', () => {
  expect(told(town)).toEqual(['town.json: in order']);
  expect(check(town).unfinished).toBe(false);
});

test('a pack that extends another is told of its own texts in a language that it does not name', () => {
  const alone = changed('"languages": ["en", "da"]', '"languages": ["en"], "extends": "no-base"');
  const paths = check(alone).findings.map(({ path }) => path);
  expect(paths.filter((path) => path.endsWith('.nb'))).toEqual([]);
  expect(paths).toContain('name.da');
  expect(paths).toContain('windows.0.name.da');
  expect(paths).toContain('questions.0.text.da');
});

describe('a mistake in how a pack is written is told with its place', () => {
  it.each([
    [
      'a comma is missing',
      '"1.0.0",\n  "seq',
      '"1.0.0"\n  "seq',
      'town.json:3:21: found no comma before "sequence", expected one between two entries. Put it here.',
    ],
    [
      'a comma is left over',
      '"ask" }\n',
      '"ask", }\n',
      'town.json:128:55: found a comma before }, expected none behind the last entry. Remove it.',
    ],
    [
      'a comment',
      '"sequence": 1,',
      '"sequence": 1, // the first',
      'town.json:4:18: found a comment, expected nothing but JSON. Remove it: JSON has no comments.',
    ],
    [
      'a quote from a word processor',
      '"fictional"',
      '“fictional”',
      'town.json:13:3: found “fictional”, expected "fictional". Type straight quotes ("): word processors bend them.',
    ],
    [
      'a date without quotes',
      '"validFrom": "2026-01-01"',
      '"validFrom": 2026-01-01',
      'town.json:15:16: found 2026-01-01 without quotes, expected "2026-01-01". Put it in double quotes (").',
    ],
    [
      'a key that is there twice',
      '"fictional": true,',
      '"fictional": true,\n  "version": "1.0.0",',
      'town.json:14:3 version: found the key "version" again, after 3:3, expected each key once. Remove one of the two: only the last would count.',
    ],
    [
      'a key that no file may use',
      '"fictional": true,',
      '"fictional": true,\n  "__proto__": {},',
      'town.json:14:3 __proto__: found the key "__proto__", expected a key of the schema. Remove it: no file may use this key.',
    ],
  ])('%s', (_, from, to, line) => {
    expect(told(changed(from, to))).toEqual([line]);
    expect(check(changed(from, to)).unfinished).toBe(false);
  });

  it('a bracket is missing, and the rest has to wait', () => {
    const cut = changed('["decision"]', '["decision"');
    expect(told(cut)).toEqual([
      'town.json:56:5: found }, expected ] for the [ on line 55. Put ] before it.',
    ]);
    expect(check(cut).unfinished).toBe(true);
  });
});

describe('a mistake against the schema is told with its place', () => {
  it.each([
    [
      'a key is misspelt',
      '"outcome": "ask",',
      '"outcom": "ask",',
      'town.json:61:7 rules.1.outcom: found the key "outcom", expected one of outcome, sources, id, when, ask, status … (19 in all). Did you mean “outcome”?',
    ],
    [
      'a key that a pack has no room for',
      '"fictional": true,',
      '"fictional": true,\n  "party": "x",',
      `town.json:14:3 party: found the key "party", expected one of ${Object.keys(KINDS.pack.schema.entries).join(', ')}. Remove it, or correct its spelling.`,
    ],
    [
      'a key is missing',
      '"outcome": "ask",\n      "status": "in-force",',
      '"outcome": "ask",',
      'town.json:57:5 rules.1.status: found nothing, expected one of in-force, proposed, contested, under-review, answer-pending, superseded, unknown. Add “status”.',
    ],
    [
      'an outcome that there is not',
      '"outcome": "fine-if",',
      '"outcome": "fine if",',
      `town.json:69:18 rules.2.outcome: found "fine if", expected one of ${OUTCOMES}. Did you mean “fine-if”?`,
    ],
    [
      'a place that there is not',
      '["composer"] }',
      '["compose"] }',
      'town.json:68:29 rules.2.when.surface.0: found "compose", expected one of composer, scheduler, ads, newsletter, call, message. Did you mean “composer”?',
    ],
    [
      'a word without its brackets',
      '["composer"] }',
      '"composer" }',
      'town.json:68:28 rules.2.when.surface: found "composer", expected a list [ … ]. Put it in square brackets, also if it is only one.',
    ],
    [
      'a kind of window that there is not',
      '"kind": "rule"',
      '"kind": "rules"',
      'town.json:18:15 windows.0.kind: found "rules", expected one of always, fixed, rule. Did you mean “rule”?',
    ],
    [
      'a bound that there is not',
      '"at": "polling-day", "days"',
      '"at": "poling day", "days"',
      'town.json:23:25 windows.0.closes.at: found "poling day", expected one of polling-day, date, weekday, close-of-poll, local, event, user-event. Did you mean “polling-day”?',
    ],
    [
      'a bound that is only a date',
      '{ "at": "polling-day", "months": -1 }',
      '"2029-10-20"',
      'town.json:22:16 windows.0.opens: found "2029-10-20", expected { "at": …, … }. Write it in braces, with these keys.',
    ],
    [
      'a day that the calendar has not',
      '"validFrom": "2026-01-01"',
      '"validFrom": "2026-02-30"',
      'town.json:15:16 validFrom: found "2026-02-30", expected a date such as 2026-11-22. The calendar has no such day.',
    ],
    [
      'a date as it is written in letters',
      '"validFrom": "2026-01-01"',
      '"validFrom": "1.1.2026"',
      'town.json:15:16 validFrom: found "1.1.2026", expected a date such as 2026-11-22. Write the year first, then the month and the day, with hyphens.',
    ],
    [
      'a number in quotes',
      '"requires": 1',
      '"requires": "1"',
      'town.json:5:15 requires: found "1", expected a number. Write it without quotes.',
    ],
    [
      'a version without quotes',
      '"version": "1.0.0",\n  "seq',
      '"version": 1,\n  "seq',
      'town.json:3:14 version: found 1, expected a text in quotes. Put it in double quotes.',
    ],
    [
      'true in quotes',
      '"fictional": true',
      '"fictional": "true"',
      'town.json:13:16 fictional: found "true", expected true or false. Write it without quotes.',
    ],
    [
      'a text in one language only',
      '{ "en": "Small Town", "da": "Lilleby" }',
      '"Lilleby"',
      'town.json:8:19 municipality: found "Lilleby", expected { "en": … }. Write it in each language.',
    ],
    [
      'a language that there is not',
      '"da": "Lilleby" }',
      '"dk": "Lilleby" }',
      'town.json:8:41 municipality.dk: found the key "dk", expected one of en, da, sv, nb, fi. Did you mean “da”?',
    ],
    [
      'a text without English',
      '{ "en": "Small Town", "da": "Lilleby" }',
      '{ "da": "Lilleby" }',
      'town.json:8:19 municipality.en: found nothing, expected a text in quotes. Add “en”.',
    ],
    [
      'an id with capitals and spaces',
      '"id": "decision"',
      '"id": "The Decision"',
      'town.json:83:13 sources.0.id: found "The Decision", expected an id in kebab-case. Did you mean “the-decision”?',
    ],
    [
      'a question with spaces in its id',
      '{ "purpose": ["council-work"] }',
      '{ "The purpose": ["council-work"] }',
      'town.json:52:55 rules.0.when.answers.The purpose: found "The purpose", expected an id in kebab-case. Did you mean “the-purpose”?',
    ],
    [
      'a country by its name',
      '"country": "DK"',
      '"country": "Denmark"',
      'town.json:12:32 jurisdiction.country: found "Denmark", expected two capital letters (ISO 3166-1). Write the code of the country, such as DK or GB.',
    ],
    [
      'a country by a code that is not its own',
      '"country": "DK"',
      '"country": "EU"',
      'town.json:12:32 jurisdiction.country: found "EU", expected the code of a country in ISO 3166-1, or XX in a pack that is “fictional”. Write the code of the country, such as DK or GB.',
    ],
    [
      'a zone that is so many hours ahead',
      '"Europe/Copenhagen"',
      '"+01:00"',
      'town.json:12:46 jurisdiction.zone: found "+01:00", expected an IANA time zone such as Europe/Copenhagen. Write a region and a city of it, with a slash between them.',
    ],
    [
      'a zone in another language',
      'Europe/Copenhagen',
      'Europe/København',
      'town.json:12:46 jurisdiction.zone: found "Europe/København", expected an IANA time zone such as Europe/Copenhagen. Did you mean “Europe/Copenhagen”?',
    ],
    [
      'a zone of another country',
      'Europe/Copenhagen',
      'Europe/Stockholm',
      'town.json:12:46 jurisdiction.zone: found "Europe/Stockholm", expected a time zone of DK, such as Europe/Copenhagen. Correct it, or the country: windows open and close by this clock.',
    ],
    [
      'an address without https',
      '"date": "2026-01-01",\n      "status"',
      '"url": "www.town.example",\n      "status"',
      'town.json:86:14 sources.0.url: found "www.town.example", expected an https address. Did you mean “https://www.town.example”?',
    ],
    [
      'a rule without a source',
      '["decision"]',
      '[]',
      'town.json:55:18 rules.0.sources: found [], expected at least one. Add what is missing to the list.',
    ],
    [
      'a window that is too long',
      '"months": -1',
      '"months": -20',
      'town.json:22:49 windows.0.opens.months: found -20, expected at least -13. Write a larger number.',
    ],
  ])('%s', (name, from, to, line) => {
    expect(told(changed(from, to))).toEqual([line]);
    // Some are all that is wrong: nothing else depends on what stands there.
    const isAll = [
      'a key is misspelt',
      'a key that a pack has no room for',
      'a number in quotes',
      'a language that there is not',
      'a country by a code that is not its own',
      'a zone of another country',
    ].includes(name);
    expect(check(changed(from, to)).unfinished).toBe(!isAll);
  });
});

describe('a mistake in what a pack says is told with its place', () => {
  it.each([
    [
      'two rules with one id',
      '"id": "any-post"',
      '"id": "not-sure"',
      'town.json:66:13 rules.2.id: found "not-sure", expected an id of its own. Rename one of the two. The other is in line 58.',
    ],
    [
      'a source that there is not',
      /"decision"\](?=\n {4}\}\n {2}\])/,
      '"descision"]',
      `town.json:78:19 rules.2.sources: found "descision", expected one of decision. Did you mean “decision”? ${REFERENCE}`,
    ],
    [
      'a question that there is not',
      '"ask": ["purpose"]',
      '"ask": ["porpses"]',
      `town.json:76:15 rules.2.ask: found "porpses", expected one of purpose. Did you mean “purpose”? ${REFERENCE}`,
    ],
    [
      'an answer that there is not',
      '"purpose": ["not-sure"]',
      '"purpose": ["unsure"]',
      `town.json:60:67 rules.1.when.answers.purpose: found "unsure", expected one of council-work, not-sure. ${REFERENCE}`,
    ],
    [
      'an answer to a question that there is not',
      '{ "purpose": "not-sure" }',
      '{ "purposes": "not-sure" }',
      `town.json:127:20 cases.3.answers: found "purposes", expected one of purpose. Did you mean “purpose”? ${REFERENCE}`,
    ],
    [
      'a category that there is not',
      '"category": "not_sure"',
      '"category": "notsure"',
      `town.json:39:23 questions.0.options.1.category: found "notsure", expected one of council_work, not_sure. Did you mean “not_sure”? ${REFERENCE}`,
    ],
    [
      'an election that there is not',
      '"dk-municipal"',
      '"dk-municpal"',
      `town.json:21:19 windows.0.election: found "dk-municpal", expected an id in rules/elections/ or in the pack’s own “elections”. Did you mean “dk-municipal”? ${REFERENCE.slice(0, -1)}; “armslength calendar embed” adds what is in rules/. A file of it that is elsewhere counts where it is given as well: beside the pack, or with --base where a command takes one pack.`,
    ],
    [
      'a translation is missing',
      '{ "en": "Not sure", "da": "Ved ikke" },\n',
      '{ "en": "Not sure" },\n',
      'town.json:38:20 questions.0.options.1.label.da: found nothing, expected the text in “da”, as the pack names it in “languages”. Add the translation.',
    ],
    [
      'a full stop in a condition',
      'it is about council work',
      'it is about council work.',
      'town.json:73:27 rules.2.conditions.0.text.en: found "it is about council work.", expected a clause without a full stop. It stands inside a sentence: leave the stop out.',
    ],
    [
      'no condition where one is needed',
      /\n +"conditions": \[[^\]]*\],/,
      '',
      'town.json:65:5 rules.2.conditions: found nothing, expected a condition, as it is fine-if. Add it.',
    ],
    [
      'an exclamation mark',
      '"What is this for?"',
      '"What is this for!"',
      'town.json:29:23 questions.0.text.en: found "What is this for!", expected no exclamation mark. End the sentence with a full stop.',
    ],
    [
      'a word that judges',
      '"it is about council work"',
      '"it breaches nothing"',
      'town.json:73:27 rules.2.conditions.0.text.en: found "it breaches nothing", expected no word that judges, such as “breaches”. Say what the guideline says instead.',
    ],
    [
      'a case that comes out otherwise',
      '"expect": null',
      '"expect": { "rule": "any-post", "outcome": "fine-if" }',
      'town.json:106:17 cases.1.expect: found "no rule speaks", expected any-post: fine-if. Correct the rule or the case “the-same-in-summer”.',
    ],
  ])('%s', (_, from, to, line) => {
    // Where a reference leads to nothing, cases come out otherwise too.
    const also = /^town\.json:\d+:\d+ cases\.\d\.expect/;
    const [first, ...rest] = told(changed(from, to));
    expect(first).toBe(line);
    expect(rest.filter((other) => !also.test(other))).toEqual([]);
  });

  it('a service that there is not, among many that there are', () => {
    const [line, ...others] = told(changed('"facebook"', '"facebok"'));
    expect(line).toMatch(
      /^town\.json:98:32 cases\.0\.observation\.site: found "facebok", expected one of facebook, .* … \(\d+ in all\)\. Did you mean “facebook”\? Correct the id, or add what it refers to\.$/,
    );
    expect(others).toEqual([]);
  });
});

describe('all mistakes of a file are told at once, from its top to its end', () => {
  it('against JSON and against the schema', () => {
    const contents = changed('"sequence": 1', '“sequence”: 0').replace('"ask",', '"aks"');
    expect(told(contents).map((line) => line.split(',')[0])).toEqual([
      'town.json:4:3: found “sequence”',
      'town.json:4:15 sequence: found 0',
      'town.json:61:18 rules.1.outcome: found "aks"',
      'town.json:61:23: found no comma before "status"',
    ]);
  });

  it('against JSON and in what it says', () => {
    const contents = changed('"sequence": 1,', '"sequence": 1,,').replace(
      '["purpose"]',
      '["porpose"]',
    );
    expect(told(contents).map((line) => line.split(',')[0])).toEqual([
      'town.json:4:17: found a comma without an entry before it',
      'town.json:76:15 rules.2.ask: found "porpose"',
    ]);
  });
});

describe('other files', () => {
  it('a site is held against the others, at its own examples', () => {
    const site = readFileSync(`${RULES}sites/loomly.json`, 'utf8');
    const example = JSON.stringify(
      (JSON.parse(site) as { examples: { silent: string[] } }).examples.silent.at(-1),
    );
    const [line, ...others] = told(site.replace(example, '"https://x.com/compose/post"'));
    expect(line).toMatch(
      /^town\.json:\d+:\d+ examples\.silent\.\d+: found "https:\/\/x\.com\/compose\/post" is x composer publish, expected not recognised\. /,
    );
    expect(others).toEqual([]);
  });

  it.each([
    ['speaks', 'examples.speaks', '[]'],
    ['silent', 'examples.silent', '[]'],
  ])('a site without an example that is %s tells so', (kind, path, found) => {
    const site = JSON.parse(readFileSync(`${RULES}sites/loomly.json`, 'utf8')) as {
      examples: object;
    };
    const contents = { ...site, examples: { ...site.examples, [kind]: [] } };
    const { findings, unfinished } = check(JSON.stringify(contents));
    expect(findings).toMatchObject([{ path, found, expected: 'at least one example' }]);
    expect(unfinished).toBe(true);
  });

  it.each([
    ['facebook', 'ads', 'composer, scheduler, call, message'],
    ['facebook', 'message', 'composer, scheduler, ads, call'],
    ['peytz-mail', 'newsletter', ''],
  ])('%s without an example of its surface %s tells so', (id, surface, found) => {
    const site = JSON.parse(readFileSync(`${RULES}sites/${id}.json`, 'utf8')) as {
      examples: { speaks: { surface: string | null }[] };
    };
    const speaks = site.examples.speaks.filter((example) => example.surface !== surface);
    const contents = { ...site, examples: { ...site.examples, speaks } };
    expect(check(JSON.stringify(contents)).findings).toMatchObject([
      {
        path: 'examples.speaks',
        found: JSON.stringify(found),
        expected: `an example of ${surface}`,
      },
    ]);
  });

  it('a site that is known by its boxes alone is in order with examples of boxes', () => {
    const site = JSON.parse(readFileSync(`${RULES}sites/peytz-mail.json`, 'utf8')) as {
      addresses: unknown[];
    };
    expect(site.addresses).toEqual([]);
    expect(check(JSON.stringify(site)).findings).toEqual([]);
  });

  it('a site whose live streams alone are calls needs no example of a call', () => {
    const site = readFileSync(`${RULES}sites/discord.json`, 'utf8');
    expect(site).toContain('"media": "call"');
    expect(site).not.toContain('"surface": "call"');
    expect(check(site).findings).toEqual([]);
  });

  it('a site tells when somebody should look again', () => {
    const site = file('site.json', readFileSync(`${RULES}sites/loomly.json`, 'utf8'));
    const { findings } = checkFile(site, { ...options, today: '2099-01-01' });
    expect(findings).toMatchObject([{ path: 'reviewBy', expected: '2099-01-01 or later' }]);
  });

  it.each(['elections/dk.json', 'calendars/england-and-wales.json'])(
    '%s with a key too many',
    (name) => {
      const contents = readFileSync(`${RULES}${name}`, 'utf8').replace('{', '{ "more": 1,');
      expect(told(contents)).toEqual([
        expect.stringMatching(
          /^town\.json:1:3 more: found the key "more", expected one of .* Remove it, or correct its spelling\.$/,
        ),
      ]);
    },
  );

  it('what is none of them is told of once, at its beginning', () => {
    expect(told('\n{ "name": "a", "private": true, "scripts": {} }')).toEqual([
      'town.json:2:1: found an object with “name”, “private”, “scripts”, expected a pack, a site, a file of elections, a calendar of holidays or a table of coverage. The nearest is a pack, which also needs “id”, “version”, “sequence”, “requires”, “languages” ….',
    ]);
    expect(check('{}').unfinished).toBe(true);
  });
});
