import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differences } from '../../src/cli/diff.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import { extend } from '../../src/core/pack-extend.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { aPack, aRule, at } from '../core/examples.ts';
import { armslength } from './armslength.ts';

const NOW = at('2026-11-22T10:00:00Z');
const sites = readSites().map(overviewOf);
const sentences = (before: RulePack, after: RulePack) =>
  differences(before, after, sites, NOW).map(({ kind, sentence }) => `${kind}: ${sentence}`);

const window = (until: string) => ({
  kind: 'fixed' as const,
  id: 'autumn',
  name: { en: 'Autumn' },
  from: '2027-09-01',
  until,
});
const theCase = {
  id: 'a-post',
  text: { en: 'A member writes a post.' },
  at: '2026-11-22',
  observation: { site: 'facebook', surface: 'composer' as const },
  expect: { rule: 'any', outcome: 'fine' as const },
};

describe('two versions of a pack', () => {
  test('that are the same have no difference', () => {
    expect(sentences(aPack(), structuredClone(aPack()))).toEqual([]);
  });

  test('differ in sentences: the pack, its windows, its rules, its cases, and what users come to see', () => {
    const before = aPack({ windows: [window('2027-12-01')], cases: [theCase] });
    const after = aPack({
      status: 'proposed',
      windows: [window('2028-01-01')],
      rules: [
        aRule({ id: 'own', when: { role: ['official'] }, outcome: 'ask' }),
        aRule({ id: 'any', outcome: 'gray' }),
      ],
      cases: [theCase],
    });
    expect(sentences(before, after)).toEqual([
      'pack: How the guideline stands changed from “In force” to “Proposed, not in force”.',
      'window: The window “autumn” was from 2027-09-01T00:00 to 2027-12-01T00:00 and is from 2027-09-01T00:00 to 2028-01-01T00:00.',
      'rule: The rule “own” is new.',
      'rule: In the rule “any”, what it comes to changed from “Fine” to “Room for judgement”.',
      'case: The case “a-post” came to “Fine” (rule “any”) and comes to “Room for judgement” (rule “any”): A member writes a post.',
      'meaning: Where no role is set: was “Fine” (rule “any”), is “Room for judgement” (rule “any”).',
      'meaning: For the role “Civil servant”: was “Fine” (rule “any”), is “No clear answer; ask” (rule “own”).',
    ]);
  });

  test('differ where a rule or a window is gone', () => {
    const before = aPack({
      windows: [window('2027-12-01')],
      rules: [aRule({ id: 'any' }), aRule({ id: 'old' })],
    });
    expect(sentences(before, aPack())).toEqual([
      'window: The window “autumn” was from 2027-09-01T00:00 to 2027-12-01T00:00 and is not there.',
      'rule: The rule “old” is gone.',
    ]);
  });

  test.each<[string, Partial<RulePack>, string]>([
    [
      'several values at once',
      {
        contact: { name: { en: 'Registry' }, email: 'a@example.org', url: 'https://example.org/' },
      },
      'Who can be asked changed from nothing to “Registry”, “a@example.org” and “https://example.org/”.',
    ],
    ['a name', { name: { en: 'Renamed' } }, 'The pack’s name changed from “Example” to “Renamed”.'],
    [
      'a contact',
      { contact: { name: { en: 'Registry' } } },
      'Who can be asked changed from nothing to “Registry”.',
    ],
    [
      'being invented',
      { fictional: true },
      'Whether the municipality is invented changed from no to yes.',
    ],
    [
      'what counts as directly beside a sitting',
      { adjacency: { before: 20, after: 0 } },
      'Directly beside a sitting was no time at all and is up to 20 minutes before it and 0 minutes after it.',
    ],
    ['a source', { sources: [] }, 'The source “guideline” is gone.'],
    [
      'a category',
      { categories: [{ id: 'council_work', label: { en: 'Other' } }] },
      'In the category “council_work”, its label changed from “Council work” to “Other”.',
    ],
    [
      'something to read',
      { goodToKnow: [{ id: 'how', title: { en: 'How' }, text: { en: 'So' } }] },
      'The text to read “how” is new.',
    ],
  ])('differ in %s that readers see', (_, part, sentence) => {
    expect(sentences(aPack(), aPack(part))).toEqual([`pack: ${sentence}`]);
    expect(sentences(aPack(), aPack({ version: '1.1.0', sequence: 2 }))).toEqual([]);
  });

  test('name a window that nobody knows the dates of', () => {
    const event = (name: string) => ({
      kind: 'rule' as const,
      id: 'called',
      name: { en: 'Called' },
      opens: { at: 'event' as const, event: name },
      closes: { at: 'event' as const, event: 'held' },
    });
    expect(sentences(aPack(), aPack({ windows: [event('called')] }))).toContain(
      'window: The window “called” was not there and is not known before an event.',
    );
  });
});

