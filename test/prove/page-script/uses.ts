/**
 * Names that texts, lists and what is ours need, and that a window, an address or a history of the browser has too, where
 * they search the text of a page, halt it or lead elsewhere. A syntax tree does not tell what an object is; how it is used
 * tells enough.
 */
import { isFunction, isNode, type Kind, type Node, SHARED } from './scopes.ts';

/** Where a name is read: of what, called with what if it is called, and what a name stands for there. */
interface Use {
  readonly of: unknown;
  readonly called: readonly unknown[] | undefined;
  readonly kindOf: (node: unknown) => Kind | undefined;
}

/** In which ways such a name may be used. Taken apart out of something it may not be at all. */
const USES: Readonly<Record<string, (use: Use) => boolean>> = {
  // Of a list. A window would search the page for a text.
  find: ({ called }) =>
    called?.length === 1 && called.every((given) => isNode(given) && isFunction(given)),
  // Of what our own scripts share. A window would halt the page.
  stop: ({ of, kindOf }) => kindOf(of) === 'ours' || isOurs(of, kindOf),
  // Of a table, through the language. A browser would tell where the tab has been.
  entries: ({ of, kindOf, called }) => called !== undefined && isFree(of, 'Object', kindOf),
  // Of an address, in which it is a text.
  search: ({ called }) => called === undefined,
  // Of a text, for a pattern. An address would lead elsewhere.
  replace: ({ called, kindOf }) =>
    called?.length === 2 && (isPattern(called[0]) || kindOf(called[0]) === 'pattern'),
  // Of the words of the strip. A window would open another page.
  open: ({ called }) => called === undefined,
};

/** Names in `USES` that what our own parts hand to one another has as well; in how many places they are read is counted. */
const HANDED_ON: ReadonlySet<string> = new Set(['open']);

/** Whether a name may be used as it is where it stands. `parent`: what stands around `node`. */
export function isUsedWell(
  name: string,
  node: Node,
  parent: Node | undefined,
  kindOf: Use['kindOf'],
): boolean {
  const fits = Object.hasOwn(USES, name) && USES[name];
  if (!fits) return true;
  if (node.type !== 'MemberExpression') return HANDED_ON.has(name);
  const isCalled = parent?.type === 'CallExpression' && parent['callee'] === node;
  const called = isCalled ? (parent['arguments'] as readonly unknown[]) : undefined;
  return fits({ of: node['object'], called, kindOf });
}

const isFree = (node: unknown, name: string, kindOf: Use['kindOf']): boolean =>
  isNode(node) && node.type === 'Identifier' && node['name'] === name && !kindOf(node);

const isPattern = (node: unknown): boolean =>
  isNode(node) && node.type === 'Literal' && 'regex' in node;

const isOurs = (node: unknown, kindOf: Use['kindOf']): boolean =>
  isNode(node) &&
  node.type === 'MemberExpression' &&
  !node['computed'] &&
  isFree(node['object'], 'globalThis', kindOf) &&
  isNode(node['property']) &&
  node['property']['name'] === SHARED;
