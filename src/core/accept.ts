/**
 * A quick yes: whether a value keeps to a schema, without a word on why not. The library copies every part of what it
 * reads, which is most of the time that a long pack takes; here nothing is made. The schema stays the only source: what
 * it is made of is turned into functions, once. What gets no quick yes is read by the library, which also finds the words.
 */
import type * as v from 'valibot';
import { RESERVED } from './stray.ts';

export type Accept = (value: unknown) => boolean;

/** The parts of a schema, or of an action behind one, that tell what it takes. */
export interface Part {
  readonly kind: 'schema' | 'validation' | 'transformation' | 'metadata';
  readonly type: string;
  readonly pipe?: readonly Part[];
  readonly entries?: Readonly<Record<string, Part>>;
  readonly item?: Part;
  readonly wrapped?: Part;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
  readonly key?: Part | string;
  readonly value?: Part;
  readonly requirement?: unknown;
}

const made = new WeakMap<object, Accept>();

/** Whether a value certainly keeps to `schema`. Not to be certain is no fault of the value. */
export const accepts = (schema: v.GenericSchema, value: unknown): boolean =>
  acceptorOf(schema)(value);

export function acceptorOf(part: Part): Accept {
  const known = made.get(part);
  if (known) return known;
  const accept = part.pipe ? everyOf(part.pipe) : plainly(part);
  made.set(part, accept);
  return accept;
}

function everyOf(parts: readonly Part[]): Accept {
  // What stands first may be made of several itself, as may what stands behind it.
  const [first = never, second, third, ...more] = parts.map((part, at) =>
    at > 0 && part.kind === 'validation' ? checkOf(part) : acceptorOf(part),
  );
  if (!second) return first;
  if (!third) return (value) => first(value) && second(value);
  if (more.length === 0) return (value) => first(value) && second(value) && third(value);
  return (value) =>
    first(value) && second(value) && third(value) && more.every((check) => check(value));
}

const never: Accept = () => false;

function plainly(part: Part): Accept {
  const { item, wrapped, options = [], literal } = part;
  switch (part.type) {
    case 'string':
    case 'boolean':
      return (value) => typeof value === part.type;
    case 'number':
      return (value) => typeof value === 'number' && !Number.isNaN(value);
    case 'literal':
      return (value) => value === literal;
    case 'picklist':
      return (value) => options.includes(value);
    case 'array':
      return item ? listOf(acceptorOf(item)) : never;
    case 'nullable':
      return wrapped ? orNull(acceptorOf(wrapped)) : never;
    case 'exact_optional':
      return wrapped ? acceptorOf(wrapped) : never;
    case 'optional':
      return wrapped ? orNothing(acceptorOf(wrapped)) : never;
    case 'strict_object':
      return objectOf(part.entries ?? {});
    case 'record':
      return recordOf(part);
    case 'union':
      return oneOf(options as readonly Part[]);
    case 'variant':
      return variantOf(part);
    default:
      return never;
  }
}

const listOf =
  (accept: Accept): Accept =>
  (value) =>
    Array.isArray(value) && value.every(accept);

const orNull =
  (accept: Accept): Accept =>
  (value) =>
    value === null || accept(value);

const orNothing =
  (accept: Accept): Accept =>
  (value) =>
    value === undefined || accept(value);

const oneOf = (parts: readonly Part[]): Accept => {
  const all = parts.map(acceptorOf);
  return (value) => all.some((accept) => accept(value));
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function objectOf(entries: Readonly<Record<string, Part>>): Accept {
  const known = new Map(
    Object.entries(entries).map(([key, part]) => [
      key,
      { accept: acceptorOf(part), needed: isNeeded(part) ? 1 : 0 },
    ]),
  );
  const needed = Object.values(entries).filter(isNeeded).length;
  return (value) => {
    if (!isObject(value) || !isPlain(value)) return false;
    let found = 0;
    for (const key in value) {
      const entry = known.get(key);
      if (!entry || !entry.accept(value[key])) return false;
      found += entry.needed;
    }
    return found === needed;
  };
}

/** Every key that it has is its own: one that it has by inheritance would count as there. */
const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

const isNeeded = ({ type }: Part) => type !== 'optional' && type !== 'exact_optional';

/** A reserved key the library passes over without a word, so it is no quick yes. */
function recordOf({ key, value: part }: Part): Accept {
  if (typeof key !== 'object' || !part) return never;
  const [acceptKey, accept] = [acceptorOf(key), acceptorOf(part)];
  return (value) =>
    isObject(value) &&
    Object.keys(value).every(
      (one) => !RESERVED.includes(one) && acceptKey(one) && accept(value[one]),
    );
}

/** The branch is named by one key of the value. */
function variantOf({ key, options = [] }: Part): Accept {
  if (typeof key !== 'string') return never;
  const all = (options as readonly Part[]).map((option) => {
    const { entries = {} } = option.pipe?.[0] ?? option;
    const name = entries[key];
    return { names: name ? acceptorOf(name) : never, accept: acceptorOf(option) };
  });
  return (value) =>
    isObject(value) && all.some(({ names, accept }) => names(value[key]) && accept(value));
}

function checkOf({ type, requirement }: Part): Accept {
  const limit = requirement as number;
  switch (type) {
    case 'regex':
    case 'uuid':
      return (value) => (requirement as RegExp).test(value as string);
    case 'check':
      return requirement as Accept;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (value) => (value as number) >= limit;
    case 'max_value':
      return (value) => (value as number) <= limit;
    case 'min_length':
      return (value) => (value as string).length >= limit;
    case 'max_length':
      return (value) => (value as string).length <= limit;
    default:
      return never;
  }
}
