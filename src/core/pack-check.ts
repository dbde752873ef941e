/** What a schema cannot tell of a pack: whether its parts fit together, and whether it does what its own cases say. */
import { type Issue, issueAt } from './issue.ts';
import { checkCases, checkWording } from './pack-cases.ts';
import type { RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { checkWindows } from './window-check.ts';

/** Every issue of a pack that has passed its schema. `sites` are those that its cases may name. */
export const checkPack = (pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] => [
  ...checkIds(pack),
  ...checkReferences(pack, sites),
  ...checkWindows(pack),
  ...checkTexts(pack),
  ...checkCases(pack, sites),
  ...checkWording(pack, sites),
];

/** No two parts of a kind share an id. */
export function checkIds(pack: RulePack): readonly Issue[] {
  const { windows, questions, categories, rules, sources, cases } = pack;
  const { elections = [], calendars = [] } = pack;
  const lists = {
    windows,
    elections,
    calendars,
    questions,
    categories,
    rules,
    sources,
    cases,
  };
  return Object.entries(lists)
    .flatMap(([name, list]) => repeated(name, list))
    .concat(questions.flatMap(({ options }, at) => repeated(`questions.${at}.options`, options)));
}

const repeated = (name: string, list: readonly { readonly id: string }[]): Issue[] =>
  list.flatMap(({ id }, at) =>
    list.findIndex((other) => other.id === id) === at
      ? []
      : [issueAt(`${name}.${at}.id`, id, 'an id of its own', 'Rename one of the two.')],
  );

/** Whatever a rule, an option or a case refers to is there. */
export function checkReferences(pack: RulePack, sites: readonly SiteOverview[]): readonly Issue[] {
  const questions = new Map(pack.questions.map(({ id, options }) => [id, idsOf(options)]));
  const categories = idsOf(pack.categories);
  const sources = idsOf(pack.sources);
  const windows = idsOf(pack.windows);
  const rules = idsOf(pack.rules);
  const siteIds = idsOf(sites);
  const answersAt = (path: string, answers: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(answers).flatMap(([question, given]) =>
      questions.has(question)
        ? given.flatMap((id) => among(`${path}.${question}`, id, questions.get(question) ?? []))
        : among(path, question, [...questions.keys()]),
    );
  return [
    ...pack.questions.flatMap(({ options }, at) =>
      options.flatMap(({ category }, option) =>
        category ? among(`questions.${at}.options.${option}.category`, category, categories) : [],
      ),
    ),
    ...pack.rules.flatMap((rule, at) => [
      ...rule.sources.flatMap((id) => among(`rules.${at}.sources`, id, sources)),
      ...(rule.ask ?? []).flatMap((id) => among(`rules.${at}.ask`, id, [...questions.keys()])),
      ...(rule.when.window ?? []).flatMap((id) => among(`rules.${at}.when.window`, id, windows)),
      ...answersAt(`rules.${at}.when.answers`, rule.when.answers ?? {}),
    ]),
    ...pack.cases.flatMap(({ observation, answers, expect }, at) => [
      ...among(`cases.${at}.observation.site`, observation.site, siteIds),
      ...(expect ? among(`cases.${at}.expect.rule`, expect.rule, rules) : []),
      ...answersAt(
        `cases.${at}.answers`,
        Object.fromEntries(Object.entries(answers ?? {}).map(([key, value]) => [key, [value]])),
      ),
    ]),
  ];
}

const NEEDS_CONDITION = ['fine-if', 'not-supported'];

/** Every text is there in every language, and a condition is there where its outcome needs one. */
export const checkTexts = (pack: RulePack): readonly Issue[] => [
  ...missingLanguages('', pack),
  ...pack.rules.flatMap(({ outcome, condition }, at) => [
    ...(NEEDS_CONDITION.includes(outcome) && !condition
      ? [issueAt(`rules.${at}.condition`, undefined, `a condition, as it is ${outcome}`, 'Add it.')]
      : []),
    ...Object.entries(condition ?? {}).flatMap(([language, text]) =>
      text && /[.!?]\s*$|[.!?]\s/.test(text)
        ? [
            issueAt(
              `rules.${at}.condition.${language}`,
              text,
              'a clause without a full stop',
              'It stands inside a sentence: leave the stop out.',
            ),
          ]
        : [],
    ),
  ]),
];

/** What every text of a pack is in. */
const DEMANDED = ['en', 'da'];

function missingLanguages(path: string, value: unknown): readonly Issue[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value);
  if (!Array.isArray(value) && typeof (value as { en?: unknown }).en === 'string') {
    return DEMANDED.filter((language) => !(language in value)).map((language) =>
      issueAt(
        `${path}.${language}`,
        undefined,
        `the text in “${language}”`,
        'Add the translation.',
      ),
    );
  }
  return parts.flatMap(([key, part]) => missingLanguages(path ? `${path}.${key}` : key, part));
}

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const among = (path: string, id: string, known: readonly string[]): readonly Issue[] =>
  known.includes(id)
    ? []
    : [
        issueAt(
          path,
          id,
          known.length > 0 ? `one of ${known.join(', ')}` : 'nothing: the pack has none',
          'Correct the id, or add what it refers to.',
        ),
      ];
