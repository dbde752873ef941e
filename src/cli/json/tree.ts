/** What a text says once it has been read, with its keys held against each other. */
import type { Node } from 'jsonc-parser';
import { RESERVED } from '../../core/stray.ts';
import type { Diagnosis } from './diagnosis.ts';

export interface Entry {
  readonly key: string;
  readonly keyNode: Node;
  readonly valueNode: Node;
}

/** The entries of an object, in the order of the file. */
export const entriesOf = (node: Node): readonly Entry[] =>
  (node.children ?? []).flatMap(({ children: [keyNode, valueNode] = [] }) =>
    keyNode && valueNode ? [{ key: String(keyNode.value), keyNode, valueNode }] : [],
  );

/** The value that a node stands for. Of a key that is there twice the last one counts; a reserved one is left out. */
export function valueOf(node: Node): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries(
    entriesOf(node)
      .filter(({ key }) => !RESERVED.includes(key))
      .map(({ key, valueNode }) => [key, valueOf(valueNode)]),
  );
}

/** The dotted paths of the values, other than objects and lists, that `isThere` is true of. */
export function pathsAt(
  node: Node,
  isThere: (node: Node) => boolean,
  path: readonly string[] = [],
): readonly string[] {
  if (node.type === 'object')
    return entriesOf(node).flatMap(({ key, valueNode }) =>
      pathsAt(valueNode, isThere, [...path, key]),
    );
  if (node.type === 'array')
    return (node.children ?? []).flatMap((item, at) => pathsAt(item, isThere, [...path, `${at}`]));
  return isThere(node) ? [path.join('.')] : [];
}

/** A mistake in the keys of an object. */
export interface KeyMistake extends Diagnosis {
  readonly path: string;
}

/** Keys that are there twice, at any depth, and keys that no file may use. `tell` puts an offset into words. */
export function keyMistakesIn(
  node: Node,
  tell: (offset: number) => string,
  path: readonly string[] = [],
): readonly KeyMistake[] {
  if (node.type === 'array')
    return (node.children ?? []).flatMap((item, at) =>
      keyMistakesIn(item, tell, [...path, `${at}`]),
    );
  const entries = node.type === 'object' ? entriesOf(node) : [];
  return entries.flatMap((entry, at) => {
    const { key, keyNode, valueNode } = entry;
    const here = [...path, key];
    const first = entries.findIndex((other) => other.key === key);
    const about = (found: string, expected: string, mend: string): KeyMistake => ({
      path: here.join('.'),
      at: keyNode.offset,
      length: keyNode.length,
      found: `the key ${JSON.stringify(key)}${found}`,
      expected,
      mend,
    });
    const earlier = entries[first];
    return [
      ...(RESERVED.includes(key)
        ? [about('', 'a key of the schema', 'Remove it: no file may use this key.')]
        : []),
      ...(earlier && first < at
        ? [
            about(
              ` again, after ${tell(earlier.keyNode.offset)}`,
              'each key once',
              'Remove one of the two: only the last would count.',
            ),
          ]
        : []),
      ...keyMistakesIn(valueNode, tell, here),
    ];
  });
}
