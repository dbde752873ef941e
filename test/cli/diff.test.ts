import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { differences } from '../../src/cli/diff.ts';
import { readBuiltinPacks, readSites } from '../../src/cli/rules.ts';
import type { RulePack } from '../../src/core/pack-schema.ts';
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
      'pack: The pack’s status was in-force and is proposed.',
      'window: The window “autumn” was from 2027-09-01T00:00 to 2027-12-01T00:00 and is from 2027-09-01T00:00 to 2028-01-01T00:00.',
      'rule: The rule “own” is new.',
      'rule: The rule “any” has changed: outcome.',
      'case: The case “a-post” came to fine (any) and comes to gray (any): A member writes a post.',
      'meaning: for the role that nobody has set: was “fine” (any), is “gray” (any).',
      'meaning: for the role official: was “fine” (any), is “ask” (own).',
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
    ['a name', { name: { en: 'Renamed' } }, 'The pack’s name has changed.'],
    ['a contact', { contact: { name: { en: 'Registry' } } }, 'The pack’s contact has changed.'],
    ['a source', { sources: [] }, 'In sources, “guideline” is gone.'],
    [
      'a category',
      { categories: [{ id: 'council_work', label: { en: 'Other' } }] },
      'In categories, “council_work” has changed.',
    ],
    [
      'something to read',
      { goodToKnow: [{ id: 'how', title: { en: 'How' }, text: { en: 'So' } }] },
      'In goodToKnow, “how” is new.',
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
      { kind: 'pack', sentence: 'The pack’s status was in-force and is contested.' },
    ]);
  });

  test('exits with 2 for a moment that is none, and for a pack that is not there', () => {
    expect(armslength(['diff', 'builtin:demo', 'builtin:demo', '--at', 'soon']).status).toBe(2);
    expect(armslength(['diff', 'builtin:demo', 'builtin:nowhere']).status).toBe(2);
  });
});
