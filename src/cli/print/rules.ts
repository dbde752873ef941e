/** The rules as numbered sections: when each speaks, what it says, and on what it stands. */
import type { Rule } from '../../core/pack-schema.ts';
import { lineOf } from '../../core/shown.ts';
import {
  blocks,
  code,
  heading,
  joined,
  list,
  type Markdown,
  md,
  paragraph,
  type Piece,
  quote,
  strong,
  table,
} from './markdown.ts';
import { labelled, type Printing, small } from './printing.ts';
import { currentRules, headingOfRule, toQuestion, toRuleNumber } from './references.ts';
import { standsOn } from './standing.ts';
import { answersIn, circumstancesIn, peopleIn, placesIn, timeOf } from './when.ts';

/** Every rule of the chapter below in one line of a table. */
export function glance(printing: Printing): Markdown {
  const { pack, say, words, terms } = printing;
  const rules = currentRules(pack);
  const times = new Set(rules.map((rule) => timeOf(rule, printing)));
  const [time = ''] = times;
  const rows = rules.map((rule) => [
    toRuleNumber(rule, printing),
    valuesOf(peopleIn(rule, printing)),
    valuesOf([
      ...placesIn(rule, printing),
      ...answersIn(rule, printing),
      // What is the same for all of them is said above the table.
      ...(times.size === 1 ? [] : [{ value: timeOf(rule, printing) }]),
    ]),
    [
      terms.outcomes[rule.outcome],
      ...(rule.status === pack.status ? [] : [`(${small(words.statuses[rule.status])})`]),
    ].join(' '),
  ]);
  return blocks(
    heading(2, say.glance.title),
    paragraph(labelled(say.about.standing, say.glance.usual(words.statuses[pack.status]))),
    times.size === 1 ? paragraph(labelled(say.rules.time, `${time}.`)) : undefined,
    table([say.rules.name, say.rules.role, say.glance.when, say.glance.says], rows),
  );
}

const valuesOf = (conditions: readonly { readonly value: string }[]): string =>
  conditions.map(({ value }) => value).join('; ');

export const rulesInPrecedence = (printing: Printing): Markdown =>
  blocks(
    heading(2, printing.say.rules.title),
    ...currentRules(printing.pack).map((rule) => section(rule, printing)),
  );

export function section(rule: Rule, printing: Printing): Markdown {
  const { pack, language, say, words, text } = printing;
  const { rules } = say;
  const [title, id] = headingOfRule(rule, printing);
  const { considerations } = rule;
  return blocks(
    heading(3, md`${title} ${code(id)}`),
    paragraph(
      joined(
        [...peopleIn(rule, printing), ...circumstancesIn(rule, printing)].map(({ label, value }) =>
          labelled(label, `${value}.`),
        ),
        ' ',
      ),
    ),
    quote(strong(lineOf(rule, pack, {}, language))),
    rule.outcome === 'out-of-scope' ? paragraph(rules.silent) : undefined,
    rule.guidance && paragraph(text(rule.guidance)),
    conditionsOf(rule, printing),
    told(rules.alternatives, rule.alternatives?.map(text)),
    told(rules.rationale, rule.rationale && [text(rule.rationale)]),
    told(words.speaksFor, considerations?.for.map(text)),
    told(words.speaksAgainst, considerations?.against.map(text)),
    asked(rule, printing),
    standsOn(rule, printing),
  );
}

function conditionsOf(rule: Rule, { say, terms, text }: Printing): Markdown | undefined {
  // What staff can help with is not a condition, and is called what its outcome is called.
  const label =
    rule.outcome === 'not-supported' ? terms.outcomes[rule.outcome] : say.rules.conditions;
  return told(
    label,
    rule.conditions?.map((one) => `${text(one.text)} (${small(terms.conditionKinds[one.kind])})`),
  );
}

function asked(rule: Rule, printing: Printing): Markdown | undefined {
  const { pack, say, text } = printing;
  const questions = pack.questions.filter(({ id }) => rule.ask?.includes(id));
  return told(
    say.rules.asks,
    questions.length > 0
      ? questions.map((one) => md`${say.quoted(text(one.text))} (${toQuestion(one, printing)})`)
      : undefined,
  );
}

/** One text behind its label, or several as a list below it. */
function told(label: string, pieces: readonly Piece[] | undefined): Markdown | undefined {
  const [first, ...more] = pieces ?? [];
  if (first === undefined) return undefined;
  if (more.length === 0) return paragraph(labelled(label, first));
  return blocks(paragraph(strong(`${label}:`)), list([first, ...more]));
}
