/** Mistakes that can be put into a pack that has none, each with where it is to be told. */

type Path = readonly (string | number)[];

export interface Mistake {
  readonly kind: string;
  /** The place that it is told of, dotted. */
  readonly path: string;
  /** The part of the file whose line it is told at, and whether its key is meant. */
  readonly at: Path;
  readonly aboutKey?: true;
  /** What it changes, dotted: of two mistakes none changes a part of what the other does. */
  readonly changes: string;
  readonly put: (pack: unknown) => void;
}

interface Part {
  readonly path: Path;
  readonly value: unknown;
}

/** Every mistake of the kinds below that `pack` has room for. */
export function mistakesFor(pack: unknown): readonly Mistake[] {
  const parts = partsOf(pack, []);
  return KINDS.flatMap(([kind, make]) =>
    parts.flatMap((part) => make(part).map((one) => ({ kind, ...one }))),
  );
}

/** Those of `mistakes` that have nothing to do with the ones before them. */
export function independent(mistakes: readonly Mistake[]): readonly Mistake[] {
  const isWithin = (one: string, other: string) => `${one}.`.startsWith(`${other}.`);
  return mistakes.reduce<readonly Mistake[]>(
    (chosen, one) =>
      chosen.some(({ changes }) => isWithin(changes, one.changes) || isWithin(one.changes, changes))
        ? chosen
        : [...chosen, one],
    [],
  );
}

const dotted = (path: Path): string => path.join('.');

const partsOf = (value: unknown, path: Path): readonly Part[] => [
  { path, value },
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, part]) =>
        partsOf(part, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const holderIn = (pack: unknown, path: Path): object =>
  path.slice(0, -1).reduce<object>((at, key) => Reflect.get(at, key) as object, pack as object);

const setTo = (path: Path, value: unknown) => (pack: unknown) => {
  Reflect.set(holderIn(pack, path), path.at(-1) ?? '', value);
};

type Made = Omit<Mistake, 'kind'>;
type Make = (part: Part) => readonly Made[];

/** On these hangs how the rest of a part is read, or what others may name. */
const LEADING =
  /(?:^|\.)id$|^windows\..*(?:kind|at)$|^windows\.\d+\.election$|^(?:extends|languages\.\d+)$/;

/** What stands under a key here is named by its author. */
const FREE_KEYS = /\.(?:answers|events)$/;

const instead = (path: Path, value: unknown): Made => ({
  path: dotted(path),
  at: path,
  changes: dotted(path),
  put: setTo(path, value),
});

const OF_ANOTHER_TYPE: Readonly<Record<string, unknown>> = {
  string: 5,
  number: 'x',
  boolean: 'no',
};

const wrongType: Make = ({ path, value }) =>
  (typeof value) in OF_ANOTHER_TYPE && !LEADING.test(dotted(path))
    ? [instead(path, OF_ANOTHER_TYPE[typeof value])]
    : [];

const badDate: Make = ({ path, value }) =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value)
    ? [instead(path, '2026-02-30')]
    : [];

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const unknownKey: Make = ({ path, value }) => {
  const at = [...path, 'remarkable'];
  return isObject(value) && !FREE_KEYS.test(dotted(path))
    ? [{ ...instead(at, { en: 'Whatever!' }), aboutKey: true }]
    : [];
};

const misspeltKey: Make = ({ path }) => {
  const key = `${path.at(-1)}`;
  const above = path.slice(0, -1);
  const at = [...above, key + key.slice(-1)];
  if (
    path.length === 0 ||
    typeof path.at(-1) === 'number' ||
    FREE_KEYS.test(dotted(above)) ||
    LEADING.test(dotted(path))
  )
    return [];
  const put = (pack: unknown) => {
    const holder = holderIn(pack, path);
    for (const [own, part] of Object.entries(holder)) {
      Reflect.deleteProperty(holder, own);
      Reflect.set(holder, own === key ? `${at.at(-1)}` : own, part);
    }
  };
  return [{ path: dotted(at), at, aboutKey: true, changes: dotted(path), put }];
};

const missingKey: Make = ({ path }) =>
  /^(?:rules\.\d+\.(?:status|applies|outcome)|cases\.\d+\.(?:at|text)|sources\.\d+\.title|issuer)$/.test(
    dotted(path),
  )
    ? [
        {
          ...instead(path, undefined),
          at: path.slice(0, -1),
          put: (pack) => Reflect.deleteProperty(holderIn(pack, path), path.at(-1) ?? ''),
        },
      ]
    : [];

const IN_LIST =
  /^(?:rules\.\d+\.(?:sources|ask|related|when\.(?:role|grant|device|window|answers\.[^.]+))|resources\.\d+\.(?:sources|roles|grants)|goodToKnow\.\d+\.(?:sources|roles)|categories\.\d+\.roles)\.\d+$/;
const ALONE =
  /^(?:cases\.\d+\.(?:observation\.site|role|grant|device|expect\.rule|answers\.[^.]+)|questions\.\d+\.options\.\d+\.category|windows\.\d+\.election)$/;

const toNothing: Make = ({ path }) => {
  const one = instead(path, /category/.test(dotted(path)) ? 'no_such_thing' : 'no-such-thing');
  if (ALONE.test(one.path)) return [one];
  const list = dotted(path.slice(0, -1));
  return IN_LIST.test(one.path) ? [{ ...one, path: list, changes: list }] : [];
};

const judging: Make = ({ path, value }) =>
  isObject(value) &&
  typeof Reflect.get(value, 'en') === 'string' &&
  !/^sources\.\d+\.(?:title|authority)$/.test(dotted(path))
    ? [instead([...path, 'en'], 'a violation')]
    : [];

const sameId: Make = ({ path, value }) => {
  if (path.length !== 1 || !Array.isArray(value)) return [];
  const first = value[0] as unknown;
  if (!isObject(first) || !Object.hasOwn(first, 'id')) return [];
  const end = [...path, value.length];
  return [
    {
      path: dotted([...end, 'id']),
      at: [...end, 'id'],
      changes: dotted(end),
      put: (pack) => (Reflect.get(pack as object, `${path[0]}`) as unknown[]).push(first),
    },
  ];
};

const KINDS: readonly (readonly [string, Make])[] = [
  ['a wrong type', wrongType],
  ['a day that there is not', badDate],
  ['an unknown key', unknownKey],
  ['a misspelt key', misspeltKey],
  ['a missing key', missingKey],
  ['a reference to nothing', toNothing],
  ['a word that judges', judging],
  ['an id that is there twice', sameId],
];
