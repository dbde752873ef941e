/** Which of the browser's interfaces for extensions the scripts of a build use, read from their syntax trees. */
import path from 'node:path';
import { parseSync } from 'vite';
import { below, isNode, type Node } from '../page-script/scopes.ts';
import { declaredBy } from './hiding.ts';

export interface InterfacesUsed {
  /** Each as it is written, such as `storage.local.get`, once. */
  readonly used: ReadonlySet<string>;
  /** In how many places the browser's own object is asked for, by its name. */
  readonly asked: number;
  /** What hides what is used, one sentence each. */
  readonly found: readonly string[];
}

/** The names by which a browser gives its interfaces. */
const OBJECTS: readonly string[] = ['browser', 'chrome'];
/** By which everything in a script's surroundings could be had. */
const SURROUNDINGS: readonly string[] = ['globalThis', 'self', 'window'];
const POLYFILL = 'webextension-polyfill';
/** In how many places a script looks something up there if it has the library of the database, which is to be there once. */
const LOOKUPS = 2;
const DATABASE = 'Dexie';

interface Script {
  readonly name: string;
  readonly text: string;
  readonly body: readonly Node[];
}

/** `scripts`: every script of one build, by its name in the build. */
export function interfacesIn(scripts: ReadonlyMap<string, string>): InterfacesUsed {
  const used = new Set<string>();
  const found: string[] = [];
  let asked = 0;
  const all = [...scripts].map(([name, text]) => scriptOf(name, text));
  const homes = all.filter((script) => seamIn(script) !== undefined);
  if (homes.length === 0) found.push('No file has the polyfill in it.');
  for (const script of all) {
    let lookups = script.text.includes(DATABASE) ? 0 : LOOKUPS;
    const ours = namesFor(script, homes);
    const say = (what: string, { start, end }: Node) =>
      found.push(
        `${script.name} ${what}: ${script.text.slice(Number(start), Math.min(Number(end), Number(start) + 80))}`,
      );
    const visit = (node: Node, above: readonly Node[], hidden: ReadonlySet<string>): void => {
      const [parent] = above;
      const name = nameOf(node);
      if (isObject(node, above)) asked += 1;
      if (isLookup(node)) {
        lookups += 1;
        if (lookups > LOOKUPS) say('looks something up in its surroundings', node);
      }
      if (node.type === 'ImportExpression' && homes.some((home) => isFrom(home, node)))
        say('takes the whole of the file that has the polyfill', node);
      if (ours.has(name) && isValue(node, parent) && !hidden.has(name)) {
        const names = namesBehind(node, above);
        names.filter((one) => one.includes('.')).forEach((one) => used.add(one));
        if (names.length === 0) say('hands on the browser’s interfaces', parent ?? node);
      }
      const own = parent && declaredBy(node);
      const inner = own && own.size > 0 ? hidden.union(own) : hidden;
      for (const part of below(node)) visit(part, [node, ...above], inner);
    };
    const statements = script.body.filter((one) => !isPolyfill(one, script.text));
    if (statements.length < script.body.length && !homes.includes(script))
      found.push(`${script.name} has the polyfill in it, and gives no name to what that gives.`);
    visit({ type: 'Program', body: statements }, [], new Set());
  }
  return { used, asked, found };
}

function scriptOf(name: string, text: string): Script {
  const { program, errors } = parseSync(name, text);
  if (errors.length > 0) throw new Error(`${name} cannot be read: ${errors[0]?.message}`);
  return { name, text, body: (program as unknown as { readonly body: readonly Node[] }).body };
}

/** The package itself, which is taken as it is. */
const isPolyfill = ({ type, start, end }: Node, text: string): boolean =>
  type === 'ExpressionStatement' && text.slice(Number(start), Number(end)).includes(POLYFILL);

/** What the file with the polyfill in it calls what that gives: `var n = e.exports`, right behind it. */
function seamIn({ body, text }: Script): string | undefined {
  const at = body.findIndex((statement) => isPolyfill(statement, text));
  const next = at >= 0 ? body[at + 1] : undefined;
  const [declared] = (next?.['declarations'] ?? []) as readonly Node[];
  const isSeam = isNode(declared?.['init']) && nameOf(declared['init']['property']) === 'exports';
  return isSeam ? nameOf(declared?.['id']) : undefined;
}

