/** Whether whatever a part of a pack refers to is there. */
import { type Doubt, mayNameMore } from './doubt.ts';
import { type Issue, issueAt } from './issue.ts';
import type { RulePack } from './pack-schema.ts';
import type { SiteOverview } from './site-schema.ts';
import { DEVICE_KINDS, GRANTS, ROLES } from './words.ts';

type Refer = (path: string, ids: readonly string[] | undefined) => readonly Issue[];

/** The ids of a pack that other parts may name, each kind as a function that finds the ones that are not there. */
function namesIn(pack: RulePack, doubts: readonly Doubt[]) {
  const words = (kind: 'roles' | 'grants' | 'devices', usual: readonly string[]) =>
    mayNameMore(doubts, `vocabulary.${kind}`)
      ? anything
      : listed([...usual, ...idsOf(pack.vocabulary?.[kind] ?? [])]);
  const ids = (kind: 'categories' | 'sources' | 'windows' | 'questions' | 'rules' | 'cases') =>
    mayNameMore(doubts, kind) ? anything : listed(idsOf(pack[kind]));
  return {
    role: words('roles', ROLES),
    grant: words('grants', GRANTS),
    device: words('devices', DEVICE_KINDS),
    category: ids('categories'),
    source: ids('sources'),
    window: ids('windows'),
    question: ids('questions'),
    rule: ids('rules'),
    case: ids('cases'),
  };
}

/**
 * Whatever a rule, an option, a resource or a case refers to is there. Where `doubts` leave open what there is, nothing
 * is missing for sure, and nothing is said.
 */
export function checkReferences(
  pack: RulePack,
  sites: readonly SiteOverview[],
  doubts: readonly Doubt[] = [],
): readonly Issue[] {
  const names = namesIn(pack, doubts);
  const site = listed(idsOf(sites));
  const each = <T>(
    name: string,
    list: readonly T[] | undefined,
    check: (path: string, one: T) => Issue[],
  ) => list?.flatMap((one, at) => check(`${name}.${at}`, one)) ?? [];
  const answers = (path: string, given: Readonly<Record<string, readonly string[]>> = {}) =>
    Object.entries(given).flatMap(([id, chosen]) => {
      const at = pack.questions.findIndex((one) => one.id === id);
      const question = pack.questions[at];
      if (!question) return names.question(path, [id]);
      return mayNameMore(doubts, `questions.${at}.options`)
        ? []
        : listed(idsOf(question.options))(`${path}.${id}`, chosen);
    });
  return [
    ...each('questions', pack.questions, (path, { options }) =>
      each(`${path}.options`, options, (option, { category }) => [
        ...names.category(`${option}.category`, category === undefined ? [] : [category]),
      ]),
    ),
    ...each('rules', pack.rules, (path, rule) => [
      ...names.source(`${path}.sources`, rule.sources),
      ...names.question(`${path}.ask`, rule.ask),
      ...names.case(`${path}.related`, rule.related),
      ...names.role(`${path}.when.role`, rule.when.role),
      ...names.grant(`${path}.when.grant`, rule.when.grant),
      ...names.device(`${path}.when.device`, rule.when.device),
      ...names.window(`${path}.when.window`, rule.when.window),
      ...answers(`${path}.when.answers`, rule.when.answers),
      // What stands in another pack is followed where all packs are at hand.
      ...(rule.supersededBy?.includes('/')
        ? []
        : supersededBy(path, rule.supersededBy, names.rule)),
    ]),
    ...each('resources', pack.resources, (path, { sources, roles, grants }) => [
      ...names.source(`${path}.sources`, sources),
      ...names.role(`${path}.roles`, roles),
      ...names.grant(`${path}.grants`, grants),
    ]),
    ...each('goodToKnow', pack.goodToKnow, (path, { sources, roles }) => [
      ...names.source(`${path}.sources`, sources),
      ...names.role(`${path}.roles`, roles),
    ]),
    ...each('cases', pack.cases, (path, one) => [
      ...site(`${path}.observation.site`, [one.observation.site]),
      ...names.role(`${path}.role`, some(one.role)),
      ...names.grant(`${path}.grant`, some(one.grant)),
      ...names.device(`${path}.device`, some(one.device)),
      ...names.rule(`${path}.expect.rule`, some(one.expect?.rule)),
      ...answers(
        `${path}.answers`,
        Object.fromEntries(Object.entries(one.answers ?? {}).map(([key, id]) => [key, [id]])),
      ),
    ]),
  ];
}

const supersededBy = (path: string, id: string | undefined, refer: Refer): readonly Issue[] =>
  refer(`${path}.supersededBy`, some(id));

const some = (id: string | undefined): readonly string[] => (id === undefined ? [] : [id]);

const idsOf = (list: readonly { readonly id: string }[]): readonly string[] =>
  list.map(({ id }) => id);

const anything: Refer = () => [];

function listed(known: readonly string[]): Refer {
  const all = new Set(known);
  return (path, ids = []) =>
    ids
      .filter((id) => !all.has(id))
      .map((id) =>
        issueAt(
          path,
          id,
          known.length > 0 ? `one of ${known.join(', ')}` : 'nothing: the pack has none',
          'Correct the id, or add what it refers to.',
        ),
      );
}
