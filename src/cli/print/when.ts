/** When a rule speaks, in words. */
import type { Rule } from '../../core/pack-schema.ts';
import { eitherOf } from '../../core/wording/either.ts';
import { nameOf } from '../../core/wording/terms/terms.ts';
import { listed, type Printing, small } from './printing.ts';

export interface Condition {
  readonly label: string;
  readonly value: string;
}

/** For whom a rule speaks. Never empty: a rule without a role is for everybody. */
export function peopleIn({ when }: Pick<Rule, 'when'>, printing: Printing): readonly Condition[] {
  const { rules } = printing.say;
  const named = (kind: 'roles' | 'grants' | 'devices') => namesOf(kind, printing);
  return [
    { label: rules.role, value: when.role ? named('roles')(when.role) : rules.everybody },
    ...condition(rules.grant, when.grant, named('grants')),
    ...condition(rules.device, when.device, named('devices')),
  ];
}

/** Where and when it speaks, and after which answers. */
export const circumstancesIn = (rule: Rule, printing: Printing): readonly Condition[] => [
  ...placesIn(rule, printing),
  { label: printing.say.rules.time, value: timeOf(rule, printing) },
  ...answersIn(rule, printing),
];

/** Where it speaks. After an answer that is the place of the rule which asked, if it names none. */
export function placesIn({ when }: Rule, printing: Printing): readonly Condition[] {
  const { say, terms, words, language } = printing;
  const { rules } = say;
  const oneOf = (labels: Readonly<Record<string, string>>) => (ids: readonly string[]) =>
    listed(
      ids.map((id) => small(labels[id] ?? id)),
      'disjunction',
      language,
    );
  const places = [
    ...condition(rules.surface, when.surface, oneOf(terms.surfaces)),
    ...condition(rules.family, when.family, oneOf(terms.families)),
    ...condition(rules.activity, when.activity, oneOf(terms.activities)),
    ...condition(rules.tenant, when.tenant, oneOf(words.tenants)),
    ...condition(rules.sitting, when.sitting, oneOf(terms.sittings)),
  ];
  return places.length > 0 || when.answers
    ? places
    : [{ label: rules.surface, value: rules.everywhere }];
}

/** After which answers it speaks. */
export const answersIn = ({ when }: Rule, printing: Printing): readonly Condition[] =>
  condition(printing.say.rules.after, when.answers && Object.entries(when.answers), (answers) =>
    listed(
      answers.map(([question, options]) => answerIn(question, options, printing)),
      'conjunction',
      printing.language,
    ),
  );

const condition = <T>(
  label: string,
  wanted: readonly T[] | undefined,
  inWords: (wanted: readonly T[]) => string,
): readonly Condition[] => (wanted ? [{ label, value: inWords(wanted) }] : []);

/** Roles, grants or devices as the pack and the product call them; the pack's own words stay as they are. */
export const namesOf =
  (kind: 'roles' | 'grants' | 'devices', { pack, language }: Printing) =>
  (ids: readonly string[]): string =>
    eitherOf(
      ids.map((id) => {
        const name = nameOf(kind, id, pack, language);
        const isOwn = pack.vocabulary?.[kind]?.some((word) => word.id === id);
        return isOwn ? name : small(name);
      }),
      language,
    );

/** Whether it speaks at all times or in periods only, and in which. */
export function timeOf(
  { applies, when }: Rule,
  { pack, say, words, text, language }: Printing,
): string {
  if (applies === 'always') return words.period.always;
  if (!when.window) return say.rules.inAnyPeriod;
  const names = when.window.map((id) => {
    const window = pack.windows.find((one) => one.id === id);
    return say.quoted(window ? text(window.name) : id);
  });
  return say.rules.inPeriods(listed(names, 'disjunction', language));
}

/** An answer with the question that it is to: “Campaign” (What is this for?). */
export function answerIn(
  questionId: string,
  optionIds: readonly string[],
  { pack, say, text, language }: Printing,
): string {
  const question = pack.questions.find(({ id }) => id === questionId);
  const labels = optionIds.map((id) => {
    const option = question?.options.find((one) => one.id === id);
    return say.quoted(option ? text(option.label) : id);
  });
  const asked = question ? text(question.text) : questionId;
  return `${listed(labels, 'disjunction', language)} (${asked})`;
}