/** What a script calls the browser's interfaces: its own name for them in one of their homes, and what it imports as them. */
const namesFor = (script: Script, homes: readonly Script[]): ReadonlySet<string> =>
  new Set(homes.flatMap((home) => namesFrom(script, home)));

function namesFrom(script: Script, home: Script): readonly string[] {
  const seam = seamIn(home);
  if (script === home) return [seam ?? ''];
  const exported = home.body
    .flatMap((statement) => (statement['specifiers'] ?? []) as readonly Node[])
    .filter(({ type, local }) => type === 'ExportSpecifier' && nameOf(local) === seam)
    .map((one) => nameOf(one['exported']));
  return script.body
    .filter((statement) => isFrom(home, statement))
    .flatMap((statement) => (statement['specifiers'] ?? []) as readonly Node[])
    .filter((one) => one.type !== 'ImportSpecifier' || exported.includes(nameOf(one['imported'])))
    .map((one) => nameOf(one['local']));
}

const isFrom = (home: Script, { source }: Node): boolean =>
  isNode(source) && path.posix.basename(nameOf(source)) === path.posix.basename(home.name);

/** `chrome`, `globalThis.chrome`, `{ chrome } = globalThis`, `globalThis['chrome']`. */
function isObject(node: Node, [parent, around]: readonly Node[]): boolean {
  if (!OBJECTS.includes(nameOf(node))) return false;
  if (parent?.type === 'MemberExpression' || around?.type === 'ObjectPattern') return true;
  return node.type === 'Identifier' && !(parent?.type === 'Property' && parent['key'] === node);
}

const isLookup = ({ type, computed, object }: Node): boolean =>
  type === 'MemberExpression' && computed === true && SURROUNDINGS.includes(nameOf(object));

/** Whether it stands for something, and is not the name of a property, of what is declared or of what another file has. */
function isValue(node: Node, parent: Node | undefined): boolean {
  if (node.type !== 'Identifier' || /^(?:Im|Ex)port\w*Specifier$/.test(parent?.type ?? ''))
    return false;
  if (parent?.['property'] === node || parent?.['key'] === node)
    return parent['computed'] === true || parent['value'] === node;
  return !(parent?.type === 'VariableDeclarator' && parent['id'] === node);
}

/** `storage.local.get` of `n.storage.local.get(…)`, `tabs.onRemoved` of `{ onRemoved } = n.tabs`; none: it is handed on. */
function namesBehind(node: Node, above: readonly Node[]): readonly string[] {
  const names: string[] = [];
  let inner = node;
  for (const outer of above) {
    if (outer.type === 'MemberExpression' && outer['object'] === inner) {
      if (outer['computed']) return [];
      names.push(nameOf(outer['property']));
    } else if (outer.type !== 'ChainExpression') {
      if (names.length > 1 || isQuestion(outer, inner)) return [names.join('.') || 'in'];
      return takenOut(outer, inner).map((name) => [...names, name].join('.'));
    }
    inner = outer;
  }
  return [];
}

/** `'management' in n` only asks. */
const isQuestion = ({ type, operator, right }: Node, inner: Node): boolean =>
  type === 'BinaryExpression' && operator === 'in' && right === inner;

/** What is taken apart out of one interface. A rest would be all of it. */
function takenOut({ type, init, id }: Node, inner: Node): readonly string[] {
  if (type !== 'VariableDeclarator' || init !== inner || !isNode(id)) return [];
  const parts = (id['properties'] ?? []) as readonly Node[];
  return parts.every((part) => part.type === 'Property' && !part['computed'])
    ? parts.map((part) => nameOf(part['key']))
    : [];
}

/** Of a name as it is, or of a text. A text that is put together has none. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { name, value, quasis } = node;
  if (Array.isArray(quasis)) return quasis.length === 1 ? String(quasis[0]?.value?.cooked) : '';
  return [name, value].find((one) => typeof one === 'string') ?? '';
}
