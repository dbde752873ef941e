/** Which names a piece of script declares itself, so that what it takes from its surroundings can be told. */

/** A node of a syntax tree, as ESTree has it. */
export interface Node {
  readonly type: string;
  readonly [part: string]: unknown;
}

/**
 * What a name stands for. `table`: an object that is written out in the script, and therefore holds what is written there;
 * `pattern`: a regular expression that is written out; `ours`: what our own scripts leave for one another.
 */
export type Kind = 'table' | 'pattern' | 'ours' | 'other';
export type Scope = ReadonlyMap<string, Kind>;

/** The name by which our own scripts leave something for one another that can be ended by `stop`. */
export const SHARED = 'armslengthBanner';

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** The nodes directly below one. */
export const below = (node: Node): readonly Node[] =>
  Object.values(node).flatMap((part) => (Array.isArray(part) ? part : [part]).filter(isNode));

export const isFunction = ({ type }: Node): boolean =>
  ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'].includes(type);

/** Everything that begins a scope declares its own names in it, those of blocks within included. */
export function scopeOf(node: Node): Scope {
  const scope = new Map<string, Kind>();
  const add = (pattern: unknown, kind: Kind = 'other') => {
    for (const name of namesIn(pattern)) scope.set(name, scope.has(name) ? 'other' : kind);
  };
  const visit = (inner: Node): void => {
    if (inner.type === 'VariableDeclarator') add(inner['id'], kindOfDeclared(inner));
    if (inner.type === 'CatchClause') add(inner['param']);
    if (inner.type.startsWith('Import') && 'local' in inner) add(inner['local']);
    if (isFunction(inner)) add(inner['id']);
    else below(inner).forEach(visit);
  };
  if (isFunction(node)) {
    add(node['id']);
    (node['params'] as readonly Node[]).forEach((parameter) => add(parameter));
  }
  below(node).forEach(visit);
  return scope;
}

/** What is taken apart is something else than what it is taken out of. */
function kindOfDeclared({ id, init }: Node): Kind {
  if (!isNode(id) || !isNode(init)) return 'other';
  if (id.type !== 'Identifier') return isShared(id, init) ? 'ours' : 'other';
  if (isTable(init)) return 'table';
  return init.type === 'Literal' && 'regex' in init ? 'pattern' : 'other';
}

/** `{ armslengthBanner: e } = globalThis`, and nothing beside it. */
function isShared({ type, properties }: Node, init: Node): boolean {
  const [taken, ...more] = type === 'ObjectPattern' ? (properties as readonly Node[]) : [];
  if (!taken) return false;
  const { computed, key, value } = taken;
  return (
    init['name'] === 'globalThis' &&
    more.length === 0 &&
    computed === false &&
    isNode(key) &&
    key['name'] === SHARED &&
    isNode(value) &&
    value.type === 'Identifier'
  );
}

const isTable = ({ type, properties }: Node): boolean =>
  type === 'ObjectExpression' &&
  (properties as readonly Node[]).every((property) => property.type === 'Property');

/** The names that a pattern declares. */
export function namesIn(pattern: unknown): readonly string[] {
  if (!isNode(pattern)) return [];
  switch (pattern.type) {
    case 'Identifier':
      return [String(pattern['name'])];
    case 'AssignmentPattern':
      return namesIn(pattern['left']);
    case 'RestElement':
      return namesIn(pattern['argument']);
    case 'ArrayPattern':
      return (pattern['elements'] as readonly unknown[]).flatMap(namesIn);
    default:
      return ((pattern['properties'] ?? []) as readonly Node[]).flatMap((property) =>
        namesIn(property.type === 'RestElement' ? property : property['value']),
      );
  }
}
