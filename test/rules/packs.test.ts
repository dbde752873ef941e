import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { runCase } from '../../src/core/pack-cases.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { allPacks, allSites, packFiles } from './rules-on-disk.ts';

const sites = allSites().map(overviewOf);

describe('the file of a pack', () => {
  it.each(packFiles())('$file keeps to the schema', ({ value }) => {
    const result = parse(packSchema, value);
    expect(result.ok ? [] : result.issues).toEqual([]);
  });
});

const packs = allPacks();

it('each pack lies in the folders of its country and its id', () => {
  const folders = packs.map(({ id, jurisdiction, fictional }) => {
    const country = fictional ? 'demo' : jurisdiction.country.toLowerCase();
    return `packs/${country}/${id}/pack.json`;
  });
  expect(packFiles().map(({ file }) => file)).toEqual(folders);
});

it('what another pack has taken the place of is there', () => {
  const known = new Set(
    packs.flatMap(({ id, rules }) => [id, ...rules.map((rule) => `${id}/${rule.id}`)]),
  );
  const named = packs.flatMap(({ supersededBy, rules }) => [
    ...(supersededBy === undefined ? [] : [supersededBy]),
    ...rules.flatMap((rule) => (rule.supersededBy?.includes('/') ? [rule.supersededBy] : [])),
  ]);
  expect(named.filter((name) => !known.has(name))).toEqual([]);
});

it('no two packs share an id', () => {
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
});

describe.each(packs)('$id', (pack) => {
  it('is in order: references, languages, conditions, cases and wording', () => {
    expect(checkPack(pack, sites)).toEqual([]);
  });

  it.each(pack.cases)('$id comes out as it says', (one) => {
    const { spoken } = runCase(pack, one, sites);
    expect(spoken && { rule: spoken.rule.id, outcome: spoken.outcome }).toEqual(one.expect);
  });
});
