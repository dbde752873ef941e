/** Which names a part of a script declares for itself alone, block by block: there they stand for something else. */
import { below, isFunction, isNode, namesIn, type Node } from '../page-script/scopes.ts';

/** Empty: it declares none, or is no part with names of its own. */
export function declaredBy(node: Node): ReadonlySet<string> {
  const names = [
    ...(isFunction(node) ? [node['id'], ...list(node['params'])].flatMap(namesIn) : []),
    ...(isFunction(node) && isNode(node['body']) ? varsIn(node['body']) : []),
    ...(node.type === 'CatchClause' ? namesIn(node['param']) : []),
    ...(node.type === 'ClassExpression' ? namesIn(node['id']) : []),
    ...[node['init'], node['left']].filter(isNode).flatMap(declaredAt),
    ...list(node['body']).flatMap(declaredAt),
    ...list(node['cases']).flatMap((one) => list(one['consequent']).flatMap(declaredAt)),
  ];
  return new Set(names);
}

const list = (part: unknown): readonly Node[] => (Array.isArray(part) ? part.filter(isNode) : []);

/** What a statement declares where it stands. */
function declaredAt(statement: Node): readonly string[] {
  if (statement.type === 'VariableDeclaration')
    return list(statement['declarations']).flatMap(({ id }) => namesIn(id));
  return ['FunctionDeclaration', 'ClassDeclaration'].includes(statement.type)
    ? namesIn(statement['id'])
    : [];
}

/** `var` belongs to the whole function. */
const varsIn = (node: Node): readonly string[] =>
  isFunction(node)
    ? []
    : [
        ...(node.type === 'VariableDeclaration' && node['kind'] === 'var' ? declaredAt(node) : []),
        ...below(node).flatMap(varsIn),
      ];
