/** What a built script uses, read from its syntax tree: every name, and every way in which one could be hidden. */
import { parseSync } from 'vite';
import { IN_PAGES, type Names } from './names.ts';
import { hasBeginning, isWholeSelector } from './selectors.ts';
import {
  below,
  isFunction,
  isNode,
  type Kind,
  type Node,
  type Scope,
  scopeOf,
  SHARED,
} from './scopes.ts';
import { isUsedWell } from './uses.ts';

export interface Used {
  /** The names of properties, each once. */
  readonly properties: ReadonlySet<string>;
  /** In how many places a name is looked up that is not written in it. */
  readonly lookups: number;
  /** In how many places a text is put together. */
  readonly joins: number;
  /** In how many places each of the names is read that are counted. */
  readonly reads: ReadonlyMap<string, number>;
  /** In how many places each name is used in a way that could be that of a window. */
  readonly otherwise: ReadonlyMap<string, number>;
  /** What is not allowed, one sentence each. */
  readonly found: readonly string[];
}

/** `file` is only for the sentences. */
export function readScript(file: string, text: string, names: Names = IN_PAGES): Used {
  const { program, errors } = parseSync(file, text);
  const properties = new Set<string>();
  const found = errors.map(({ message }) => `${file} cannot be read: ${message}`);
  let lookups = 0;
  let joins = 0;
  const reads = new Map<string, number>();
  const otherwise = new Map<string, number>();
  const name = (property: string) => {
    properties.add(property);
    if (!names.properties.has(property))
      found.push(`${file} uses “.${property}”, which is not on the list.`);
  };
  const say = (what: string, node: Node) => found.push(`${file} ${what}: ${textOf(text, node)}`);
  const lookUp = (node: Node) => {
    lookups += 1;
    if (lookups > names.lookups) say('looks up a name that is not written in it', node);
  };

  const join = (node: Node) => {
    joins += 1;
    if (joins > names.joins) say('puts a text together', node);
  };
  const readName = (property: string, node: Node, parent?: Node, scopes: readonly Scope[] = []) => {
    if (!isUsedWell(property, node, parent, (one) => kindOf(one, scopes))) {
      const times = (otherwise.get(property) ?? 0) + 1;
      otherwise.set(property, times);
      if (times > (names.otherwise?.get(property) ?? 0))
        say(`uses “.${property}” otherwise than it needs`, node);
    }
    const most = names.reads?.get(property);
    if (most === undefined) return;
    const times = (reads.get(property) ?? 0) + 1;
    reads.set(property, times);
    if (times > most) say(`reads “.${property}” in one place more than it needs`, node);
  };

  const visit = (node: Node, scopes: readonly Scope[], parent?: Node): void => {
    const inner = isFunction(node) ? [scopeOf(node), ...scopes] : scopes;
    if (isFunction(node) && inner[0]?.has('globalThis'))
      say('gives something a name of another', node);
    if (names.forms.has(node.type)) say('takes a name from elsewhere', node);
    if (node.type === 'MemberExpression') {
      if (!node['computed']) {
        name(nameOf(node['property']));
        readName(nameOf(node['property']), node, parent, inner);
      } else if (!isOwnTable(node, inner)) lookUp(node);
    }
    if (node.type === 'Property' || node.type === 'MethodDefinition') {
      if (node['computed']) lookUp(node);
      else name(nameOf(node['key']));
      if (parent?.type === 'ObjectPattern') readName(nameOf(node['key']), node);
    }
    if (isJoining(node)) join(node);
    const said = textIn(node);
    if (
      hasBeginning(said) &&
      !names.texts?.has(said) &&
      (!isWhole(node, parent) || !isWholeSelector(said))
    )
      say('has a part of a selector, or one that asks for more than what a page is made of', node);
    if (isWriting(node) && isFixed((node['left'] ?? node['argument']) as Node, inner))
      say('writes to something that has to stay what it is', node);
    if (names.written && isWriting(node)) {
      const target = (node['left'] ?? node['argument']) as Node;
      const writable =
        target.type === 'MemberExpression'
          ? names.written.has(nameOf(target['property']))
          : kindOf(target, inner) === 'other';
      if (!writable) say('writes to something', node);
    }
    if (isFree(node, parent, inner) && !names.globals.has(nameOf(node)))
      found.push(
        `${file} uses “${nameOf(node)}” of the page’s surroundings, which is not on the list.`,
      );
    for (const part of below(node)) visit(part, inner, node);
  };
  const top = program as unknown as Node;
  const outermost = scopeOf(top);
  if (outermost.has('globalThis')) say('gives something a name of another', top);
  visit(top, [outermost]);
  return { properties, lookups, joins, reads, otherwise, found };
}

