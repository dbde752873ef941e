/** Packs changed in ways that nobody means: by a slip of the keyboard, a broken transfer, or somebody's design. */

/** A value in `[0, below)`, from a source that a seed makes repeatable. */
export type Pick = (below: number) => number;

/** Mulberry32: a small generator, so that a run can be had again by its seed. */
export function pickFrom(seed: number): Pick {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Container = Record<string, unknown> | unknown[];
type Change = (holder: Container, key: string, pick: Pick) => void;

const STRANGE: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  0.5,
  '',
  ' ',
  'constructor',
  'always',
  '2026-02-30',
  '9999-12-31',
  'https://x.example/',
  'javascript:alert(1)',
  '<img src=x>',
  'x'.repeat(5000),
  [],
  {},
  [[]],
  { en: 'A text' },
  ['not-sure', 'not-sure'],
];

const set = (holder: Container, key: string, value: unknown): void => {
  Reflect.set(holder, key, value);
};

const CHANGES: readonly Change[] = [
  (holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1) : Reflect.deleteProperty(holder, key),
  (holder, key, pick) => set(holder, key, structuredClone(STRANGE[pick(STRANGE.length)])),
  (holder, key) => set(holder, key, [Reflect.get(holder, key)]),
  (holder, key) => {
    const list = Reflect.get(holder, key) as unknown;
    if (Array.isArray(list)) list.push(...structuredClone(list));
  },
  (holder, key) => {
    if (Array.isArray(holder)) return;
    holder[`${key}s`] = holder[key];
    delete holder[key];
  },
  (holder, key, pick) => {
    const other = Object.keys(holder)[pick(Object.keys(holder).length)] ?? key;
    const kept = Reflect.get(holder, key) as unknown;
    set(holder, key, Reflect.get(holder, other));
    set(holder, other, kept);
  },
  (holder, key, pick) => {
    const value = Reflect.get(holder, key) as unknown;
    if (typeof value !== 'string') return;
    const at = pick(value.length + 1);
    set(
      holder,
      key,
      value.slice(0, at) + String.fromCodePoint(pick(0x2fff) + 1) + value.slice(at + 1),
    );
  },
  (holder, key, pick) => {
    const value = Reflect.get(holder, key) as unknown;
    if (typeof value === 'number') set(holder, key, value + pick(2000) - 1000);
  },
  (holder, key) => {
    // As an attacker would write it: `JSON.parse` makes it a key like any other.
    if (!Array.isArray(holder)) {
      Object.defineProperty(holder, '__proto__', {
        value: { [key]: true },
        enumerable: true,
        configurable: true,
      });
    }
  },
];

/** A copy of `pack` with one to three changes anywhere in it, as JSON text; one in eight is also cut or damaged as text. */
export function mutated(pack: unknown, pick: Pick): string {
  const copy = structuredClone(pack) as Container;
  for (let left = pick(3) + 1; left > 0; left -= 1) {
    const [holder, key] = anyPlaceIn(copy, pick);
    if (key !== undefined) CHANGES[pick(CHANGES.length)]?.(holder, key, pick);
  }
  const text = JSON.stringify(copy);
  const at = pick(text.length);
  const damage = pick(24);
  if (damage === 0) return text.slice(0, at);
  if (damage === 1) return text.slice(0, at) + text.slice(at + 1);
  return damage === 2 ? text.slice(0, at) + '{["\\,:'.charAt(pick(6)) + text.slice(at) : text;
}

function anyPlaceIn(top: Container, pick: Pick): readonly [Container, string | undefined] {
  let holder = top;
  for (;;) {
    const keys = Object.keys(holder);
    const key = keys[pick(Math.max(1, keys.length))];
    const inner = key === undefined ? undefined : (Reflect.get(holder, key) as unknown);
    const isLeaf = typeof inner !== 'object' || inner === null;
    // Half of all changes are made on the way down, to whole parts.
    if (isLeaf || pick(4) === 0) return [holder, key];
    holder = inner as Container;
  }
}
