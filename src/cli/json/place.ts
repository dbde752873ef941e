/** Where in a file something stands. */
import type { Node } from 'jsonc-parser';
import { type Issue, quote } from '../../core/issue.ts';
import { entriesOf } from './tree.ts';

/** Counted from 1, columns in UTF-16 units, as editors count them. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A part of a text, in offsets of it. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

export function placeAt(text: string, offset: number): Place {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/**
 * The part of a file that an issue is about: what was found, the key that is meant, or the object that misses a key.
 * An issue that names no place of the file is where its text is, else at the rule that it names, else at the file.
 */
export function spanOf(root: Node, issue: Issue): Span {
  const { node, keyNode, missing } = issue.keys
    ? byKeys(root, issue.keys)
    : byPath(root, issue.path);
  if (issue.aboutKey && keyNode) return keyNode;
  if (!missing) return foundIn(node, issue.found) ?? outline(node);
  if (!issue.path.includes(' ')) return outline(node);
  return foundIn(root, issue.found) ?? outline(ruleNamedIn(issue.path, root) ?? root);
}

/** The id that an issue found again, where it stands for the first time. */
export function firstWithId(root: Node, { path, found }: Issue): Span | undefined {
  const list = byPath(root, path.replace(/\.\d+\.id$/, '')).node;
  return childrenOf(list)
    .map(({ node }) => byKeys(node, ['id']).node)
    .find(({ type, value }) => type === 'string' && quote(value) === found);
}

interface Landing {
  readonly node: Node;
  readonly keyNode?: Node | undefined;
  /** How much of the way there was no such key. */
  readonly missing: number;
}

function byKeys(root: Node, keys: readonly (string | number)[]): Landing {
  let landing: Landing = { node: root, missing: 0 };
  for (const [at, key] of keys.entries()) {
    const next = childrenOf(landing.node).findLast((child) => child.key === `${key}`);
    if (!next) return { ...landing, missing: keys.length - at };
    landing = { ...next, missing: 0 };
  }
  return landing;
}

/** Follows a dotted path. A key may hold dots itself, so each that fits is tried, the longest first. */
function byPath(node: Node, path: string, keyNode?: Node): Landing {
  if (path === '') return { node, keyNode, missing: 0 };
  return childrenOf(node)
    .filter(({ key }) => path === key || path.startsWith(`${key}.`))
    .toReversed()
    .toSorted((one, other) => other.key.length - one.key.length)
    .map((child) => byPath(child.node, path.slice(child.key.length + 1), child.keyNode))
    .reduce<Landing>((best, next) => (next.missing < best.missing ? next : best), {
      node,
      keyNode,
      missing: path.length,
    });
}

const childrenOf = (
  node: Node,
): readonly { readonly key: string; readonly node: Node; readonly keyNode?: Node }[] => {
  if (node.type === 'array')
    return (node.children ?? []).map((child, at) => ({ key: `${at}`, node: child }));
  if (node.type !== 'object') return [];
  return entriesOf(node).map(({ key, keyNode, valueNode }) => ({ key, keyNode, node: valueNode }));
};

/** The text or the key within `node` that an issue quotes, if there is one. */
function foundIn(node: Node, found: string): Node | undefined {
  if (node.type !== 'object' && node.type !== 'array') return undefined;
  for (const { node: child, keyNode } of childrenOf(node)) {
    if (keyNode && quote(keyNode.value) === found) return keyNode;
    if (child.type === 'string' && quote(child.value) === found) return child;
    const deeper = foundIn(child, found);
    if (deeper) return deeper;
  }
  return undefined;
}

/** Of an object or a list, only the bracket that opens it: the whole would fill the screen. */
const outline = ({ type, offset, length }: Node): Span => ({
  offset,
  length: type === 'object' || type === 'array' ? 1 : length,
});

/** The wording of reminders is told by pack and rule: `en advice of small-town@1.0.0 rule-id body`. */
function ruleNamedIn(path: string, root: Node): Node | undefined {
  const [, name] = / of \S+@\S+ (\S+)/.exec(path) ?? [];
  return byKeys(root, ['rules']).node.children?.find(
    (rule) => rule.type === 'object' && byKeys(rule, ['id']).node.value === name,
  );
}
