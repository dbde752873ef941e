/** Under which names an extension could tell a page something: every text in its files that could be one. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseSync } from 'vite';
import { below, isNode, type Node } from '../page-script/scopes.ts';

/** Of events: as people write them, without what could end a script in a page. */
const COULD_BE_A_NAME = /^[\w$:./@-]{1,60}$/;

/** Of all scripts in a folder, each once. A name that is put together as a script runs is not among them. */
export function wordsOf(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const words = new Set(
    files
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) => wordsIn(file, readFileSync(path.join(folder, file), 'utf8'))),
  );
  return [...words].filter((word) => COULD_BE_A_NAME.test(word)).toSorted();
}

/** The texts in a script, also those of which a longer one is put together. */
export function wordsIn(file: string, text: string): readonly string[] {
  const visit = (node: Node): readonly string[] => {
    const { value } = node;
    const cooked = isNode(node) && typeof value === 'object' && value && 'cooked' in value;
    const own = cooked ? value.cooked : node.type === 'Literal' ? value : undefined;
    return [...(typeof own === 'string' ? [own] : []), ...below(node).flatMap(visit)];
  };
  return visit(parseSync(file, text).program as unknown as Node);
}
