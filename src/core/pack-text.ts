/** A pack as it arrives: text that somebody wrote, sent or tampered with. */
import type { Issue, Parsed } from './issue.ts';
import { noJson } from './no-json.ts';
import type { RulePack } from './pack-schema.ts';
import { parseWholePack } from './window-check.ts';

/** Longer than any guideline, and short enough to read at once: a limit for what has to be held in memory. */
export const LONGEST_PACK = 1_000_000;

/** Why a text with so many characters is none that a device takes. */
export const tooLong = (length: number): Issue => ({
  path: '',
  found: `${length} characters`,
  expected: `at most ${LONGEST_PACK}`,
  mend: 'Split the pack.',
});

/** The pack that `text` (JSON) is. It may extend one of `bases`. */
export function parsePackText(text: string, bases: readonly RulePack[] = []): Parsed<RulePack> {
  if (text.length > LONGEST_PACK) return { ok: false, issues: [tooLong(text.length)] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Why, an engine says in words of its own.
    const mend = 'Give a pack as “armslength validate” takes it.';
    return { ok: false, issues: [noJson(text, { path: '', expected: 'a pack as JSON', mend })] };
  }
  if (Array.isArray(value))
    return refused('a list', 'a pack: an object { … }', 'Give one pack, without [ ] around it.');
  return parseWholePack(value, bases);
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
