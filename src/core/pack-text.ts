/** A pack as it arrives: text that somebody wrote, sent or tampered with. */
import { type Issue, type Parsed, quote } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import { parseWholePack } from './window-check.ts';

/** Longer than any guideline, and short enough to read at once: a limit for what has to be held in memory. */
export const LONGEST_PACK = 1_000_000;

/** The pack that `text` (JSON) is. It may extend one of `bases`. */
export function parsePackText(text: string, bases: readonly RulePack[] = []): Parsed<RulePack> {
  if (text.length > LONGEST_PACK) {
    return refused(`${text.length} characters`, `at most ${LONGEST_PACK}`, 'Split the pack.');
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(quote(text.slice(0, 40)), 'a pack as JSON', reason);
  }
  const stray = strayIn(value, DEEPEST);
  if (stray) return refused(stray.path, stray.expected, 'Take it out.');
  return parseWholePack(value, bases);
}

/** Deeper than any pack is. */
const DEEPEST = 30;

/** Where something stands that a schema might pass over or never come out of. */
function strayIn(value: unknown, depth: number): { path: string; expected: string } | null {
  if (typeof value !== 'object' || value === null) return null;
  if (depth === 0) return { path: '…', expected: `at most ${DEEPEST} levels` };
  for (const [key, part] of Object.entries(value)) {
    if (key === '__proto__') return { path: key, expected: 'no key that every object has already' };
    const inner = strayIn(part, depth - 1);
    if (inner) return { ...inner, path: `${key}.${inner.path}` };
  }
  return null;
}

/** The id of the pack that `text` extends, as far as it can be read. */
export function baseNamedIn(text: string): string | undefined {
  const [, id] = /"extends"\s*:\s*"([a-z0-9-]+)"/.exec(text) ?? [];
  return id;
}

const refused = (found: string, expected: string, mend: string): Parsed<RulePack> => {
  const issue: Issue = { path: '', found, expected, mend };
  return { ok: false, issues: [issue] };
};
