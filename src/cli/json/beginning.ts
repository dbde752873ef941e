/** What was surely read of a file before a mistake of which nobody can tell what was meant. */
import type { Node } from 'jsonc-parser';

export interface Beginning {
  readonly root: Node;
  /** The offset of the first part that is not to be relied on. */
  readonly end: number;
  /** The list in which reading ended, by its key. What follows in it is not known. */
  readonly list?: string;
}

/**
 * A bracket that was forgotten is noticed late, but not outside the entry that it was forgotten in: so the last entry is
 * not to be relied on. In a list of objects it is noticed within the same object, as is one too many behind it.
 *
 * @param root what was read up to the mistake, still open there
 */
export function beginningOf(root: Node): Beginning {
  const entries = root.children ?? [];
  const before = entries.slice(0, -1);
  const last = entries.at(-1);
  const [key, list] = last?.children ?? [];
  const items = list?.type === 'array' ? (list.children ?? []) : [];
  const end = items.findLastIndex(({ type }) => type === 'object');
  const unsure = items[end];
  if (!last || !key || !list || !unsure)
    return { root: { ...root, children: before }, end: (last ?? root).offset };
  const read = { ...list, children: items.slice(0, end) };
  return {
    root: { ...root, children: [...before, { ...last, children: [key, read] }] },
    end: unsure.offset,
    list: String(key.value),
  };
}
