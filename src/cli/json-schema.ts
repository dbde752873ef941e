/** The JSON Schemas of `rules/schema/`, which give editors completion and hints. The schemas in `src/core` are the source. */
import { type ConversionConfig, toJsonSchema } from '@valibot/to-json-schema';
import { NO_KEY_HERE } from '../core/private-key.ts';
import { electionSchema } from '../core/polling-day.ts';
import { category, date, id, link, localTime, text, timeOfDay, timeZone } from '../core/schema.ts';
import { boundSchema, windowSchema } from '../core/window-rule.ts';
import { describeKeys } from './describe-keys.ts';
import { type Kind, KINDS } from './kind.ts';

/** What stands in many places is written once. */
const definitions = {
  text,
  id,
  category,
  date,
  localTime,
  timeOfDay,
  timeZone,
  link,
  bound: boundSchema,
  window: windowSchema,
  election: electionSchema,
};

const COMMENT =
  'Generated from src/core. UPDATE_DOCS=1 npx vitest run test/cli/json-schema.test.ts writes it anew.';

/** What a JSON Schema has no words for, such as that a day exists, is left to `armslength validate`. */
export function jsonSchemaOf(kind: Kind) {
  const { schema, name } = KINDS[kind];
  const {
    $schema,
    $defs = {},
    ...made
  } = toJsonSchema(schema, {
    definitions,
    errorMode: 'ignore',
    overrideAction: described,
  });
  const known = namesIn(made, $defs).map((one) => [one, $defs[one]] as const);
  return {
    $schema,
    title: `Armslength: ${name}`,
    $comment: COMMENT,
    ...(describeKeys(made, kind) as typeof made),
    $defs: Object.fromEntries(known.map(([one, part]) => [one, describeKeys(part, kind, one)])),
  };
}

/** The definitions that a schema refers to, and those that they refer to. */
function namesIn(
  schema: unknown,
  all: Readonly<Record<string, unknown>>,
  found: readonly string[] = [],
): readonly string[] {
  const written = JSON.stringify(schema);
  return Object.keys(all)
    .filter((name) => written.includes(`"#/$defs/${name}"`) && !found.includes(name))
    .reduce((names, name) => namesIn(all[name], all, [...new Set([...names, name])]), found);
}

/** What a check of ours comes to where JSON Schema has words for it, by what it says when it fails. */
const KNOWN_CHECKS: Readonly<Record<string, object>> = {
  'a date such as 2026-11-22': { pattern: String.raw`^\d{4}-\d{2}-\d{2}$` },
  'a month and a day that every year has, such as 12-31': { pattern: String.raw`^\d{2}-\d{2}$` },
  'an answer with the id not-sure': {
    contains: { properties: { id: { const: 'not-sure' } }, required: ['id'] },
  },
  'a list with “en”, beside others': { contains: { const: 'en' } },
};

/** Our own words for a pattern or a check, as an editor shows them. A check of a whole object is about one of its keys. */
const described: NonNullable<ConversionConfig['overrideAction']> = ({
  valibotAction,
  jsonSchema: plain,
}) => {
  const { type, message } = valibotAction as { readonly type: string; readonly message?: unknown };
  const jsonSchema = { ...plain, ...(typeof message === 'string' && KNOWN_CHECKS[message]) };
  // That no text may have a key in it is no news to anybody who writes one.
  const isNews = typeof message === 'string' && message !== NO_KEY_HERE;
  const inOurWords = (type === 'regex' || type === 'check') && isNews;
  if (!inOurWords || jsonSchema.type === 'object') return jsonSchema;
  // What a pattern and a check behind it ask for alike is said once.
  const description = [...new Set([jsonSchema.description, message])].filter(Boolean).join('; ');
  return { ...jsonSchema, description };
};
