// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { LogFinding } from '../../../src/core/log-finding.ts';
import { LANGUAGES } from '../../../src/core/words.ts';
import { expectedIn, foundIn, mendIn } from '../../../src/ui/log/finding.ts';
import { Findings } from '../../../src/ui/log/Findings.tsx';
import { all, clear, show, texts } from '../page.tsx';

afterEach(clear);

const NOTE = 'declarations.0';
const SPOT = { spot: { line: 12, column: 34 } };
const [WHEN, HERE] = ['2026-10-01T10:00:00.000Z', '{"id":"x"}'];

/** One of each, with what its sentences have to say in every language. */
const EACH: [finding: LogFinding, ...values: (string | number)[]][] = [
  [{ kind: 'empty', path: '' }],
  [{ kind: 'tooLong', path: '' }],
  [{ kind: 'notLog', path: '', found: '{}' }],
  [{ kind: 'bareList', path: '', found: '[]' }, '"format": "armslength-log"'],
  [{ kind: 'newer', path: 'schemaVersion', found: '3' }, 1, 2],
  [{ kind: 'lost', path: 'declarations' }, 'declarations'],
  [{ kind: 'noJson', path: '', found: '"x"', ...SPOT }, 12, 34],
  [{ kind: 'noJson', path: NOTE, found: '"x"' }, 'JSON'],
  [{ kind: 'brokenOff', path: '', ...SPOT }, 12, 34],
  [{ kind: 'brokenOff', path: '' }],
  [{ kind: 'noNote', path: NOTE, found: '5' }, 'JSON'],
  [{ kind: 'tooDeep', path: NOTE, found: '"[[[…"' }, 30],
  [{ kind: 'mixedNote', path: NOTE, found: '{}' }, 'outcome, rule, pack', 'null'],
  [{ kind: 'strangeKey', path: `${NOTE}.mood`, found: '"mood"' }, 'supersedes'],
  [{ kind: 'strangeKey', path: 'mood', found: '"mood"' }, 'format, schemaVersion, declarations'],
  [{ kind: 'missing', path: `${NOTE}.rule`, key: 'rule' }, 'null', 'rule'],
  [{ kind: 'misfit', path: `${NOTE}.surface`, key: 'surface', found: '5' }, 'composer, scheduler'],
  [{ kind: 'misfit', path: `${NOTE}.outcome`, key: 'outcome', found: '5' }, 'fine-if', 'null'],
  [{ kind: 'misfit', path: `${NOTE}.answers`, key: 'answers', found: '5' }, 2],
  [{ kind: 'misfit', path: 'format', key: 'format', found: '5' }, 'armslength-log'],
  [{ kind: 'sameId', path: `${NOTE}.id`, found: '"x"' }],
  [{ kind: 'toCome', path: `${NOTE}.at`, found: '"x"' }],
  [{ kind: 'ring', path: `${NOTE}.supersedes`, found: '"x"' }, 'supersedes'],
  [{ kind: 'otherMoment', path: `${NOTE}.at`, found: '"x"', moment: WHEN }, WHEN],
  [{ kind: 'clash', path: NOTE, found: '{}', here: HERE }, HERE],
];

describe.each(LANGUAGES)('what is in the way of a file is said in %s', (language) => {
  test.each(EACH.map(([finding, ...values]) => ({ finding, values })))('$finding', (one) => {
    const { finding, values } = one;
    const said = [expectedIn(finding, language), mendIn(finding, language)];
    for (const value of values) expect(said.join(' ')).toContain(String(value));
    if (language === 'en') return;
    const english = [foundIn(finding, 'en'), mendIn(finding, 'en')].filter(Boolean);
    const found = [foundIn(finding, language), mendIn(finding, language)].filter(Boolean);
    expect(found).toHaveLength(english.length);
    expect(found.filter((words) => english.includes(words))).toEqual([]);
  });
});

test('in Danish, a row has the place, what was found, what was expected and what to do, and no English', async () => {
  await show(
    <Findings
      language="da"
      findings={[
        { kind: 'brokenOff', path: '', ...SPOT },
        { kind: 'misfit', path: 'declarations.2.at', key: 'at', found: '"i går"' },
      ]}
    />,
  );
  expect(texts('tbody tr > *')).toEqual([
    'hele filen',
    'slutningen af teksten',
    'en log, der er eksporteret som JSON fra denne side',
    'Den hører op midt i det hele på linje 12, tegn 34. Vælg en anden fil.',
    'declarations.2.at',
    '"i går"',
    'et kvarter i UTC som 2026-11-22T10:15:00.000Z',
    'Ret det, eller vælg filen, som den blev eksporteret.',
  ]);
  expect(all('[lang]')).toEqual([]);
});

test('what may be a private key is told of in words, and not as a quotation', () => {
  const found = 'what may be a private key';
  const finding: LogFinding = { kind: 'misfit', path: `${NOTE}.rule`, key: 'rule', found };
  expect(foundIn(finding, 'fi')).toBe('mahdollisesti yksityinen avain');
});
