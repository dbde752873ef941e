/** What a script asks of the browser, counted in the world in which it runs: this is put there before its first statement. */

/** Where the count is told: a binding of the debugger's, which no script of ours or of a page knows of. */
export const TOLD = 'toldByTheDebugger';

/**
 * Puts a counter before every property and every function of every interface of the browser, in this world alone. `language`
 * names what is the language's own and not the browser's. Tells each member when it is used for the first time, with the
 * selector where something is held against one or looked for by one, and each event whose kind is looked at. Some attributes of
 * `location`, `document`, `top` and `isTrusted` cannot be put aside, in any browser; none of them holds what is written.
 */
export function countMembers(language: readonly string[]): boolean {
  const world = globalThis as unknown as Record<string, unknown>;
  const isThere = Symbol.for('the counters are in place');
  if (Reflect.has(world, isThere)) return false;
  Object.defineProperty(world, isThere, { value: true });
  const tell = world['toldByTheDebugger'] as (text: string) => void;
  const takesSelector =
    /\.(?:matches|webkitMatchesSelector|closest|querySelector|querySelectorAll)$/;
  const told = new Set<string>();
  const see = (label: string, values: readonly unknown[]) => {
    const text = takesSelector.test(label) ? `${label} ${String(values[0])}` : label;
    if (told.has(text) && text !== 'Event.type') return;
    told.add(text);
    tell(text);
  };
  const counted = (label: string, act: unknown) =>
    typeof act === 'function'
      ? function counting(this: unknown, ...values: unknown[]): unknown {
          see(label, values);
          return Reflect.apply(act, this, values);
        }
      : undefined;
  const countAll = (owner: object, prefix: string) => {
    for (const name of Object.getOwnPropertyNames(owner)) {
      const known = Object.getOwnPropertyDescriptor(owner, name);
      if (!known?.configurable || name === 'constructor') continue;
      const label = `${prefix}.${name}`;
      if (known.get || known.set) {
        Object.defineProperty(owner, name, {
          ...known,
          get: counted(label, Reflect.get(known, 'get')) as () => unknown,
          set: counted(`${label} =`, Reflect.get(known, 'set')) as (value: unknown) => void,
        });
      } else if (typeof known.value === 'function' && !('prototype' in known.value)) {
        Object.defineProperty(owner, name, { ...known, value: counted(label, known.value) });
      }
    }
  };
  for (const name of Object.getOwnPropertyNames(world)) {
    if (language.includes(name)) continue;
    const one = Object.getOwnPropertyDescriptor(world, name)?.value as unknown;
    if (typeof one === 'function' && typeof one.prototype === 'object' && one.prototype)
      countAll(one.prototype as object, name);
  }
  const own = Object.getOwnPropertyNames(world).filter((name) => language.includes(name));
  // The language's own functions are how this counter works, and how every script does.
  const kept = new Map(own.map((name) => [name, Object.getOwnPropertyDescriptor(world, name)]));
  countAll(world, 'Window');
  for (const [name, known] of kept)
    if (known?.configurable) Object.defineProperty(world, name, known);
  return true;
}