describe('a pack that builds on another', () => {
  const base = aPack({ id: 'base', verified: false, validUntil: '2030-01-01', cases: [theCase] });
  const own = { ...aPack({ rules: [] }), verified: true };

  test('says the same by what it only inherits, whatever inheriting has marked it with', () => {
    const found = sentences(base, extend(own, base));
    expect(found.filter((one) => /^(rule|case|meaning)|“a-post”|“any”/.test(one))).toEqual([]);
  });

  test('says otherwise what it has written again', () => {
    const again = { ...own, rules: [aRule({ id: 'any', outcome: 'gray' })] };
    expect(sentences(base, extend(again, base))).toContain(
      'rule: In the rule “any”, what it comes to changed from “Fine” to “Room for judgement”.',
    );
  });
});

describe('what users come to see', () => {
  const meanings = (before: RulePack, after: RulePack) =>
    sentences(before, after).filter((one) => one.startsWith('meaning'));

  test('has the minutes beside a sitting that only one of the packs counts', () => {
    const pack = (before: number) =>
      aPack({
        adjacency: { before, after: 45 },
        rules: [aRule({ id: 'beside', when: { sitting: ['during', 'adjacent'] } })],
      });
    expect(meanings(pack(30), pack(20))).toEqual([
      'meaning: 20 to 30 minutes before a sitting: was “Fine” (rule “beside”), is nothing.',
    ]);
  });

  test('says whose account it is only where that makes a difference, and of meetings only', () => {
    const pack = (outcome: Rule['outcome'], post: Rule['outcome']) =>
      aPack({
        rules: [
          aRule({ id: 'council', when: { tenant: ['council'] }, outcome }),
          aRule({ id: 'post', when: { surface: ['composer'] }, outcome: post }),
        ],
      });
    expect(meanings(pack('fine', 'fine'), pack('gray', 'ask'))).toEqual([
      'meaning: At “Post”: was “Fine” (rule “post”), is “No clear answer; ask” (rule “post”).',
      'meaning: At “Meeting”, on the council’s account: was “Fine” (rule “council”), is “Room for judgement” (rule “council”).',
    ]);
  });

  test('calls windows, roles and answers by their names, and says what no window is', () => {
    const question = {
      id: 'purpose',
      text: { en: 'What for?' },
      options: [
        { id: 'work', label: { en: 'Council work' } },
        { id: 'not-sure', label: { en: 'Not sure' } },
      ],
    };
    const pack = (outcome: Rule['outcome'], applies: Rule['applies']) =>
      aPack({
        vocabulary: { roles: [{ id: 'clerk', label: { en: 'Clerk' } }] },
        windows: [window('2027-12-01')],
        questions: [question],
        rules: [
          aRule({ id: 'work', applies, when: { answers: { purpose: ['work'] } }, outcome }),
          aRule({ id: 'any', when: { role: ['clerk'] }, outcome: 'ask', ask: ['purpose'] }),
        ],
      });
    expect(meanings(pack('fine', 'in-window'), pack('gray', 'in-window'))).toEqual([
      'meaning: For the role “Clerk”, in the window “Autumn” or in a window that the administrator has set, after “Council work” (What for?): was “Fine” (rule “work”), is “Room for judgement” (rule “work”).',
    ]);
    expect(meanings(pack('fine', 'in-window'), pack('fine', 'always'))).toEqual([
      'meaning: For the role “Clerk”, while no window is open, after “Council work” (What for?): was “No clear answer; ask” (rule “any”), is “Fine” (rule “work”).',
    ]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'armslength-diff-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const [demo] = readBuiltinPacks().filter(({ id }) => id === 'demo');

  test('exits with 0 where they say the same, and says so', () => {
    const { status, stdout } = armslength(['diff', 'builtin:demo', 'builtin:demo']);
    expect(status).toBe(0);
    expect(stdout).toBe('demo@1.0.0 → demo@1.0.0\nThey say the same.\n');
  });

  test('exits with 1 where something changes, one object a line for machines', () => {
    const file = path.join(folder, 'pack.json');
    writeFileSync(file, JSON.stringify({ ...demo, status: 'contested' }));
    const { status, lines } = armslength([
      'diff',
      'builtin:demo',
      file,
      '--json',
      '--at',
      '2026-11-22',
    ]);
    expect(status).toBe(1);
    expect(lines()).toEqual([
      {
        kind: 'pack',
        sentence: 'How the guideline stands changed from “In force” to “Contested”.',
      },
    ]);
  });

  test('says so where something changes and “sequence” does not rise', () => {
    const told = (sequence: number, more: object) => {
      const file = path.join(folder, 'sequence.json');
      writeFileSync(file, JSON.stringify({ ...demo, status: 'contested', sequence, ...more }));
      return armslength(['diff', 'builtin:demo', file, '--at', '2026-11-22']).stderr;
    };
    const { sequence = 0 } = demo ?? {};
    expect(told(sequence, {})).toBe(
      `“sequence” was ${sequence} and is ${sequence}. It has to rise with every change: write ${sequence + 1} or more.\n`,
    );
    expect(told(sequence + 1, {})).toBe('');
    expect(told(sequence, { id: 'another' })).toBe('');
  });

  test('exits with 2 for a moment that is none, and for a pack that is not there', () => {
    expect(armslength(['diff', 'builtin:demo', 'builtin:demo', '--at', 'soon']).status).toBe(2);
    expect(armslength(['diff', 'builtin:demo', 'builtin:nowhere']).status).toBe(2);
  });
});
