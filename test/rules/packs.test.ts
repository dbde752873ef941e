import { describe, expect, it } from 'vitest';
import { parse } from '../../src/core/issue.ts';
import { offeredTo } from '../../src/core/offered.ts';
import { runCase } from '../../src/core/pack-cases.ts';
import { checkPack } from '../../src/core/pack-check.ts';
import { packSchema } from '../../src/core/pack-schema.ts';
import { overviewOf } from '../../src/core/site-schema.ts';
import { ROLES } from '../../src/core/words.ts';
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

/** Names of a few words may be the same in two languages. A sentence is not. */
const MOST_ALIKE = 4;

/** Where a translation is the English text, letter by letter. */
function untranslated(path: string, value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { en } = value as { readonly en?: unknown };
  if (typeof en === 'string') {
    return en.split(/\s+/).length > MOST_ALIKE
      ? Object.entries(value).flatMap(([language, text]) =>
          language !== 'en' && text === en ? [`${path}.${language}`] : [],
        )
      : [];
  }
  return Object.entries(value).flatMap(([key, part]) => untranslated(`${path}.${key}`, part));
}

it.each(packFiles())('no translation in $file is the English text again', ({ value }) => {
  // A source keeps the title that it has.
  const sources = (value as { readonly sources?: readonly object[] }).sources ?? [];
  const others = sources.map((source) => ({ ...source, title: undefined }));
  expect(untranslated('', { ...(value as object), sources: others })).toEqual([]);
});

it('a translation that is the English text again is seen, but for a name of a few words', () => {
  const text = 'This page can publish a post.';
  const pack = {
    rules: [{ guidance: { en: text, da: text, sv: 'Annat' }, name: { en: 'A b', da: 'A b' } }],
  };
  expect(untranslated('', pack)).toEqual(['.rules.0.guidance.da']);
});

it('no two packs share an id', () => {
  expect(new Set(packs.map(({ id }) => id)).size).toBe(packs.length);
});

/** A category that says what another one does, and a little beside it: nobody could tell which of them to choose. */
const saysAgain = (label: string, of: string): boolean =>
  label === of || label.startsWith(`${of} or `) || label.startsWith(`${of} – within`);

describe.each(packs)('$id', (pack) => {
  it('speaks to nobody of supervision', () => {
    const told = pack.rules.flatMap(({ guidance, rationale, conditions, alternatives }) => [
      guidance,
      rationale,
      ...(conditions ?? []).map(({ text }) => text),
      ...(alternatives ?? []),
    ]);
    const all = told.flatMap((text) => (text ? Object.values<string | undefined>(text) : []));
    expect(
      all.filter((text) =>
        /supervisory|\btilsyn|tillsyn|valvontavira|Kommunalaufsicht/i.test(text ?? ''),
      ),
    ).toEqual([]);
  });

  it.each(ROLES)('offers %s no two categories of one meaning', (role) => {
    const labels = offeredTo(pack.categories, role).map(({ label }) => label.en);
    const again = labels.filter((label, at) =>
      labels.some((of, other) => other !== at && saysAgain(label, of)),
    );
    expect(again).toEqual([]);
  });

  it('is in order: references, languages, conditions, cases and wording', () => {
    expect(checkPack(pack, sites)).toEqual([]);
  });

  it.each(pack.cases)('$id comes out as it says', (one) => {
    const { spoken } = runCase(pack, one, sites);
    expect(spoken && { rule: spoken.rule.id, outcome: spoken.outcome }).toEqual(one.expect);
  });
});
