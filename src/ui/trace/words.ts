/** The engine's trace in plain words. */
import type { TraceStep } from '../../core/classify.ts';
import { citationOf, type RulePack } from '../../core/pack-schema.ts';
import { inLanguage, type Language } from '../../core/words.ts';
import { eitherOf } from '../../core/wording/either.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import { nameOf, termsIn } from '../../core/wording/terms/terms.ts';
import { wordsIn } from '../../core/wording/words/words.ts';
import { traceIn } from '../messages/trace.ts';

/** Why a rule, or a whole pack, spoke or was passed over: one or two sentences. */
export function explain(
  { spoke, pack: citation, condition = '', expected = '', found = '' }: TraceStep,
  packs: readonly RulePack[],
  language: Language,
): string {
  const say = traceIn(language);
  if (spoke) return say.speaks;
  if (condition === 'status') return say.superseded;
  if (condition === 'valid from') return say.validFrom(calendarDay(expected, language));
  if (condition === 'valid until') return say.validUntil(calendarDay(expected, language));
  const pack = packs.find((one) => citationOf(one) === citation);
  if (condition === 'window') return say.noWindow;
  const question = condition.replace(/^answer to /, '');
  if (question !== condition) {
    const asked = pack?.questions.find(({ id }) => id === question);
    return say.otherAnswer(asked ? inLanguage(asked.text, language) : question);
  }
  const named = (ids: string) =>
    eitherOf(
      ids.split(', ').map((id) => labelOf(condition, id, pack, language)),
      language,
    );
  return say.isFor(
    say.conditions[condition as keyof typeof say.conditions],
    named(expected),
    found === 'none' ? say.unknown : named(found),
  );
}

function labelOf(
  condition: string,
  id: string,
  pack: RulePack | undefined,
  language: Language,
): string {
  const terms = termsIn(language);
  const lists: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    surface: terms.surfaces,
    family: terms.families,
    activity: terms.activities,
    tenant: wordsIn(language).tenants,
    sitting: terms.sittings,
  };
  if (condition === 'role' || condition === 'grant' || condition === 'device')
    return nameOf(`${condition}s`, id, pack, language);
  return lists[condition]?.[id] ?? id;
}
