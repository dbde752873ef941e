/** What most files say: those in which nothing is wrong, so that nobody has to be told where in them anything stands. */
import { RESERVED } from '../../core/stray.ts';
import { MOST_OPEN } from './depth.ts';

const TEXTS = /"[^"\\]*(?:\\.[^"\\]*)*"/g;

/** None where there is any mistake that a file can have as JSON, in its keys among them. */
export function plainlyIn(text: string): { readonly value: unknown } | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return keysIn(value) === colonsIn(text) ? { value } : undefined;
}

/** Behind each key is a colon, also behind one that is there again and has replaced the first. */
const colonsIn = (text: string): number => text.replace(TEXTS, '').split(':').length - 1;

/** How many keys there are, at any depth; not a number where one is reserved, or where it is too deep. */
function keysIn(value: unknown, left = MOST_OPEN): number {
  if (typeof value !== 'object' || value === null) return 0;
  if (left === 0) return Number.NaN;
  if (Array.isArray(value))
    return value.reduce<number>((sum, item) => sum + keysIn(item, left - 1), 0);
  return Object.entries(value).reduce(
    (sum, [key, part]) => sum + (RESERVED.includes(key) ? Number.NaN : 1 + keysIn(part, left - 1)),
    0,
  );
}
