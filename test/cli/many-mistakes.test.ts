/** However many mistakes a pack has, each is told, at its line, and nothing that only follows from another. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/cli/check-file.ts';
import { RULES } from '../../src/cli/rules.ts';
import { readSurroundings } from '../../src/cli/surroundings.ts';
import { filesOfThisTest } from './folder.ts';
import { independent, type Mistake, mistakesFor } from './pack-mistakes.ts';

const file = filesOfThisTest();
const surroundings = readSurroundings();
const options = { surroundings: () => surroundings, today: '2026-11-22' };

function lineOf(text: string, { at, aboutKey }: Mistake): number {
  const node = findNodeAtLocation(parseTree(text) as Node, [...at]);
  const offset = (aboutKey ? node?.parent?.children?.[0] : node)?.offset;
  if (offset === undefined) throw new Error(`nothing stands at ${at.join('.')}`);
  return text.slice(0, offset).split('\n').length;
}

const read = (name: string | URL) =>
  JSON.parse(readFileSync(name, 'utf8')) as { readonly id: string };
const PACKS = [
  { numRuns: 200, pack: read(new URL('small-town.json', import.meta.url)) },
  ...['dk/dk-odense', 'se/se-timra', 'ca/ca-on-municipal'].map((name) => ({
    numRuns: 30,
    pack: read(path.join(RULES, 'packs', name, 'pack.json')),
  })),
];

describe.each(PACKS)('in the pack $pack.id', ({ pack, numRuns }) => {
  const all = mistakesFor(pack);
  const kinds = Map.groupBy(all, ({ kind }) => kind);
  const ofAnyKind = fc.constantFrom(...kinds.values()).chain((some) => fc.constantFrom(...some));

  it('there is room for each kind of mistake', () => {
    expect(kinds.size).toBe(8);
  });

  it('all are told at once, each at its line, and nothing besides', () => {
    fc.assert(
      fc.property(fc.array(ofAnyKind, { minLength: 1, maxLength: 8 }), (some) => {
        const mistakes = independent(some);
        const broken = structuredClone(pack);
        for (const { put } of mistakes) put(broken);
        const text = JSON.stringify(broken, null, 2);
        const { findings } = checkFile(file('pack.json', text), options);
        const told = new Set(findings.map((one) => `${one.line} ${one.path}`));
        expect(told).toEqual(new Set(mistakes.map((one) => `${lineOf(text, one)} ${one.path}`)));
      }),
      { numRuns },
    );
  });
});

it('a bracket that is missing, or one too many, makes nothing look wrong elsewhere', () => {
  const text = readFileSync(new URL('small-town.json', import.meta.url), 'utf8');
  const brackets = [...text.matchAll(/[{}[\]]/g)].map(({ index }) => index);
  expect(brackets.length).toBeGreaterThan(100);
  for (const at of brackets) {
    const line = text.slice(0, at).split('\n').length;
    for (const broken of [
      text.slice(0, at) + text.slice(at + 1),
      text.slice(0, at) + text.charAt(at) + text.slice(at),
    ]) {
      const { findings, unfinished } = checkFile(file('pack.json', broken), options);
      // What is said beside the mistake against JSON is about the list that lacks its bracket.
      const elsewhere = findings.filter((one) => one.path !== '' && one.line !== line);
      expect([elsewhere, findings.length > 0, unfinished]).toEqual([[], true, true]);
    }
  }
});
