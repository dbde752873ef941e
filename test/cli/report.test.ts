import { describe, expect, it } from 'vitest';
import type { CheckedFile } from '../../src/cli/check-file.ts';
import { progressOn } from '../../src/cli/progress.ts';
import { asBlocks, asLines, asObject, type Paint } from '../../src/cli/report.ts';

const plain: Paint = (_, text) => text;
const named: Paint = (style, text) => `<${style}>${text}</${style}>`;

const checked = (text: string, finding: object): CheckedFile => ({
  file: 'pack.json',
  text,
  findings: [
    {
      path: 'rules.0.outcome',
      line: 2,
      column: 14,
      length: 5,
      found: '"fin"',
      expected: 'one of fine, ask',
      mend: 'Did you mean “fine”?',
      ...finding,
    },
  ],
  unfinished: false,
});
const one = checked('{\n  "outcome": "fin"\n}', {});
const none: CheckedFile = { ...one, findings: [] };

describe('a line', () => {
  it('says where, what was found, what was expected and how to mend it', () => {
    expect(asLines(one, plain)).toBe(
      'pack.json:2:14 rules.0.outcome: found "fin", expected one of fine, ask. Did you mean “fine”?',
    );
  });

  it('has its place in bold where colours are wished for', () => {
    expect(asLines(one, named)).toMatch(/^<bold>pack\.json:2:14<\/bold> rules\.0\.outcome: found/);
  });

  it('says that all is well', () => {
    expect(asLines(none, named)).toBe('pack.json: <green>in order</green>');
    expect(asBlocks(none, named)).toBe('pack.json: <green>in order</green>');
  });

  it('stays one line, and steers no terminal', () => {
    expect(asLines(checked('', { path: 'a\nb\u001b[2J', found: '\u2028\u202e' }), plain)).toBe(
      'pack.json:2:14 a\ufffdb\ufffd[2J: found \ufffd\ufffd, expected one of fine, ask. Did you mean “fine”?',
    );
  });
});

describe('a block', () => {
  it('shows the line of the file with a mark under what is meant', () => {
    expect(asBlocks(one, plain)).toBe(
      [
        'pack.json:2:14 rules.0.outcome',
        '  2 |   "outcome": "fin"',
        '    |              ^^^^^',
        '  found "fin", expected one of fine, ask.',
        '  Did you mean “fine”?',
        '',
      ].join('\n'),
    );
  });

  it('shows a part of a long line', () => {
    const text = `\n${' '.repeat(200)}"fin"${' '.repeat(200)}`;
    const [, shown, mark] = asBlocks(checked(text, { column: 201 }), plain).split('\n');
    expect(shown).toBe(`  2 | ${' '.repeat(40)}"fin"${' '.repeat(55)}`);
    expect(mark).toBe(`    | ${' '.repeat(40)}^^^^^`);
  });

  it('marks the end of a file, and no more than a line has', () => {
    const atEnd = asBlocks(checked('{\n', { column: 1, length: 0 }), plain).split('\n');
    expect(atEnd.slice(1, 3)).toEqual(['  2 | ', '    | ^']);
    const overLong = asBlocks(checked('\n  ab', { column: 3, length: 90 }), plain).split('\n');
    expect(overLong[2]).toBe('    |   ^^');
  });

  it('keeps the mark in its place behind tabs, and steers no terminal', () => {
    const [, shown, mark] = asBlocks(checked('\n\t\u001b"fin"', { column: 3 }), plain).split('\n');
    expect([shown, mark]).toEqual(['  2 |  \ufffd"fin"', '    |   ^^^^^']);
  });
});

it('an object for machines has the place in numbers', () => {
  expect(JSON.parse(asObject(one))).toEqual({
    file: 'pack.json',
    issues: [
      {
        path: 'rules.0.outcome',
        line: 2,
        column: 14,
        found: '"fin"',
        expected: 'one of fine, ask',
        mend: 'Did you mean “fine”?',
      },
    ],
  });
});

describe('progress', () => {
  const written: string[] = [];
  const stream = { columns: 20, write: (text: string) => written.push(text) };

  it('is one line that is taken back, cut to the width of the terminal', () => {
    const progress = progressOn({ ...stream, isTTY: true }, 12);
    progress.show(3, 'rules/sites/facebook.json');
    progress.clear();
    expect(written.splice(0)).toEqual(['\r\u001b[K3 of 12: rules/site', '\r\u001b[K']);
  });

  it('is not shown where there is no terminal', () => {
    const progress = progressOn({ ...stream, isTTY: false }, 12);
    progress.show(3, 'rules/sites/facebook.json');
    progress.clear();
    expect(written).toEqual([]);
  });
});
