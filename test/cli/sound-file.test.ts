/** What is said of a file of which some is broken: all that is sure of the rest, at its place. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { RULES } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { filesOfThisTest } from './folder.ts';

const file = filesOfThisTest();
const town = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
const surroundings = readSurroundings();

type Change = readonly [from: string | RegExp, to: string];
const changed = (contents: string, ...changes: readonly Change[]) =>
  changes.reduce((text, [from, to]) => {
    const next = text.replace(from, () => to);
    if (next === text) throw new Error(`it does not have ${String(from)}`);
    return next;
  }, contents);

function look(contents: string, around = surroundings) {
  const options = { surroundings: () => around, today: '2026-11-22' };
  const { findings, unfinished } = checkFile(file('some.json', contents), options);
  return {
    told: findings.map(({ line, path: at, found }) => `${line} ${at} ${found}`.slice(0, 60)),
    unfinished,
  };
}
const inTown = (...changes: readonly Change[]) => look(changed(town, ...changes));

const JUDGED: Change = ['"it is about council work"', '"it breaches nothing"'];
const OTHERWISE: Change = ['"expect": null', '"expect": { "rule": "any-post", "outcome": "fine" }'];
const NOWHERE: Change = [/"decision"\](?=\n {4}\}\n {2}\])/, '"descision"]'];

describe('a misspelt key', () => {
  it('holds nothing back: what stands below it is looked at too', () => {
    expect(
      inTown(['"ask":', '"asks":'], ['["purpose"],', '["porpose"],'], JUDGED, NOWHERE),
    ).toEqual({
      told: [
        '73 rules.2.conditions.0.text.en "it breaches nothing"',
        '76 rules.2.asks the key "asks"',
        '76 rules.2.asks "porpose"',
        '78 rules.2.sources "descision"',
      ],
      unfinished: true,
    });
  });

  it('of a list does so too, with more of them in it', () => {
    expect(inTown(['"rules": [', '"ruls": ['], ['"outcome": "ask"', '"outcom": "aks"'])).toEqual({
      told: [
        '48 ruls the key "ruls"',
        '61 ruls.1.outcom the key "outcom"',
        '61 ruls.1.outcom "aks"',
      ],
      unfinished: true,
    });
  });

  it('is only a key too many where the one that was meant is there', () => {
    expect(inTown(['"outcome": "ask",', '"outcome": "ask", "outcom": 5,'], OTHERWISE)).toEqual({
      told: ['61 rules.1.outcom the key "outcom"', '106 cases.1.expect "no rule speaks"'],
      unfinished: false,
    });
  });
});

describe('what is set aside', () => {
  it('is no more than what is broken, also within a rule', () => {
    expect(inTown(['"outcome": "fine-if"', '"outcome": "maybe"'], JUDGED, NOWHERE)).toEqual({
      told: [
        '69 rules.2.outcome "maybe"',
        '73 rules.2.conditions.0.text.en "it breaches nothing"',
        '78 rules.2.sources "descision"',
      ],
      unfinished: true,
    });
  });

  it('is not missed by what refers to it', () => {
    expect(inTown(['"title": { "en": "Decision on posts"', '"title": { "en": 5']).told).toEqual([
      '84 sources.0.title.en 5',
    ]);
    expect(inTown(['"id": "decision"', '"id": "The Decision"'], NOWHERE).told).toEqual([
      '83 sources.0.id "The Decision"',
    ]);
  });

  it('leaves cases untried that may depend on it, and no others', () => {
    expect(inTown(['"when": { "surface": ["composer"] }', '"when": []'], OTHERWISE)).toEqual({
      told: ['68 rules.2.when []'],
      unfinished: true,
    });
    expect(inTown(['"at": "2029-11-01T10:00"', '"at": "1.11.2029"'], OTHERWISE)).toEqual({
      told: ['97 cases.0.at "1.11.2029"', '106 cases.1.expect "no rule speaks"'],
      unfinished: true,
    });
  });
});

describe('of a pack that extends another', () => {
  const [, readme = ''] = readFileSync(`${RULES}README.md`, 'utf8').split('## A pack that builds');
  const [, valley = ''] = /```json\n([^`]*)```/.exec(readme) ?? [];
  const inValley = (...changes: readonly Change[]) => look(changed(valley, ...changes));
  const alone = (text: string) => text.replaceAll(/ \d+$/gm, '');

  it('mistakes are told at once, where they are written', () => {
    const { told, unfinished } = inValley(
      ['"outcome": "fine-if"', '"outcome": "maybe"'],
      ['"it is neutral between parties"', '"it breaches nothing"'],
      ['["decision"]', '["decision", "nowhere"]'],
      ['"date": "2027-01-11",\n      "status"', '"date": 2027,\n      "status"'],
    );
    expect(told.map((line) => alone(line.replace(/^\d+ /, '')))).toEqual([
      'rules.0.outcome "maybe"',
      'rules.0.conditions.0.text.en "it breaches nothing"',
      'rules.0.sources "nowhere"',
      'sources.0.date',
    ]);
    expect(unfinished).toBe(true);
  });

  it('nothing is missed that the other may have, where the other is not there', () => {
    const { told, unfinished } = inValley(
      ['"no-base"', '"nobase"'],
      ['"role": "communications"', '"role": "scribe"'],
      ['"it is neutral between parties"', '"it breaches nothing"'],
    );
    expect(told.map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'extends "nobase"',
      'rules.0.conditions.0.text.en "it breaches nothing"',
    ]);
    expect(unfinished).toBe(true);
  });

  it('is read as if it extended the one that was meant, where there is no doubt which', () => {
    const WRONG: readonly Change[] = [
      ['"no-base"', '"no-bas"'],
      ['"role": "communications"', '"role": "scribe"'],
      ['["decision"]', '["desicion"]'],
    ];
    const { told, unfinished } = inValley(...WRONG);
    expect(told.map((line) => alone(line.replace(/^\d+ /, '')))).toEqual([
      'extends "no-bas"',
      'rules.0.sources "desicion"',
      'cases.0.role "scribe"',
    ]);
    expect(unfinished).toBe(true);
    // Of two that are as near, either may be meant.
    const packs = surroundings.packs.flatMap((one) =>
      one.id === 'no-base' ? [one, { ...one, id: 'no-bass' }] : [one],
    );
    expect(look(changed(valley, ...WRONG), { ...surroundings, packs }).told).toHaveLength(1);
  });

  it('nothing is idle for certain where it comes back to itself', () => {
    const { told } = inValley(
      ['"no-base"', '"small-valley"'],
      [
        /\n {2}"sources": \[/,
        '\n  "sources": [{ "id": "memo", "title": { "en": "Memo", "nb": "Notat" }, "authority": { "en": "Town", "nb": "By" }, "date": "2027-01-11", "status": "in-force" },',
      ],
    );
    expect(told.map((line) => alone(line.replace(/^\d+ /, '')))).toEqual([
      'extends "small-valley → small-valley"',
    ]);
  });

  it('nothing is said of the other where its own file is not in order', () => {
    const packs = surroundings.packs.filter(({ id }) => id !== 'no-base');
    const broken = [path.join(RULES, 'packs/no/no-base/pack.json')];
    expect(look(valley, { ...surroundings, packs, broken })).toEqual({
      told: [],
      unfinished: true,
    });
    expect(look(valley, { ...surroundings, packs }).told).toHaveLength(1);
  });

  it('the second of two rules that are written again under one id is told of', () => {
    const official = /"rules": \[\n( {4}\{[\s\S]*?\n {4}\})\n {2}\]/.exec(valley)?.[1] ?? '';
    const again = official.replace('"official"', '"post"');
    const { told } = inValley([official, `${again},\n${again}`]);
    expect(told.filter((line) => line.includes('.id '))).toEqual([
      expect.stringMatching(/^\d+ rules\.1\.id "post"$/),
    ]);
  });
});

describe('of a site', () => {
  const at = 'https://app.loomly.com';
  const planned = { surface: 'scheduler', activity: 'schedule' } as const;
  /** A real entry, with few examples and no address of its own. */
  const loomly = JSON.stringify(
    {
      ...(JSON.parse(readFileSync(`${RULES}sites/loomly.json`, 'utf8')) as object),
      addresses: [],
      examples: {
        speaks: [
          { url: `${at}/calendars`, within: '*', ...planned },
          { url: `${at}/calendars/1/posts`, within: '*', ...planned },
          { url: `${at}/login`, within: '*', surface: null },
        ],
        silent: [`${at}/`, `${at}/login`, 'https://www.loomly.com/'],
      },
    },
    null,
    2,
  );
  const inLoomly = (...changes: readonly Change[]) => look(changed(loomly, ...changes));
  const { examples } = JSON.parse(loomly) as {
    examples: { silent: readonly [string]; speaks: readonly [{ url: string }] };
  };
  const ELSEWHERE: Change = [`"${examples.silent[0]}"`, '"https://x.com/compose/post"'];
  const NOT_THERE: Change = [`"${examples.speaks[0].url}"`, '"https://www.loomly.com/"'];
  const without = (told: readonly string[]) => told.map((line) => line.split(' ')[1]);

  it('examples are tried although something beside them is broken', () => {
    const { told, unfinished } = inLoomly(['"name":', '"nam":'], ELSEWHERE, NOT_THERE);
    expect(without(told)).toEqual(['nam', 'examples.speaks.0', 'examples.silent.0']);
    expect(unfinished).toBe(false);
    const dated = inLoomly([/"verified": "[^"]*"/, '"verified": "soon"'], NOT_THERE);
    expect(without(dated.told)).toEqual(['examples.speaks.0', 'verified']);
    expect(dated.unfinished).toBe(false);
  });

  it('examples that may depend on what is broken are not said to be wrong', () => {
    const { told, unfinished } = inLoomly([/"path": "[^"]*"/, '"path": "?"'], ELSEWHERE, NOT_THERE);
    expect(without(told)).toEqual(['fields.0.path', 'examples.silent.0']);
    // A box is known by the fields, whatever the addresses.
    const address = inLoomly(['"addresses": [', '"addresses": [5'], ELSEWHERE, NOT_THERE);
    expect(without(address.told)).toEqual([
      'addresses.0',
      'examples.speaks.0',
      'examples.silent.0',
    ]);
    expect(unfinished).toBe(true);
    const hosts = inLoomly([/"hosts": \[\s*"[^"]*"/, '"hosts": [5'], ELSEWHERE, NOT_THERE);
    expect(without(hosts.told)).toEqual(['hosts.0']);
  });

  it('an example that is broken is set aside by itself', () => {
    const { told, unfinished } = inLoomly(
      [`"url": "${examples.speaks[0].url}"`, '"url": 5'],
      ELSEWHERE,
    );
    expect(without(told)).toEqual(['examples.speaks.0.url', 'examples.silent.0']);
    expect(unfinished).toBe(true);
  });

  it('a day of review that cannot be read is not over', () => {
    const { told } = inLoomly([/"reviewBy": "[^"]*"/, '"reviewBy": "soon"']);
    expect(without(told)).toEqual(['reviewBy']);
  });
});

describe('of a file that nobody can read to its end', () => {
  it('what stands before is looked at, and nothing is missed that may follow', () => {
    expect(
      inTown(['"country": "DK"', '"country": "dk"'], JUDGED, NOWHERE, [
        '"observation": { "site": "facebook", "surface": "composer", "activity": "publish" },\n      "answers"',
        '"observation": { "site": "facebook", "surface": "composer", "activity": "publish" ,\n      "answers"',
      ]),
    ).toEqual({
      told: [
        '12 jurisdiction.country "dk"',
        '73 rules.2.conditions.0.text.en "it breaches nothing"',
        '78 rules.2.sources "descision"',
        expect.stringContaining('{ without a key'),
      ],
      unfinished: true,
    });
  });

  it('a part is not missed that may follow', () => {
    expect(inTown(['["decision"]', '["decision"'], ['["not-sure"] }', '["unsure"] }'])).toEqual({
      told: ['56  }'],
      unfinished: true,
    });
  });

  it('nothing is missed of a pack that it may extend, by what follows', () => {
    const cut: Change = ['"at": "2029-11-01T10:00",\n', '"at": "2029-11-01T10:00"],\n'];
    const end: Change = ['"changelog": [', '"extends": "dk-base",\n  "changelog": ['];
    expect(inTown(NOWHERE, cut).told[0]).toBe('78 rules.2.sources "descision"');
    expect(inTown(NOWHERE, cut, end).told[0]).toBe('97  ]');
  });

  it('a beginning that does not show what it is the beginning of is no file of another kind', () => {
    const { told } = look('{ "id": "x", "name": {');
    expect(told).toEqual(['1  the end of the file']);
  });
});

describe('a value that is missing', () => {
  it('is told once, and the rest is looked at', () => {
    expect(inTown(['"outcome": "ask"', '"outcome": '], JUDGED, NOWHERE, OTHERWISE)).toEqual({
      told: [
        '61  no value behind "outcome"',
        '73 rules.2.conditions.0.text.en "it breaches nothing"',
        '78 rules.2.sources "descision"',
      ],
      unfinished: true,
    });
  });

  it('is told once where nothing would do as well', () => {
    expect(inTown(['"expect": { "rule": "any-post", "outcome": "fine-if" }', '"expect":'])).toEqual(
      { told: ['99  no value behind "expect"'], unfinished: true },
    );
  });

  it('may still be wrong once it is there', () => {
    expect(inTown(['"sequence": 1', '"sequence": '])).toEqual({
      told: ['4  no value behind "sequence"'],
      unfinished: true,
    });
  });
});

it('what is too deep to be followed is told, and nothing else is looked at', () => {
  const deep = '['.repeat(40) + ']'.repeat(40);
  expect(inTown(['"fictional": true', `"fictional": ${deep}`], JUDGED)).toEqual({
    told: ['1  "[[[…"'],
    unfinished: true,
  });
});
