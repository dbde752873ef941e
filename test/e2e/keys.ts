/** A page used with the keyboard alone, and known only by what assistive technology is told of it. */
import { expect } from 'vitest';
import { eventually } from './browsers/deadline.ts';
import type { Target } from './browsers/target.ts';

/** What has the focus, or can have it. */
export interface Stop {
  /** The radios of one question are one stop, and have one key. */
  readonly key: number;
  readonly id: number;
  readonly role: string;
  readonly name: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
}

export interface Keys {
  /** Presses keys one after the other, such as `Tab`, `Shift+Tab` or `a`. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Presses the key with which the window closes, and gives no answer any more. */
  readonly leaveBy: (key: string) => void;
  readonly type: (text: string) => Promise<void>;
  /** `undefined`: the page as a whole. */
  readonly focused: () => Promise<Stop | undefined>;
  /** Waits until this has the focus, without any key. */
  readonly isAt: (role: string, name: string | RegExp, rest?: Partial<Stop>) => Promise<void>;
  /** Presses Tab (or another key) until this has the focus. Each stop on the way has a name. */
  readonly goTo: (role: string, name: string | RegExp, by?: string) => Promise<Stop>;
  /** Waits until the page says this somewhere. */
  readonly says: (text: string) => Promise<void>;
  /** The names of all that has this role now. */
  readonly named: (role: string) => Promise<readonly string[]>;
  /** Everything that can have the focus by Tab, in the order in which it is read. */
  readonly stops: () => Promise<readonly Stop[]>;
  /** Goes all the way round, forwards and back: the order of the keys is that of the page, from its top to its bottom. */
  readonly walk: () => Promise<void>;
}

interface Valued {
  readonly value?: unknown;
}

interface Node {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly backendDOMNodeId?: number;
  readonly ignored: boolean;
  readonly role?: Valued;
  readonly name?: Valued;
  readonly value?: Valued;
  readonly properties?: readonly { readonly name: string; readonly value: Valued }[];
}

/** What a person can do something with. What else takes the focus by Tab is one stop too many. */
const USED = new Set([
  'DisclosureTriangle',
  'button',
  'checkbox',
  'combobox',
  'link',
  'radio',
  'searchbox',
  'spinbutton',
  'tab',
  'textbox',
]);

/** As Windows numbers them, which is what the browser goes by. */
const CODES: Readonly<Record<string, number>> = {
  Tab: 9,
  Enter: 13,
  Escape: 27,
  ' ': 32,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
};

/** Nothing has more stops than that: whoever has gone so far goes in a circle. */
const MOST = 120;

