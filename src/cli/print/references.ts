/** How one part of the document leads to another. Rules, questions, cases and sources are known by their numbers. */
import { neverSpeaks } from '../../core/pack-hidden.ts';
import { type Question, type Rule, type RulePack } from '../../core/pack-schema.ts';
import { code, joined, linkWithin, type Markdown, md, type Piece } from './markdown.ts';
import { listedPieces, type Printing, small } from './printing.ts';

/** The rules that can speak, in order of precedence. A pack that is all history is told as it was. */
export function currentRules({ rules }: RulePack): readonly Rule[] {
  const current = rules.filter((rule) => !neverSpeaks(rule));
  return current.length > 0 ? current : rules;
}

/** The rules that are kept for their history beside those that can speak. */
export function pastRules(pack: RulePack): readonly Rule[] {
  const current = currentRules(pack);
  return pack.rules.filter((rule) => !current.includes(rule));
}

/** The rules as they are numbered. */
const rulesInOrder = (pack: RulePack): readonly Rule[] => [
  ...currentRules(pack),
  ...pastRules(pack),
];

const numberIn = (all: readonly { readonly id: string }[], id: string): number =>
  all.findIndex((one) => one.id === id) + 1;

/** The words above a rule, and its id: what a link to it is made of. */
export function headingOfRule(
  rule: Rule,
  { pack, say, terms }: Printing,
): readonly [string, string] {
  const number = numberIn(rulesInOrder(pack), rule.id);
  return [`${say.rules.rule(String(number))}: ${terms.outcomes[rule.outcome]}`, rule.id];
}

export function headingOfQuestion(
  { id, text }: Question,
  printing: Printing,
): readonly [string, string] {
  const number = numberIn(printing.pack.questions, id);
  return [`${printing.say.questions.question(String(number))}: ${printing.text(text)}`, id];
}

/** “Rule 3”, as a link. */
export function toRule(rule: Rule, printing: Printing): Markdown {
  const number = numberIn(rulesInOrder(printing.pack), rule.id);
  const name = small(printing.say.rules.rule(String(number)));
  return linkWithin(name, headingOfRule(rule, printing).join(' '));
}

/** The number of a rule alone, as a link. */
export const toRuleNumber = (rule: Rule, printing: Printing): Markdown =>
  linkWithin(
    String(numberIn(rulesInOrder(printing.pack), rule.id)),
    headingOfRule(rule, printing).join(' '),
  );

export const toRules = (
  rules: readonly Rule[],
  type: 'conjunction' | 'disjunction',
  printing: Printing,
): Markdown =>
  listedPieces(
    rules.map((rule) => toRule(rule, printing)),
    type,
    printing.language,
  );

export function toQuestion(question: Question, printing: Printing): Markdown {
  const number = numberIn(printing.pack.questions, question.id);
  return linkWithin(
    small(printing.say.questions.question(String(number))),
    headingOfQuestion(question, printing).join(' '),
  );
}

/** The rule that has taken another's place: of this pack as a link, of another by its name. */
export function toSuccessor(name: string, printing: Printing): Piece {
  const id = name.startsWith(`${printing.pack.id}/`)
    ? name.slice(printing.pack.id.length + 1)
    : name;
  const rule = printing.pack.rules.find((one) => one.id === id);
  return rule ? md`${toRule(rule, printing)} ${code(rule.id)}` : code(name);
}

/** The numbers of cases or sources, each a link into its list. */
export const toNumbers = (
  ids: readonly string[],
  all: readonly { readonly id: string }[],
  title: string,
): Markdown =>
  joined(
    ids.map((id) => {
      const number = numberIn(all, id);
      // A pack that nobody has checked may name what is not there.
      return number > 0 ? linkWithin(String(number), title) : code(id);
    }),
    ', ',
  );

/** Whether `rule` of `pack` names `other` as what has taken its place. */
export const isSupersededBy = ({ supersededBy }: Rule, other: Rule, pack: RulePack): boolean =>
  supersededBy === other.id || supersededBy === `${pack.id}/${other.id}`;
