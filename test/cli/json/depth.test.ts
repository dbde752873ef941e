import { expect, it } from 'vitest';
import { readJsonFile } from '../../../src/cli/json/read.ts';
import { tooDeepIn } from '../../../src/cli/json/depth.ts';
import { armslength } from '../armslength.ts';
import { filesOfThisTest } from '../folder.ts';

const file = filesOfThisTest();

it.each([
  ['lists', '['.repeat(5000)],
  ['lists that are closed', '['.repeat(5000) + ']'.repeat(5000)],
  ['objects', '{"a":'.repeat(5000)],
])('%s that are nested without end are one issue, at the first that is too deep', (_, text) => {
  const { findings, content, beginning } = readJsonFile(file('deep.json', `{\n"a": ${text}`));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatchObject({ line: 2, expected: 'at most 30 levels' });
  expect(findings[0]?.found).toBe('brackets in brackets, 5001 levels deep');
  expect([content, beginning]).toEqual([undefined, undefined]);
});

it('points at the bracket that opens the level behind the last', () => {
  expect(tooDeepIn('['.repeat(101))?.at).toBe(30);
});

it.each([
  ['a hundred levels, which the schema tells of', '['.repeat(100)],
  ['many brackets beside each other', '[],'.repeat(200)],
  ['brackets in a text', `"${'['.repeat(200)}"`],
])('%s: parsed as usual', (_, text) => {
  expect(tooDeepIn(text)).toBeUndefined();
});

it.each([
  [['validate'], 'stdout'],
  [['test'], 'stderr'],
  [['print'], 'stderr'],
  [['explain', '--url', 'https://x.com', '--pack'], 'stderr'],
] as const)('%s tells it by file, line and column', (command, stream) => {
  const told = armslength([...command, file('deep.json', '['.repeat(5000))]);
  expect(told.status).toBe(1);
  expect(told[stream]).toContain('deep.json:1:31: found brackets in brackets, 5000 levels deep');
});