/** Where one text comes of several. */
const isJoining = (node: Node): boolean =>
  (node.type === 'BinaryExpression' && node['operator'] === '+') ||
  (node.type === 'AssignmentExpression' && node['operator'] === '+=') ||
  (node.type === 'TemplateLiteral' && (node['expressions'] as readonly Node[]).length > 0) ||
  (node.type === 'MemberExpression' && nameOf(node['property']) === 'replace');

/** What a text in the script says, or a part of one; of anything else nothing. */
function textIn({ type, value }: Node): string {
  if (type === 'Literal' && typeof value === 'string') return value;
  if (type !== 'TemplateElement' || typeof value !== 'object' || !value) return '';
  return 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : '';
}

/** Whether nothing is put to it where it stands. */
const isWhole = (node: Node, parent: Node | undefined): boolean =>
  node.type === 'TemplateElement'
    ? parent?.type === 'TemplateLiteral' && !isJoining(parent)
    : !(parent && isJoining(parent));

/** A number, or a key of an object that is written out in the script. */
function isOwnTable({ object, property }: Node, scopes: readonly Scope[]): boolean {
  if (isNode(property) && property.type === 'Literal' && typeof property['value'] === 'number')
    return true;
  return kindOf(object, scopes) === 'table';
}

/** What a name stands for, where it stands. `undefined`: it is no name, or not declared in the script. */
function kindOf(node: unknown, scopes: readonly Scope[]): Kind | undefined {
  if (!isNode(node) || node.type !== 'Identifier') return undefined;
  const declared = nameOf(node);
  return scopes.find((scope) => scope.has(declared))?.get(declared);
}

/** What the script is taken at its word for: a name for what is ours or for a pattern, and where our own scripts share. */
const isFixed = (target: Node, scopes: readonly Scope[]): boolean =>
  ['ours', 'pattern'].includes(kindOf(target, scopes) ?? '') ||
  (target.type === 'MemberExpression' && nameOf(target['property']) === SHARED);

const isWriting = (node: Node): boolean =>
  node.type === 'AssignmentExpression' ||
  node.type === 'UpdateExpression' ||
  (node.type === 'UnaryExpression' && node['operator'] === 'delete');

/** A name that nothing in the script declares. */
function isFree(node: Node, parent: Node | undefined, scopes: readonly Scope[]): boolean {
  // A name that another file has for what is brought in from it, or that this one has for others.
  const isOfOthers = parent?.['imported'] === node || parent?.['exported'] === node;
  if (node.type !== 'Identifier' || isOfOthers) return false;
  const isKey = parent?.['property'] === node || (parent?.['key'] === node && !parent['computed']);
  const isShorthand = parent?.['shorthand'] === true && parent['value'] === node;
  if (isKey && !parent?.['computed'] && !isShorthand) return false;
  return !scopes.some((scope) => scope.has(nameOf(node)));
}

/** The name of an identifier, or the text of a key. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  const { name, value, type } = node;
  return [name, value, type].find((one) => typeof one === 'string') ?? type;
}

const textOf = (text: string, { start, end }: Node): string =>
  text.slice(Number(start), Math.min(Number(end), Number(start) + 80));