/** `send` speaks the DevTools protocol with the page, the only way that reaches the real popup too. */
export function keysOn(send: Target['send']): Keys {
  // The tree is kept up to date from now on. Otherwise it is made anew at each question.
  void send('Accessibility.enable');
  // Nobody's hands are as quick as these: what unfolds is to be where it stays when they come to it.
  void send('Emulation.setEmulatedMedia', {
    features: [{ name: 'prefers-reduced-motion', value: 'reduce' }],
  });
  const strike = async (keys: string): Promise<void> => {
    const shift = keys.startsWith('Shift+');
    const key = shift ? keys.slice('Shift+'.length) : keys;
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const one = {
      key,
      code: key === ' ' ? 'Space' : key,
      windowsVirtualKeyCode: CODES[key] ?? key.toUpperCase().codePointAt(0),
      modifiers: shift ? 8 : 0,
    };
    const down = text === undefined ? { type: 'rawKeyDown' } : { type: 'keyDown', text };
    await send('Input.dispatchKeyEvent', { ...one, ...down });
    await send('Input.dispatchKeyEvent', { ...one, type: 'keyUp' });
  };
  const press = async (...keys: readonly string[]) => {
    for (const one of keys) await strike(one);
  };
  const look = async (): Promise<readonly Node[]> =>
    (await send<{ nodes: readonly Node[] }>('Accessibility.getFullAXTree')).nodes;
  const focused = async () => (await focusedAlone(send)) ?? focusedIn(await look());
  const isAt: Keys['isAt'] = async (role, name, rest = {}) => {
    await expect.poll(focused).toMatchObject({
      role,
      name: name instanceof RegExp ? expect.stringMatching(name) : name,
      ...rest,
    });
  };
  const goTo: Keys['goTo'] = async (role, name, by = 'Tab') => {
    const passed: string[] = [];
    for (let step = 0; step < MOST; step += 1) {
      await press(by);
      const stop = await focused();
      if (!stop) continue;
      expect(stop.name, `the name of a ${stop.role} after ${passed.join(', ')}`).not.toBe('');
      const isIt = typeof name === 'string' ? stop.name === name : name.test(stop.name);
      if (stop.role === role && isIt) return stop;
      passed.push(`${stop.role} “${stop.name}”`);
    }
    throw new Error(`No ${role} “${name}” was come to by ${by}, but ${passed.join(', ')}`);
  };
  /** The stops that one key comes to, once round, beginning with `first`. */
  const round = async (by: string, first: number): Promise<readonly Stop[]> => {
    const stops: Stop[] = [];
    let left = 0;
    for (;;) {
      await press(by);
      const stop = await focused();
      if (stop && stops.some(({ key }) => key === stop.key)) break;
      // One that is longer than the window has the focus itself, too, so that the keys can scroll it.
      if (stop?.role === 'dialog') continue;
      if (stop) {
        expect(stop.name, `the name of a ${stop.role}`).not.toBe('');
        // What unfolds is shown a moment later.
        await eventually(`${inWords(stop)} to be in sight`, () => isInSight(send, stop.id));
        stops.push(stop);
      } else if (stops.length > 0) {
        // Once in a round, the browser's own controls come.
        expect((left += 1), 'how often the focus is on nothing').toBe(1);
      }
      expect(stops.length, `stops in a round of ${by}`).toBeLessThan(MOST);
    }
    const at = stops.findIndex(({ key }) => key === first);
    return [...stops.slice(at), ...stops.slice(0, at)];
  };
  const walk = async () => {
    const expected = stopsIn(await look());
    const words = expected.map(inWords);
    const stops = await round('Tab', expected[0]?.key ?? 0);
    expect(stops.map(inStops(expected))).toEqual(words);
    const back = await round('Shift+Tab', expected.at(-1)?.key ?? 0);
    expect(back.map(inStops(expected))).toEqual(words.toReversed());
    // What sticks to the edge of the window is where it stands in the page only at the end of that.
    await send('Runtime.evaluate', { expression: 'scrollTo(0, document.body.scrollHeight)' });
    const places = await Promise.all(expected.map(({ id }) => placeOf(send, id)));
    const astray = expected.filter((_, at) => at > 0 && isBefore(places[at], places[at - 1]));
    expect(astray.map(inWords), 'what stands before what comes before it').toEqual([]);
  };
  return {
    press,
    leaveBy: (key) => void strike(key).catch(() => {}),
    type: (text) => press(...Array.from(text)),
    focused,
    isAt,
    goTo,
    says: async (text) => {
      await eventually(`“${text}”`, async () =>
        (await look()).some((node) => isTold(node) && wordOf(node.name).includes(text)),
      );
    },
    named: async (role) =>
      (await look())
        .filter((node) => isTold(node) && node.role?.value === role)
        .map(({ name }) => wordOf(name)),
    stops: async () => stopsIn(await look()),
    walk,
  };
}

const inWords = ({ role, name }: Stop) => `${role} “${name}”`;

/** What a stop is called among those of the page, where a question is called after the first of its radios. */
const inStops = (all: readonly Stop[]) => (stop: Stop) =>
  inWords(all.find(({ key }) => key === stop.key) ?? stop);

const wordOf = (of: Valued | undefined) => (typeof of?.value === 'string' ? of.value : '');

const isTold = ({ ignored }: Node) => !ignored;

const statesOf = ({ properties = [] }: Node) =>
  Object.fromEntries(properties.map(({ name, value }) => [name, value.value]));

