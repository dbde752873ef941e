/** The schemas for editors say what the schemas of the core say. With UPDATE_DOCS=1 they are written anew. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it, test } from 'vitest';
import { ofPack } from '../../src/cli/descriptions/pack.ts';
import { ofRule, ofWindow } from '../../src/cli/descriptions/rule.ts';
import { ofSite } from '../../src/cli/descriptions/site.ts';
import { jsonSchemaOf } from '../../src/cli/json-schema.ts';
import { type Kind, KINDS } from '../../src/cli/kind.ts';
import { jsonFilesIn, RULES } from '../../src/cli/rules.ts';
import type { Rule, RulePack } from '../../src/core/pack-schema.ts';
import {
  ACTIVITIES,
  FAMILIES,
  OUTCOMES,
  STATUSES,
  SURFACES,
  TENANTS,
} from '../../src/core/words.ts';

interface Schema {
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const kinds = Object.keys(KINDS) as Kind[];

describe.each(kinds)('the JSON Schema of %s', (kind) => {
  const file = `${RULES}schema/${kind}.schema.json`;
  const made = jsonSchemaOf(kind) as Schema;
  const all = everySchemaIn(made);

  test('is as the core has it', () => {
    if (process.env['UPDATE_DOCS']) {
      mkdirSync(`${RULES}schema`, { recursive: true });
      writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
    }
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
  });

  test('knows the same keys, and misses the same', () => {
    const { entries } = KINDS[kind].schema;
    expect(Object.keys(made.properties ?? {})).toEqual(Object.keys(entries));
    const needed = Object.entries(entries).filter(
      ([, { type }]) => !['optional', 'exact_optional'].includes(type),
    );
    expect(made.required).toEqual(needed.map(([key]) => key));
  });

  test('has room for no other key, in any object', () => {
    const objects = all.filter(({ properties }) => properties);
    expect(objects.length).toBeGreaterThan(1);
    expect(objects.filter((one) => one.additionalProperties !== false)).toEqual([]);
  });

  test('refers to all that it defines, and to nothing else', () => {
    const references = all.flatMap(({ $ref }) => $ref ?? []);
    const defined = Object.keys(made.$defs ?? {}).map((name) => `#/$defs/${name}`);
    expect(new Set(references)).toEqual(new Set(defined));
  });
});

/** Every closed list of words that is in a schema under a key. */
const wordsUnder = (kind: Kind, key: string): readonly (readonly unknown[])[] =>
  everySchemaIn(jsonSchemaOf(kind) as Schema)
    .flatMap(({ properties }) => properties?.[key] ?? [])
    .flatMap((found) => everySchemaIn(found))
    .flatMap((found) => (found.enum ? [found.enum] : []));

it.each([
  ['pack', 'surface', SURFACES],
  ['pack', 'family', FAMILIES],
  ['pack', 'activity', ACTIVITIES],
  ['pack', 'tenant', TENANTS],
  ['pack', 'outcome', OUTCOMES],
  ['pack', 'status', STATUSES],
  ['site', 'surface', SURFACES],
  ['site', 'family', FAMILIES],
  ['site', 'activity', ACTIVITIES],
] as const)('a %s offers the words for “%s” that the product has', (kind, key, words) => {
  const found = wordsUnder(kind, key);
  expect(found).not.toEqual([]);
  for (const list of found) expect(list.filter((word) => word !== null)).toEqual(words);
});

it('tells in our own words what a pattern cannot tell', () => {
  const { $defs } = jsonSchemaOf('pack') as Schema;
  expect($defs?.['id']?.description).toBe('an id in kebab-case');
  expect($defs?.['date']?.description).toBe('a date such as 2026-11-22');
});

it.each([
  ['sites', 'site'],
  ['elections', 'elections'],
  ['calendars', 'calendar'],
])('every file of rules/%s names the schema of a %s', (folder, kind) => {
  const files = jsonFilesIn(path.join(RULES, folder));
  const named = files.map(
    (file) => (JSON.parse(readFileSync(file, 'utf8')) as { $schema?: string }).$schema,
  );
  expect(new Set(named)).toEqual(new Set([`../schema/${kind}.schema.json`]));
});

describe.each(['pack', 'site'] as const)('an editor that has the schema of a %s', (kind) => {
  const schema = jsonSchemaOf(kind) as Schema;

  it('says of every key what it is for', () => {
    const silent = everySchemaIn(schema)
      .flatMap(({ properties = {} }) => Object.entries(properties))
      .filter(
        ([, { description = '' }]) => !/^[A-Z\d].*\.$|^(?:true|false): .*\.$/.test(description),
      );
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  it('has nothing to say of keys that there are not', () => {
    const said = new Set(
      everySchemaIn(schema)
        .flatMap(({ properties = {} }) => Object.values(properties))
        .map(({ description = '' }) => description.replace(/ Written as .*$/, '')),
    );
    const texts = kind === 'site' ? ofSite : { ...ofPack, ...ofRule, ...ofWindow };
    expect(Object.entries(texts).filter(([, text]) => !said.has(text))).toEqual([]);
  });
});

describe('an editor that has the schema of a pack', () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  const validate = ajv.compile(jsonSchemaOf('pack') as object);
  const town = JSON.parse(
    readFileSync(new URL('small-town.json', import.meta.url), 'utf8'),
  ) as RulePack;
  const faultsOf = (part: Partial<RulePack>) => {
    validate({ ...town, ...part });
    return (validate.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
  };
  const [first, ...rules] = town.rules;

  it.each(jsonFilesIn(path.join(RULES, 'packs')))('takes %s', (file) => {
    validate(JSON.parse(readFileSync(file, 'utf8')));
    expect(validate.errors).toBeNull();
  });

  it('misses the conditions of what needs some, and takes none where nothing would show them', () => {
    expect(faultsOf({})).toEqual([]);
    const { conditions: _, ...bare } = { ...first, outcome: 'fine-if' } as Rule;
    expect(faultsOf({ rules: [bare, ...rules] })).toContain('/rules/0 required');
    const conditions = [{ kind: 'topic' as const, text: { en: 'x', da: 'x' } }];
    const fine = { ...bare, outcome: 'fine' as const, conditions };
    expect(faultsOf({ rules: [fine, ...rules] })).toContain('/rules/0/conditions false schema');
  });

  it('misses “not-sure” among the answers, and English among the languages', () => {
    const questions = town.questions.map((one) => ({
      ...one,
      options: one.options.map((option) => ({ ...option, id: `${option.id}-x` })),
    }));
    expect(faultsOf({ questions })).toContain('/questions/0/options contains');
    expect(faultsOf({ languages: ['da'] })).toContain('/languages contains');
  });

  it('knows how a day is written', () => {
    expect(faultsOf({ validFrom: '2026-1-1' })).toEqual(['/validFrom pattern']);
  });
});

/** A schema and all within it. */
function everySchemaIn(schema: Schema): readonly Schema[] {
  const { properties, items, additionalProperties, anyOf = [], oneOf = [], $defs } = schema;
  const within = [
    ...Object.values(properties ?? {}),
    ...Object.values($defs ?? {}),
    ...anyOf,
    ...oneOf,
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ];
  return [schema, ...within.flatMap(everySchemaIn)];
}
