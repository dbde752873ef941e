/** How deep a text goes, told before it is parsed: a parser that follows every bracket could run out of its stack. */
import { createScanner } from 'jsonc-parser';
import { DEEPEST, DEPTH } from '../../core/stray.ts';
import type { Diagnosis } from './diagnosis.ts';

/** So many brackets are still read: where some were left open by mistake, each of them is told. */
export const MOST_OPEN = 100;

/** One mistake, at the first bracket that is too deep; or none. */
export function tooDeepIn(text: string): Diagnosis | undefined {
  const scanner = createScanner(text, true);
  let [level, deepest, at] = [0, 0, 0];
  for (;;) {
    scanner.scan();
    if (scanner.getTokenLength() === 0) break;
    const start = scanner.getTokenOffset();
    const token = text.slice(start, start + scanner.getTokenLength());
    if (token === '{' || token === '[') level += 1;
    if (token === '}' || token === ']') level -= 1;
    if (level <= deepest) continue;
    deepest = level;
    if (level === DEEPEST + 1) at = start;
  }
  if (deepest <= MOST_OPEN) return undefined;
  return {
    at,
    length: 1,
    found: `brackets in brackets, ${deepest} levels deep`,
    expected: DEPTH,
    mend: 'Make it flatter, and close each bracket that is open.',
  };
}