function stopOf(node: Node, nodes: readonly Node[]): Stop {
  const role = wordOf(node.role);
  const id = node.backendDOMNodeId ?? 0;
  return {
    key: (role === 'radio' && groupOf(node, nodes)?.backendDOMNodeId) || id,
    id,
    role,
    name: wordOf(node.name),
    value: wordOf(node.value),
    states: statesOf(node),
  };
}

function groupOf(node: Node, nodes: readonly Node[]): Node | undefined {
  const above = nodes.find(({ nodeId }) => nodeId === node.parentId);
  if (!above) return undefined;
  return wordOf(above.role).endsWith('group') ? above : groupOf(above, nodes);
}

/** The innermost, since the page has the focus with whatever has it in the page. */
function focusedIn(nodes: readonly Node[]): Stop | undefined {
  const node = nodes.findLast((one) => isTold(one) && statesOf(one)['focused'] === true);
  return node && node.role?.value !== 'RootWebArea' ? stopOf(node, nodes) : undefined;
}

/**
 * The same by the one node that the page says is in use, since a whole tree takes long. `undefined`: that is not known from
 * there, as of the parts of a date and of what is in a closed root.
 */
async function focusedAlone(send: Target['send']): Promise<Stop | undefined> {
  const { result } = await send<{ result: { objectId?: string } }>('Runtime.evaluate', {
    expression: 'document.activeElement',
  });
  const near = async (fetchRelatives: boolean) =>
    focusedIn(
      (
        await send<{ nodes: readonly Node[] }>('Accessibility.getPartialAXTree', {
          objectId: result.objectId,
          fetchRelatives,
        })
      ).nodes,
    );
  const stop = await near(false);
  // Which question it answers is told by what it is in.
  if (stop?.role === 'radio') return near(true);
  return stop && USED.has(stop.role) ? stop : undefined;
}

/** Everything that a person can do something with, in the order in which a screen reader reads it. */
function stopsIn(nodes: readonly Node[]): readonly Stop[] {
  const all = inReadingOrder(nodes).filter((node) => {
    const { focusable, disabled, selected } = statesOf(node);
    const role = wordOf(node.role);
    return (
      isTold(node) &&
      USED.has(role) &&
      focusable === true &&
      disabled !== true &&
      (role !== 'tab' || selected === true)
    );
  });
  const stops = all.map((node) => stopOf(node, nodes));
  return stops.filter(({ key }, at) => stops.findIndex((one) => one.key === key) === at);
}

/** The tree comes level by level. */
function inReadingOrder(nodes: readonly (Node & { readonly childIds?: readonly string[] })[]) {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const below = (id: string): readonly Node[] => {
    const node = byId.get(id);
    return node ? [node, ...(node.childIds ?? []).flatMap(below)] : [];
  };
  return nodes
    .filter(({ parentId }) => parentId === undefined)
    .flatMap(({ nodeId }) => below(nodeId));
}

interface Spot {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

async function placeOf(send: Target['send'], backendNodeId: number): Promise<Spot> {
  const { quads } = await send<{ quads: readonly (readonly number[])[] }>('DOM.getContentQuads', {
    backendNodeId,
  });
  const [left = 0, top = 0, , , , bottom = 0] = quads[0] ?? [];
  return { left, top, bottom };
}

/** Whether what is seen in the middle of it is it, or what it is in. */
async function isInSight(send: Target['send'], backendNodeId: number): Promise<boolean> {
  const { object } = await send<{ object: { objectId: string } }>('DOM.resolveNode', {
    backendNodeId,
  });
  const { result } = await send<{ result: { value: boolean } }>('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () {
      const { x, y, width, height } = this.getBoundingClientRect();
      const seen = document.elementFromPoint(x + width / 2, y + height / 2);
      return seen !== null && (this.contains(seen) || seen.contains(this) || this.getRootNode() !== document);
    }`,
    returnByValue: true,
  });
  return result.value;
}

/** Whether a reader from the top to the bottom, and in a line from its start, comes to `one` earlier than to `other`. */
const isBefore = (one: Spot | undefined, other: Spot | undefined): boolean =>
  one !== undefined &&
  other !== undefined &&
  (one.bottom <= other.top || (one.top < other.bottom && one.left < other.left));
