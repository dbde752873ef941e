/** A small value that keeps to a schema, to stand where a broken one stood. */
import { acceptorOf, type Part } from './accept.ts';

/** Texts that some schema of ours takes: for each pattern one. */
const TEXTS = [
  'not-sure',
  '2000-01-01',
  '1.0.0',
  '00:00',
  '01-01',
  'XX',
  'XXX',
  'UTC',
  'https://unread.example/',
  'unread@unread.example',
  'unread.example',
  '/unread',
];
const NUMBERS = [1, 0, 2000];

/**
 * The stand-in for what `part` asks for at `path`, or `undefined` where there is none. Texts that may be any are unlike
 * those at every other path, so that no two parts seem to share an id.
 */
export function standInFor(part: Part, path: string): unknown {
  const accept = acceptorOf(part);
  return candidates(part, path).find((one) => one !== undefined && accept(one));
}

function candidates(part: Part, path: string): readonly unknown[] {
  const { item, wrapped, entries = {}, options = [], literal } = part;
  switch (part.type) {
    case 'string':
      return [...namesFor(path), ...TEXTS];
    case 'number':
      return NUMBERS;
    case 'boolean':
      return [false];
    case 'literal':
      return [literal];
    case 'picklist':
      return options;
    case 'nullable':
      return [null];
    case 'optional':
    case 'exact_optional':
      return wrapped ? [standInFor(wrapped, path)] : [];
    case 'array':
      return item ? [[], ...padded([], item, path)] : [];
    case 'strict_object':
      return [objectOf(needed(entries), path), objectOf(entries, path)];
    case 'record':
      return [{}];
    case 'variant':
    case 'union':
      return (options as readonly Part[]).map((option) => standInFor(option, path));
    default:
      return [];
  }
}

/** A list with stand-ins behind its items, for those that need more: two answers, and one of them `not-sure`. */
export function padded(
  items: readonly unknown[],
  item: Part,
  path: string,
): readonly (readonly unknown[])[] {
  const [first, second] = [0, 1].map((more) => standInFor(item, `${path}.${items.length + more}`));
  const unsure =
    typeof first === 'object' && first !== null ? { ...first, id: 'not-sure' } : undefined;
  return [
    [...items, first],
    [...items, first, second],
    [...items, unsure],
    [...items, unsure, second],
  ];
}

type Entries = Readonly<Record<string, Part>>;

const needed = (entries: Entries): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([, { type }]) => !type.endsWith('optional')));

const objectOf = (entries: Entries, path: string): unknown =>
  Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, standInFor(entry, `${path}.${key}`)]),
  );

/** As an id, and as a category, which has no digits. */
function namesFor(path: string): readonly string[] {
  const name = `unread-${path.toLowerCase()}`.replaceAll(/[^a-z0-9]+/g, '-').replace(/-$/, '');
  const digits = 'abcdefghij';
  return [
    name,
    name.replaceAll('-', '_').replaceAll(/\d/g, (digit) => digits.charAt(Number(digit))),
  ];
}
