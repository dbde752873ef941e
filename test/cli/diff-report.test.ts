import { describe, expect, test } from 'vitest';
import type { Difference } from '../../src/cli/diff.ts';
import { asPage } from '../../src/cli/diff-report.ts';

const told = (kind: Difference['kind'], count: number, who?: string): readonly Difference[] =>
  Array.from({ length: count }, (_, at) => ({
    kind,
    ...(who !== undefined && { who }),
    line: `${kind} ${at + 1}`,
    sentence: `${kind} ${at + 1}, in full`,
  }));
const page = (found: readonly Difference[], all = false) => asPage(found, all).split('\n');

describe('the page', () => {
  test('begins with what changes for whom, and ends with texts', () => {
    const found = [...told('pack', 1), ...told('rule', 1), ...told('meaning', 1, 'For all')];
    expect(page(found).filter((line) => /\(\d+\)$/.test(line))).toEqual([
      'What changes for whom (1)',
      'Rules (1)',
      'Texts and the rest (1)',
    ]);
  });

  test('says what was compared where nobody is told otherwise', () => {
    expect(page(told('pack', 1)).slice(0, 2)).toEqual([
      'What changes for whom',
      '- Nothing of that: everybody is told the same outcome, with the same conditions in each language, the same standing and the same word on whether it was verified.',
    ]);
  });

  test('says that a window that moves has the same told at other times', () => {
    const found = [...told('time', 1), ...told('window', 1), ...told('pack', 1)];
    expect(page(found).slice(0, 5)).toEqual([
      'What changes for whom',
      '- What is said in a window is said at other times: see “From when to when”. Otherwise everybody is told the same outcome, with the same conditions in each language, the same standing and the same word on whether it was verified.',
      '',
      'From when to when (1)',
      '- time 1',
    ]);
    // On a window that is told alone, nothing hangs.
    expect(page(told('window', 1))[1]).toMatch(/^- Nothing of that: everybody is told the same/);
  });

  test('leaves out what is too much, with how much and how to see it, but nobody who is concerned', () => {
    const found = [
      ...told('meaning', 8, 'For many'),
      ...told('meaning', 1, 'For some'),
      ...told('pack', 30),
    ];
    const lines = page(found);
    expect(lines).toContain('For some:');
    expect(lines).toContain('- and 3 more');
    expect(lines).toContain('- and 25 more');
    expect(lines.at(-1)).toBe('39 differences in all: --all shows each in full.');
  });

  test('has all of it in full where that is asked for', () => {
    const lines = page([...told('meaning', 8, 'For many'), ...told('pack', 30)], true);
    expect(lines.filter((line) => line.startsWith('- '))).toHaveLength(38);
    expect(lines).toContain('- pack 30, in full');
    expect(lines.join()).not.toContain('--all');
  });

  test('has what changed in one part as a list below it, where all is asked for', () => {
    const list = { where: 'In the rule “any”', items: ['its outcome', 'its text'] };
    const found = told('rule', 1).map((one) => ({ ...one, list }));
    expect(page(found, true).slice(-3)).toEqual([
      '- In the rule “any”:',
      '  - its outcome',
      '  - its text',
    ]);
    expect(page(found)).toContain('- rule 1');
  });

  test('says nothing of --all where nothing is left out', () => {
    const [one] = told('window', 1);
    expect(page(one ? [{ ...one, sentence: one.line }] : []).join()).not.toContain('--all');
  });
});
