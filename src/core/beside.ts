import type { PackCase } from './case-schema.ts';
import { citationOf, type RulePack } from './pack-schema.ts';
import type { Policy } from './policy.ts';
import type { Advice } from './reminder.ts';
import { lineOf } from './shown.ts';
import { inLanguage, type Language } from './words.ts';

/** A worked case as a reader of a rule sees it. */
export interface ShownCase {
  readonly id: string;
  /** The situation, in words that a council could discuss. */
  readonly text: string;
  /** What the guideline says there, or nothing where it says nothing. */
  readonly says?: string;
}

/** The cases that a reader of a rule should know: those that it names first, then those that it decides. */
export function casesOf(
  { pack: citation, rule: id }: Pick<Advice, 'pack' | 'rule'>,
  packs: readonly RulePack[],
  policy: Policy,
  language: Language,
): readonly ShownCase[] {
  const pack = packs.find((one) => citationOf(one) === citation);
  if (!pack) return [];
  const related = pack.rules.find((rule) => rule.id === id)?.related ?? [];
  const named = related.flatMap((one) => pack.cases.filter((known) => known.id === one));
  const decided = pack.cases.filter(({ expect }) => expect?.rule === id);
  return [...new Set([...named, ...decided])].map((one) => shown(one, pack, policy, language));
}

function shown(
  { id, text, expect }: PackCase,
  pack: RulePack,
  policy: Policy,
  language: Language,
): ShownCase {
  const rule = pack.rules.find((one) => one.id === expect?.rule);
  return {
    id,
    text: inLanguage(text, language),
    ...(rule && { says: lineOf(rule, pack, policy, language) }),
  };
}
