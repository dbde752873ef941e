/** The questions, their answers, and where each answer leads; and what a note can be about. */
import type { Question, Rule } from '../../core/pack-schema.ts';
import {
  blocks,
  code,
  heading,
  type Markdown,
  md,
  paragraph,
  type Piece,
  table,
} from './markdown.ts';
import { labelled, type Printing } from './printing.ts';
import { currentRules, headingOfQuestion, toRules } from './references.ts';
import { namesOf } from './when.ts';

export function questions(printing: Printing): Markdown | undefined {
  const { pack, say } = printing;
  if (pack.questions.length === 0) return undefined;
  return blocks(
    heading(2, say.questions.title),
    ...pack.questions.map((question) => questionSection(question, printing)),
  );
}

function questionSection(question: Question, printing: Printing): Markdown {
  const { pack, text } = printing;
  const say = printing.say.questions;
  const [title, id] = headingOfQuestion(question, printing);
  const rules = currentRules(pack);
  const asking = rules.filter((rule) => rule.ask?.includes(question.id));
  const rows = question.options.map((option): readonly Piece[] => {
    const category = pack.categories.find((one) => one.id === option.category);
    const led = leadsTo(question, option.id, asking, rules);
    return [
      md`${text(option.label)} ${code(option.id)}`,
      led.length > 0 ? toRules(led, 'disjunction', printing) : say.stays,
      category ? text(category.label) : '',
    ];
  });
  return blocks(
    heading(3, md`${title} ${code(id)}`),
    asking.length > 0
      ? paragraph(labelled(say.askedBy, toRules(asking, 'conjunction', printing)))
      : undefined,
    table([say.answer, say.leads, say.noted], rows),
  );
}

/** The rules that an answer can lead to: each names it, stands above a rule that asks, and can hold where that one does. */
const leadsTo = (
  { id }: Question,
  option: string,
  asking: readonly Rule[],
  rules: readonly Rule[],
): readonly Rule[] =>
  rules.filter(
    (rule, at) =>
      rule.when.answers?.[id]?.includes(option) &&
      asking.some((other) => rules.indexOf(other) > at && canMeet(rule, other)),
  );

/** Whether two rules can hold at the same place, for the same person and after the same answers. */
function canMeet({ when: one }: Rule, { when: other }: Rule): boolean {
  const { answers: answered = {}, ...place } = one;
  const { answers: given = {}, ...otherPlace } = other;
  const meets = (first: readonly string[] | undefined, second: readonly string[] | undefined) =>
    !first || !second || first.some((value) => second.includes(value));
  return (
    (Object.keys(place) as (keyof typeof place)[]).every((key) =>
      meets(place[key], otherPlace[key]),
    ) && Object.keys(answered).every((key) => meets(answered[key], given[key]))
  );
}

export function categories(printing: Printing): Markdown | undefined {
  const { pack, say, text } = printing;
  if (pack.categories.length === 0) return undefined;
  const some = pack.categories.some(({ roles }) => roles);
  return blocks(
    heading(2, say.categories.title),
    table(
      [say.categories.label, say.categories.key, ...(some ? [say.rules.role] : [])],
      pack.categories.map(({ id, label, roles = [] }) => [
        text(label),
        code(id),
        ...(some ? [namesOf('roles', printing)(roles)] : []),
      ]),
    ),
  );
}
