/** On what a rule stands: its status, its time, its sources, the rules around it and the cases that try it. */
import type { Rule } from '../../core/pack-schema.ts';
import { calendarDay } from '../../core/wording/dates.ts';
import { validityOf } from '../../core/wording/validity.ts';
import { code, joined, type Markdown, paragraph, type Piece } from './markdown.ts';
import { labelled, type Printing } from './printing.ts';
import { isSupersededBy, toNumbers, toRules, toSuccessor } from './references.ts';

/** One paragraph of labelled facts. */
export function standsOn(rule: Rule, printing: Printing): Markdown {
  const { pack, say, words } = printing;
  const { about, rules } = say;
  const replaced = pack.rules.filter((other) => isSupersededBy(other, rule, pack));
  const reaching = pack.cases.filter(({ expect }) => expect?.rule === rule.id);
  const unverified = (rule.verified ?? pack.verified ?? true) ? [] : [words.unverified];
  const facts: readonly (readonly [string, Piece | undefined])[] = [
    [about.standing, [words.statuses[rule.status], ...unverified].join('; ')],
    [about.valid, validityIn(rule, printing)],
    [about.awaits, rule.awaits && awaitedIn(rule.awaits, printing)],
    [about.supersededBy, rule.supersededBy && toSuccessor(rule.supersededBy, printing)],
    [
      rules.supersedes,
      replaced.length > 0 ? toRules(replaced, 'conjunction', printing) : undefined,
    ],
    [rules.inheritedFrom, rule.inheritedFrom && code(rule.inheritedFrom)],
    [rules.sources, toNumbers(rule.sources, pack.sources, say.sources.title)],
    [
      rules.cases,
      reaching.length > 0
        ? toNumbers(
            reaching.map(({ id }) => id),
            pack.cases,
            say.cases.title,
          )
        : undefined,
    ],
    [rules.related, rule.related && toNumbers(rule.related, pack.cases, say.cases.title)],
  ];
  return paragraph(
    joined(
      facts.flatMap(([label, value]) => (value ? [labelled(label, value)] : [])),
      ' · ',
    ),
  );
}

/** From when to when, or `undefined` where no source tells. */
export const validityIn = (
  { validFrom, validUntil }: Pick<Rule, 'validFrom' | 'validUntil'>,
  { language, words }: Printing,
): string | undefined =>
  validFrom || validUntil
    ? validityOf({ validFrom, validUntil }, language, words.period)
    : undefined;

export const awaitedIn = (
  { what, by }: NonNullable<Rule['awaits']>,
  { language, say, text }: Printing,
): string => (by ? say.about.expected(text(what), calendarDay(by, language)) : text(what));
