/** What a schema has room for: the keys of its objects, followed along a value. */
import type * as v from 'valibot';
import { inWords } from './issue-words.ts';
import { NO_KEY_HERE } from './private-key.ts';

export type Keys = readonly (string | number)[];

/** The parts of valibot's schemas that tell their shape. */
interface Shape {
  readonly type: string;
  readonly expects: string;
  readonly entries?: Readonly<Record<string, v.GenericSchema>>;
  readonly item?: v.GenericSchema;
  readonly value?: v.GenericSchema;
  readonly wrapped?: v.GenericSchema;
  readonly key?: string;
  readonly options?: readonly v.GenericSchema[];
  readonly literal?: unknown;
  readonly pipe?: readonly { readonly message?: unknown }[];
}

/** A key or a list where the schema has no room for it. */
export type Misfit =
  | { readonly kind: 'unknown-key'; readonly keys: Keys; readonly known: readonly string[] }
  | {
      readonly kind: 'list';
      readonly keys: Keys;
      readonly found: unknown;
      readonly expected: string;
    };

/** Every key that no schema knows, and every list where an object should be: the library tells of the first only. */
export function misfitsIn(
  schema: v.GenericSchema,
  value: unknown,
  keys: Keys = [],
): readonly Misfit[] {
  const shape = shapeFor(schema, value);
  if (!shape || typeof value !== 'object' || value === null) return [];
  const { type, entries, item, value: valueSchema } = shape;
  if (Array.isArray(value)) {
    if (entries ?? valueSchema)
      return [{ kind: 'list', keys, found: value, expected: expectedOf(shape) }];
    return item ? value.flatMap((one, at) => misfitsIn(item, one, [...keys, at])) : [];
  }
  return Object.entries(value).flatMap(([key, part]) => {
    const here = [...keys, key];
    if (valueSchema) return misfitsIn(valueSchema, part, here);
    const entry = own(entries, key);
    if (entry) return misfitsIn(entry, part, here);
    return type === 'strict_object'
      ? [{ kind: 'unknown-key' as const, keys: here, known: Object.keys(entries ?? {}) }]
      : [];
  });
}

/** What the schema expects at `keys`, in words; `undefined` if it depends on what is missing. */
export function expectedAt(
  schema: v.GenericSchema,
  value: unknown,
  keys: Keys,
): string | undefined {
  const shape = shapeFor(schema, value);
  const [key, ...rest] = keys;
  if (key === undefined) {
    const words = shape ? expectedOf(shape) : `{ "${bare(schema).key}": …, … }`;
    return mayBeNull(schema) ? `${words}, or null` : words;
  }
  if (!shape) return undefined;
  const next = own(shape.entries, `${key}`) ?? shape.item ?? shape.value;
  const part = own(value as Record<string, unknown> | undefined, `${key}`);
  return next && expectedAt(next, part, rest);
}

const MOST_KEYS = 3;

/** An object is sketched by its keys, and if they are many by those that it cannot be without. */
function expectedOf({ entries, expects, pipe = [] }: Shape): string {
  if (!entries) return pipe.map(ownWords).find((words) => words !== undefined) ?? inWords(expects);
  const all = Object.keys(entries);
  const needed = all.filter((key) => !shapeOf(entries[key]).type.includes('optional'));
  const shown = all.length > MOST_KEYS && needed.length > 0 ? needed : all;
  const sketch = shown.slice(0, MOST_KEYS).map((key) => `"${key}": …`);
  return `{ ${[...sketch, ...(shown.length > MOST_KEYS ? ['…'] : [])].join(', ')} }`;
}

/** Our own words for a pattern. A length alone, such as “at most 64 characters”, says too little. */
const ownWords = ({ message }: { readonly message?: unknown }): string | undefined =>
  typeof message === 'string' && !message.startsWith('at ') && message !== NO_KEY_HERE
    ? message
    : undefined;

/** What stands under a key; not what every object has from its prototype. */
const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

const shapeOf = (schema: v.GenericSchema | undefined): Shape => schema as unknown as Shape;

/** The shape without its wrapping. */
function bare(schema: v.GenericSchema): Shape {
  const { wrapped } = shapeOf(schema);
  return wrapped ? bare(wrapped) : shapeOf(schema);
}

function mayBeNull(schema: v.GenericSchema): boolean {
  const { type, wrapped } = shapeOf(schema);
  return /^null(?:able|ish)$/.test(type) || (wrapped !== undefined && mayBeNull(wrapped));
}

/** The same; of a choice, the branch that the value names. */
function shapeFor(schema: v.GenericSchema, value: unknown): Shape | undefined {
  const shape = bare(schema);
  if (shape.type !== 'variant' || shape.key === undefined) return shape;
  const { key, options = [] } = shape;
  const named = own(value as Record<string, unknown> | undefined, key);
  const branch = options.find((option) => names(shapeOf(option).entries?.[key], named));
  return branch && shapeFor(branch, value);
}

function names(schema: v.GenericSchema | undefined, value: unknown): boolean {
  if (!schema) return false;
  const { type, literal, options } = shapeOf(schema);
  return type === 'literal'
    ? literal === value
    : (options as readonly unknown[] | undefined)?.includes(value) === true;
}
