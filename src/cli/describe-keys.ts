/** A JSON Schema with what each of its keys is for, as an editor shows it while somebody writes. */
import type { Kind } from './kind.ts';
import { anywhere, ofPack } from './descriptions/pack.ts';
import { ofRule, ofWindow } from './descriptions/rule.ts';
import { ofSite } from './descriptions/site.ts';

const pack = { ...ofPack, ...ofRule, ...ofWindow };

const DESCRIPTIONS: Partial<Readonly<Record<Kind, Readonly<Record<string, string>>>>> = {
  pack,
  site: ofSite,
};

/** What a key is for, by its path without the places in lists; in a definition, behind its name. */
export function descriptionOf(kind: Kind, path: string): string | undefined {
  // What counts at latest in a bound's place is a bound as well.
  const at = path
    .replace(/^bound\.atLatest\./, 'bound.')
    .replace(/^elections\./, kind === 'elections' ? 'election.' : 'elections.');
  const all = DESCRIPTIONS[kind] ?? pack;
  const key = at.slice(at.lastIndexOf('.') + 1);
  const isOfPack = all === DESCRIPTIONS[kind] || /^(?:text|bound|window|election)\./.test(at);
  return (isOfPack ? all[at] : undefined) ?? anywhere[key];
}

type Schema = Readonly<Record<string, unknown>>;

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `path` is that of the schema itself, empty for a whole file. */
export function describeKeys(schema: unknown, kind: Kind, path = ''): unknown {
  if (!isSchema(schema)) return schema;
  const within = (one: unknown) => describeKeys(one, kind, path);
  const changed = Object.entries(schema).map(([key, value]): readonly [string, unknown] => {
    if (key === 'properties' && isSchema(value)) return [key, propertiesOf(value, kind, path)];
    if (key === 'items' || key === 'additionalProperties') return [key, within(value)];
    if ((key === 'anyOf' || key === 'oneOf') && Array.isArray(value))
      return [key, value.map(within)];
    return [key, value];
  });
  const made = Object.fromEntries(changed);
  return path === 'rules' && isSchema(made['properties']) ? { ...made, ...NEEDS } : made;
}

const propertiesOf = (properties: Schema, kind: Kind, path: string): Schema =>
  Object.fromEntries(
    Object.entries(properties).map(([key, schema]) => {
      const at = path === '' ? key : `${path}.${key}`;
      const made = describeKeys(schema, kind, at) as Schema;
      const { description: form } = made;
      const description = descriptionOf(kind, at);
      if (description === undefined) return [key, made];
      return [
        key,
        {
          ...made,
          description:
            typeof form === 'string' ? `${description} Written as ${form}.` : description,
        },
      ];
    }),
  );

/** A condition is there where the outcome needs one, and nowhere else. */
const NEEDS: Schema = {
  if: {
    properties: { outcome: { enum: ['fine-if', 'not-supported'] } },
    required: ['outcome'],
  },
  // oxlint-disable-next-line unicorn/no-thenable -- it is the word that JSON Schema has for this
  then: { required: ['conditions'] },
  else: { properties: { conditions: false } },
};
