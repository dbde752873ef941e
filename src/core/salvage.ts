/** What can be saved of a value that breaks its schema: a value that keeps to it, and the places that are not to be relied on. */
import type * as v from 'valibot';
import { acceptorOf, isObject, type Part } from './accept.ts';
import type { Doubt } from './doubt.ts';
import { padded, standInFor } from './stand-in.ts';
import { RESERVED } from './stray.ts';

export interface Salvaged<T> {
  /** Keeps to the schema. Every item of a list is where it was. */
  readonly value: T;
  /** None for a key that the schema does not know: without it, the rest is as it was written. */
  readonly doubts: readonly Doubt[];
}

/** Saves whatever is sound of `value`. `undefined` where nothing could stand in for what is broken. */
export const salvage = <Schema extends v.GenericSchema>(
  schema: Schema,
  value: unknown,
): Salvaged<v.InferOutput<Schema>> | undefined => keep(schema, value, '');

function keep(part: Part, value: unknown, path: string): Salvaged<unknown> | undefined {
  const accept = acceptorOf(part);
  if (accept(value)) return { value, doubts: [] };
  const kept = keepInside(part, value, path);
  const isLeftOut = kept?.value === undefined && part.type.endsWith('optional');
  return kept && (isLeftOut || accept(kept.value))
    ? kept
    : replace(part, kept ?? { value, doubts: [] }, path);
}

/** Each part by itself. What they come to together may still break the schema. */
function keepInside(part: Part, value: unknown, path: string): Salvaged<unknown> | undefined {
  const { item, wrapped, options = [] } = part;
  switch (part.type) {
    case 'nullable':
      return wrapped && keep(wrapped, value, path);
    case 'optional':
    case 'exact_optional':
      return (
        (wrapped && keepSome(wrapped, value, path)) ?? { value: undefined, doubts: [{ path }] }
      );
    case 'array':
      return item && Array.isArray(value)
        ? together(
            value.map((one, at) => [`${at}`, keep(item, one, below(path, at))]),
            Object.values,
          )
        : undefined;
    case 'strict_object':
      return isObject(value) ? keepEntries(part, value, path) : undefined;
    case 'record':
      return isObject(value) ? keepRecord(part, value, path) : undefined;
    case 'variant': {
      const branch = (options as readonly Part[]).find((option) => isNamed(part, option, value));
      return branch && keep(branch, value, path);
    }
    default:
      return undefined;
  }
}

/** What may be left out is left out, unless something of it is sound. */
function keepSome(part: Part, value: unknown, path: string): Salvaged<unknown> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const kept = keep(part, value, path);
  const isReplaced = kept?.doubts.some((one) => one.path === path && one.standIn !== undefined);
  return isReplaced ? undefined : kept;
}

type Kept = readonly [key: string, kept: Salvaged<unknown> | undefined];

/** Parts that were kept, made one again, unless one of them could not be. */
function together(
  parts: readonly Kept[],
  make: (values: Readonly<Record<string, unknown>>) => unknown,
): Salvaged<unknown> | undefined {
  const kept = parts.flatMap(([key, one]) => (one ? [{ key, ...one }] : []));
  if (kept.length < parts.length) return undefined;
  const values = kept.flatMap(({ key, value }) => (value === undefined ? [] : [[key, value]]));
  return {
    value: make(Object.fromEntries(values) as Readonly<Record<string, unknown>>),
    doubts: kept.flatMap(({ doubts }) => doubts),
  };
}

const asObject = (values: Readonly<Record<string, unknown>>): unknown => values;

/** In the order in which they were written, and then what is missing. */
function keepEntries(
  { entries = {} }: Part,
  value: Readonly<Record<string, unknown>>,
  path: string,
) {
  const known = new Map(Object.entries(entries));
  const missing = [...known]
    .filter(([key, { type }]) => !Object.hasOwn(value, key) && !type.endsWith('optional'))
    .map(([key]) => [key, undefined] as const);
  return together(
    [...Object.entries(value), ...missing].flatMap(([key, one]) => {
      const entry = known.get(key);
      return entry ? [[key, keep(entry, one, below(path, key))] as const] : [];
    }),
    asObject,
  );
}

/** A key that cannot be one is left out: what it was meant to be is not known. */
function keepRecord(part: Part, value: Readonly<Record<string, unknown>>, path: string) {
  const { key: keyPart, value: entry } = part;
  if (typeof keyPart !== 'object' || !entry) return undefined;
  const keys = Object.keys(value);
  const known = keys.filter((key) => !RESERVED.includes(key) && acceptorOf(keyPart)(key));
  const kept = together(
    known.map((key) => [key, keep(entry, value[key], below(path, key))]),
    asObject,
  );
  return kept && known.length < keys.length
    ? { ...kept, doubts: [...kept.doubts, { path }] }
    : kept;
}

function isNamed({ key }: Part, { entries = {} }: Part, value: unknown): boolean {
  if (typeof key !== 'string' || !isObject(value)) return false;
  const name = entries[key];
  return name !== undefined && acceptorOf(name)(value[key]);
}

/** A stand-in with as much of what was there as the schema takes. In doubt is only what is not as it was. */
function replace(
  part: Part,
  { value, doubts }: Salvaged<unknown>,
  path: string,
): Salvaged<unknown> | undefined {
  const standIn = Array.isArray(value)
    ? listLike(part, value, path)
    : mixed(part, standInFor(part, path), value);
  return standIn === undefined
    ? undefined
    : { value: standIn, doubts: [...doubts, ...differences(value, standIn, path)] };
}

function differences(was: unknown, is: unknown, path: string): readonly Doubt[] {
  const alike = Array.isArray(was) ? Array.isArray(is) : isObject(was) && isObject(is);
  if (!alike) return [{ path, standIn: is, ...asText(was) }];
  const [before, after] = [
    new Map(Object.entries(was as object)),
    new Map(Object.entries(is as object)),
  ];
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => ({
      path: below(path, key),
      ...(after.has(key) && { standIn: after.get(key) }),
      ...asText(before.get(key)),
    }));
}

const asText = (was: unknown): Pick<Doubt, 'written'> =>
  typeof was === 'string' ? { written: was } : {};

function listLike(part: Part, items: readonly unknown[], path: string): unknown {
  const { item, pipe = [] } = part;
  const most = pipe.find(({ type }) => type === 'max_length')?.requirement;
  const shorter = typeof most === 'number' ? [items.slice(0, most)] : [];
  const longer = item ? padded(items, item, path) : [];
  return [...longer, ...shorter].find(acceptorOf(part)) ?? standInFor(part, path);
}

function mixed(part: Part, standIn: unknown, value: unknown): unknown {
  if (!isObject(standIn) || !isObject(value)) return standIn;
  const accept = acceptorOf(part);
  return Object.entries(value).reduce((made, [key, one]) => {
    const next = { ...made, [key]: one };
    return accept(next) ? next : made;
  }, standIn);
}

const below = (path: string, key: string | number): string =>
  path === '' ? `${key}` : `${path}.${key}`;
